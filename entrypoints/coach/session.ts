/** One composer being coached, from the first focus until it leaves the page. */
import { mountCoach } from '../../components/coach/mount.tsx';
import { createCoach, MOST_ADVICE, type OfferedAdvice } from '../../components/coach/store.ts';
import type { Analysis } from '../../lib/coaching/model.ts';
import { standIn } from '../../lib/editors/root.ts';
import { editorsIn, hasPoll } from '../../lib/page/composer.ts';
import { editedPost } from '../../lib/page/edits.ts';
import { closestOf, recognises } from '../../lib/page/recognise.ts';
import { LONGEST_DRAFT } from '../../lib/protocol/coach.ts';
import type { Site } from '../../lib/sites/model.ts';
import type { Coached } from '../../lib/tracking/model.ts';
import { copyText } from './clipboard.ts';
import { converse } from './conversation.ts';
import { insertAdvice } from './insert.ts';
import { openManuscript } from './manuscript.ts';
import type { ClosedBox, Place } from './place.ts';
import { followPublishing } from './publishing.ts';

export interface Surroundings {
  readonly site: Site | null;
  readonly shortcut: string;
  readonly signal: AbortSignal;
  ended(): void;
}

export interface Session {
  /** The focus came back to this composer, maybe to a part that is new. */
  focused(): void;
  /** The user asked for the card, or for it to go. */
  toggleCard(): void;
}

export function openSession(place: Place, { site, shortcut, signal: outer, ended }: Surroundings): Session {
  const { composer, frame } = place;
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  signal.addEventListener('abort', ended, { once: true });

  const dismissed = new Set<string>();
  const suggested = new Set<string>();
  /** Technique → the words that were inserted. */
  const inserted = new Map<string, string>();
  let shown: Analysis | null = null;

  const coach = createCoach({
    async insert(offered) {
      const advice = shown?.advice.find((each) => each.id === offered.id);
      const editor = advice && manuscript.editors()[advice.part];
      if (!advice || !editor) return { outcome: 'refused', reason: 'The draft has changed.' };
      const result = await insertAdvice(editor, advice);
      if (result.outcome === 'inserted') inserted.set(advice.technique, advice.text);
      manuscript.changed();
      return result;
    },
    copy: copyText,
    dismiss(advice: OfferedAdvice, scope) {
      if (scope === 'draft') dismissed.add(advice.technique);
      else conversation.dismiss(scope === 'all' ? 'all' : advice.technique);
      manuscript.changed();
    },
  });
  coach.setShortcut(shortcut);

  const conversation = converse(
    {
      answer({ analysis, records }, { parts }) {
        if (!frame.isConnected) return end.abort();
        // The author has typed on: what is shown stays until the answer to the latest draft is here.
        if (!manuscript.holds(parts)) return;
        shown = analysis;
        for (const { technique } of analysis.advice.slice(0, MOST_ADVICE)) suggested.add(technique);
        manuscript.mark(analysis);
        coach.show(analysis, parts, records);
      },
      failed: () => coach.fall('error'),
      lost: () => coach.fall('offline'),
    },
    signal,
  );

  const found = composer && {
    composer,
    frame,
    editor: place.editor,
    editors: editorsIn(composer, frame, place.editor),
  };
  const manuscript = openManuscript(
    () => (composer ? editorsIn(composer, frame, place.editor) : [place.editor]),
    ({ parts, typing }) => {
      // A site may put the post to edit into the composer only after it has opened it.
      const isGone = !frame.isConnected || (site && found && editedPost(site, found));
      if (isGone) return end.abort();
      // Some composers turn into one for a reply or an edit, and back, while they keep the focus; others replace their editor.
      const editor = manuscript.editors()[0]?.root ?? place.editor;
      const isForPosts = !site || !composer || recognises(site.composers, location.pathname, editor);
      if (!isForPosts || parts.every((part) => part.trim() === '')) {
        shown = null;
        manuscript.unmark();
        return coach.fall('idle');
      }
      if (parts.join('').length > LONGEST_DRAFT) {
        manuscript.unmark();
        return coach.fall('too-long');
      }
      coach.fall('analysing');
      const poll = composer ? hasPoll(composer, frame) : false;
      conversation.draft({ parts, typing, poll, dismissed: [...dismissed] });
    },
    signal,
  );

  const ui = mountCoach({
    container: layerOf(frame),
    composer: { frame, editors: manuscript.editors().map((editor) => editor.root) },
    coach,
    signal,
  });
  const coachedIn = (texts: readonly string[]): Coached => {
    const kept = [...inserted].filter(([, words]) => texts.some((text) => text.includes(words)));
    return { suggested: [...suggested], inserted: [...inserted.keys()], kept: kept.map(([name]) => name) };
  };

  // A box that is coached on request is all there is; a site's composer may change its editors.
  whenGone(composer ? frame : standIn(place.editor), frame, () => end.abort(), signal);

  if (site && found) {
    followPublishing({ site, found, texts: manuscript.texts, coached: coachedIn }, signal, outer);
  }
  manuscript.changed();

  return {
    focused() {
      manuscript.refresh();
      ui.place();
    },
    toggleCard: () => coach.toggle('keyboard'),
  };
}

/** Says that a box is closed to us, when the user asked for coaching there. */
export function openClosedBox(
  { frame }: ClosedBox,
  { shortcut, signal: outer, ended }: Surroundings,
): Session {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  signal.addEventListener('abort', ended, { once: true });
  const coach = createCoach({
    insert: async () => ({ outcome: 'refused', reason: 'The box cannot be read.' }),
    copy: copyText,
    dismiss: () => {},
  });
  coach.setShortcut(shortcut);
  coach.fall('cannot-read');
  mountCoach({ container: layerOf(frame), composer: { frame, editors: [] }, coach, signal });
  whenGone(frame, frame, () => end.abort(), signal);
  return { focused: () => {}, toggleCard: () => coach.toggle('keyboard') };
}

/**
 * What ours is to stand in: a modal dialog makes all outside it inert, and a popover closes at a press outside it.
 */
function layerOf(frame: Element): Element {
  const layer = closestOf(frame, ['dialog, [popover], [role="dialog"], [aria-modal="true"]']);
  return layer ?? document.body;
}

/**
 * An element that leaves the page loses its size, and that is noticed without watching the whole document. One that moves
 * to another document may keep its own, so what is around it is watched as well.
 */
function whenGone(element: Element, around: Element, gone: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    if (!element.isConnected || element.ownerDocument !== document) gone();
  });
  observer.observe(element);
  observer.observe(around);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
