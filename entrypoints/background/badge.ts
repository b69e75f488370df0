/** The number of replies that wait for an answer, on the toolbar button, for those who want to see it there. */
import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { countWaiting } from '../../lib/tracking/replies.ts';
import { currentSettings } from './state.ts';
import { store } from './store.ts';

/** The accent of the popup, light theme; it stands out on both themes of the toolbar. */
const COLOUR = '#5b4bd6';
/** More does not fit. */
const MOST = 99;

/** To be called once, while the worker starts: keeps the badge in step with what any of our contexts writes. */
export function keepBadge(): void {
  Dexie.on('storagemutated', () => void showBadge().catch(() => {}));
}

/** Shows how many wait, or nothing when none does or the badge is switched off. */
export async function showBadge(): Promise<void> {
  const { badge } = await currentSettings();
  const waiting = badge ? await countWaiting(await store(), Date.now()) : 0;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({
    text: waiting === 0 ? '' : waiting > MOST ? `${MOST}+` : String(waiting),
  });
}
