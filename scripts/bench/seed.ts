/** Runs in the extension's own origin: fills the store through the product's own code, so that the counts are right. */
import { openScoredStore } from '../../lib/scorecard/store.ts';
import type { Post, Reading, Reply } from '../../lib/tracking/model.ts';
import type { Store } from '../../lib/tracking/store.ts';
import { thinReadings } from '../../lib/tracking/thin.ts';

const HOUR = 3_600_000;
const CHUNK = 2000;

/** Looks at each post: with them 10,000 posts have the 200,000 readings that the popup is to bear. */
const READINGS_EACH = 20;

declare global {
  var chorusBench: {
    /** Adds the posts numbered so, each with its readings; every tenth has a reply that waits. */
    seed(from: number, to: number): Promise<void>;
    /** Writes a batch of looks as the tracker does; answers with its milliseconds. */
    write(): Promise<string>;
    /** Thins old readings; says how many went, and how long that took at first and on the day after. */
    thin(): Promise<string>;
    clear(): Promise<void>;
    /** Resolves when coaching has looked at every post. */
    analysed(): Promise<void>;
  };
}

globalThis.chorusBench = {
  seed: (first, end) =>
    withStore(async (store) => {
      for (let from = first; from < end; from += CHUNK) {
        const posts = Array.from({ length: Math.min(CHUNK, end - from) }, (_, at) => postAt(from + at));
        const replies = posts.filter((_, at) => at % 10 === 0).map(replyTo);
        await store.change([], () => ({ posts, readings: posts.flatMap(readingsOf), replies }));
      }
    }),
  write: () =>
    withStore(async (store) => {
      const ids = await store.database.posts.orderBy('publishedAt').reverse().limit(25).primaryKeys();
      const now = store.now();
      return timed(() =>
        store.change(ids, (posts) => ({
          posts: [...posts.values()].map((post) => ({ ...post, nextCheckAt: now + HOUR, updatedAt: now })),
          readings: [...posts.values()].map((post) => readingAt(post, now)),
        })),
      );
    }),
  thin: () =>
    withStore(async (store) => {
      let all = 0;
      let bites = 0;
      const ms = await timed(async () => {
        for (let more = true; more; bites++) {
          const { gone, done } = await thinReadings(store, store.now());
          all += gone;
          more = !done;
        }
      });
      const nextDay = await timed(() => thinReadings(store, store.now() + 24 * HOUR));
      return `${all.toLocaleString('en')} readings go in ${bites} bites, ${ms} ms; ${nextDay} ms on the day after`;
    }),
  clear: () => withStore((store) => store.deleteAll()),
  analysed: () =>
    withStore(async ({ database }) => {
      while ((await database.posts.where('pending').equals(1).count()) > 0) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }),
};

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openScoredStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun).toLocaleString('en');
}

function postAt(place: number): Post {
  const publishedAt = Date.now() - (48 + (place % 80_000)) * HOUR;
  const asks = place % 2 === 0;
  return {
    id: `bluesky:bench${place}`,
    site: 'bluesky',
    account: 'ada',
    permalink: `https://bsky.app/profile/ada/post/bench${place}`,
    text: `Post number ${place}. We moved a part of our billing to another database, and it took longer than planned. What changed for you?`,
    moves: asks ? [{ kind: 'question', technique: 'open-question', start: 8, end: 29 }] : [],
    issues: [],
    publishedAt,
    state: 'live',
    origin: 'imported',
    public: true,
    latest: { at: publishedAt + 30 * HOUR, replies: place % 3, own: 0, approximate: false },
    ...(place % 3 > 0 && { firstReplyAt: publishedAt + HOUR }),
    updatedAt: publishedAt,
  };
}

function readingsOf(post: Post): Reading[] {
  return Array.from({ length: READINGS_EACH }, (_, look) =>
    readingAt(post, post.publishedAt + ((look + 1) * 30 * HOUR) / READINGS_EACH),
  );
}

function readingAt({ id, latest }: Post, at: number): Reading {
  return {
    id: `${id}@${at}`,
    postId: id,
    at,
    replies: latest?.replies ?? 0,
    own: 0,
    source: 'bluesky',
    approximate: false,
    updatedAt: at,
  };
}

function replyTo({ id, permalink, publishedAt }: Post): Reply {
  return {
    id: `${id}r`,
    postId: id,
    author: 'grace',
    text: 'The order of the triggers, which nobody had written down.',
    permalink,
    at: publishedAt + HOUR,
    state: 'waiting',
    updatedAt: publishedAt,
  };
}
