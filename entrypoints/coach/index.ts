/** Sent into a frame when a composer gets the focus; from then on it notices the frame's composers itself. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { focusedEditorRoot } from '../../lib/editors/root.ts';
import { call } from '../../lib/messaging/calls.ts';
import { findComposer } from '../../lib/page/composer.ts';
import { arrived } from '../../lib/protocol/calls.ts';
import type { Site } from '../../lib/sites/model.ts';
import { openSession, type Place, type Session } from './session.ts';

export default defineUnlistedScript(() => {
  if (globalThis.chorusCoach && !globalThis.chorusEnd?.signal.aborted) return;
  globalThis.chorusCoach = true;
  if (!globalThis.chorusEnd || globalThis.chorusEnd.signal.aborted)
    globalThis.chorusEnd = new AbortController();
  const { signal } = globalThis.chorusEnd;
  signal.addEventListener('abort', () => (globalThis.chorusCoach = false), { once: true });
  // It fails when the extension was updated at that very moment: then there is nothing to coach with.
  settle(signal).catch(() => globalThis.chorusEnd?.abort());
});

async function settle(signal: AbortSignal): Promise<void> {
  const { site, shortcut } = await call(arrived, {});
  if (signal.aborted) return;
  const sessions = new Map<Element, Session>();

  const look = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Element)) return;
    const place = site ? placeOnSite(site, target) : placeAnywhere(target);
    if (!place) return;
    const session = sessions.get(place.frame);
    if (session) return session.focused();
    sessions.set(
      place.frame,
      openSession(place, { site, shortcut, signal, ended: () => sessions.delete(place.frame) }),
    );
  };

  // On request means this box alone; on a site, each of its composers as it gets the focus.
  if (site) addEventListener('focusin', (event) => look(event.composedPath()[0]), { capture: true, signal });
  look(focusedEditorRoot(document));
}

function placeOnSite(site: Site, target: Element): Place | null {
  const found = findComposer(site, target);
  return found && { composer: found.composer, frame: found.frame, editor: found.editor };
}

/** Where no site is known the box is all there is, in whatever dialog or form it stands. */
function placeAnywhere(target: Element): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const frame = target.closest('dialog, [role="dialog"], form') ?? target.parentElement ?? target;
  return { composer: null, frame, editor: target };
}
