import { expect, test } from 'vitest';
import { bluesky as site } from '../../../lib/sites/bluesky.ts';
import { openRequests } from '../../../lib/tracking/requests.ts';
import { bluesky } from '../../../lib/tracking/sources/bluesky.ts';
import { createTracker } from '../../../lib/tracking/tracker.ts';
import { FakeBluesky } from './fake-bluesky.ts';
import { aPost, aWorld, DAY, freshStore, HOUR, NOON } from './support.ts';

const ALICE = 'did:plc:alice';
const DAYS = 30;
/** In three sittings a day. */
const A_DAY = 33;

/** The same numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

test('a thousand followed posts take fewer than 200 requests on every day of a month, and are judged in time', async () => {
  const server = new FakeBluesky();
  const world = aWorld(server.answer);
  const random = numbers(7);
  world.random = random;
  const store = await freshStore({ now: world.now });
  const requests = openRequests(store, world);
  const tracker = createTracker({
    store,
    environment: world,
    requests,
    sites: [site],
    sources: { bluesky: bluesky() },
    analyse: () => ({ moves: [], issues: [] }),
  });

  // Every post and every reply of the month and of the one before, in the order of time.
  const events: { at: number; happen: () => Promise<void> }[] = [];
  for (let n = 0; n < A_DAY * DAYS * 2; n += 1) {
    const at = Math.round(NOON - DAYS * DAY + (Math.floor(n / 11) / 3) * DAY + random() * HOUR);
    const key = `p${n}`;
    const post = aPost(key, { publishedAt: at, nextCheckAt: at + 5 * 60_000, updatedAt: at });
    events.push({
      at,
      happen: async () => {
        server.add({ did: ALICE, key, text: post.text, at });
        await store.change([], () => ({ posts: [post] }));
      },
    });
    // Most replies come within hours, some within days.
    const replies = Math.floor(random() ** 3 * 8);
    for (let r = 0; r < replies; r += 1) {
      const later = at + Math.round(random() ** 4 * 6 * DAY) + 60_000;
      const did = random() < 0.2 ? ALICE : `did:plc:reader${r}`;
      const reply = { did, key: `r${n}x${r}`, text: 'yes', at: later, parent: { did: ALICE, key } };
      events.push({ at: later, happen: async () => server.add(reply) });
    }
  }
  events.sort((one, other) => one.at - other.at);
  const started = events.filter((event) => event.at <= NOON);
  for (const event of started) await event.happen();

  const perDay: number[] = [];
  let at = started.length;
  world.time = NOON;
  await tracker.wake();
  for (let day = 0; day < DAYS; day += 1) {
    const before = world.requests.length;
    const end = NOON + (day + 1) * DAY;
    for (;;) {
      const event = events[at];
      const eventAt = event?.at ?? Number.POSITIVE_INFINITY;
      const next = Math.min(eventAt, world.alarm ?? Number.POSITIVE_INFINITY);
      if (next > end) break;
      world.time = Math.max(world.time, next);
      if (event && eventAt <= next) {
        at += 1;
        await event.happen();
      } else await tracker.tick();
    }
    perDay.push(world.requests.length - before);
  }

  expect(Math.max(...perDay)).toBeLessThan(200);
  const judged = await store.database.posts
    .where('publishedAt')
    .between(NOON + DAY, NOON + (DAYS - 3) * DAY)
    .toArray();
  expect(judged.length).toBeGreaterThan(800);
  const readings = await store.database.readings.toArray();
  const inTime = judged.filter((post) =>
    readings.some((each) => {
      const age = each.at - post.publishedAt;
      return each.postId === post.id && age >= DAY && age < 1.5 * DAY;
    }),
  );
  expect(inTime.length / judged.length).toBeGreaterThan(0.95);

  const replyCount = (own: string, mine: boolean) =>
    [...server.posts.values()].filter((each) => each.parent?.key === own && (each.did === ALICE) === mine)
      .length;
  const settled = judged.filter((post) => post.publishedAt < NOON + 12 * DAY);
  const right = settled.filter((post) => {
    const own = post.id.slice('bluesky:'.length);
    return post.latest?.replies === replyCount(own, false) && post.latest.own === replyCount(own, true);
  });
  expect(right.length / settled.length).toBeGreaterThan(0.97);
}, 300_000);
