/** The database from version to version: nothing is lost on the way up, and nothing is touched on the way down. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readScorecard } from '../../../lib/scorecard/aggregates.ts';
import { aggregatesOf, keepCurrent } from '../../../lib/scorecard/store.ts';
import { type Version, versions } from '../../../lib/tracking/schema.ts';
import { openStore } from '../../../lib/tracking/store.ts';
import { aPost, DAY, freshName, freshStore, NOON } from './support.ts';

const records = JSON.parse(
  await readFile(new URL('exports/version-1.json', import.meta.url), 'utf8'),
) as Record<'posts' | 'readings' | 'replies', { id: string }[]>;
const latest = versions.at(-1)?.version ?? 0;

/** A database as version 1 made it, written down here once and for all. */
async function firstVersion(): Promise<string> {
  const name = freshName();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => {
      const make = (
        table: string,
        keyPath: string,
        indexes: (string | string[])[],
        autoIncrement = false,
      ) => {
        const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const index of indexes) {
          const many = index === '*threadIds';
          const path = many ? 'threadIds' : index;
          store.createIndex(Array.isArray(path) ? `[${path.join('+')}]` : path, path, { multiEntry: many });
        }
      };
      const two = (one: string, other: string) => [one, other];
      make('posts', 'id', [
        'publishedAt',
        'nextCheckAt',
        'pending',
        two('site', 'publishedAt'),
        two('site', 'account'),
        '*threadIds',
      ]);
      make('readings', 'id', [two('postId', 'at'), 'at']);
      make('submissions', 'id', ['submittedAt']);
      make('replies', 'id', ['postId', 'at', two('state', 'at')]);
      make('log', 'id', ['at'], true);
      make('aggregates', 'key', []);
      make('state', 'key', []);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['posts', 'readings', 'replies'], 'readwrite');
  for (const table of ['posts', 'readings', 'replies'] as const) {
    for (const record of records[table]) transaction.objectStore(table).put(record);
  }
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
  return name;
}

/** What the next version would be: an index more, and a field that means something else. */
const next: Version = {
  version: latest + 1,
  tables: {
    posts: 'id, publishedAt, nextCheckAt, pending, [site+publishedAt], [site+account], *threadIds, account',
  },
  upgrade: (transaction) =>
    transaction
      .table('posts')
      .toCollection()
      .modify((post: { account: string }) => {
        post.account = `@${post.account}`;
      }),
};

describe('a database of version 1', () => {
  test('is opened with every record as it was, and goes on', async () => {
    const store = await freshStore({ name: await firstVersion() });
    expect(await store.database.posts.toArray()).toEqual(records.posts);
    expect(await store.database.readings.toArray()).toEqual(records.readings);
    expect(await store.database.replies.toArray()).toEqual(records.replies);
    await keepCurrent(store, { judgeAfterMs: DAY, forgottenAt: 0 });
    expect(await readScorecard(aggregatesOf(store), NOON)).toMatchObject({ posts: 3, judged: 1 });
    await store.change([], () => ({ posts: [aPost('new')] }));
    expect(await store.database.posts.count()).toBe(4);
  });

  test('becomes the next version in one go, and is then too new for this one, which leaves it alone', async () => {
    const name = await firstVersion();
    const upgraded = await openStore({ name, versions: [...versions, next] });
    expect((await upgraded.database.posts.where('account').startsWith('@').toArray()).length).toBe(3);
    expect(await upgraded.database.readings.toArray()).toEqual(records.readings);
    upgraded.close();

    await expect(openStore({ name })).rejects.toMatchObject({ problem: 'newer' });
    const again = await freshStore({ name, versions: [...versions, next] });
    expect((await again.database.posts.toArray()).map((post) => post.account)).toEqual([
      '@did:plc:ada',
      '@ada',
      '@ada',
    ]);
  });

  test('stays as it was when its upgrade fails half-way', async () => {
    const name = await firstVersion();
    const failing: Version = {
      ...next,
      upgrade: async (transaction) => {
        await next.upgrade?.(transaction);
        throw new DOMException('no room', 'QuotaExceededError');
      },
    };
    await expect(openStore({ name, versions: [...versions, failing] })).rejects.toMatchObject({
      problem: 'full',
    });
    const store = await freshStore({ name });
    expect(await store.database.posts.toArray()).toEqual(records.posts);
  });
});
