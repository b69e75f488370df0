/** Putting words into an editor: once, through its own input path, and checked. */
import { sinceTyped } from './changes.ts';
import type { ContentEditor } from './content-editor.ts';
import type { Edit, Editor, EditorText, Insertion } from './model.ts';
import { hasFocus, isSame, selectionIn } from './selection.ts';
import { frame, pause, selectionChange, settled } from './settle.ts';

/** How long an editor may take to commit, in ms; Lexical takes a turn, a busy React page some frames. */
const COMMIT_CAP = 1500;
/** Editors that take the focus restore their selection up to this many ms later (ProseMirror: 20). */
const FOCUS_SETTLE = 40;

/** Editors that words are on their way into: a second click must not insert twice. */
const busy = new WeakSet<HTMLElement>();

export function applyWords(editor: ContentEditor, edit: Edit): Promise<Insertion> {
  return once(editor.root, () => put(editor, edit));
}

/** Runs one insertion at a time in an editor, and turns whatever goes wrong into a refusal. */
export async function once(root: HTMLElement, insert: () => Promise<Insertion>): Promise<Insertion> {
  if (busy.has(root)) return refused('Words are already on their way into this editor.');
  busy.add(root);
  try {
    return await insert();
  } catch (error) {
    return refused(`The editor failed: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    busy.delete(root);
  }
}

export function refused(reason: string): Insertion {
  return { outcome: 'refused', reason };
}

/** Why words cannot go into an editor now, or `null`. */
export function obstacle(
  { start, end, words }: Edit,
  text: string,
  editor: Pick<Editor, 'writable' | 'composing'>,
): string | null {
  if (!editor.writable()) return 'The editor takes no input: it is read-only, disabled or gone.';
  if (editor.composing) return 'An input method is composing.';
  if (start < 0 || end < start || end > text.length) return 'The place is outside the text.';
  if (words === '' || text.slice(start, end) === words) return 'There is nothing to change.';
  return null;
}

async function put(editor: ContentEditor, edit: Edit): Promise<Insertion> {
  const { root, dialect } = editor;
  const view = root.ownerDocument.defaultView ?? window;
  const before = editor.read().text;
  const reason = obstacle(edit, before, editor);
  if (reason) return refused(reason);
  if (dialect.gap && root.querySelector(dialect.gap)) return refused('Only a part of the text is drawn.');

  const wait = dialect.undoGroup ? dialect.undoGroup - sinceTyped(root) : 0;
  if (wait > 0) await pause(view, wait + FOCUS_SETTLE);

  const caret = editor.caret();
  const scroll = scrollPositions(root);
  if (!hasFocus(root)) {
    root.focus({ preventScroll: true });
    await pause(view, FOCUS_SETTLE);
  }
  const { start, end, words } = dialect.mergesNeighbours ? withNeighbour(edit, editor.read()) : edit;
  const expected = before.slice(0, edit.start) + edit.words + before.slice(edit.end);
  let result = refused('The draft changed meanwhile.');
  for (const enter of [dialect.enter, ...(dialect.otherwise ? [dialect.otherwise] : [])]) {
    await selectSeen(editor, start, end);
    // A second way is gone only from the very draft that the first one began with.
    if (editor.read().text !== before || !editor.writable() || editor.composing) return result;
    enter(root, words);
    const arrived = () =>
      plain(editor.read().text) === plain(expected) && (dialect.reconciled?.(root) ?? true);
    if (await settled(view, arrived, COMMIT_CAP)) {
      await restore(editor, edit, caret, before, scroll);
      return { outcome: 'inserted', start: edit.start, end: edit.start + edit.words.length };
    }
    result = await elsewhere(editor, before, expected, edit);
    if (result.outcome === 'inserted') return result;
  }
  return result;
}

/** The words are not where they were meant to be, to the letter: they may still have arrived in the editor's own form. */
async function elsewhere(
  editor: ContentEditor,
  before: string,
  expected: string,
  edit: Edit,
): Promise<Insertion> {
  const { root } = editor;
  const now = editor.read().text;
  if (plain(now) === plain(before)) return refused('The editor did not take the words.');
  const reconciled = editor.dialect.reconciled?.(root) ?? true;
  if (reconciled && collapsed(now) === collapsed(expected)) {
    const tail = before.length - edit.end;
    const end = now.length - tail;
    return { outcome: 'inserted', start: Math.min(edit.start, end), end };
  }
  const view = root.ownerDocument.defaultView ?? window;
  step(root, 'undo');
  const isBack = await settled(view, () => editor.read().text === before, COMMIT_CAP / 3);
  // It took more along than the words: better a word too many than one of the author's too few.
  if (!isBack && editor.read().text.length < before.length) {
    step(root, 'redo');
    await settled(view, () => editor.read().text === now, COMMIT_CAP / 3);
  }
  return refused('The editor changed the words.');
}

/** Asks the editor for one step of undo or redo the way its users do, by the keyboard. */
function step(root: HTMLElement, which: 'undo' | 'redo'): void {
  const view = root.ownerDocument.defaultView ?? window;
  const mac = view.navigator.platform.startsWith('Mac');
  const shiftKey = which === 'redo';
  const keys = {
    key: shiftKey ? 'Z' : 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    shiftKey,
  };
  const event = new view.KeyboardEvent('keydown', {
    ...keys,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (root.dispatchEvent(event)) root.ownerDocument.execCommand(which);
}

/** Includes the character before the words, so that undo does not take them for its continuation. */
function withNeighbour(edit: Edit, before: EditorText): Edit {
  const { start, end, words } = edit;
  if (start !== end) return edit;
  const line = before.text.slice(before.text.lastIndexOf('\n', start - 1) + 1, start);
  const [last] = line.match(/[\p{L}\p{N}\p{P} ]$/u) ?? [];
  if (last?.length !== 1 || line.length === 1) return edit;
  const [range] = before.ranges(start - 1, start);
  if (range?.startContainer.nodeType !== 3) return edit;
  return { start: start - 1, end, words: last + words };
}

/** How often to select again in an editor that meanwhile puts back a selection of its own. */
const SELECTING = 3;

/** Selects, and waits until the editor must know: words go where its own model has the selection. */
async function selectSeen(editor: ContentEditor, start: number, end: number): Promise<void> {
  const { root } = editor;
  const view = root.ownerDocument.defaultView ?? window;
  for (let times = 0; times < SELECTING; times++) {
    const before = selectionIn(root);
    const told = selectionChange(view);
    editor.select(start, end);
    if (!isSame(before, selectionIn(root))) await told;
    // The event comes late on a busy machine, and some editors act on it a frame later.
    await frame(view);
    await frame(view);
    const caret = editor.caret();
    if (caret?.start === start && caret.end === end) return;
  }
}

async function restore(
  editor: ContentEditor,
  edit: Edit,
  caret: { start: number; end: number } | null,
  before: string,
  scroll: () => void,
): Promise<void> {
  const target = caretAfter(edit, caret, before);
  const now = editor.caret();
  if (now?.start !== target.start || now.end !== target.end) {
    await selectSeen(editor, target.start, target.end);
  }
  if (!target.follows) scroll();
}

/** After the words when the author was at the end or had no caret, else where the author was. */
export function caretAfter(
  { start, end, words }: Edit,
  caret: { start: number; end: number } | null,
  before: string,
): { start: number; end: number; follows: boolean } {
  const behind = start + words.trimEnd().length;
  if (!caret || (caret.start === caret.end && (caret.end === before.length || caret.end === end)))
    return { start: behind, end: behind, follows: true };
  const grown = words.length - (end - start);
  const moved = (offset: number) => (offset <= start ? offset : Math.max(behind, offset + grown));
  return { start: moved(caret.start), end: moved(caret.end), follows: false };
}

/** Remembers where everything around an element was scrolled to; call the result to go back there. */
export function scrollPositions(root: HTMLElement): () => void {
  const scrolled: { element: Element; left: number; top: number }[] = [];
  for (
    let node: Node | null = root;
    node;
    node = node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null)
  )
    if (node.nodeType === 1) {
      const element = node as Element;
      scrolled.push({ element, left: element.scrollLeft, top: element.scrollTop });
    }
  return () => {
    for (const { element, left, top } of scrolled) {
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    }
  };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** Editors have blank lines of their own; what they must keep is that words stand apart. */
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();
