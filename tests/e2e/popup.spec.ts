/** The popup when there is nothing yet, when the site answers nonsense, and when the database cannot be opened. */
import { part } from '../../scripts/pierce.ts';
import { expect, test } from './extension.ts';
import type { Answer } from './internet.ts';
import { pressPost, published, serve, three, write } from './pages.ts';

const [site] = three;
if (!site) throw new Error('no site');

test('teaches when nothing was posted yet', async ({ chorus }) => {
  const popup = await chorus.popup();
  await expect(popup.getByText(/question/i).first()).toBeVisible();
  await expect(popup.getByText(/prompt/i).first()).toBeVisible();
});

const failures: readonly (readonly [string, Answer])[] = [
  ['an HTML page', { body: '<!doctype html><h1>Down for maintenance</h1>' }],
  ['"too many requests"', { status: 429, headers: { 'retry-after': '60' }, body: {} }],
  ['half an answer', { headers: { 'content-type': 'application/json' }, body: '{"feed":[{"post":' }],
];
for (const [name, answer] of failures) {
  test(`loses no post when the site answers ${name}`, async ({ page, internet, chorus }) => {
    const known = serve(internet, site);
    await write(page, site, 'What do you make of this?');
    await part(page, 'chip');
    await pressPost(page);
    await expect.poll(async () => (await published(page)).length).toBe(1);
    known.posts = await published(page);
    const popup = await chorus.popup();
    await popup.getByText('What do you make of this?').first().waitFor({ timeout: 15_000 });

    internet.on('public.api.bsky.app', () => answer);
    await popup.getByRole('button', { name: 'Check now' }).click();
    await expect(popup.getByRole('button', { name: 'Check now' })).toBeEnabled();
    await expect(popup.getByText('What do you make of this?').first()).toBeVisible();
  });
}

test('says so when the posts were saved by a newer version, and leaves them alone', async ({ chorus }) => {
  const worker = await chorus.worker();
  await worker.evaluate(async () => {
    const request = (ask: IDBOpenDBRequest) =>
      new Promise<void>((resolve, reject) => {
        ask.onsuccess = () => {
          ask.result.close?.();
          resolve();
        };
        ask.onupgradeneeded = () => ask.result.createObjectStore('treasure').put('kept', 1);
        ask.onerror = () => reject(ask.error);
        ask.onblocked = () => reject(new Error('blocked'));
      });
    await new Promise<void>((resolve) => {
      const gone = indexedDB.deleteDatabase('chorus');
      gone.onsuccess = () => resolve();
      gone.onerror = () => resolve();
      gone.onblocked = () => resolve();
    });
    await request(indexedDB.open('chorus', 9990));
  });
  const popup = await chorus.popup();
  await expect(popup.getByText(/newer Chorus/i).first()).toBeVisible();
  const kept = await popup.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('chorus');
        open.onsuccess = () => {
          const get = open.result.transaction('treasure').objectStore('treasure').get(1);
          get.onsuccess = () => resolve(get.result);
        };
      }),
  );
  expect(kept).toBe('kept');
});
