/** An editor whose text stands in the page's own DOM: every kind but the textarea. */
import { applyWords } from './apply.ts';
import { isComposing, watch, watchComposition } from './changes.ts';
import type { Dialect } from './dialect.ts';
import type { Edit, Editor, Insertion } from './model.ts';
import { select, selectionIn } from './selection.ts';
import { type DomText, readDom } from './text.ts';

export class ContentEditor implements Editor {
  readonly root: HTMLElement;
  readonly dialect: Dialect;

  constructor(root: HTMLElement, dialect: Dialect) {
    this.root = root;
    this.dialect = dialect;
  }

  get kind() {
    return this.dialect.kind;
  }

  get composing() {
    return isComposing(this.root);
  }

  read(): DomText {
    return readDom(this.root, this.dialect.skip);
  }

  caret() {
    const selected = selectionIn(this.root);
    if (!selected) return null;
    const text = this.read();
    return { start: text.offsetOf(selected.start), end: text.offsetOf(selected.end) };
  }

  /** Puts the selection at offsets of the text as it is now. */
  select(start: number, end: number): void {
    const text = this.read();
    const from = text.position(start);
    select(this.root, from, start === end ? from : text.position(end));
  }

  writable(): boolean {
    return canBeWritten(this.root) && this.root.isContentEditable && this.root.ariaReadOnly !== 'true';
  }

  apply(edit: Edit): Promise<Insertion> {
    return applyWords(this, edit);
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    watch(this.root, changed, signal);
    watchComposition(this.root, signal);
  }
}

/** Whether an element is in the page, shown, and takes part in interaction. */
export function canBeWritten(root: HTMLElement): boolean {
  return (
    root.isConnected &&
    root.ownerDocument.defaultView !== null &&
    root.checkVisibility() &&
    root.ariaDisabled !== 'true' &&
    !isInert(root)
  );
}

/** Inertness reaches into shadow roots. */
function isInert(root: Element): boolean {
  if (root.closest('[inert]')) return true;
  const around = root.getRootNode();
  return 'host' in around && isInert(around.host as Element);
}
