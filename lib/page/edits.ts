/** Tells the editing of a published post from a new one, where a site does both in the same composer: it opens with the post in it. */
import { editorFor } from '../editors/editor-for.ts';
import type { Site } from '../sites/model.ts';
import { editorsIn, type FoundComposer, titleIn } from './composer.ts';
import { postWithText } from './posts.ts';

/** A post that is published already. Its address is not known where the feed shows none. */
export interface Edited {
  readonly permalink: string | null;
}

/** Composer's frame → the published post that was in it before its author wrote anything. */
const edits = new WeakMap<Element, Edited | null>();

/**
 * The published post that is being edited; `null` when a new one is written. Decided when the composer is first seen, and once more by
 * `watchOpening`: a post that the author writes or pastes again is a new one.
 */
export function editedPost(site: Site, found: FoundComposer): Edited | null {
  const known = edits.get(found.frame);
  return known === undefined ? decide(site, found) : known;
}

/**
 * Looks again in the moment before the author writes for the first time, by when the site has put the post there.
 * @param found the composer as it is when that happens
 */
export function watchOpening(site: Site, found: () => FoundComposer, signal: AbortSignal): void {
  const first = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, first.signal]) };
  const touched = (event: Event) => {
    const now = found();
    if (!event.isTrusted || !event.composedPath().includes(now.frame)) return;
    if (event.type !== 'click') first.abort();
    if (!editedPost(site, now)) decide(site, now);
  };
  for (const type of WRITING) document.addEventListener(type, touched, options);
}

/**
 * What comes first when somebody writes; some editors take keys and the clipboard before anything is entered. A click
 * writes nothing, but may be all that is done before the post is saved.
 */
const WRITING = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'click'];

function decide(site: Site, { composer, frame, editor }: FoundComposer): Edited | null {
  // What a site puts into a title is the title of what is shared.
  const title = titleIn(composer, frame);
  const [text = ''] = editorsIn(composer, frame, editor)
    .filter((root) => root !== title)
    .map((root) => editorFor(root).read().text);
  const post = text.trim() === '' ? null : postWithText(site, text);
  edits.set(frame, post);
  return post;
}
