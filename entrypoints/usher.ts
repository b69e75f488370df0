/**
 * The only script that is always on a site's pages: one listener that sends for the coach when a composer gets the focus.
 * It stays under 8 KB, so it imports nothing but the recogniser and calls the browser directly.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '../lib/page/frame.ts';
import { isUnknownBox, recognises } from '../lib/page/recognise.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export default defineUnlistedScript(() => {
  const composers = globalThis.chorusComposers;
  if (!composers || (globalThis.chorusEnd && !globalThis.chorusEnd.signal.aborted)) return;
  const end = new AbortController();
  globalThis.chorusEnd = end;

  let told = false;
  const send = async (call: string) => {
    try {
      await chrome.runtime.sendMessage({ chorus: call });
    } catch {
      // The extension was updated or removed: this script is then the old one, and goes.
      end.abort();
    }
  };
  const look = (target: EventTarget | null | undefined) => {
    if (globalThis.chorusCoach || !(target instanceof Element)) return;
    if (recognises(composers, location.pathname, target)) send('composer-focused');
    else if (!told && isUnknownBox(composers, target)) {
      // Once a page: it may be the composer after all, on a site that has changed under us.
      told = true;
      send('unknown-box');
    }
  };
  addEventListener('focusin', (event) => look(event.composedPath()[0]), {
    capture: true,
    signal: end.signal,
  });
  look(focused(document));
});

/** The focused element, through open shadow roots: the user may have been in a composer before this script came. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}
