/// <reference types="chrome" />
/** Coach this box in clients that have no adapter: marks, chip, card, insert, one undo; nothing is followed, nothing is left. */
import type { Page } from '@playwright/test';
import { part, parts } from '../../scripts/pierce.ts';
import { answerOf } from '../fixtures/serve.ts';
import { expect, test } from './extension.ts';
import { marksOn, pressShortcut, stored } from './pages.ts';

/** A host that we may touch and that belongs to no site: only a person can let us into any other. */
const HOST = 'public.api.bsky.app';

const text =
  'We moved our whole billing to Postgres last month. Three things broke: invoices, refunds and the report.';

const CLIENTS = [
  'phanpy',
  'elk',
  'discourse',
  'discourse, rich',
  'substack notes',
  'dev.to',
  'github',
  'github, codemirror',
  'slack',
  'discord',
  'wordpress, classic',
  'typo3',
  'basecamp',
] as const;

const BOX = 'textarea:visible, [contenteditable]:not([contenteditable="false"]):visible, iframe';

function draft(page: Page): Promise<string> {
  return page.evaluate(() => window.client.draft());
}

for (const client of CLIENTS)
  test(client, async ({ page, internet, chorus }) => {
    internet.on(HOST, ({ path }) => answerOf('clients', new URL(`https://${HOST}${path}`)));
    const address = `https://${HOST}/any?client=${encodeURIComponent(client)}`;
    await page.goto(address);
    await page.waitForFunction(() => 'client' in window);
    await page.locator(BOX).first().click();
    await page.keyboard.type(text);
    expect(await draft(page)).toBe(text);
    expect(await page.locator('chorus-coach').count()).toBe(0);

    await pressShortcut(chorus, page);
    const words = (await part(page, 'words')).text;
    await (await part(page, 'primary')).click();
    await part(page, 'inserted');
    const inserted = await draft(page);
    expect(inserted.split(words)).toHaveLength(2);
    expect(inserted).toContain(text);
    await expect.poll(() => marksOn(page), { message: 'the inserted ask is marked' }).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.client.sent)).toEqual([]);

    await page.locator(BOX).first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => draft(page)).toBe(text);

    await page.keyboard.press('Enter');
    expect(await stored(chorus, 'submissions')).toBe(0);
    expect(await stored(chorus, 'posts')).toBe(0);
    const asked = internet.asked.filter(({ host }) => host === HOST).map(({ path }) => path);
    expect(asked.filter((path) => !['/any', '/fixture.js', '/favicon.ico'].includes(path))).toEqual([]);

    await page.goto(`${address}&next`);
    await page.locator(BOX).first().click();
    await page.keyboard.type('What do you make of this?');
    expect(await page.locator('chorus-coach').count()).toBe(0);
    expect(await parts(page, 'chip')).toEqual([]);
  });

for (const client of ['slack', 'discord'] as const)
  test(`${client} does not send what Enter on our card was for`, async ({ page, internet, chorus }) => {
    internet.on(HOST, ({ path }) => answerOf('clients', new URL(`https://${HOST}${path}`)));
    await page.goto(`https://${HOST}/any?client=${client}`);
    await page.locator(BOX).first().click();
    await page.keyboard.type(text);
    await pressShortcut(chorus, page);
    const words = (await part(page, 'words')).text;
    await page.keyboard.press('Enter');
    await part(page, 'inserted');
    expect(await draft(page)).toContain(words);
    expect(await page.evaluate(() => window.client.sent)).toEqual([]);
  });

test('goes with the box when the client shows another page of its own', async ({
  page,
  internet,
  chorus,
}) => {
  internet.on(HOST, ({ path }) => answerOf('clients', new URL(`https://${HOST}${path}`)));
  await page.goto(`https://${HOST}/any?client=elk`);
  await page.locator(BOX).first().click();
  await page.keyboard.type('What do you make of this?');
  await pressShortcut(chorus, page);
  await part(page, 'chip');
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
  await page.evaluate(() => {
    history.pushState(null, '', '/other');
    document.querySelector('main')?.replaceChildren('Another page');
  });
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
  expect(await marksOn(page)).toBe(0);
});
