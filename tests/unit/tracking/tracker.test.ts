import { describe, expect, test } from 'vitest';
import { bluesky as site } from '../../../lib/sites/bluesky.ts';
import { openRequests } from '../../../lib/tracking/requests.ts';
import { bluesky } from '../../../lib/tracking/sources/bluesky.ts';
import { submitted } from '../../../lib/tracking/submissions.ts';
import { createTracker } from '../../../lib/tracking/tracker.ts';
import { FakeBluesky } from './fake-bluesky.ts';
import { aPost, aWorld, DAY, freshStore, HOUR, json, NOON } from './support.ts';

const ALICE = 'did:plc:alice';
const move = { kind: 'question' as const, technique: 'open-question', start: 0, end: 5 };

async function aTracker() {
  const server = new FakeBluesky();
  const world = aWorld(server.answer);
  const store = await freshStore({ now: world.now });
  const start = () =>
    createTracker({
      store,
      environment: world,
      requests: openRequests(store, world),
      sites: [site],
      sources: { bluesky: bluesky() },
      analyse: () => ({ moves: [move], issues: [] }),
    });
  const publish = (key: string, text: string, at = world.time) => server.add({ did: ALICE, key, text, at });
  const follow = async (key: string, changes = {}) => {
    publish(key, aPost(key).text);
    await store.change([], () => ({ posts: [aPost(key, changes)] }));
  };
  const submit = (...parts: string[]) =>
    submitted(store, {
      site: 'bluesky',
      host: 'bsky.app',
      account: ALICE,
      parts,
      public: true,
      submittedAt: world.time,
    });
  const post = async (key: string) => (await store.database.posts.get(`bluesky:${key}`)) ?? null;
  return { server, world, store, start, publish, follow, submit, post };
}

describe('a submission', () => {
  test('becomes a post when the site lists it, with its moves and its time', async () => {
    const { world, store, start, publish, submit, post } = await aTracker();
    const tracker = start();
    await submit('What would you do?');
    await tracker.wake();
    expect(world.alarm).toBeLessThanOrEqual(NOON + 60_000);
    publish('one', 'What would you do?', NOON + 1000);
    world.time += 30_000;
    await tracker.tick();
    expect(await post('one')).toMatchObject({ moves: [move], publishedAt: NOON + 1000, origin: 'composed' });
    expect(await store.database.submissions.count()).toBe(0);
  });

  test('is dropped with a note when a day passes without confirmation', async () => {
    const { world, store, start, submit } = await aTracker();
    const tracker = start();
    await submit('Never sent');
    await tracker.wake();
    while (world.alarm !== null && world.alarm <= NOON + 2 * DAY) {
      world.time = world.alarm;
      await tracker.tick();
    }
    expect(await store.database.submissions.count()).toBe(0);
    expect((await store.database.log.toArray()).map((note) => note.message)).toEqual([
      expect.stringMatching(/never confirmed/),
    ]);
    expect(world.requests.length).toBeLessThanOrEqual(10);
    expect(world.alarm).toBeNull();
  });
});

describe('the alarm', () => {
  test('a worker that was killed in the middle delays the next tick, and nothing is lost', async () => {
    const { world, store, start, follow, post } = await aTracker();
    await follow('one');
    await store.database.state.put({ key: 'lease', value: { until: NOON + 60_000 } });
    expect(await start().tick()).toBe(NOON + 60_000);
    expect(world.requests).toEqual([]);
    world.time = NOON + 60_000;
    await start().tick();
    expect((await post('one'))?.latest?.at).toBe(NOON + 60_000);
  });

  test('two ticks at once look once', async () => {
    const { world, start, follow } = await aTracker();
    await follow('one');
    await Promise.all([start().tick(), start().tick()]);
    expect(world.requests.filter((url) => url.includes('getPosts'))).toHaveLength(1);
  });

  test('a lease of a clock that was ahead holds nobody up', async () => {
    const { store, start, follow, post } = await aTracker();
    await follow('one');
    await store.database.state.put({ key: 'lease', value: { until: NOON + 300 * DAY } });
    await start().tick();
    expect((await post('one'))?.latest).toBeDefined();
  });

  test('nothing followed, nothing waiting: no alarm', async () => {
    const { world, start } = await aTracker();
    expect(await start().tick()).toBeNull();
    expect(world.alarm).toBeNull();
  });
});

test('texts that coaching has not looked at are reason enough to wake', async () => {
  const { world, store, start } = await aTracker();
  const imported = aPost('old', { pending: 1, publishedAt: NOON - 400 * DAY });
  const { nextCheckAt: _, ...old } = imported;
  await store.change([], () => ({ posts: [old] }));
  expect(await start().wake()).toBeLessThanOrEqual(NOON + HOUR);
  const { pending: __, ...read } = old;
  await store.change([], () => ({ posts: [read] }));
  expect(await start().wake()).toBeNull();
  expect(world.alarm).toBeNull();
});

test('what is published elsewhere is found, and not again once the user has deleted it', async () => {
  const { world, store, start, publish, follow, post } = await aTracker();
  await follow('written-here');
  publish('elsewhere', 'Posted from a phone');
  const tracker = start();
  await tracker.tick();
  expect(await post('elsewhere')).toMatchObject({ origin: 'found', pending: 1 });
  await store.change([], () => ({ removePosts: ['bluesky:elsewhere'] }));
  world.time += 9 * HOUR;
  publish('later', 'Posted from a phone again');
  await tracker.tick();
  expect(await post('later')).toMatchObject({ origin: 'found' });
  expect(await post('elsewhere')).toBeNull();
});

describe('the clock', () => {
  test('put back by a year: posts are looked at again at once', async () => {
    const { world, start, follow, post } = await aTracker();
    await follow('one', { publishedAt: NOON + 365 * DAY, nextCheckAt: NOON + 366 * DAY });
    world.time = NOON;
    await start().tick();
    const next = (await post('one'))?.nextCheckAt ?? Number.POSITIVE_INFINITY;
    expect(next).toBeLessThan(NOON + HOUR);
  });

  test('a year ahead and back: what seemed too old to follow is followed again', async () => {
    const { world, start, follow, post } = await aTracker();
    await follow('one');
    const tracker = start();
    world.time = NOON + 365 * DAY;
    await tracker.tick();
    expect((await post('one'))?.nextCheckAt).toBeUndefined();
    world.time = NOON + HOUR;
    await tracker.tick();
    expect((await post('one'))?.nextCheckAt).toBeLessThan(NOON + 12 * HOUR);
  });
});

describe('pauses', () => {
  test.each(['isOnline', 'isSaving'] as const)('%s: no request, tried again soon', async (which) => {
    const { world, start, follow } = await aTracker();
    await follow('one');
    world[which] = !world[which];
    const next = await start().tick();
    expect(world.requests).toEqual([]);
    expect(next).toBeGreaterThan(NOON);
    expect(next).toBeLessThanOrEqual(NOON + HOUR);
  });

  test('a site that fails for long is told as unreachable, and asked ever less often', async () => {
    const { server, world, start, follow, post } = await aTracker();
    await follow('one');
    const tracker = start();
    world.answer = () => new Response('<html>maintenance');
    while (world.time < NOON + DAY) {
      await tracker.tick();
      world.time = world.alarm ?? NOON + DAY;
    }
    expect((await post('one'))?.state).toBe('unreachable');
    expect(world.requests.length).toBeLessThan(20);
    world.answer = server.answer;
    world.time += 7 * HOUR;
    await tracker.tick();
    expect((await post('one'))?.state).toBe('live');
  });

  test('wrong answers for one post leave the figures it had, and the other posts read', async () => {
    const { server, world, start, follow, post } = await aTracker();
    const latest = { at: NOON - HOUR, replies: 3, own: 1, approximate: false };
    await follow('odd', { latest });
    await follow('fine');
    world.answer = async (url) => {
      const body = JSON.parse(await server.answer(url).text());
      for (const view of body.posts ?? []) if (String(view.uri).endsWith('odd')) view.replyCount = -4;
      return json(body);
    };
    await start().tick();
    expect(await post('odd')).toMatchObject({ latest, state: 'unreachable' });
    expect(await post('fine')).toMatchObject({ latest: { replies: 0 }, state: 'live' });
  });
});

describe('what became of a post', () => {
  test('missing once it is looked for once more, found again it is live', async () => {
    const { server, world, start, follow, publish, post } = await aTracker();
    await follow('one');
    server.remove(ALICE, 'one');
    const tracker = start();
    await tracker.tick();
    const gone = await post('one');
    expect(gone).toMatchObject({ state: 'deleted', nextCheckAt: expect.any(Number) });
    publish('one', aPost('one').text);
    world.time = gone?.nextCheckAt ?? 0;
    await tracker.tick();
    expect((await post('one'))?.state).toBe('live');
  });

  test('the author and two others replied: three kinds of number', async () => {
    const { server, world, store, start, follow, post } = await aTracker();
    await follow('one');
    const parent = { did: ALICE, key: 'one' };
    server.add({ did: 'did:plc:bo', key: 'r1', text: 'a', at: NOON - 3000, parent });
    server.add({ did: 'did:plc:bo', key: 'r2', text: 'b', at: NOON - 2000, parent });
    server.add({ did: 'did:plc:cy', key: 'r3', text: 'c', at: NOON - 1000, parent });
    server.add({ did: ALICE, key: 'r4', text: 'd', at: NOON, parent });
    server.add({ did: ALICE, key: 'r5', text: 'e', at: NOON, parent: { did: 'did:plc:cy', key: 'r3' } });
    const tracker = start();
    await tracker.tick();
    expect((await post('one'))?.latest).toEqual({
      at: NOON,
      replies: 3,
      own: 1,
      people: 2,
      approximate: false,
    });
    expect((await post('one'))?.firstReplyAt).toBe(NOON - 3000);
    const replies = await store.database.replies.toArray();
    expect(replies.map(({ id, state }) => [id, state]).sort()).toEqual([
      ['bluesky:r1', 'waiting'],
      ['bluesky:r2', 'waiting'],
      ['bluesky:r3', 'answered'],
    ]);
    // Nothing new: the thread is not read again.
    world.requests.length = 0;
    world.time += 2 * HOUR;
    await tracker.tick();
    expect(world.requests.filter((url) => url.includes('getPostThread'))).toEqual([]);
  });
});

test('check now reads what is followed, whatever the schedule and the budget', async () => {
  const { world, store, start, follow, post } = await aTracker();
  for (const key of ['a', 'b', 'c']) await follow(key, { nextCheckAt: NOON + DAY });
  await follow('not-public', { public: false, nextCheckAt: undefined });
  await store.database.state.put({ key: 'budget', value: { left: 0, at: NOON } });
  expect(await start().checkNow()).toBe(3);
  expect(await start().checkNow(['bluesky:a'])).toBe(1);
  expect((await post('not-public'))?.latest).toBeUndefined();
  expect(world.requests.every((url) => !url.includes('not-public'))).toBe(true);
});
