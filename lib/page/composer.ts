/** Finds the composer for posts around an element, with all its parts. */
import type { Composer, Site } from '../sites/model.ts';
import { findAll, recognise } from './recognise.ts';

export interface FoundComposer {
  readonly composer: Composer;
  /** The whole composer: all parts, submit button, poll. */
  readonly frame: Element;
  /** Roots of the editors in the order of the thread; the title first where the site has one. */
  readonly editors: readonly HTMLElement[];
  /** The editor that holds the focus. */
  readonly editor: HTMLElement;
}

/**
 * The composer for posts that an element is in, or `null` in any other box.
 * @param target the focused element, the deepest one: `event.composedPath()[0]`.
 */
export function findComposer(site: Site, target: Element): FoundComposer | null {
  const found = recognise(site.composers, location.pathname, target);
  if (!found || !(found.editor instanceof HTMLElement)) return null;
  const { composer, frame, editor } = found;
  return { composer, frame, editor, editors: editorsIn(composer, frame, editor) };
}

/** The parts of a composer at this moment; they come and go while a thread is written. */
export function editorsIn(composer: Composer, frame: Element, editor: HTMLElement): HTMLElement[] {
  const selector = composer.editor.find((each) => matchesAcross(frame, each, editor));
  const inFrame = selector ? findAll(frame, selector).filter(isHtml) : [];
  const inner = inFrame.filter((each) => !inFrame.some((other) => other !== each && other.contains(each)));
  return inner.length > 0 ? inner : [editor];
}

/** The text fields of a composer's title, where it has one. */
export function titleIn(composer: Composer, frame: Element): HTMLElement | null {
  for (const selector of composer.title ?? []) {
    const [title] = findAll(frame, selector).filter(isHtml);
    if (title) return title;
  }
  return null;
}

/** Whether a poll is attached. */
export function hasPoll(composer: Composer, frame: Element): boolean {
  return containsAny(frame, composer.poll);
}

/** Whether what is submitted now is for everybody, and is published at once. */
export function isPublic(site: Site, composer: Composer, frame: Element): boolean {
  return !containsAny(frame, composer.limitedAudience) && !containsAny(document, site.limitedAccount);
}

/** Whether pressing the submit control publishes: not while a time is set. */
export function publishesNow(composer: Composer, frame: Element): boolean {
  return !containsAny(frame, composer.notPublishing);
}

function containsAny(root: ParentNode, selectors: readonly string[] = []): boolean {
  return selectors.some((selector) => findAll(root, selector).length > 0);
}

function matchesAcross(frame: Element, selector: string, editor: HTMLElement): boolean {
  return editor.matches(selector) && findAll(frame, selector).includes(editor);
}

function isHtml(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}
