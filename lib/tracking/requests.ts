/** The one way out: one request at a time for a host, back-off, permission, and a daily budget. Outlives the worker. */
import * as v from 'valibot';
import type { Environment } from './environment.ts';
import { type Answer, get, type Question } from './http.ts';
import { pauseAfter } from './schedule.ts';
import type { Store } from './store.ts';

export type Ask = <T>(question: Question<T>) => Promise<Answer<T>>;

export interface Requests {
  /** For look-ups nobody waits for: they stay within the daily budget. */
  readonly scheduled: Ask;
  /** For what the user asked for just now. Hosts that ask for a pause get it all the same. */
  readonly forUser: Ask;
  /** Whether the daily budget has nothing worth waking up for. */
  isSpent(): Promise<boolean>;
  /** What is known of a host's health. */
  host(host: string): Promise<HostHealth>;
}

const HostHealth = v.object({
  /** Failures in a row. */
  failures: v.number(),
  /** Leave alone until then. */
  until: v.number(),
  reason: v.string(),
});
type HostHealth = v.InferOutput<typeof HostHealth>;

/**
 * A bucket that refills evenly. No day sees more than both together, 190: the promise is under 200 for 1,000 posts.
 */
export const BUDGET = { atOnce: 60, aDay: 130 };

/** The reason of a pause that no host asked for. */
export const SPENT = 'enough requests for today';

/** Requests left that are too few to wake up for: they refill in half an hour. */
const FEW = 2;

const DAY = 86_400_000;
/** A pause that ends later than any we set was set under another clock. */
const LONGEST_PAUSE_MS = DAY;
/** Some servers ask for no particular pause. */
const SHORTEST_PAUSE_MS = 60_000;

export function openRequests(store: Store, environment: Environment): Requests {
  const turns = new Map<string, Promise<unknown>>();
  const asking =
    (budgeted: boolean): Ask =>
    (question) => {
      const { host } = new URL(question.url);
      const turn = (turns.get(host) ?? Promise.resolve()).then(() => ask(host, question, budgeted));
      turns.set(
        host,
        turn.catch(() => {}),
      );
      return turn;
    };

  async function ask<T>(host: string, question: Question<T>, budgeted: boolean): Promise<Answer<T>> {
    const now = environment.now();
    const health = await readHost(host);
    if (health.until > now) return { is: 'paused', until: health.until, reason: health.reason };
    if (!environment.online()) return { is: 'paused', until: now + SHORTEST_PAUSE_MS, reason: 'offline' };
    if (!(await environment.mayReach(host))) {
      return { is: 'paused', until: now + DAY, reason: 'no permission for this site' };
    }
    const wait = await spend(now, budgeted);
    if (wait > 0) return { is: 'paused', until: now + wait, reason: SPENT };
    const answer = await get(environment, question);
    return settle(host, health, answer);
  }

  /** Remembers how it went, and gives failures the pause they earn. */
  async function settle<T>(host: string, before: HostHealth, answer: Answer<T>): Promise<Answer<T>> {
    const now = environment.now();
    if (answer.is === 'paused' || answer.is === 'broken') {
      const failures = before.failures + 1;
      const least = now + (answer.is === 'paused' ? SHORTEST_PAUSE_MS : 0);
      const ordered = answer.until && answer.until > now ? answer.until : undefined;
      const until = Math.max(least, ordered ?? now + pauseAfter(failures, environment.random()));
      await writeHost(host, { failures, until, reason: answer.reason });
      return { ...answer, until };
    }
    const until = answer.is === 'ok' && answer.pauseUntil ? answer.pauseUntil : 0;
    if (before.failures > 0 || until > 0) {
      await writeHost(host, { failures: 0, until, reason: until ? 'the site asked for a pause' : '' });
    }
    return answer;
  }

  async function readHost(host: string): Promise<HostHealth> {
    const entry = await store.database.state.get(`host:${host}`);
    const parsed = v.safeParse(HostHealth, entry?.value);
    if (!parsed.success) return { failures: 0, until: 0, reason: '' };
    const tooFar = parsed.output.until > environment.now() + LONGEST_PAUSE_MS;
    return tooFar ? { ...parsed.output, until: 0 } : parsed.output;
  }

  async function writeHost(host: string, value: HostHealth): Promise<void> {
    await store.database.state.put({ key: `host:${host}`, value });
  }

  /** What is left of the budget. A clock put back refills nothing. */
  async function left(now: number): Promise<number> {
    const parsed = v.safeParse(Bucket, (await store.database.state.get('budget'))?.value);
    const bucket = parsed.success ? parsed.output : { left: BUDGET.atOnce, at: now };
    const refilled = (Math.max(0, now - bucket.at) / DAY) * BUDGET.aDay;
    return Math.min(BUDGET.atOnce, bucket.left + refilled);
  }

  /** Takes one request from the budget. Answers how long to wait when there is none left, else 0. */
  async function spend(now: number, budgeted: boolean): Promise<number> {
    const { state } = store.database;
    return store.database.transaction('rw', state, async () => {
      const has = await left(now);
      if (budgeted && has < 1) return Math.ceil(((1 - has) / BUDGET.aDay) * DAY);
      await state.put({ key: 'budget', value: { left: Math.max(0, has - 1), at: now } });
      return 0;
    });
  }

  return {
    scheduled: asking(true),
    forUser: asking(false),
    host: readHost,
    isSpent: async () => (await left(environment.now())) < FEW,
  };
}

const Bucket = v.object({ left: v.pipe(v.number(), v.minValue(0)), at: v.number() });
