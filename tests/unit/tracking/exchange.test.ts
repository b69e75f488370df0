import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bluesky as site } from '../../../lib/sites/bluesky.ts';
import { exportCsv, exportJson, importJson, type Step } from '../../../lib/tracking/exchange.ts';
import { importCsv, readCsv } from '../../../lib/tracking/history/csv.ts';
import type { Post } from '../../../lib/tracking/model.ts';
import type { Store } from '../../../lib/tracking/store.ts';
import { aPost, freshStore, NOON } from './support.ts';

describe('export and import', () => {
  async function filled(): Promise<Store> {
    const store = await freshStore();
    await store.change([], () => ({
      posts: [
        aPost('1', {
          text: '=HYPERLINK("https://evil.example")',
          latest: { at: NOON, replies: 1, own: 0, approximate: false },
        }),
        aPost('2', { text: '+1, @home\n-really', account: '@SUM(A1)' }),
      ],
      readings: [
        {
          id: `bluesky:1@${NOON}`,
          postId: 'bluesky:1',
          at: NOON,
          replies: 1,
          own: 0,
          source: 's',
          approximate: false,
          updatedAt: NOON,
        },
      ],
      replies: [
        {
          id: 'r',
          postId: 'bluesky:1',
          author: 'b',
          text: 'y',
          permalink: 'https://b.example/r',
          at: NOON,
          state: 'done',
          updatedAt: NOON,
        },
      ],
    }));
    return store;
  }
  const text = async (store: Store) => (await Array.fromAsync(exportJson(store))).join('');
  const records = async ({ database }: Store) => [
    await database.posts.toArray(),
    await database.readings.toArray(),
    await database.replies.toArray(),
  ];

  test('carry everything to another machine, and twice is once', async () => {
    const from = await filled();
    const to = await freshStore();
    const file = await text(from);
    expect(await importJson(to, file)).toEqual({ added: 2, updated: 0, unchanged: 0 });
    expect(await records(to)).toEqual(await records(from));
    expect(await importJson(to, file)).toEqual({ added: 0, updated: 0, unchanged: 2 });
    expect(await records(to)).toEqual(await records(from));
  });

  test('of two versions of a post the one changed last stays, in whichever order they come', async () => {
    const [one, other] = [await filled(), await filled()];
    await one.change([], () => ({ posts: [aPost('1', { text: 'newer', updatedAt: NOON + 1 })] }));
    await importJson(other, await text(one));
    expect((await other.database.posts.get('bluesky:1'))?.text).toBe('newer');
    await importJson(one, await text(await filled()));
    expect((await one.database.posts.get('bluesky:1'))?.text).toBe('newer');
  });

  test.each([
    ['cut off', '{"chorus":"export","version":1,"posts":[', /cut off/],
    ['of something else', '{"posts":[]}', /not an export/],
    [
      'from a newer version',
      '{"chorus":"export","version":99,"posts":[],"readings":[],"replies":[]}',
      /newer version/,
    ],
    [
      'with one bad record',
      `{"chorus":"export","version":1,"posts":[${JSON.stringify(aPost('9'))},{"id":1}],"readings":[],"replies":[]}`,
      /post number 2/,
    ],
    [
      'with a link that is a script',
      `{"chorus":"export","version":1,"posts":[${JSON.stringify(aPost('9', { permalink: 'javascript:alert(1)' }))}],"readings":[],"replies":[]}`,
      /permalink/,
    ],
  ])('a file %s changes nothing', async (_, file, message) => {
    const store = await filled();
    const before = await records(store);
    await expect(importJson(store, file)).rejects.toThrow(message);
    expect(await records(store)).toEqual(before);
  });

  test('a reply that was finished while a file is read back stays finished', async () => {
    const [from, to] = [await filled(), await filled()];
    await from.database.replies.update('r', { state: 'waiting', updatedAt: NOON + 1 });
    const file = await text(from);
    await Promise.all([
      importJson(to, file),
      to.database.replies.update('r', { state: 'done', updatedAt: NOON + 2 }),
    ]);
    await importJson(to, file);
    expect(await to.database.replies.get('r')).toMatchObject({ state: 'done', updatedAt: NOON + 2 });
  });

  test('of a record that a file holds twice the one changed last counts, whichever comes first', async () => {
    const [older, newer] = [aPost('1', { text: 'older' }), aPost('1', { text: 'newer', updatedAt: NOON })];
    for (const posts of [
      [older, newer],
      [newer, older],
    ]) {
      const store = await freshStore();
      await importJson(
        store,
        JSON.stringify({ chorus: 'export', version: 1, posts, readings: [], replies: [] }),
      );
      expect((await store.database.posts.get('bluesky:1'))?.text).toBe('newer');
    }
  });

  const firstVersion = async () =>
    JSON.parse(await readFile(new URL('exports/version-1.json', import.meta.url), 'utf8'));

  test('a file of the first version is read back whole', async () => {
    const file = await firstVersion();
    const store = await freshStore();
    expect(await importJson(store, JSON.stringify(file))).toEqual({ added: 3, updated: 0, unchanged: 0 });
    expect(await records(store)).toEqual([file.posts, file.readings, file.replies]);
  });

  describe('when there are two versions more', () => {
    /** A step that changes the accounts. */
    const step =
      (change: (account: string) => string): Step =>
      (older) => {
        const { posts, ...rest } = older as { posts: Post[] };
        return { ...rest, posts: posts.map((post) => ({ ...post, account: change(post.account) })) };
      };
    const steps = [step((account) => `@${account}`), step((account) => account.toUpperCase())];

    test.each([
      [1, '@DID:PLC:ADA'],
      [2, 'DID:PLC:ADA'],
      [3, 'did:plc:ada'],
    ])('a file of version %i takes the steps it lacks', async (version, account) => {
      const store = await freshStore();
      await importJson(store, JSON.stringify({ ...(await firstVersion()), version }), steps);
      expect((await store.database.posts.get('bluesky:3l1'))?.account).toBe(account);
    });

    test('one of a later version is refused, and one that a step makes nonsense of', async () => {
      const store = await filled();
      const before = await records(store);
      const later = JSON.stringify({ ...(await firstVersion()), version: 4 });
      await expect(importJson(store, later, steps)).rejects.toThrow(/newer version/);
      const file = JSON.stringify(await firstVersion());
      await expect(importJson(store, file, [() => ({ posts: 'none' })])).rejects.toThrow(/not an export/);
      expect(await records(store)).toEqual(before);
    });
  });

  test('no cell of the table is a formula, and the table can be read again', async () => {
    const csv = await exportCsv(await filled());
    const cells = Papa.parse<string[]>(csv.slice(1).trim()).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    const store = await freshStore();
    const preview = await readCsv(new Blob([csv]), { sites: [site], now: NOON });
    // The post that was never read has no number of replies.
    expect(preview.bad).toHaveLength(1);
    await importCsv(store, preview);
    expect((await store.database.posts.get('bluesky:1'))?.text).toBe('=HYPERLINK("https://evil.example")');
  });
});
