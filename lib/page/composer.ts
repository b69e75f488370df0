/** Finds the composer for posts around an element, with all its parts. */
import type { Composer, Site } from '../sites/model.ts';
import { findAll, isShown, recognise } from './recognise.ts';
import { readValue } from './values.ts';

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
  const title = titleIn(composer, frame);
  // Of all fallbacks the one that finds the focused editor; from the title, the first that finds any.
  const found = composer.editor.map((selector) => findAll(frame, selector).filter(isHtml).filter(isShown));
  const parts = found.find((each) => each.includes(editor)) ?? found.find((each) => each.length > 0) ?? [];
  const innermost = parts.filter(
    (each) => each !== title && !parts.some((other) => other !== each && each.contains(other)),
  );
  const all = title ? [title, ...innermost] : innermost;
  return all.length > 0 ? all : [editor];
}

/** The field of a composer's title, where it has one. */
export function titleIn(composer: Composer, frame: Element): HTMLElement | null {
  const [title] = (composer.title ?? []).flatMap((selector) => findAll(frame, selector)).filter(isHtml);
  return title ?? null;
}

/** Whether a poll is attached. */
export function hasPoll(composer: Composer, frame: Element): boolean {
  return containsAny(frame, composer.poll);
}

/** Whether what is submitted now is known to be for everybody. */
export function isPublic(site: Site, composer: Composer, frame: Element): boolean {
  return isOpen(site, composer, frame) && !containsAny(frame, composer.limitedAudience);
}

/** Whether the page tells who a post is for, one way or the other. */
export function tellsAudience(site: Site, composer: Composer, frame: Element): boolean {
  return isLimited(site, composer, frame) || isOpen(site, composer, frame);
}

/** Whether what the signed-in account publishes is known to be for everybody, as long as nothing else is chosen. */
export function isOpenAccount(site: Site): boolean {
  const { limitedAccount, openAccount } = site;
  return (
    !containsAny(document, limitedAccount) && (!openAccount || readValue(document, openAccount) !== null)
  );
}

function isLimited(site: Site, composer: Composer, frame: Element): boolean {
  return containsAny(frame, composer.limitedAudience) || containsAny(document, site.limitedAccount);
}

function isOpen(site: Site, { openAudience }: Composer, frame: Element): boolean {
  return isOpenAccount(site) && (!openAudience || containsAny(frame, openAudience));
}

/** Whether pressing the submit control publishes: not while a time is set. */
export function publishesNow(composer: Composer, frame: Element): boolean {
  return !containsAny(frame, composer.notPublishing);
}

function containsAny(root: ParentNode, selectors: readonly string[] = []): boolean {
  return selectors.some((selector) => findAll(root, selector).length > 0);
}

function isHtml(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}
