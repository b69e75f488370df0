/** Where a focused box is to be coached. */
import { findEditorRoot, isTextField, standIn } from '../../lib/editors/root.ts';
import type { FoundComposer } from '../../lib/page/composer.ts';
import type { Composer } from '../../lib/sites/model.ts';

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

/**
 * The place around a focused element, or `null` when it is none to coach.
 * @param found the composer for a new post that it is in
 */
export function placeOf(
  found: FoundComposer | null,
  target: Element,
  onRequest: boolean,
): Place | ClosedBox | null {
  if (found) return { composer: found.composer, frame: found.frame, editor: found.editor };
  return onRequest ? placeAnywhere(target) : null;
}

/** Where nothing is known of the site the box is all there is, in whatever dialog or form it stands. */
function placeAnywhere(target: Element): Place | ClosedBox | null {
  const editor = findEditorRoot([target]);
  if (editor) {
    const shown = standIn(editor);
    const frame = shown.closest('dialog, [role="dialog"], form') ?? shown.parentElement ?? shown;
    return { composer: null, frame, editor };
  }
  // An editor that draws its text itself has a hidden field for the keys.
  if (isTextField(target)) return { frame: seenAround(target), editor: null };
  // What holds the focus and shows nothing of what is inside keeps it closed to us; so does what draws its text itself.
  const mayHost =
    target.localName.includes('-') ||
    target.localName === 'div' ||
    ('editContext' in target && target.editContext !== null);
  return mayHost && target.shadowRoot === null ? { frame: target, editor: null } : null;
}

/** The first element around a hidden field that is large enough to be the editor it works for. */
function seenAround(field: HTMLElement): Element {
  const { offsetHeight } = field;
  let around = field;
  while (around.parentElement && (around.offsetWidth < 100 || around.offsetHeight <= offsetHeight))
    around = around.parentElement;
  return standIn(around);
}
