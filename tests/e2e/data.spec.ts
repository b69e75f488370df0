/** The user's data in the dashboard: what is imported is followed and analysed, and what is deleted is gone. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import type { Internet } from './internet.ts';

const DAY = 86_400_000;
const DID = 'did:plc:ada';

/** An account with a post of yesterday, one of last year, and one that somebody else wrote. */
function servePast(internet: Internet): void {
  const young = viewOf(DID, 'young', 'We moved to Postgres. What broke first for you?', DAY);
  const foreign = viewOf('did:plc:eve', 'foreign', 'Not yours.', 2 * DAY);
  const old = viewOf(DID, 'old', 'Shipping is a habit.', 400 * DAY);
  internet.on('public.api.bsky.app', ({ path }) =>
    path.endsWith('getAuthorFeed')
      ? { body: { feed: [young, foreign, old].map((post) => ({ post })) } }
      : { body: { posts: [young] } },
  );
}

function viewOf(did: string, key: string, text: string, age: number) {
  const at = new Date(Date.now() - age).toISOString();
  return {
    uri: `at://${did}/app.bsky.feed.post/${key}`,
    cid: key,
    author: { did, handle: did === DID ? 'ada.bsky.social' : 'eve.bsky.social' },
    record: { text, createdAt: at },
    replyCount: 0,
    indexedAt: at,
  };
}

const records = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve) => {
        const opening = indexedDB.open('chorus');
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const found: Record<string, unknown[]> = {};
          if (names.length === 0) resolve(found);
          const transaction = database.transaction(names);
          for (const name of names) {
            const all = transaction.objectStore(name).getAll();
            all.onsuccess = () => {
              found[name] = all.result;
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      }),
  );

test('an imported history is analysed and its young posts followed; delete all leaves nothing', async ({
  chorus,
  internet,
}) => {
  servePast(internet);
  const page = await chorus.context.newPage();
  await page.goto(`chrome-extension://${chorus.id}/dashboard.html#/settings`);
  await page.getByRole('switch', { name: 'YouTube' }).click();
  await page.goto(`chrome-extension://${chorus.id}/dashboard.html#/data`);
  await page.getByLabel(/^Your handle/).fill('ada.bsky.social');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Done: 2 posts seen, 2 new ones/)).toBeVisible();
  await expect
    .poll(async () => (await records(page)).posts?.map((post) => 'pending' in (post as object)))
    .toEqual([false, false]);
  const worker = await chorus.worker();
  const state = () =>
    worker.evaluate(async () => {
      const { alarms, storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const areas = [storage.sync, storage.local, storage.session].map((area) => area.get());
      return { alarms: await alarms.getAll(), stored: Object.assign({}, ...(await Promise.all(areas))) };
    });
  await expect.poll(async () => (await state()).alarms.length).toBe(1);
  expect((await state()).stored).toHaveProperty('settings');

  await page.getByLabel(/^Type/).fill('delete all');
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByText(/^Deleted: 2 posts, 2 readings, 0 replies/)).toBeVisible();
  await expect.poll(state).toEqual({ alarms: [], stored: {} });
  const { aggregates, ...left } = await records(page);
  expect(Object.values(left).flat()).toEqual([]);
  expect(JSON.stringify(aggregates ?? [])).not.toContain('site/');
  await page.goto(`chrome-extension://${chorus.id}/dashboard.html#/posts`);
  await expect(page.getByText('No posts yet.')).toBeVisible();
});

test('a full disk is told where it is noticed, and everything from before is intact', async ({
  chorus,
  internet,
}) => {
  servePast(internet);
  const page = await chorus.context.newPage();
  await page.goto(`chrome-extension://${chorus.id}/dashboard.html#/data`);
  const start = async () => {
    await page.getByLabel(/^Your handle/).fill('ada.bsky.social');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
  };
  await start();
  await expect(page.getByText(/^Done: 2 posts seen, 2 new ones/)).toBeVisible();
  await expect.poll(async () => (await records(page)).log).toEqual([]);
  const posts = async () => (await records(page)).posts;
  await expect.poll(async () => JSON.stringify(await posts()).includes('pending')).toBe(false);
  const before = await posts();

  // The quota itself cannot be lowered for an extension: its database refuses as it does when the disk is full.
  const worker = await chorus.worker();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const popup = await chorus.popup();
  await popup.getByRole('button', { name: 'Check now' }).click();
  await expect(popup.getByText('No space left on this device')).toBeVisible();
  await expect(popup.getByText('What broke first for you?').first()).toBeVisible();
  expect(await posts()).toEqual(before);

  await worker.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  await popup.getByRole('button', { name: 'Check now' }).click();
  await expect(popup.getByText('No space left on this device')).toBeHidden();
});
