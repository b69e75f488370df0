/** Measures the store at growing sizes. In Node, on a stand-in for IndexedDB: the shape tells, not the milliseconds. */
import 'fake-indexeddb/auto';
import { exportCsv } from '../lib/tracking/exchange.ts';
import type { Post, Reading } from '../lib/tracking/model.ts';
import { countWaiting } from '../lib/tracking/replies.ts';
import { openStore, type Store } from '../lib/tracking/store.ts';

const SIZES: readonly number[] = [100, 1_000, 10_000, 100_000];

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 1);
const READINGS_EACH = 20;
/** With 20 readings each, the stand-in needs gigabytes for more posts than this. */
const MOST_WITH_READINGS = 10_000;
const WRITE_AT_ONCE = 1000;

/** What the user waits for, each as the store is asked for it. */
const operations: readonly (readonly [string, (store: Store, posts: number) => Promise<unknown>])[] = [
  ['newest 20 posts', ({ database }) => database.posts.orderBy('publishedAt').reverse().limit(20).toArray()],
  ['one post', ({ database }, posts) => database.posts.get(`bluesky:${posts >> 1}`)],
  [
    "one post's readings",
    ({ database }, posts) =>
      database.readings
        .where('[postId+at]')
        .between([`bluesky:${posts >> 1}`, 0], [`bluesky:${posts >> 1}`, NOW])
        .toArray(),
  ],
  ['what is due next', ({ database }) => database.posts.orderBy('nextCheckAt').first()],
  ['replies waiting', (store) => countWaiting(store, NOW)],
  ['a batch of 25 looks', (store, posts) => writeLooks(store, posts)],
];

/** Prints one line an operation, with its milliseconds at each size. */
export async function benchTracking(print: (line: string) => void, sizes = SIZES): Promise<void> {
  print(`store operations, milliseconds at ${sizes.join(' / ')} posts (Node, fake-indexeddb)`);
  const columns: string[][] = [];
  for (const size of sizes) {
    const store = await openStore({ name: `bench-${size}`, now: () => NOW });
    const cells: string[] = [];
    try {
      cells.push(await timed(() => fill(store, size)));
      for (const [, operate] of operations) cells.push(await timed(() => operate(store, size)));
      cells.push(size > MOST_WITH_READINGS ? '–' : await timed(() => exportCsv(store)));
    } finally {
      store.close();
      await store.database.delete({ disableAutoOpen: true });
    }
    columns.push(cells);
  }
  const names = ['write them all', ...operations.map(([name]) => name), 'export as CSV'];
  names.forEach((name, row) => {
    print(`  ${name.padEnd(22)}${columns.map((cells) => (cells[row] ?? '').padStart(10)).join('')}`);
  });
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return (performance.now() - start).toFixed(1);
}

async function fill(store: Store, size: number): Promise<void> {
  for (let from = 0; from < size; from += WRITE_AT_ONCE) {
    const posts = Array.from({ length: Math.min(WRITE_AT_ONCE, size - from) }, (_, n) =>
      postAt(from + n, size),
    );
    const readings = size > MOST_WITH_READINGS ? [] : posts.flatMap(readingsOf);
    await store.change([], () => ({ posts, readings }));
  }
}

function writeLooks(store: Store, size: number): Promise<unknown> {
  const ids = Array.from({ length: Math.min(25, size) }, (_, n) => `bluesky:${n}`);
  return store.change(ids, (posts) => ({
    posts: [...posts.values()].map((post) => ({ ...post, nextCheckAt: NOW + DAY, updatedAt: NOW })),
  }));
}

/** Posts spread over as many days as there are tens of them, the last thousand of them followed. */
function postAt(n: number, size: number): Post {
  const publishedAt = NOW - (size - n) * (DAY / 10);
  return {
    id: `bluesky:${n}`,
    site: 'bluesky',
    account: 'did:plc:bench',
    permalink: `https://bsky.app/profile/did:plc:bench/post/${n}`,
    text: `Which of these would you keep, and why? Number ${n}.`,
    moves: [{ kind: 'question', technique: 'choice-question', start: 0, end: 40 }],
    issues: [],
    publishedAt,
    state: 'live',
    origin: 'composed',
    public: true,
    latest: { at: NOW, replies: n % 7, own: 0, approximate: false },
    ...(size - n < 1000 ? { nextCheckAt: NOW + n } : {}),
    updatedAt: NOW,
  };
}

function readingsOf(post: Post): Reading[] {
  return Array.from({ length: READINGS_EACH }, (_, n) => {
    const at = post.publishedAt + n * 3_600_000;
    return {
      id: `${post.id}@${at}`,
      postId: post.id,
      at,
      replies: n,
      own: 0,
      source: 'bluesky',
      approximate: false,
      updatedAt: at,
    };
  });
}
