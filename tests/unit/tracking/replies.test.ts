import { expect, test } from 'vitest';
import type { Reading, Reply } from '../../../lib/tracking/model.ts';
import { countWaiting, finishReply, snoozeReply, waitingReplies } from '../../../lib/tracking/replies.ts';
import { thinReadings } from '../../../lib/tracking/thin.ts';
import { joinThreads } from '../../../lib/tracking/threads.ts';
import { aPost, DAY, freshStore, HOUR, NOON } from './support.ts';

const reply = (id: string, at: number, state: Reply['state'] = 'waiting'): Reply => ({
  id,
  postId: 'bluesky:1',
  author: 'bo',
  text: 'Yes',
  permalink: `https://b.example/${id}`,
  at,
  state,
  updatedAt: at,
});

async function withReplies() {
  const store = await freshStore();
  const replies = [reply('old', NOON - DAY), reply('new', NOON), reply('answered', NOON, 'answered')];
  await store.change([], () => ({ posts: [aPost('1')], replies }));
  const ids = async (now = NOON) => (await waitingReplies(store, now)).map((each) => each.id);
  const told = (list: Reply[], complete = true) => {
    const answers = [{ postId: 'bluesky:1', complete, replies: list }];
    return store.change([], () => ({ answers }));
  };
  return { store, ids, told };
}

test('replies to answer come newest first', async () => {
  const { store, ids } = await withReplies();
  expect(await ids()).toEqual(['new', 'old']);
  expect(await countWaiting(store, NOON)).toBe(2);
});

test('a snoozed reply comes back when its time is over, a finished one does not', async () => {
  const { store, ids } = await withReplies();
  await snoozeReply(store, 'new', NOON + HOUR);
  await finishReply(store, 'old');
  expect(await ids(NOON)).toEqual([]);
  expect(await countWaiting(store, NOON)).toBe(0);
  expect(await ids(NOON + HOUR)).toEqual(['new']);
  expect(await countWaiting(store, NOON + HOUR)).toBe(1);
});

test('what the user did with a reply outlasts the next look, until it is answered', async () => {
  const { store, ids, told } = await withReplies();
  await finishReply(store, 'new');
  await told([reply('new', NOON), reply('old', NOON - DAY)]);
  expect(await ids()).toEqual(['old']);
  await told([reply('new', NOON, 'answered'), reply('old', NOON - DAY, 'answered')]);
  expect(await ids()).toEqual([]);
  expect((await store.database.replies.get('new'))?.state).toBe('answered');
});

test('a reply that was deleted is listed no more; one that was only not shown stays', async () => {
  const { store, ids, told } = await withReplies();
  await told([reply('new', NOON)], false);
  expect(await ids()).toEqual(['new', 'old']);
  await told([reply('new', NOON)]);
  expect(await ids()).toEqual(['new']);
  expect(await store.database.replies.count()).toBe(1);
});

test('old readings become fewer, and the line through them stays the same', async () => {
  const store = await freshStore();
  const start = NOON - 200 * DAY;
  const counts = [0, 0, 0, 1, 1, 1, 1, 3, 3, 3, 2, 2, 2, 2];
  const readings = counts.map((replies, n): Reading => {
    const at = start + n * DAY;
    return {
      id: `bluesky:1@${at}`,
      postId: 'bluesky:1',
      at,
      replies,
      own: 0,
      source: 's',
      approximate: false,
      updatedAt: at,
    };
  });
  const young = { ...readings[0], id: 'bluesky:1@young', postId: 'bluesky:1', at: NOON - DAY } as Reading;
  const latest = { at: NOON - DAY, replies: 2, own: 0, approximate: false };
  await store.change([], () => ({
    posts: [aPost('1', { latest })],
    readings: [...readings, young, { ...young, id: 'y2' }],
  }));
  /** The count at any time: that of the last reading before it. */
  const line = async () => {
    const all = await store.database.readings
      .where('[postId+at]')
      .between(['bluesky:1', 0], ['bluesky:1', NOON])
      .toArray();
    return Array.from({ length: 200 }, (_, n) => all.findLast((each) => each.at <= start + n * DAY)?.replies);
  };
  const before = await line();
  expect(await thinReadings(store, NOON)).toEqual({ gone: 6, done: true });
  expect(await line()).toEqual(before);
  expect(
    await store.database.readings
      .where('at')
      .above(NOON - 90 * DAY)
      .count(),
  ).toBe(2);
  expect((await store.database.posts.get('bluesky:1'))?.latest).toEqual(latest);
  expect(await thinReadings(store, NOON + DAY)).toEqual({ gone: 0, done: true });
});

test('a long history is thinned a bite at a time, also when an import stamped all of it alike', async () => {
  const store = await freshStore();
  const long = NOON - 200 * DAY;
  const readings = Array.from({ length: 40 }, (_, post) =>
    [long - DAY, long, long + DAY].map(
      (at): Reading => ({
        id: `bluesky:${post}@${at}`,
        postId: `bluesky:${post}`,
        at,
        replies: 1,
        own: 0,
        source: 'csv',
        approximate: false,
        updatedAt: at,
      }),
    ),
  ).flat();
  await store.database.readings.bulkPut(readings);
  const bites: number[] = [];
  for (let done = false; !done && bites.length < 10; ) {
    const bite = await thinReadings(store, NOON, 15);
    bites.push(bite.gone);
    done = bite.done;
  }
  expect(bites.length).toBeGreaterThan(1);
  expect(bites.reduce((sum, gone) => sum + gone, 0)).toBe(40);
  expect(await store.database.readings.count()).toBe(80);
});

test('threads are joined in order; circles, orphans and later remarks are no parts', () => {
  const item = (own: string, at: number, continues?: string) => ({
    own,
    at,
    permalink: `https://b.example/${own}`,
    text: own,
    replies: 0,
    public: true,
    ...(continues ? { continues } : {}),
  });
  const { joined, loose } = joinThreads([
    item('c', 3, 'b'),
    item('remark', DAY, 'b'),
    item('a', 1),
    item('b', 2, 'a'),
    item('orphan', 5, 'gone'),
    item('x', 1, 'y'),
    item('y', 1, 'x'),
  ]);
  expect(joined.map((each) => [each.own, each.parts.map((part) => part.own), each.ownReplies])).toEqual([
    ['a', ['b', 'c'], 3],
  ]);
  expect(loose.map((each) => each.own)).toContain('orphan');
});
