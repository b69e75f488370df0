/** What the chip and the card show, and what the author may do there. No renderer, no page, no worker. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Analysis, Kind, Source } from '../../lib/coaching/model.ts';
import { techniqueName } from '../../lib/scorecard/words.ts';
import { type LitLamps, lampsOf } from '../lamps.tsx';

/** How many suggestions the card shows. More is a list to read, not help with a draft. */
export const MOST_ADVICE = 3;

type Phase =
  | 'idle'
  | 'analysing'
  | 'ready'
  | 'too-long'
  /** The worker does not answer: reloaded, updated or stopped. */
  | 'offline'
  /** The editor is out of reach, such as inside a closed shadow root. */
  | 'cannot-read'
  | 'error';

export interface FoundMove {
  readonly kind: Kind;
  readonly technique: string;
  /** Technique in plain words. */
  readonly name: string;
  readonly excerpt: string;
}

export interface FoundIssue {
  readonly kind: string;
  /** Kind in plain words, such as "Dead end". */
  readonly name: string;
  readonly message: string;
  readonly excerpt: string;
}

export interface OfferedAdvice {
  readonly id: string;
  readonly kind: Kind;
  readonly technique: string;
  readonly name: string;
  readonly text: string;
  readonly why: string;
  readonly source: Source;
  /** The weak ask that the words replace. */
  readonly before?: string;
  /** Such as "worked for you 7 of 9 times". */
  readonly record?: string;
}

/** What became of the author's last action in the card. */
interface Notice {
  readonly is: 'inserted' | 'copied' | 'copied-instead' | 'failed' | 'dismissed';
  readonly text: string;
}

export interface CoachState {
  readonly phase: Phase;
  /** A plain sentence for phases that have something to explain; otherwise empty. */
  readonly sentence: string;
  readonly lamps: LitLamps;
  readonly next: string;
  readonly moves: readonly FoundMove[];
  readonly issues: readonly FoundIssue[];
  readonly advice: readonly OfferedAdvice[];
  readonly notice: Notice | null;
  readonly open: boolean;
  /** The keyboard opened the card, so the card takes the focus. */
  readonly openedByKeyboard: boolean;
  /** Advice whose reasons are unfolded. */
  readonly explained: string | null;
  /** Advice whose "not now" choices are unfolded. */
  readonly dismissing: string | null;
  /** Advice that is being inserted; no other insertion starts meanwhile. */
  readonly inserting: string | null;
  /** The shortcut that opens the card, as the browser shows it; empty when there is none. */
  readonly shortcut: string;
}

export type DismissScope = 'draft' | 'technique' | 'all';

/** What the card asks of the page and the worker. */
export interface CoachPorts {
  /** Puts the words into the draft. `undo`: whether one Undo takes them back. */
  insert(advice: OfferedAdvice): Promise<{ outcome: 'inserted' } | { outcome: 'refused'; reason: string }>;
  /** Puts the words on the clipboard; `false` when the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  /** Remembers that this advice is not wanted: for this draft, as a technique, or any advice at all. */
  dismiss(advice: OfferedAdvice, scope: DismissScope): void;
}

export interface Coach {
  readonly store: StoreApi<CoachState>;
  /** Shows an analysis of these parts. `records`: technique → what it did for this user. */
  show(analysis: Analysis, parts: readonly string[], records?: Readonly<Record<string, string>>): void;
  /** Shows that there is no analysis, and why. */
  fall(phase: Exclude<Phase, 'ready'>, sentence?: string): void;
  setShortcut(shortcut: string): void;
  toggle(by: 'keyboard' | 'pointer'): void;
  close(): void;
  explain(id: string): void;
  offerToDismiss(id: string): void;
  insert(id: string): Promise<void>;
  copy(id: string): Promise<void>;
  dismiss(id: string, scope: DismissScope): void;
}

const sentences: Readonly<Record<Exclude<Phase, 'ready'>, string>> = {
  idle: '',
  analysing: '',
  'too-long': 'This draft is too long to coach. Nothing is wrong with it.',
  offline: 'Chorus has been updated or stopped. Reload the page to coach this draft.',
  'cannot-read': 'This site keeps its editor closed to extensions, so Chorus cannot read the draft.',
  error: 'This draft could not be read just now. Keep typing, it will be tried again.',
};

const empty = { next: '', moves: [], issues: [], advice: [], lamps: lampsOf([]) } as const;

export function createCoach(ports: CoachPorts): Coach {
  const store = createStore<CoachState>(() => ({
    ...empty,
    phase: 'idle',
    sentence: '',
    notice: null,
    open: false,
    openedByKeyboard: false,
    explained: null,
    dismissing: null,
    inserting: null,
    shortcut: '',
  }));
  const set = (change: Partial<CoachState>) => store.setState(change);
  const offered = (id: string) => store.getState().advice.find((each) => each.id === id);

  return {
    store,
    show(analysis, parts, records = {}) {
      set({ phase: 'ready', sentence: '', ...described(analysis, parts, records) });
    },
    fall(phase, sentence) {
      // While the next answer is awaited the last one stays, so that nothing flickers between keystrokes.
      const keep = phase === 'analysing' && store.getState().phase === 'ready';
      if (keep) return;
      set({ ...(phase === 'analysing' ? {} : empty), phase, sentence: sentence ?? sentences[phase] });
    },
    setShortcut: (shortcut) => set({ shortcut }),
    toggle(by) {
      if (store.getState().open) return this.close();
      set({ open: true, openedByKeyboard: by === 'keyboard', notice: null });
    },
    close: () => set({ open: false, explained: null, dismissing: null, notice: null }),
    explain: (id) => set({ explained: store.getState().explained === id ? null : id }),
    offerToDismiss: (id) => set({ dismissing: store.getState().dismissing === id ? null : id }),
    async insert(id) {
      const advice = offered(id);
      if (!advice || store.getState().inserting) return;
      set({ inserting: id, notice: null });
      const result = await ports.insert(advice).catch(() => ({ outcome: 'refused' as const }));
      const notice = result.outcome === 'inserted' ? inserted : await copiedInstead(ports, advice.text);
      const rest = store.getState().advice.filter((each) => each.id !== id);
      set({ inserting: null, notice, ...(notice.is === 'inserted' ? { advice: rest } : {}) });
    },
    async copy(id) {
      const advice = offered(id);
      if (!advice) return;
      const done = await ports.copy(advice.text).catch(() => false);
      set({ notice: done ? { is: 'copied', text: 'Copied.' } : failed });
    },
    dismiss(id, scope) {
      const advice = offered(id);
      if (!advice) return;
      ports.dismiss(advice, scope);
      const gone = (each: OfferedAdvice) => scope === 'all' || each.technique === advice.technique;
      set({
        advice: store.getState().advice.filter((each) => !gone(each)),
        dismissing: null,
        explained: null,
        notice: { is: 'dismissed', text: farewells[scope](advice.name) },
      });
    },
  };
}

const inserted: Notice = { is: 'inserted', text: 'Inserted. Undo takes it back.' };
const failed: Notice = { is: 'failed', text: 'Could not be copied. Select the words and copy them by hand.' };

const farewells: Readonly<Record<DismissScope, (name: string) => string>> = {
  draft: () => 'Left out for this draft.',
  technique: (name) => `“${name}” will not be suggested again. Settings can bring it back.`,
  all: () => 'No more suggestions. Settings can bring them back.',
};

async function copiedInstead(ports: CoachPorts, text: string): Promise<Notice> {
  const done = await ports.copy(text).catch(() => false);
  if (!done)
    return { is: 'failed', text: 'Could not be inserted, nor copied. Select the words and copy them.' };
  return {
    is: 'copied-instead',
    text: 'Could not be inserted, so it was copied. Paste it where it belongs.',
  };
}

function described(analysis: Analysis, parts: readonly string[], records: Readonly<Record<string, string>>) {
  const moves = analysis.parts.flatMap((part, index) =>
    part.moves.map(
      (move): FoundMove => ({
        kind: move.kind,
        technique: move.technique,
        name: techniqueName(move.technique),
        excerpt: excerpt(parts[index] ?? '', move.start, move.end),
      }),
    ),
  );
  const issues = analysis.parts.flatMap((part, index) =>
    part.issues.map(
      (issue): FoundIssue => ({
        kind: issue.kind,
        name: techniqueName(issue.kind),
        message: issue.message,
        excerpt: excerpt(parts[index] ?? '', issue.start, issue.end),
      }),
    ),
  );
  const advice = analysis.advice.slice(0, MOST_ADVICE).map(
    (each): OfferedAdvice => ({
      id: each.id,
      kind: each.kind,
      technique: each.technique,
      name: techniqueName(each.technique),
      text: each.text,
      why: each.why,
      source: each.source,
      ...(each.replaces ? { before: each.replaces.before } : {}),
      ...(records[each.technique] ? { record: records[each.technique] } : {}),
    }),
  );
  return { moves, issues, advice, next: analysis.next, lamps: lampsOf(moves) };
}

/** The words a move or issue covers, on one line and short enough for the card; never half an emoji. */
function excerpt(text: string, start: number, end: number): string {
  const line = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > 90 ? `${characters.slice(0, 88).join('').trimEnd()}…` : line;
}
