/** Finds the editor that an event or the focus is in. */
import type { TextField } from './text-control.ts';

/** Types of `<input>` that people write sentences in. */
const TEXT_TYPES = /^(text|search)?$/;

/** Narrower fields hold no text of the author's: code editors catch keys with a textarea of a pixel or two. */
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
  let active = document.activeElement;
  for (;;) {
    const inner = active?.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active ? rootAround(active) : null;
}

export function isTextField(element: Element): element is TextField {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_TYPES.test((element as HTMLInputElement).type);
}

function rootAround(target: Element): HTMLElement | null {
  if (isTextField(target)) return target.offsetWidth < NARROWEST ? null : target;
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
