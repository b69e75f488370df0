/** Reads a contenteditable the way a reader sees it, and maps its text to the DOM and back. */
import type { EditorText } from './model.ts';
import { after, before, type Line, type Position, Reader, type Segment } from './walk.ts';

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
