/** What the one alarm wakes. All it knows is in the store, so a worker may be killed at any point. */
import * as v from 'valibot';
import type { Site } from '../sites/model.ts';
import { askAccount, watched } from './accounts.ts';
import { type Checking, check, duePosts } from './checks.ts';
import type { Environment } from './environment.ts';
import { guarded } from './errors.ts';
import type { Post } from './model.ts';
import type { Requests } from './requests.ts';
import { FOLLOWED_FOR_MS, nextCheck } from './schedule.ts';
import type { Source } from './sources/source.ts';
import type { Store } from './store.ts';
import { type Analyse, CONFIRM_WITHIN_MS, dropUnconfirmed } from './submissions.ts';
import { thinReadings } from './thin.ts';

export interface TrackerOptions {
  readonly store: Store;
  readonly environment: Environment;
  readonly requests: Requests;
  readonly sites: readonly Site[];
  /** By the name that a site's `replies` gives. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly analyse: Analyse;
}

export interface Tracker {
  /** Does what is due, sets the alarm for the next time and answers with it; `null` when there is nothing to wait for. */
  tick(): Promise<number | null>;
  /**
   * Looks at these posts now, or at all that are followed, newest first. Answers with how many were read. Not bound by
   * the daily budget, but by every pause that a site asks for.
   */
  checkNow(ids?: readonly string[]): Promise<number>;
  /** Sets the alarm by what is due next; to be called after a submission and at start-up. */
  wake(): Promise<number | null>;
}

const MINUTE = 60_000;
/** Longer than any tick takes; a worker that was killed in the middle delays the next by this much. */
const LEASE_MS = 3 * MINUTE;
/** While a post that was just published waits to be found; browsers do not fire alarms more often. */
const SOONEST_MS = 30_000;
/** Otherwise posts that are due within the same few minutes share a waking and a request: five while one is new … */
const SPACING_MS = 5 * MINUTE;
/** … and a quarter of an hour while none is. */
const WIDE_SPACING_MS = 15 * MINUTE;
const NEW_MS = 60 * MINUTE;
/** While the day's budget is spent: long enough for a few requests to refill. */
const SPENT_SPACING_MS = 30 * MINUTE;
/** How long to wait when offline or on battery saver. */
const REST_MS = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;
/** "Check now" reads at most this many posts. */
const CHECKED_AT_ONCE = 200;

export function createTracker(options: TrackerOptions): Tracker {
  const { store, environment, requests, sites, sources, analyse } = options;
  const { state, posts, submissions } = store.database;
  const checking: Checking = {
    store,
    environment,
    requests,
    sourceFor: (post) => {
      const site = sites.find((each) => each.id === post.site);
      return (site && sources[site.replies]) ?? null;
    },
  };

  async function work(): Promise<void> {
    await dropUnconfirmed(store, environment.now());
    if (!environment.online() || (await environment.saving())) return;
    const accounts = await watched(store, sites, sources, environment.now());
    for (const each of accounts) {
      if (each.dueAt > environment.now()) continue;
      const ask = each.urgent ? requests.forUser : requests.scheduled;
      await askAccount(store, environment, each, ask, analyse);
    }
    await keepHouse();
    const { due, joining } = await duePosts(store, environment.now());
    await check(checking, requests.scheduled, due, joining);
    await thinReadings(store, environment.now());
  }

  /** Once a day, and whenever the clock was put back. */
  async function keepHouse(): Promise<void> {
    const now = environment.now();
    const last = Number((await state.get('house'))?.value ?? 0);
    if (last <= now && now - last < DAY) return;
    await state.put({ key: 'house', value: now });
    // A clock that ran ahead for a while may have ended the following of posts that are young after all.
    const young = await posts
      .where('publishedAt')
      .above(now - FOLLOWED_FOR_MS)
      .toArray();
    const ended = young.filter((post) => post.nextCheckAt === undefined && mayFollow(post));
    await store.change(
      ended.map((post) => post.id),
      (found) => ({
        posts: [...found.values()].flatMap((post) => {
          const next = nextCheck(post.publishedAt, now, environment.random());
          return next === undefined ? [] : [{ ...post, nextCheckAt: next, updatedAt: now }];
        }),
      }),
    );
  }

  function mayFollow(post: Post): boolean {
    return post.public && post.state !== 'deleted' && checking.sourceFor(post) !== null;
  }

  async function wake(): Promise<number | null> {
    const next = await nextDue();
    await environment.setAlarm(next);
    return next;
  }

  async function nextDue(): Promise<number | null> {
    const now = environment.now();
    const accounts = await watched(store, sites, sources, now);
    const first = await posts.orderBy('nextCheckAt').first();
    const oldest = await submissions.orderBy('submittedAt').first();
    // Texts that coaching has not looked at yet: whoever was at it is gone.
    const unread = await posts.where('pending').equals(1).first();
    const times = [
      ...accounts.map((each) => each.dueAt),
      ...(first?.nextCheckAt === undefined ? [] : [first.nextCheckAt]),
      ...(oldest ? [oldest.submittedAt + CONFIRM_WITHIN_MS + 1] : []),
      ...(unread ? [now] : []),
    ];
    if (times.length === 0) return null;
    const resting = !environment.online() || (await environment.saving());
    const spacing = resting ? REST_MS : await spacingNow(now);
    const regular = Math.max(now + spacing, Math.min(...times));
    const urgent = resting ? [] : accounts.filter((each) => each.urgent).map((each) => each.dueAt);
    const soon = Math.max(now + SOONEST_MS, Math.min(...urgent, regular));
    return Math.min(now + DAY, soon);
  }

  async function spacingNow(now: number): Promise<number> {
    if (await requests.isSpent()) return SPENT_SPACING_MS;
    const youngest = await posts.orderBy('publishedAt').last();
    return youngest && now - youngest.publishedAt < NEW_MS ? SPACING_MS : WIDE_SPACING_MS;
  }

  return {
    wake,
    tick: () =>
      guarded(async () => {
        const lease = await takeLease(store, environment.now());
        if (!lease.taken) {
          await environment.setAlarm(lease.until);
          return lease.until;
        }
        try {
          await work();
        } finally {
          await state.delete('lease');
        }
        return wake();
      }),
    checkNow: (ids) =>
      guarded(async () => {
        const found = ids
          ? (await posts.bulkGet([...ids])).flatMap((post) => (post ? [post] : []))
          : await posts.where('nextCheckAt').above(0).toArray();
        const newest = found.filter((post) => post.public && checking.sourceFor(post));
        newest.sort((one, other) => other.publishedAt - one.publishedAt);
        const read = await check(checking, requests.forUser, newest.slice(0, CHECKED_AT_ONCE));
        await wake();
        return read;
      }),
  };
}

const Lease = v.object({ until: v.number() });

/** Two contexts, or two alarms, never work at the same time. A lease from the future was taken under another clock. */
async function takeLease(store: Store, now: number): Promise<{ taken: boolean; until: number }> {
  const { state } = store.database;
  return store.database.transaction('rw', state, async () => {
    const parsed = v.safeParse(Lease, (await state.get('lease'))?.value);
    const until = parsed.success ? parsed.output.until : 0;
    if (until > now && until <= now + LEASE_MS) return { taken: false, until };
    await state.put({ key: 'lease', value: { until: now + LEASE_MS } });
    return { taken: true, until: now + LEASE_MS };
  });
}
