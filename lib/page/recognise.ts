/**
 * Tells whether a focused element belongs to a composer for posts. It is part of the script that is always on a site's
 * pages, so it imports nothing. The steps through open shadow roots live here for the rest of `lib/page` to use.
 */
import type { Composer } from '../sites/model.ts';

export interface Recognised {
  readonly composer: Composer;
  /** The whole composer. */
  readonly frame: Element;
  /** Root of the editor that holds the focus. */
  readonly editor: Element;
}

/**
 * Whether `target` is in a composer for posts: not in a reply, comment, message, search or edit box.
 * @param path of the page's address.
 */
export function recognises(composers: readonly Composer[], path: string, target: Element): boolean {
  return recognise(composers, path, target) !== null;
}

/** The composer for posts that `target` is in, or `null`. */
export function recognise(composers: readonly Composer[], path: string, target: Element): Recognised | null {
  for (const composer of composers) {
    const { paths, notPaths = [], notInside = [], notWith = [] } = composer;
    if (paths && !matchesAny(paths, path)) continue;
    if (matchesAny(notPaths, path)) continue;
    const editor = closestOf(target, [...composer.editor, ...(composer.title ?? [])]);
    const frame = editor && closestOf(editor, composer.frame);
    if (!frame || closestOf(editor, notInside)) continue;
    if (notWith.some((selector) => findAll(frame, selector).length > 0)) continue;
    return { composer, frame, editor };
  }
  return null;
}

/** A focused box for more than a line that the declaration neither knows as a composer nor as something else. */
export function isUnknownBox(composers: readonly Composer[], element: Element | null): boolean {
  const box = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
  if (!element?.matches(box)) return false;
  return composers.every(
    ({ editor, frame, title = [], notInside = [] }) =>
      closestOf(element, notInside) === null &&
      (closestOf(element, [...editor, ...title]) === null || closestOf(element, frame) === null),
  );
}

/** The closest of the element and its ancestors, through shadow roots, that matches the first selector that any matches. */
export function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    let from: Element | null = element;
    while (from) {
      const found: Element | null = from.closest(selector);
      if (found) return found;
      const root: Node = from.getRootNode();
      from = root instanceof ShadowRoot ? root.host : null;
    }
  }
  return null;
}

/** Everything below `root` that matches, in order, in its own tree first and then in the open shadow roots within. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const inner of shadowRootsIn(root)) found.push(...findAll(inner, selector));
  return found;
}

/** The open shadow roots below `root`, not those nested in them. */
export function shadowRootsIn(root: ParentNode): ShadowRoot[] {
  const roots = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...roots] : roots;
}

/** Whether `element` is `ancestor` or inside it, through shadow roots. */
export function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === ancestor) return true;
  }
  return false;
}

/** Whether the user can see the element; browsers too old to tell are believed. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => new RegExp(pattern).test(path));
}
