/** Reads a contenteditable the way a reader sees it, and maps its text to the DOM and back. */
import type { EditorText } from './model.ts';

export interface Position {
  readonly node: Node;
  readonly offset: number;
}

/** The text of a DOM subtree. Positions are those of the DOM at the moment it was read. */
export interface DomText extends EditorText {
  /** Where to put the caret for a UTF-16 offset; inside text wherever there is any. */
  position(offset: number): Position;
  /** The UTF-16 offset of a DOM boundary point. */
  offsetOf(position: Position): number;
}

/**
 * Blocks and line breaks become `\n`; a `<br>` that only keeps a line open does not. Embeds (elements that
 * cannot be edited, images) count as the text they show. `skip` is a selector for what is not the author's
 * text, such as placeholders.
 */
export function readDom(root: HTMLElement, skip: string): DomText {
  const reader = new Reader(root, skip);
  return new MappedText(root, reader.text, reader.segments, reader.lines);
}

/** Characters that stand in the page one to one, or an embed that stands for its characters as a whole. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  /** DOM offset of `start` in a text node. */
  readonly from: number;
}

interface Line {
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

class Reader {
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

class MappedText implements DomText {
  readonly text: string;
  private readonly root: HTMLElement;
  private readonly segments: readonly Segment[];
  private readonly lines: readonly Line[];

  constructor(root: HTMLElement, text: string, segments: readonly Segment[], lines: readonly Line[]) {
    this.root = root;
    this.text = text;
    this.segments = segments;
    this.lines = lines;
  }

  ranges(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (let i = this.firstEndingAfter(start); i < this.segments.length; i++) {
      const segment = this.segments[i];
      if (!segment || segment.start >= end) break;
      const range = this.root.ownerDocument.createRange();
      const { node, from } = segment;
      if (node.nodeType === 1) range.selectNode(node);
      else {
        const length = (node as Text).data.length;
        range.setStart(node, Math.min(length, from + Math.max(0, start - segment.start)));
        range.setEnd(node, Math.min(length, from + Math.min(end, segment.end) - segment.start));
      }
      ranges.push(range);
    }
    return ranges;
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    // A character that ends here is the better neighbour than one that begins, text better than an embed.
    const touching: Segment[] = [];
    for (let i = this.firstEndingAfter(at - 1); i < this.segments.length; i++) {
      const segment = this.segments[i];
      if (!segment || segment.start > at) break;
      touching.push(segment);
    }
    const chosen = touching.find((segment) => segment.node.nodeType === 3) ?? touching[0];
    if (!chosen) return this.lineAt(at).anchor;
    const { node, from, start } = chosen;
    if (node.nodeType === 3) return { node, offset: from + at - start };
    return at > start ? after(node) : before(node);
  }

  offsetOf({ node, offset }: Position): number {
    const probe = this.root.ownerDocument.createRange();
    probe.setStart(node, offset);
    const notAfter = (position: Position) => probe.comparePoint(position.node, position.offset) <= 0;
    const last = lastWhere(this.segments, (segment) =>
      notAfter(
        segment.node.nodeType === 3 ? { node: segment.node, offset: segment.from } : before(segment.node),
      ),
    );
    const line = lastWhere(this.lines, ({ anchor }) => notAfter(anchor));
    const begin = line?.start ?? 0;
    if (!last || last.end < begin) return begin;
    if (last.node.nodeType === 1) return notAfter(after(last.node)) ? last.end : last.start;
    const inside = node === last.node ? offset - last.from : Number.POSITIVE_INFINITY;
    return Math.max(begin, Math.min(last.end, last.start + inside));
  }

  private lineAt(offset: number): Line {
    const line = lastWhere(this.lines, ({ start }) => start <= offset);
    return line ?? { start: 0, anchor: { node: this.root, offset: 0 } };
  }

  /** Index of the first segment with a character after `offset`. */
  private firstEndingAfter(offset: number): number {
    return leading(this.segments, ({ end }) => end <= offset);
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

function before(node: Node): Position {
  return { node: node.parentNode ?? node, offset: indexOf(node) };
}

function after(node: Node): Position {
  return { node: node.parentNode ?? node, offset: indexOf(node) + 1 };
}

function indexOf(node: Node): number {
  let index = 0;
  for (let other = node.previousSibling; other; other = other.previousSibling) index++;
  return index;
}

/** The last item that satisfies `test`, in a list where all that do come first. */
function lastWhere<Item>(items: readonly Item[], test: (item: Item) => boolean): Item | undefined {
  return items[leading(items, test) - 1];
}

/** How many items satisfy `test`, in a list where all that do come first. */
function leading<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
