/** The production build in a real browser, with every host on loopback: nothing else can be reached, and nothing is. */
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { launch } from '../../scripts/browser.mjs';
import { type Internet, startInternet } from './internet.ts';

export interface Chorus {
  readonly id: string;
  readonly context: BrowserContext;
  /** The service worker, woken when it sleeps. */
  worker(): Promise<Worker>;
  /** Opens the popup as a page, as if it belonged to the tab that is in front. */
  popup(): Promise<Page>;
}

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export const test = base.extend<{ internet: Internet; chorus: Chorus; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of fixtures from the pattern.
  internet: async ({}, use) => {
    const internet = await startInternet();
    await use(internet);
    await internet.close();
  },
  chorus: async ({ internet }, use) => {
    const { context, id } = await launch({
      extension,
      headless: true,
      viewport: { width: 1280, height: 800 },
      ignoreHTTPSErrors: true,
      args: internet.args,
    });
    const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
    await worker();
    await use({
      id,
      context,
      worker,
      popup: async () => {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/popup.html`);
        return page;
      },
    });
    await context.close();
  },
  page: async ({ chorus }, use) => {
    await use(chorus.context.pages()[0] ?? (await chorus.context.newPage()));
  },
});

export { expect } from '@playwright/test';
