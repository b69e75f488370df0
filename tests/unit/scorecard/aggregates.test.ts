import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCurrent,
  readExperience,
  readScorecard,
  rebuild,
  recordChanges,
} from '../../../lib/scorecard/aggregates.ts';
import type { Scorecard } from '../../../lib/scorecard/model.ts';
import type { Post } from '../../../lib/tracking/model.ts';
import { DAY, HOUR, MONDAY, memoryStore, move, post } from './posts.ts';

async function cardOf(posts: readonly Post[], now = MONDAY): Promise<Scorecard> {
  const store = memoryStore();
  await rebuild(store, posts);
  return readScorecard(store, now);
}

/** One thing that happens to the history; numbers are reduced to what is there. */
const event = fc.record({
  what: fc.constantFrom('add', 'read', 'state', 'analyse', 'delete', 'import', 'clock', 'forget'),
  which: fc.nat(50),
  site: fc.constantFrom('bluesky', 'x', 'mastodon'),
  techniques: fc.subarray(['choice-question', 'open-question', 'ama', '__proto__']),
  kept: fc.subarray(['open-question', 'blank']),
  bait: fc.boolean(),
  replies: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1e9)),
  approximate: fc.boolean(),
  state: fc.constantFrom('live', 'edited', 'deleted', 'private', 'unreachable'),
  isPublic: fc.boolean(),
  pending: fc.constantFrom(undefined, 1 as const),
  utcOffset: fc.constantFrom(undefined, -480, 0, 345, 840),
  /** The clock may be set back, too. */
  step: fc.integer({ min: -3 * DAY, max: 20 * DAY }),
  firstReply: fc.option(fc.integer({ min: -HOUR, max: 40 * DAY }), { nil: undefined }),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function made(e: Event, now: number): Post {
  const publishedAt = Math.max(0, e.what === 'import' ? now - 300 * DAY + e.step : now);
  return post({
    site: e.site,
    publishedAt,
    moves: e.techniques.map(move),
    issues: e.bait ? ['bait-share'] : ['buried'],
    public: e.isPublic,
    pending: e.pending,
    utcOffset: e.utcOffset,
    coached: { suggested: e.techniques, inserted: e.kept, kept: e.kept },
    latest: e.what === 'import' ? { at: now, replies: e.replies, own: 0, approximate: true } : undefined,
  });
}

function read(before: Post, e: Event, now: number): Post {
  const firstReplyAt =
    e.firstReply === undefined ? undefined : Math.max(0, before.publishedAt + e.firstReply);
  return {
    ...before,
    firstReplyAt,
    latest: { at: now, replies: e.replies, own: 1, approximate: e.approximate },
  };
}

function after(before: Post, e: Event, now: number): Post | null {
  if (e.what === 'read') return read(before, e, now);
  if (e.what === 'state') return { ...before, state: e.state };
  if (e.what === 'analyse') return { ...before, pending: undefined, moves: e.techniques.map(move) };
  return null;
}

describe('aggregates kept as posts change', () => {
  it('equal a full recount after any history, at any time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), fc.nat(3), async (events, batch) => {
        const kept = memoryStore();
        const posts = new Map<string, Post>();
        let pending: { before: Post | null; after: Post | null }[] = [];
        const flush = async () => {
          await recordChanges(kept, pending);
          pending = [];
        };
        let now = MONDAY;
        let forgottenAt = 0;
        for (const e of events) {
          if (e.what === 'clock') now += e.step;
          else if (e.what === 'forget') {
            await flush();
            forgottenAt = now;
            await rebuild(kept, posts.values(), { forgottenAt });
          } else if (e.what === 'add' || e.what === 'import') {
            const added = made(e, now);
            posts.set(added.id, added);
            pending.push({ before: null, after: added });
          } else {
            const before = [...posts.values()][e.which % Math.max(1, posts.size)];
            if (!before) continue;
            const changed = after(before, e, now);
            if (changed) posts.set(before.id, changed);
            else posts.delete(before.id);
            pending.push({ before, after: changed });
          }
          if (pending.length > batch) await flush();
        }
        await flush();
        const anew = memoryStore();
        await rebuild(anew, posts.values(), { forgottenAt });
        for (const at of [now, now + 12 * HOUR, now - 2 * DAY, now + 400 * DAY]) {
          expect(await readScorecard(kept, at)).toEqual(await readScorecard(anew, at));
        }
        expect(await readExperience(kept)).toEqual(await readExperience(anew));
        const card = await readScorecard(kept, now);
        const leftOut = Object.values(card.leftOut).reduce((sum, count) => sum + count, 0);
        expect(card.posts).toBe(posts.size);
        expect(card.judged + leftOut).toBe(posts.size);
        for (const row of kept.rows.values()) {
          for (const count of Object.values(row.counts)) expect(count).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('reads a number of rows that does not grow with the history', async () => {
    const reads: number[] = [];
    for (const size of [100, 5000]) {
      const store = memoryStore();
      const history = Array.from({ length: size }, (_, i) =>
        post({ publishedAt: MONDAY - i * HOUR, latest: undefined, site: i % 2 ? 'x' : 'bluesky' }),
      );
      await rebuild(store, history);
      store.reads = 0;
      await readScorecard(store, MONDAY);
      reads.push(store.reads);
    }
    expect(reads).toEqual([5, 5]);
  });

  it('says when they were counted on other terms', async () => {
    const store = memoryStore();
    expect(await isCurrent(store)).toBe(false);
    await rebuild(store, [], { judgeAfterMs: HOUR });
    expect(await isCurrent(store, { judgeAfterMs: HOUR })).toBe(true);
    expect(await isCurrent(store)).toBe(false);
    expect(await isCurrent(store, { judgeAfterMs: HOUR, forgottenAt: MONDAY })).toBe(false);
  });
});

describe('who is judged', () => {
  it('waits until a post is old enough and was read since', async () => {
    const publishedAt = MONDAY - 30 * HOUR;
    const early = { at: publishedAt + HOUR, replies: 3, own: 0, approximate: false };
    const young = post({ publishedAt: MONDAY - HOUR, latest: { ...early, at: MONDAY } });
    const unread = post({ publishedAt, latest: early });
    const judged = post({ publishedAt, latest: { ...early, at: publishedAt + DAY } });
    const card = await cardOf([young, unread, judged]);
    expect(card.judged).toBe(1);
    expect(card.leftOut).toEqual({ tooYoung: 1, unread: 1, deleted: 0, private: 0, unreachable: 0 });
  });

  it('judges at another age when told to', async () => {
    const store = memoryStore();
    const at = MONDAY + 11_000;
    const young = post({ publishedAt: MONDAY, latest: { at, replies: 1, own: 0, approximate: false } });
    await rebuild(store, [young], { judgeAfterMs: 10_000 });
    expect((await readScorecard(store, at)).rate).toMatchObject({ successes: 1, sample: 1 });
  });

  it('grows old by the clock alone', async () => {
    const store = memoryStore();
    await recordChanges(store, [{ before: null, after: post({ publishedAt: MONDAY, latest: undefined }) }]);
    const leftOut = async (now: number) => (await readScorecard(store, now)).leftOut;
    expect(await leftOut(MONDAY + DAY - 1)).toMatchObject({ tooYoung: 1, unread: 0 });
    expect(await leftOut(MONDAY + DAY)).toMatchObject({ tooYoung: 0, unread: 1 });
    expect(await leftOut(MONDAY - 9 * DAY)).toMatchObject({ tooYoung: 1, unread: 0 });
  });

  it('keeps what was known of a post before it vanished, and counts the others by reason', async () => {
    const card = await cardOf([
      post({ state: 'deleted' }, 2),
      post({ state: 'deleted', latest: undefined }),
      post({ state: 'private', latest: undefined }),
      post({ public: false, latest: undefined }),
      post({ state: 'unreachable', latest: undefined }),
      post({ state: 'edited' }, 1),
      // A page has shown it.
      post({ public: false }, 1),
    ]);
    expect(card.judged).toBe(3);
    expect(card.leftOut).toEqual({ tooYoung: 0, unread: 0, deleted: 1, private: 2, unreachable: 1 });
  });

  it('counts only replies by others, and says which counts are approximate', async () => {
    const own = post({ latest: { at: MONDAY, replies: 0, own: 4, approximate: false } });
    const rounded = post({ latest: { at: MONDAY, replies: 1200, own: 0, approximate: true } });
    const card = await cardOf([own, rounded]);
    expect(card.rate).toMatchObject({ successes: 1, sample: 2 });
    expect(card.approximate).toBe(1);
  });

  it('compares imported posts only once their text was looked at', async () => {
    const card = await cardOf([post({ pending: 1 }, 1), post({ moves: [move('ama')] }, 1)]);
    expect(card).toMatchObject({ judged: 2, unanalysed: 1 });
    expect(card.withAsk.sample + card.withoutAsk.sample).toBe(1);
  });
});

describe('the figures', () => {
  it('go by the author’s clock', async () => {
    // Sunday 22 November, 23:30 UTC: Monday morning in Tokyo, Sunday afternoon in New York.
    const publishedAt = Date.UTC(2026, 10, 22, 23, 30);
    const latest = { at: publishedAt + 2 * DAY, replies: 1, own: 0, approximate: false };
    const tokyo = await cardOf([post({ publishedAt, latest, utcOffset: 540 })]);
    expect([tokyo.byWeekday[0]?.sample, tokyo.byHour[8]?.sample]).toEqual([1, 1]);
    expect(tokyo.trend.map(({ week }) => week)).toEqual(['2026-11-23']);
    const newYork = await cardOf([post({ publishedAt, latest, utcOffset: -300 })]);
    expect([newYork.byWeekday[6]?.sample, newYork.byHour[18]?.sample]).toEqual([1, 1]);
    expect(newYork.trend.map(({ week }) => week)).toEqual(['2026-11-16']);
  });

  it('show the middle and the 80% range of replies, and of the time to the first', async () => {
    const posts = [0, 0, 1, 2, 3, 4, 5, 6, 7, 500].map((replies, i) =>
      post({ firstReplyAt: MONDAY - 10 * DAY + (i + 1) * HOUR }, replies),
    );
    const card = await cardOf(posts);
    expect(card.replies).toEqual({ median: 3, low10: 0, high90: 7, sample: 10 });
    expect(card.timeToFirstReplyMs.sample).toBe(8);
    expect(card.timeToFirstReplyMs.median / HOUR).toBeCloseTo(6, 1);
  });

  it('smooth the trend over four calendar weeks, not over four points', async () => {
    const at = (weeks: number, replies: number) => post({ publishedAt: MONDAY - weeks * 7 * DAY }, replies);
    const { trend } = await cardOf([at(20, 1), at(5, 1), at(3, 0), at(2, 1)]);
    expect(trend.map(({ fourWeeks }) => fourWeeks.sample)).toEqual([1, 1, 2, 3]);
    expect(trend.map(({ posts }) => posts.sample)).toEqual([1, 1, 1, 1]);
  });

  it('survive dates and counts that no site would send', async () => {
    const latest = { at: 1e300, replies: 1e9, own: 0, approximate: false };
    const card = await cardOf([post({ publishedAt: 1e299, latest }), post({ publishedAt: 0 }, 1)]);
    expect(card.judged).toBe(2);
    expect(card.trend).toHaveLength(2);
  });

  it('are empty, not broken, without a post', async () => {
    const card = await readScorecard(memoryStore(), MONDAY);
    expect(card).toMatchObject({ posts: 0, judged: 0, effect: { claim: 'too-few' }, trend: [] });
    expect(card.sentences).toEqual(['No post is old enough to judge yet.']);
  });
});

describe('forgetting', () => {
  it('empties what was learned, keeps the figures, and learns again from later posts', async () => {
    const store = memoryStore();
    const old = post({ moves: [move('ama')] }, 1);
    await recordChanges(store, [{ before: null, after: old }]);
    await rebuild(store, [old], { forgottenAt: MONDAY });
    await recordChanges(store, [{ before: old, after: { ...old, state: 'edited' } }]);
    expect(await readExperience(store)).toEqual(new Map());
    expect((await readScorecard(store, MONDAY)).judged).toBe(1);
    await recordChanges(store, [
      { before: null, after: post({ publishedAt: MONDAY + 1, moves: [move('ama')] }, 1) },
    ]);
    expect((await readExperience(store)).get('bluesky')?.techniques.get('ama')?.posts).toBe(1);
  });
});
