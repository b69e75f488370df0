/** Whether the battery runs low, asked through a page that nobody sees, for a service worker may not know. */
import { type Route, route } from '../../lib/messaging/calls.ts';
import { batteryIs } from '../../lib/protocol/calls.ts';
import { runsLow } from '../../lib/tracking/battery.ts';

/** A battery does not run down sooner. */
const KEPT_MS = 10 * 60_000;
const PATIENCE_MS = 3000;

let heard = (_: boolean): void => {};
let asked: { readonly at: number; readonly answer: Promise<boolean> } | undefined;

export const batteryRoutes: readonly Route[] = [route(batteryIs, (battery) => heard(runsLow(battery)))];

/** `false` where the browser does not tell, as Firefox does not. */
export function batteryRunsLow(): Promise<boolean> {
  const now = Date.now();
  if (!asked || Math.abs(now - asked.at) > KEPT_MS) asked = { at: now, answer: ask().catch(() => false) };
  return asked.answer;
}

async function ask(): Promise<boolean> {
  const { chrome: browser } = globalThis as { chrome?: typeof chrome };
  if (!browser?.offscreen) return false;
  const told = new Promise<boolean>((resolve) => {
    heard = resolve;
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  await browser.offscreen.createDocument({
    url: 'battery.html',
    reasons: ['BATTERY_STATUS' as chrome.offscreen.Reason],
    justification: 'Look-ups of reply counts wait while the battery is low.',
  });
  try {
    return await told;
  } finally {
    await browser.offscreen.closeDocument();
  }
}
