/** The selection of an editor, wherever its root stands: document, open shadow roots, iframes. */
import type { Position } from './walk.ts';

export interface SelectedRange {
  readonly start: Position;
  readonly end: Position;
}

/** The selection when both of its ends are inside `root`, else `null`. */
export function selectionIn(root: HTMLElement): SelectedRange | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = composedRange(selection, root);
  if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

export function isSame(one: SelectedRange | null, other: SelectedRange | null): boolean {
  return (
    one?.start.node === other?.start.node &&
    one?.start.offset === other?.start.offset &&
    one?.end.node === other?.end.node &&
    one?.end.offset === other?.end.offset
  );
}

export function select(root: HTMLElement, start: Position, end: Position): void {
  const selection = root.ownerDocument.getSelection();
  selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Whether the focus is on `root` or inside it; each frame remembers a focus of its own. */
export function hasFocus(root: HTMLElement): boolean {
  const frame = root.ownerDocument.defaultView?.frameElement;
  if (frame && frame.ownerDocument.activeElement !== frame) return false;
  const scope = root.getRootNode() as Document | ShadowRoot;
  return scope.activeElement !== null && root.contains(scope.activeElement);
}

/** A document's selection ends at the host of a shadow root, unless it is told which roots it may enter. */
function composedRange(selection: Selection, root: HTMLElement): AbstractRange | undefined {
  const shadowRoots = enclosingShadowRoots(root);
  const inner = shadowRoots[0];
  if (!inner) return selection.getRangeAt(0);
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots })[0];
  const own =
    'getSelection' in inner && typeof inner.getSelection === 'function' ? inner.getSelection() : null;
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
}

/** Innermost first. */
function enclosingShadowRoots(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let scope = element.getRootNode(); 'host' in scope; scope = (scope as ShadowRoot).host.getRootNode())
    roots.push(scope as ShadowRoot);
  return roots;
}
