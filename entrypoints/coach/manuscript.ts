/** The draft as it stands in a composer's editors: read, watched and marked. */
import type { Analysis } from '../../lib/coaching/model.ts';
import { editorFor } from '../../lib/editors/editor-for.ts';
import { createMarker } from '../../lib/editors/marks/marker.ts';
import type { Editor, Mark, Marker } from '../../lib/editors/model.ts';

/** A pause in typing after which a word is taken for finished, in milliseconds; people type a letter in 100 to 300. */
const PAUSE = 700;

export interface Manuscript {
  /** The editors in the order of the parts. */
  editors(): readonly Editor[];
  /** The parts' texts as they are now. */
  texts(): string[];
  /** Whether the editors still hold these texts. */
  holds(texts: readonly string[]): boolean;
  mark(analysis: Analysis): void;
  unmark(): void;
  /** Looks for editors anew: parts come and go, and frameworks replace their elements. */
  refresh(): void;
  /** Reads the draft and tells of it. */
  changed(): void;
}

interface Part {
  readonly editor: Editor;
  readonly marker: Marker;
  readonly end: AbortController;
}

export interface DraftNow {
  readonly parts: string[];
  /** Whether the author is in the middle of a word. */
  readonly typing: boolean;
}

export function openManuscript(
  roots: () => readonly HTMLElement[],
  told: (draft: DraftNow) => void,
  signal: AbortSignal,
): Manuscript {
  let parts: Part[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });

  function open(root: HTMLElement): Part {
    const end = new AbortController();
    const life = AbortSignal.any([signal, end.signal]);
    const editor = editorFor(root);
    editor.onChange(() => typed(), life);
    return { editor, marker: createMarker(editor, life), end };
  }

  function refresh(): void {
    const now = roots();
    for (const part of parts) if (!now.includes(part.editor.root)) part.end.abort();
    parts = now.map((root) => parts.find((part) => part.editor.root === root) ?? open(root));
  }

  const texts = () => parts.map((part) => part.editor.read().text);

  function tell(typing: boolean): void {
    if (signal.aborted) return;
    refresh();
    told({ parts: texts(), typing });
  }

  function typed(): void {
    clearTimeout(pause);
    const typing = parts.some((part) => part.editor.composing || isMidWord(part.editor));
    if (typing) pause = setTimeout(() => tell(false), PAUSE);
    tell(typing);
  }

  refresh();
  return {
    editors: () => parts.map((part) => part.editor),
    texts,
    holds: (others) =>
      others.length === parts.length && texts().every((text, index) => text === others[index]),
    mark(analysis) {
      for (const [index, part] of parts.entries()) {
        part.marker.show(part.editor.read(), marksOf(analysis.parts[index]));
      }
    },
    unmark() {
      for (const part of parts) part.marker.show(part.editor.read(), []);
    },
    refresh,
    changed: () => tell(false),
  };
}

function marksOf(part: Analysis['parts'][number] | undefined): Mark[] {
  if (!part) return [];
  const moves = part.moves.map(({ start, end, kind }) => ({ start, end, style: kind }));
  const issues = part.issues.map(({ start, end }) => ({ start, end, style: 'issue' as const }));
  return [...moves, ...issues];
}

/** The caret stands right behind a letter or digit, and nothing of the word follows. */
function isMidWord(editor: Editor): boolean {
  const caret = editor.caret();
  if (!caret || caret.start !== caret.end) return false;
  const { text } = editor.read();
  return /[\p{L}\p{N}]$/u.test(text.slice(0, caret.start)) && !/^[\p{L}\p{N}]/u.test(text.slice(caret.start));
}
