/** How the scorecard's cost grows with the history: it should not. */
import { performance } from 'node:perf_hooks';
import { type AggregateStore, readScorecard, rebuild, recordChanges } from '../lib/scorecard/aggregates.ts';
import { seeded } from '../lib/scorecard/random.ts';
import type { AggregateRow } from '../lib/scorecard/rows.ts';
import type { Post } from '../lib/tracking/model.ts';

const HOUR = 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23, 10);
const SITES = ['bluesky', 'x', 'mastodon', 'linkedin', 'threads'];
const TECHNIQUES = Array.from({ length: 30 }, (_, place) => `technique-${place}`);

/**
 * Prints, for histories of 100 to 100,000 posts over ten years, the middle time to read the scorecard, to follow one
 * change, to follow a batch of 500, to count everything anew, and the size of the rows. Rows pass through a structured
 * clone as they do in IndexedDB; the disk itself is not measured.
 */
export async function benchScorecard(print: (line: string) => void): Promise<void> {
  print('posts     read ms   change ms   batch of 500 ms   recount ms   rows   KB');
  for (const size of [100, 1000, 10_000, 100_000]) {
    const posts = history(size);
    const store = memoryStore();
    const recount = await timed(1, () => rebuild(store, posts));
    const read = await timed(21, () => readScorecard(store, NOW));
    const some = posts.slice(0, 500);
    const change = await timed(20, (turn) => recordChanges(store, some.slice(0, 1).map(reread(turn))));
    const batch = await timed(6, (turn) => recordChanges(store, some.map(reread(turn))));
    const kilobytes = JSON.stringify([...store.rows.values()]).length / 1024;
    const figures = [read, change, batch, recount].map((ms) => ms.toFixed(1).padStart(10)).join('');
    print(
      `${String(size).padEnd(8)}${figures}${String(store.rows.size).padStart(8)}${kilobytes.toFixed(0).padStart(6)}`,
    );
  }
}

function history(size: number): Post[] {
  const draw = seeded(6);
  const one = <T>(list: readonly T[], fallback: T): T => list[Math.floor(draw() * list.length)] ?? fallback;
  return Array.from({ length: size }, (_, place) => {
    const publishedAt = NOW - Math.floor(draw() * 10 * 365 * 24) * HOUR;
    const replies = Math.floor(draw() ** 4 * 400);
    const moves = Array.from({ length: Math.floor(draw() * 3) }, () => {
      return { kind: 'question' as const, technique: one(TECHNIQUES, ''), start: 0, end: 9 };
    });
    return {
      id: `bench:${place}`,
      site: one(SITES, 'x'),
      account: 'ada',
      permalink: `https://example.org/${place}`,
      text: 'What changed for you?',
      moves,
      issues: [],
      publishedAt,
      state: 'live',
      origin: 'imported',
      public: true,
      latest: { at: NOW, replies, own: 0, approximate: false },
      ...(replies > 0 && { firstReplyAt: publishedAt + Math.floor(draw() * 90) * HOUR }),
      updatedAt: NOW,
    };
  });
}

/** A post read again with one reply more on even turns, and with one less on odd ones. */
function reread(turn: number): (post: Post) => { before: Post; after: Post } {
  return (before) => {
    const { latest } = before;
    const after = latest ? { ...before, latest: { ...latest, replies: latest.replies + 1 } } : before;
    return turn % 2 === 0 ? { before, after } : { before: after, after: before };
  };
}

/** The middle of the times that `work` took, in milliseconds. */
async function timed(turns: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now();
    await work(turn);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0;
}

function memoryStore(): AggregateStore & { rows: Map<string, AggregateRow> } {
  const rows = new Map<string, AggregateRow>();
  return {
    rows,
    get: async (keys) => structuredClone(keys.map((key) => rows.get(key))),
    put: async (changed) => {
      for (const row of structuredClone(changed)) rows.set(row.key, row);
    },
    clear: async () => rows.clear(),
  };
}
