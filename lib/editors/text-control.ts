/** A textarea or a single-line text field. */
import { caretAfter, obstacle, once, refused, scrollPositions } from './apply.ts';
import { isComposing, watchComposition } from './changes.ts';
import { canBeWritten } from './content-editor.ts';
import { command } from './enter.ts';
import type { Edit, Editor, EditorText, Insertion } from './model.ts';
import { hasFocus } from './selection.ts';
import { settled } from './settle.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A framework that disagrees with what was entered takes it back within some frames; in ms. */
const COMMIT_CAP = 500;

export class TextControl implements Editor {
  readonly kind = 'textarea';
  readonly root: TextField;

  constructor(root: TextField) {
    this.root = root;
  }

  get composing() {
    return isComposing(this.root);
  }

  read(): EditorText {
    return { text: this.root.value, ranges: () => [] };
  }

  caret() {
    if (!hasFocus(this.root)) return null;
    const { selectionStart, selectionEnd } = this.root;
    return selectionStart === null || selectionEnd === null
      ? null
      : { start: selectionStart, end: selectionEnd };
  }

  writable(): boolean {
    return canBeWritten(this.root) && !this.root.readOnly && !this.root.matches(':disabled');
  }

  apply(edit: Edit): Promise<Insertion> {
    return once(this.root, () => this.put(edit));
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    const { root } = this;
    let last = root.value;
    const check = () => {
      if (root.value === last) return;
      last = root.value;
      queueMicrotask(() => {
        if (!signal.aborted) changed();
      });
    };
    for (const type of ['input', 'compositionend', 'change', 'selectionchange', 'focus', 'blur'])
      root.addEventListener(type, check, { signal });
    root.form?.addEventListener('reset', () => queueMicrotask(check), { signal });
    // A value set by script fires no event. What comes with it does show: a counter, a button that turns grey.
    const observer = new MutationObserver(check);
    const around = root.form ?? root.parentElement?.parentElement ?? root;
    observer.observe(around, { childList: true, characterData: true, subtree: true, attributes: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    watchComposition(root, signal);
  }

  private async put(wanted: Edit): Promise<Insertion> {
    const { root } = this;
    const oneLine = root.localName === 'input';
    const edit = oneLine ? { ...wanted, words: wanted.words.replace(/\s*\n\s*/g, ' ') } : wanted;
    const { start, end, words } = edit;
    const before = root.value;
    const reason = obstacle(edit, before, this) ?? this.overflow(edit);
    if (reason) return refused(reason);

    const caret = this.caret();
    const scroll = scrollPositions(root);
    root.focus({ preventScroll: true });
    // This also closes the browser's typing step, so that undo takes back the words alone.
    root.setSelectionRange(start, end);
    command(root, words);
    const expected = before.slice(0, start) + words + before.slice(end);
    const view = root.ownerDocument.defaultView ?? window;
    if (!(await settled(view, () => root.value === expected, COMMIT_CAP))) {
      if (root.value !== before) root.ownerDocument.execCommand('undo');
      return refused(
        root.value === before ? 'The field did not take the words.' : 'The field changed the words.',
      );
    }
    const target = caretAfter(edit, caret, before);
    root.setSelectionRange(target.start, target.end);
    if (!target.follows) scroll();
    return { outcome: 'inserted', start, end: start + words.length };
  }

  /** The browser cuts what does not fit without a word. */
  private overflow({ start, end, words }: Edit): string | null {
    const { maxLength, value } = this.root;
    const length = value.length - (end - start) + words.length;
    return maxLength >= 0 && length > maxLength
      ? `The words do not fit: ${length} of ${maxLength} characters.`
      : null;
  }
}
