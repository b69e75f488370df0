/// <reference types="chrome" />
/** A site that is switched off has no script of ours on it: at once, in open tabs, and for good. */
import type { Page } from '@playwright/test';
import { part, parts } from '../../scripts/pierce.ts';
import { type Chorus, expect, test } from './extension.ts';
import { openComposer, serve, three, write } from './pages.ts';

const [site] = three;
if (!site) throw new Error('no site');

/** What of ours is in the page's frame: looked up in the isolated world, as only the extension can. */
async function scriptsIn(chorus: Chorus, page: Page): Promise<{ composers: boolean; live: boolean }> {
  const worker = await chorus.worker();
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => ({
        composers: globalThis.chorusComposers !== undefined,
        live: globalThis.chorusEnd !== undefined && !globalThis.chorusEnd.signal.aborted,
      }),
    });
    return result?.result ?? { composers: false, live: false };
  }, page.url());
}

async function switchSite(chorus: Chorus, on: boolean): Promise<void> {
  const popup = await chorus.popup();
  await popup.getByRole('button', { name: 'Sites' }).click();
  const toggle = popup.getByRole('switch', { name: 'Bluesky' });
  if ((await toggle.getAttribute('aria-checked')) !== String(on)) await toggle.click();
  await expect(toggle).toHaveAttribute('aria-checked', String(on));
  await popup.close();
}

test('switching off takes the coach away at once, switching on brings it back without a reload', async ({
  page,
  internet,
  chorus,
}) => {
  serve(internet, site);
  await write(page, site, 'What do you make of this?');
  await part(page, 'chip');

  await switchSite(chorus, false);
  await expect.poll(() => parts(page, 'chip')).toEqual([]);
  expect(await page.locator('chorus-coach').count()).toBe(0);
  expect(await scriptsIn(chorus, page)).toMatchObject({ live: false });

  await switchSite(chorus, true);
  await page.locator('[contenteditable="true"]').first().click();
  await part(page, 'chip');
});

test('a page of a site that is off is opened without any script of ours', async ({
  page,
  internet,
  chorus,
}) => {
  serve(internet, site);
  await switchSite(chorus, false);
  await openComposer(page, site);
  await page.keyboard.type('What do you make of this?');
  expect(await scriptsIn(chorus, page)).toEqual({ composers: false, live: false });
  expect(await parts(page, 'chip')).toEqual([]);
});

test('a page without a focused composer has the usher and nothing else', async ({
  page,
  internet,
  chorus,
}) => {
  serve(internet, site);
  await page.goto(site.address);
  await expect.poll(() => scriptsIn(chorus, page)).toEqual({ composers: true, live: true });
  expect(await page.locator('chorus-coach').count()).toBe(0);
});
