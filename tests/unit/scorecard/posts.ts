/** Posts and a store for the tests of the scorecard. */
import type { AggregateStore } from '../../../lib/scorecard/aggregates.ts';
import type { AggregateRow } from '../../../lib/scorecard/rows.ts';
import type { Post } from '../../../lib/tracking/model.ts';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
/** A Monday, 10:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 10);

let serial = 0;

/** A post that was judged with `replies`, unless `changes` say otherwise. */
export function post(changes: Partial<Post> = {}, replies = 0): Post {
  const publishedAt = changes.publishedAt ?? MONDAY - 10 * DAY;
  serial++;
  return {
    id: `bluesky:${serial}`,
    site: 'bluesky',
    account: 'ada',
    permalink: `https://bsky.app/profile/ada/post/${serial}`,
    text: 'A post',
    moves: [],
    issues: [],
    publishedAt,
    state: 'live',
    origin: 'composed',
    public: true,
    latest: { at: publishedAt + 2 * DAY, replies, own: 0, approximate: false },
    updatedAt: publishedAt,
    ...changes,
  };
}

export function move(technique: string): Post['moves'][number] {
  return { kind: 'question', technique, start: 0, end: 1 };
}

/** Rows in memory, with the number of rows that were read. */
export function memoryStore(): AggregateStore & { rows: Map<string, AggregateRow>; reads: number } {
  const rows = new Map<string, AggregateRow>();
  return {
    rows,
    reads: 0,
    async get(keys) {
      this.reads += keys.length;
      return keys.map((key) => rows.get(key));
    },
    async put(changed) {
      for (const row of changed) rows.set(row.key, structuredClone(row));
    },
    async clear() {
      rows.clear();
    },
  };
}
