/** Finds the editor that an event or the focus is in. */
import type { TextField } from './text-control.ts';

/** Types of `<input>` that people write sentences in. */
const TEXT_TYPES = /^(text|search)?$/;

/** Narrower fields hold no text of the author's: code editors catch keys in a pixel or two. */
const NARROWEST = 16;

/**
 * The root of the editor that the innermost element of an event's path (`event.composedPath()`) belongs to, or
 * `null`. Reaches into open shadow roots, as the path does.
 */
export function findEditorRoot(path: readonly EventTarget[]): HTMLElement | null {
  const target = path[0];
  return target && isElement(target) ? rootAround(target) : null;
}

/** The editor that has the focus in `document`, in its open shadow roots or in its same-origin frames. */
export function focusedEditorRoot(document: Document): HTMLElement | null {
  const focused = focusedElement(document);
  return focused ? rootAround(focused) : null;
}

/** The focused element of a tree, through open shadow roots and into frames of the same origin. */
export function focusedElement(tree: DocumentOrShadowRoot): Element | null {
  const active = tree.activeElement;
  const inner = active?.shadowRoot ?? frameDocument(active);
  return (inner && focusedElement(inner)) ?? active;
}

/** What shows an element in the document of this script: itself, or the frame that its own document is in. */
export function standIn(element: Element): Element {
  const frame = frameAround(element);
  return frame ? standIn(frame) : element;
}

/** How far the coordinates of an element's own document are from those of this script's; 0 where it is the same. */
export function shiftOf(element: Element): { left: number; top: number } {
  const frame = frameAround(element);
  if (!frame) return { left: 0, top: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = shiftOf(frame);
  return { left: outer.left + left + frame.clientLeft, top: outer.top + top + frame.clientTop };
}

/** The frame that an element is in, of those that this script's document holds. */
function frameAround(element: Element): Element | null {
  const { ownerDocument } = element;
  return ownerDocument === document ? null : (ownerDocument.defaultView?.frameElement ?? null);
}

/** Whether a field only catches keys for an editor that draws its text elsewhere, as code editors have it: it is hardly there. */
function catchesKeys(field: TextField): boolean {
  if (field.offsetWidth < NARROWEST) return true;
  const around = field.parentElement;
  if (!around || around.offsetWidth >= NARROWEST) return false;
  return getComputedStyle(around).overflow !== 'visible';
}

export function isTextField(element: Element): element is TextField {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_TYPES.test((element as HTMLInputElement).type);
}

function rootAround(target: Element): HTMLElement | null {
  if (isTextField(target)) return catchesKeys(target) ? null : target;
  let root: HTMLElement | null = null;
  for (let element: Element | null = target; element; element = element.parentElement)
    if (isEditable(element)) root = element;
    else if (root) break;
  return root;
}

function isEditable(element: Element): element is HTMLElement {
  return 'isContentEditable' in element && element.isContentEditable === true;
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}

function frameDocument(element: Element | null): Document | null {
  if (element?.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // A sandboxed frame of another origin.
  }
}
