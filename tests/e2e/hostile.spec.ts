/// <reference types="chrome" />
/** Pages and moments that go wrong: the site's editor is untouched, nothing is thrown, nothing is lost. */
import type { Page } from '@playwright/test';
import { part, parts } from '../../scripts/pierce.ts';
import { type Chorus, expect, test } from './extension.ts';
import { draft, marksOn, openComposer, pressPost, published, serve, stored, three, write } from './pages.ts';

const [site] = three;
if (!site) throw new Error('no site');

/** Everything the site's own console hears from now on. The fixtures' libraries have their say when a composer opens. */
function consoleOf(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  return heard;
}

test('a press of Post by a script is no submission', async ({ page, internet, chorus }) => {
  serve(internet, site);
  await write(page, site, 'What do you make of this?');
  await part(page, 'chip');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-fixture^="submit"]')?.click());
  await expect.poll(async () => (await published(page)).length).toBe(1);
  await page.waitForTimeout(500);
  expect(await stored(chorus, 'submissions')).toBe(0);
  expect(await stored(chorus, 'posts')).toBe(0);
});

test('a page cannot speak for us: its messages reach nobody', async ({ page, internet, chorus }) => {
  serve(internet, site);
  await openComposer(page, site);
  const reached = await page.evaluate(async (id) => {
    const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    window.postMessage({ chorus: 'submitted', request: { account: 'me', parts: ['x'], public: true } }, '*');
    return { api: typeof chrome?.runtime?.sendMessage, id };
  }, chorus.id);
  expect(reached.api).toBe('undefined');
  expect(await stored(chorus, 'submissions')).toBe(0);
});

test('a composer that vanishes in the middle takes the coach along, in silence', async ({
  page,
  internet,
}) => {
  serve(internet, site);
  await openComposer(page, site);
  const heard = consoleOf(page);
  await page.keyboard.type('What do you make of');
  await page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
  expect(heard).toEqual([]);
});

test('a composer that a list takes out of the page and puts back is coached again', async ({
  page,
  internet,
}) => {
  serve(internet, site);
  await write(page, site, 'What do you make of this?');
  await part(page, 'chip');
  const dialog = await page.evaluateHandle(() => {
    const found = document.querySelector('[role="dialog"]');
    found?.remove();
    return found;
  });
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
  expect(await marksOn(page)).toBe(0);
  await page.evaluate((found) => found && document.body.append(found), dialog);
  await page.locator('[contenteditable="true"]').first().click();
  await part(page, 'chip', ({ attributes }) => attributes['aria-label']?.includes('Question') ?? false);
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
  expect(await page.locator('chorus-coach').count()).toBe(1);
});

test('a worker that is killed is woken by the next key', async ({ page, internet, chorus }) => {
  serve(internet, site);
  await write(page, site, 'We moved our billing to Postgres last month.');
  const heard = consoleOf(page);
  const cdp = await chorus.context.browser()?.newBrowserCDPSession();
  const targets = await cdp?.send('Target.getTargets');
  const worker = targets?.targetInfos.find((target) => target.type === 'service_worker');
  await cdp?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  await page.waitForTimeout(300);
  await page.keyboard.type(' What broke for you when you did?');
  await part(page, 'chip', ({ attributes }) => attributes['aria-label']?.includes('Question') ?? false);
  expect(heard).toEqual([]);
});

for (const [name, text] of [
  ['of 100,000 characters', 'What do you think? '.repeat(5264)],
  ['of one word of 50,000 characters', 'a'.repeat(50_000)],
] as const) {
  test(`a draft ${name} leaves the editor as it was`, async ({ page, internet }) => {
    const textarea = three[2];
    if (!textarea) throw new Error('no textarea');
    serve(internet, textarea);
    await openComposer(page, textarea);
    const heard = consoleOf(page);
    await page.evaluate((words) => document.execCommand('insertText', false, words), text);
    await part(page, 'chip', ({ attributes }) => /too-long|ready/.test(attributes.class ?? ''), 10_000);
    expect((await draft(page))[0]).toHaveLength(text.length);
    expect(heard).toEqual([]);
  });
}

test('a failed post keeps its text and becomes no post', async ({ page, internet, chorus }) => {
  serve(internet, site);
  await openComposer(page, site, '?fail=1');
  await page.keyboard.type('What do you make of this?');
  await part(page, 'chip');
  await pressPost(page);
  await expect.poll(() => stored(chorus, 'submissions')).toBe(1);
  await expect.poll(() => stored(chorus, 'submissions'), { timeout: 15_000 }).toBe(0);
  expect(await stored(chorus, 'posts')).toBe(0);
  expect(await draft(page)).toEqual(['What do you make of this?']);
});

test('a hundred composers opened and closed leave nothing behind', async ({ page, internet, chorus }) => {
  test.setTimeout(180_000);
  const ports = await countPorts(chorus);
  serve(internet, site);
  await openComposer(page, site);
  const cdp = await page.context().newCDPSession(page);
  const counters = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, heap };
  };
  const once = async () => {
    await page.evaluate(() => window.site.open('post'));
    await page.keyboard.insertText('What do you make of this?');
    await part(page, 'chip');
    await expect.poll(ports).toBeGreaterThan(0);
    await page.locator('[data-fixture="discard"]').last().click();
    await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
  };
  await page.locator('[data-fixture="discard"]').last().click();
  for (let i = 0; i < 5; i += 1) await once();
  const before = await counters();
  for (let i = 0; i < 100; i += 1) await once();
  const after = await counters();
  // Less than one node or listener for each composer: what is left is the browser's own slack.
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(100);
  // A composer that stayed would hold its editor, its analysis and a port: far more than this for each of the hundred.
  expect(after.heap - before.heap).toBeLessThan(100 * 20_000);
  expect(await marksOn(page)).toBe(0);
  await expect.poll(ports, 'ports that are still open').toBe(0);
  expect(await parts(page, 'chip')).toEqual([]);
});

/** Counts the ports that pages have open to the service worker from now on. */
async function countPorts(chorus: Chorus): Promise<() => Promise<number>> {
  const worker = await chorus.worker();
  await worker.evaluate(() => {
    const open = new Set<chrome.runtime.Port>();
    Object.assign(globalThis, { openPorts: open });
    chrome.runtime.onConnect.addListener((port) => {
      open.add(port);
      port.onDisconnect.addListener(() => open.delete(port));
    });
  });
  return () => worker.evaluate(() => (Reflect.get(globalThis, 'openPorts') as Set<unknown>).size);
}
