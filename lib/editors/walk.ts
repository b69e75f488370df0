/** Walks an editor's DOM and takes down its text with where each piece of it stands. */

export interface Position {
  readonly node: Node;
  readonly offset: number;
}

/** Characters that stand in the page one to one, or an embed that stands for its characters as a whole. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  /** DOM offset of `start` in a text node. */
  readonly from: number;
}

export interface Line {
  readonly start: number;
  readonly anchor: Position;
}

/** Editors hold empty lines and carets open with these. */
const FILLER = /[\u200b\ufeff]/;
const FILLERS = /[\u200b\ufeff]/g;
const SPACE = /[ \t\n\r\f]/;
const SPECIAL = /[\u200b\ufeff\n\r]/;
/** Longer descriptions tell what a picture shows; nobody reads them as part of the text. */
const LONGEST_EMOJI_NAME = 64;

export class Reader {
  text = '';
  readonly segments: Segment[] = [];
  readonly lines: Line[] = [];
  private readonly skip: string;
  private readonly style: (element: Element) => CSSStyleDeclaration;
  private open = false;
  private filler: Position | null = null;
  private pendingBreak: Position | null = null;
  private pendingSpace: { node: Text; at: number } | null = null;

  constructor(root: HTMLElement, skip: string) {
    const view = root.ownerDocument.defaultView;
    this.skip = skip;
    this.style = (element) => (view ?? window).getComputedStyle(element);
    this.children(root, collapses(this.style(root)));
    if (this.lines.length === 0)
      this.lines.push({ start: 0, anchor: this.filler ?? { node: root, offset: 0 } });
  }

  private children(parent: Element, collapse: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.characters(node as Text, collapse);
      else if (node.nodeType === 1) this.element(node as Element);
    }
  }

  private element(element: Element): void {
    if (this.skip && element.matches(this.skip)) return;
    if (element.localName === 'br') {
      this.lineBreak(before(element), after(element));
      return;
    }
    const style = this.style(element);
    if (style.display === 'none') return;
    const block = !/^(inline|contents|ruby)/.test(style.display);
    if (element.localName === 'img' || element.getAttribute('contenteditable') === 'false') {
      if (block) this.close();
      else this.embed(element);
      return;
    }
    if (block) this.close();
    const lines = this.lines.length;
    this.children(element, collapses(style));
    if (!block) return;
    if (this.lines.length === lines) this.start({ node: element, offset: 0 });
    this.close();
  }

  private characters(node: Text, collapse: boolean): void {
    const { data } = node;
    if (!collapse && !SPECIAL.test(data)) {
      if (data) this.run(node, 0, data.length, false);
      return;
    }
    let from = -1;
    const flush = (to: number) => {
      if (from >= 0) this.run(node, from, to, collapse);
      from = -1;
    };
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (FILLER.test(char)) {
        flush(i);
        if (!this.open) this.filler ??= { node, offset: i };
      } else if (!collapse && (char === '\n' || char === '\r')) {
        flush(i);
        this.lineBreak({ node, offset: i }, { node, offset: i + 1 });
      } else if (collapse && SPACE.test(char)) {
        const next = data.charAt(i + 1);
        if (from >= 0 && char === ' ' && next && !SPACE.test(next) && !FILLER.test(next)) continue;
        flush(i);
        if (this.open && !this.pendingBreak && !this.text.endsWith('\n'))
          this.pendingSpace ??= { node, at: i };
      } else if (from < 0) from = i;
    }
    flush(data.length);
  }

  private run(node: Text, from: number, to: number, collapse: boolean): void {
    this.start({ node, offset: from });
    this.space();
    const text = node.data.slice(from, to);
    // Where spaces collapse, a no-break space is how browsers write an ordinary one.
    this.append(collapse ? text.replaceAll('\u00a0', ' ') : text, node, from);
  }

  private embed(element: Element): void {
    const text = shown(element);
    this.start(before(element));
    this.space();
    if (text) this.append(text, element, 0);
  }

  /** Writes the space that collapsed ones amount to, now that something follows it on its line. */
  private space(): void {
    const space = this.pendingSpace;
    this.pendingSpace = null;
    if (space) this.append(' ', space.node, space.at);
  }

  private append(text: string, node: Text | Element, from: number): void {
    const start = this.text.length;
    this.text += text;
    this.segments.push({ start, end: this.text.length, node, from });
  }

  private lineBreak(here: Position, next: Position): void {
    this.start(here);
    this.pendingSpace = null;
    this.pendingBreak = next;
  }

  /** Opens the line that content at `anchor` stands on. */
  private start(anchor: Position): void {
    if (this.open && !this.pendingBreak) return;
    if (this.lines.length > 0) this.text += '\n';
    this.lines.push({ start: this.text.length, anchor: this.pendingBreak ?? this.filler ?? anchor });
    this.open = true;
    this.filler = this.pendingBreak = this.pendingSpace = null;
  }

  private close(): void {
    this.open = false;
    this.filler = this.pendingBreak = this.pendingSpace = null;
  }
}

/** What an embed shows: its text, and the names of the emoji drawn as images. */
function shown(element: Element): string {
  if (element.localName === 'img') {
    const name = element.getAttribute('alt') ?? '';
    return name.length > LONGEST_EMOJI_NAME ? '' : name;
  }
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) text += shown(node as Element);
  }
  return text.replace(FILLERS, '').replace(/\s+/g, ' ');
}

function collapses(style: CSSStyleDeclaration): boolean {
  return !/pre|break-spaces/.test(style.whiteSpace);
}

export function before(node: Node): Position {
  return { node: node.parentNode ?? node, offset: indexOf(node) };
}

export function after(node: Node): Position {
  return { node: node.parentNode ?? node, offset: indexOf(node) + 1 };
}

function indexOf(node: Node): number {
  let index = 0;
  for (let other = node.previousSibling; other; other = other.previousSibling) index++;
  return index;
}
