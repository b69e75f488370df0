/**
 * The scorecard's counts, kept as posts change, in a handful of small rows: opening the popup costs the same with a
 * hundred posts and with a hundred thousand. Nothing here depends on the clock: a post that is too young today and
 * unread tomorrow stays in the same row, and the reader tells the two apart.
 */
import type { Post } from '../tracking/model.ts';
import { dayOf, type Terms } from './contribution.ts';
import { type Experience, experienceFrom } from './experience.ts';
import type { Scorecard } from './model.ts';
import { type AggregateRow, countPost } from './rows.ts';
import { JUDGE_AFTER_MS } from './rules.ts';
import { scorecardFrom } from './scorecard.ts';

/** Goes up when rows of an earlier shape can no longer be read: they are then counted anew. */
const VERSION = 1;

/** Where rows live. Dexie's `bulkGet`, `bulkPut` and `clear` of a table keyed by `key` fit as they are. */
export interface AggregateStore {
  get(keys: readonly string[]): PromiseLike<readonly (AggregateRow | undefined)[]>;
  put(rows: readonly AggregateRow[]): PromiseLike<unknown>;
  clear(): PromiseLike<unknown>;
}

/** A post as it was and as it is; `null` where there is none. */
export interface PostChange {
  readonly before: Post | null;
  readonly after: Post | null;
}

/**
 * Follows changes to posts. Call it in the transaction that writes the posts, with every post that was added, changed
 * or deleted (many at once cost little more than one), and with `before` exactly as it was stored. A post that occurs
 * twice must occur in order. Readings need no call of their own: they count when they become a post's `latest`.
 */
export async function recordChanges(store: AggregateStore, changes: readonly PostChange[]): Promise<void> {
  const terms = termsIn((await store.get(['terms']))[0]);
  const deltas = new Map<string, Map<string, number>>();
  const count = counterInto(deltas);
  for (const { before, after } of changes) {
    if (before) countPost(before, terms, -1, count);
    if (after) countPost(after, terms, 1, count);
  }
  const keys = [...deltas.keys()];
  if (keys.length === 0) return;
  const rows = await store.get(keys);
  await store.put(keys.map((key, place) => withAdded(key, rows[place]?.counts, deltas.get(key))));
}

/** The scorecard at `now` (milliseconds since 1970), from at most three reads of few rows. */
export async function readScorecard(store: AggregateStore, now: number): Promise<Scorecard> {
  const [index, termsRow] = await store.get(['index', 'terms']);
  const { judgeAfterMs } = termsIn(termsRow);
  const youngest = dayOf(now - judgeAfterMs);
  const listed = Object.keys(index?.counts ?? {});
  const keys = listed.filter((key) => key.startsWith('site/') || key === `waiting/${youngest}`);
  const rows = await store.get(keys);
  return scorecardFrom(index, rows, now - judgeAfterMs);
}

/** What the ranking of advice has learned. */
export async function readExperience(store: AggregateStore): Promise<Experience> {
  const [index] = await store.get(['index']);
  return experienceFrom(await store.get(siteKeys(index)));
}

/**
 * Whether the rows were counted on these terms by this version. When not (first start after an update, another age to
 * judge at, something to forget), call `rebuild`.
 */
export async function isCurrent(store: AggregateStore, terms: Partial<Terms> = {}): Promise<boolean> {
  const [row] = await store.get(['terms']);
  const wanted = termsRow({ ...usual, ...terms }).counts;
  return row !== undefined && Object.entries(wanted).every(([term, value]) => row.counts[term] === value);
}

/**
 * Counts all posts anew, in the same transaction that reads them. Posts published up to `forgottenAt` teach the ranking
 * of advice nothing any more; their figures stay.
 */
export async function rebuild(
  store: AggregateStore,
  posts: Iterable<Post>,
  terms: Partial<Terms> = {},
): Promise<void> {
  await store.clear();
  await store.put(recount(posts, { ...usual, ...terms }));
}

/** The rows that a history makes. */
function recount(posts: Iterable<Post>, terms: Terms): AggregateRow[] {
  const deltas = new Map<string, Map<string, number>>();
  const count = counterInto(deltas);
  for (const post of posts) countPost(post, terms, 1, count);
  const rows = [...deltas].map(([key, delta]) => withAdded(key, undefined, delta));
  return [termsRow(terms), ...rows];
}

function siteKeys(index: AggregateRow | undefined): string[] {
  return Object.keys(index?.counts ?? {}).filter((key) => key.startsWith('site/'));
}

const usual: Terms = { judgeAfterMs: JUDGE_AFTER_MS, forgottenAt: 0 };

function termsIn(row: AggregateRow | undefined): Terms {
  return {
    judgeAfterMs: row?.counts.judgeAfterMs ?? usual.judgeAfterMs,
    forgottenAt: row?.counts.forgottenAt ?? usual.forgottenAt,
  };
}

function termsRow(terms: Terms): AggregateRow {
  return { key: 'terms', counts: { version: VERSION, ...terms } };
}

function counterInto(deltas: Map<string, Map<string, number>>) {
  return (row: string, counter: string, by: number) => {
    const counts = deltas.get(row) ?? new Map<string, number>();
    deltas.set(row, counts.set(counter, (counts.get(counter) ?? 0) + by));
  };
}

function withAdded(
  key: string,
  counts: AggregateRow['counts'] | undefined,
  delta: ReadonlyMap<string, number> | undefined,
): AggregateRow {
  const sums = new Map(Object.entries(counts ?? {}));
  for (const [counter, by] of delta ?? []) {
    const sum = (sums.get(counter) ?? 0) + by;
    if (sum === 0) sums.delete(counter);
    else sums.set(counter, sum);
  }
  return { key, counts: Object.fromEntries(sums) };
}
