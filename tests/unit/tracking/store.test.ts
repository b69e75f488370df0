import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PostChange } from '../../../lib/tracking/model.ts';
import { openStore } from '../../../lib/tracking/store.ts';
import { aPost, freshName, freshStore, NOON } from './support.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('changing posts', () => {
  test('tells the aggregates what each post was and is, in the same transaction', async () => {
    const told: PostChange[] = [];
    const store = await freshStore({
      onPostsChanged: async (changes, table) => {
        told.push(...changes);
        await table.put('posts', changes.length);
      },
    });
    await store.change([], () => ({ posts: [aPost('1')] }));
    await store.change(['bluesky:1'], () => ({ posts: [aPost('1', { text: 'new' })] }));
    await store.change([], () => ({ removePosts: ['bluesky:1', 'bluesky:never'] }));

    expect(told.map(({ before, after }) => [before?.text, after?.text])).toEqual([
      [undefined, aPost('1').text],
      [aPost('1').text, 'new'],
      ['new', undefined],
    ]);
    expect(await store.database.aggregates.get('posts')).toEqual({ key: 'posts', value: 1 });
  });

  test('writes nothing at all when the aggregates fail', async () => {
    const store = await freshStore({
      onPostsChanged: async () => {
        throw new Error('miscounted');
      },
    });
    await expect(store.change([], () => ({ posts: [aPost('1')] }))).rejects.toThrow('miscounted');
    expect(await store.database.posts.count()).toBe(0);
  });

  test('two contexts that write at once lose nothing of each other', async () => {
    const name = freshName();
    const [one, other] = await Promise.all([freshStore({ name }), freshStore({ name })]);
    await one.change([], () => ({ posts: [aPost('1', { issues: [] })] }));
    const add = (store: typeof one, issue: string) =>
      store.change(['bluesky:1'], (posts) => {
        const post = posts.get('bluesky:1');
        return post ? { posts: [{ ...post, issues: [...post.issues, issue] }] } : {};
      });
    await Promise.all(Array.from({ length: 20 }, (_, n) => add(n % 2 ? one : other, `issue-${n}`)));
    expect((await one.database.posts.get('bluesky:1'))?.issues).toHaveLength(20);
  });

  test('a deleted post takes its readings and replies along', async () => {
    const store = await freshStore();
    const reading = { postId: 'bluesky:1', replies: 1, own: 0, source: 'bluesky', approximate: false };
    await store.change([], () => ({
      posts: [aPost('1')],
      readings: [{ ...reading, id: `bluesky:1@${NOON}`, at: NOON, updatedAt: NOON }],
      replies: [
        {
          id: 'r',
          postId: 'bluesky:1',
          author: 'bo',
          text: 'hi',
          permalink: 'https://bsky.app/r',
          at: NOON,
          state: 'waiting',
          updatedAt: NOON,
        },
      ],
    }));
    await store.change([], () => ({ removePosts: ['bluesky:1'] }));
    expect(await store.database.readings.count()).toBe(0);
    expect(await store.database.replies.count()).toBe(0);
  });
});

describe('when the database fails', () => {
  test('a full disk in the middle of a write leaves every earlier record as it was', async () => {
    const store = await freshStore();
    await store.change([], () => ({ posts: [aPost('1'), aPost('2')] }));
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts > 2) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const changed = ['1', '2', '3', '4'].map((own) => aPost(own, { text: 'changed' }));
    await expect(store.change([], () => ({ posts: changed }))).rejects.toMatchObject({ problem: 'full' });
    vi.restoreAllMocks();
    expect((await store.database.posts.toArray()).map((post) => post.text)).toEqual([
      aPost('1').text,
      aPost('2').text,
    ]);
  });

  test('a database from a newer version is left alone, with a message', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(99).stores({ posts: 'id', inventions: 'id' });
    await newer.open();
    await newer.table('posts').put({ id: 'bluesky:1', shape: 'unknown' });
    newer.close();

    await expect(openStore({ name })).rejects.toMatchObject({ problem: 'newer' });
    await newer.open();
    expect(await newer.table('posts').toArray()).toEqual([{ id: 'bluesky:1', shape: 'unknown' }]);
    expect(newer.tables.map((table) => table.name).sort()).toEqual(['inventions', 'posts']);
    expect(newer.backendDB().version).toBe(990);
    newer.close();
    await Dexie.delete(name);
  });

  test('an older version that stays open elsewhere blocks with a message, not for ever', async () => {
    const name = freshName();
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openStore({ name, patienceMs: 10 })).rejects.toMatchObject({ problem: 'blocked' });
    older.close();
  });

  test('a context that is in the way of an upgrade steps aside and says so at its next use', async () => {
    const name = freshName();
    const store = await freshStore({ name });
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 100_000);
      request.onsuccess = () => resolve(request.result);
      request.onblocked = () => reject(new Error('still blocked'));
    });
    await expect(store.change([], () => ({ posts: [aPost('1')] }))).rejects.toMatchObject({
      problem: 'closed',
    });
    upgraded.close();
  });
});

test('delete all deletes the database, and whoever still writes brings nothing back', async () => {
  const name = freshName();
  const [store, other] = [await openStore({ name }), await openStore({ name })];
  await store.change([], () => ({
    posts: [aPost('1')],
    note: 'a note',
    state: [{ key: 'lease', value: 1 }],
  }));
  await Promise.all([store.deleteAll(), other.change(['1'], () => ({ posts: [aPost('2')] }))]);
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  for (const gone of [store, other]) {
    await expect(gone.change([], () => ({ posts: [aPost('3')] }))).rejects.toMatchObject({
      problem: 'closed',
    });
  }
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  const anew = await freshStore({ name });
  for (const table of anew.database.tables) expect(await table.count(), table.name).toBe(0);
});
