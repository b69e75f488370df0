/** Where a focused box is to be coached. */
import { findEditorRoot } from '../../lib/editors/root.ts';
import { findComposer } from '../../lib/page/composer.ts';
import { editedPost } from '../../lib/page/edits.ts';
import type { Composer, Site } from '../../lib/sites/model.ts';

export interface Place {
  /** `null` when a box is coached on request that no site's declaration knows. */
  readonly composer: Composer | null;
  readonly frame: Element;
  readonly editor: HTMLElement;
}

/** A box that is closed to us, inside a closed shadow root. */
export interface ClosedBox {
  readonly frame: Element;
  readonly editor: null;
}

/** The place around a focused element, or `null` when it is none to coach. */
export function placeOf(site: Site | null, target: Element, onRequest: boolean): Place | ClosedBox | null {
  const found = site && findComposer(site, target);
  if (found && !editedPost(site, found))
    return { composer: found.composer, frame: found.frame, editor: found.editor };
  return onRequest ? placeAnywhere(target) : null;
}

/** The focused element of this frame, through open shadow roots; `null` while the focus is in another frame. */
export function focusedElement(root: DocumentOrShadowRoot = document): Element | null {
  if (!document.hasFocus()) return null;
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focusedElement(active.shadowRoot) : active;
}

/** Where nothing is known of the site the box is all there is, in whatever dialog or form it stands. */
function placeAnywhere(target: Element): Place | ClosedBox | null {
  const editor = findEditorRoot([target]);
  if (editor) {
    const frame = editor.closest('dialog, [role="dialog"], form') ?? editor.parentElement ?? editor;
    return { composer: null, frame, editor };
  }
  // What holds the focus and shows nothing of what is inside keeps it closed to us.
  const mayHost = target.localName.includes('-') || target.localName === 'div';
  return mayHost && target.shadowRoot === null ? { frame: target, editor: null } : null;
}
