/** A minute is all the time there is on the playground, so posts are judged as soon as somebody could have answered. */
import type { BrowserContext } from '@playwright/test';

/** The age at which posts are judged here, in milliseconds: the last of the readers has answered by then. */
export const JUDGED_AFTER = 5_000;

/** The product's own settings, with that age. */
export const settings = { judgeAfterHours: JUDGED_AFTER / 3_600_000 };

/** Sets the age at which posts are judged, through the product's own settings. */
export async function judgeAtOnce(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((wanted) => chrome.storage.sync.set({ settings: wanted }), settings);
}

declare const chrome: { storage: { sync: { set(values: unknown): Promise<void> } } };
