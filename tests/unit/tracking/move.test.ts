import { expect, test } from 'vitest';
import { x } from '../../../lib/sites/x.ts';
import { move } from '../../../lib/tracking/move.ts';
import { readPage } from '../../../lib/tracking/sources/page.ts';
import { published, submitted } from '../../../lib/tracking/submissions.ts';
import { freshStore, NOON } from './support.ts';

const nothing = () => ({ moves: [], issues: [] });
const at = (id: string) => `https://x.com/alice/status/${id}`;
const shown = { author: 'alice', text: 'What do you bake?', replies: 2, approximate: false, at: NOON };

async function withPost() {
  const store = await freshStore();
  const id = await submitted(store, {
    site: 'x',
    host: 'x.com',
    account: 'alice',
    parts: ['What do you bake?'],
    public: true,
    submittedAt: NOON,
  });
  await published(store, x, id, { permalink: at('1') }, nothing);
  await readPage(store, x, 'alice', [{ ...shown, permalink: at('1') }], nothing);
  return store;
}

test('a post that got a new address by an edit goes on there, with its text, figures and replies', async () => {
  const store = await withPost();
  const { database } = store;
  const before = await database.posts.get('x:1');
  const reply = { author: 'bob', text: 'Rye', permalink: at('9'), at: NOON, updatedAt: NOON };
  await store.change([], () => ({ replies: [{ ...reply, id: 'x:9', postId: 'x:1', state: 'done' }] }));
  await move(store, x, at('1'), at('2'));

  expect(await database.posts.toArray()).toEqual([
    { ...before, id: 'x:2', permalink: at('2'), state: 'edited', updatedAt: expect.any(Number) },
  ]);
  expect(await database.readings.toArray()).toMatchObject([{ postId: 'x:2', replies: 2 }]);
  expect(await database.replies.toArray()).toMatchObject([{ id: 'x:9', postId: 'x:2', state: 'done' }]);

  // A page that shows both versions starts no second post.
  const both = ['1', '2'].map((id) => ({ ...shown, permalink: at(id), replies: 3 }));
  await readPage(store, x, 'alice', both, nothing);
  expect(await database.posts.toCollection().primaryKeys()).toEqual(['x:2']);
  expect(await database.posts.get('x:2')).toMatchObject({ latest: { replies: 3 } });
});

test('a post that is not followed, the same address, and one that is no post, change nothing', async () => {
  const store = await withPost();
  const before = await store.database.posts.toArray();
  await move(store, x, at('7'), at('8'));
  await move(store, x, at('1'), at('1'));
  await move(store, x, at('1'), 'https://x.com/home');
  expect(await store.database.posts.toArray()).toEqual(before);
});
