/**
 * Sent into a frame when a composer gets the focus, or when the user asks for it; from then on it notices the frame's
 * composers itself.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { focusedElement } from '../../lib/editors/root.ts';
import { call } from '../../lib/messaging/calls.ts';
import { findComposer } from '../../lib/page/composer.ts';
import { editedPost } from '../../lib/page/edits.ts';
import { arrived } from '../../lib/protocol/calls.ts';
import { placeOf } from './place.ts';
import { followEdit } from './publishing.ts';
import { openClosedBox, openSession, type Session } from './session.ts';

export default defineUnlistedScript(() => {
  if (!globalThis.chorusCoach) {
    if (!globalThis.chorusEnd || globalThis.chorusEnd.signal.aborted) {
      globalThis.chorusEnd = new AbortController();
    }
    const { signal } = globalThis.chorusEnd;
    globalThis.chorusCoach = settle(signal);
    signal.addEventListener('abort', () => (globalThis.chorusCoach = undefined), { once: true });
  }
  const onRequest = globalThis.chorusRequest ?? false;
  globalThis.chorusRequest = undefined;
  globalThis.chorusCoach
    .then((coach) => coach(onRequest))
    // It fails when the extension was updated at that very moment: then there is nothing to coach with.
    .catch(() => globalThis.chorusEnd?.abort());
});

/** Settles in this frame. What it resolves to coaches the focused box, if it is one to coach or the user asked for it. */
async function settle(signal: AbortSignal): Promise<(onRequest: boolean) => void> {
  const { site, shortcut } = await call(arrived, {});
  const sessions = new Map<Element, Session>();
  const edits = new WeakSet<Element>();

  const look = (target: Element | null, onRequest: boolean) => {
    if (signal.aborted || !target) return;
    const found = site && findComposer(site, target);
    const isEdit = site !== null && found !== null && editedPost(site, found) !== null;
    // A post that is only changed is not coached.
    if (isEdit && !edits.has(found.frame)) {
      edits.add(found.frame);
      followEdit(site, found, signal);
    }
    const place = placeOf(isEdit ? null : found, target, onRequest);
    if (!place) return;
    // Several boxes in one form are several drafts, unless the site's declaration says that they are parts of one.
    const key = 'composer' in place && place.composer ? place.frame : (place.editor ?? place.frame);
    let session = sessions.get(key);
    if (!session) {
      const ended = () => sessions.delete(key);
      const around = { site, shortcut, signal, ended };
      session = place.editor ? openSession(place, around) : openClosedBox(place, around);
      sessions.set(key, session);
    }
    session.focused();
    if (onRequest) session.toggleCard();
  };

  if (site) {
    const focused = (event: FocusEvent) => {
      const [target] = event.composedPath();
      if (target instanceof Element) look(target, false);
    };
    addEventListener('focusin', focused, { capture: true, signal });
  }
  return (onRequest) => {
    // A frame of the page's own is coached from the page around it, where there is room for a card.
    if (onRequest && frameElement) return;
    // While the focus is in a frame of another origin, that frame's coach looks.
    if (document.hasFocus()) look(focusedElement(document), onRequest);
  };
}
