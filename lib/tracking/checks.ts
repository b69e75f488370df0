/** Looks at the posts that are due, host by host. */
import type { Environment } from './environment.ts';
import { afterLook } from './looks.ts';
import type { Post } from './model.ts';
import { type Ask, type Requests, SPENT } from './requests.ts';
import { LONGEST_WAIT_MS, mayJoinAt, nextCheck } from './schedule.ts';
import type { Look, Source } from './sources/source.ts';
import type { Store, Write } from './store.ts';

export interface Checking {
  readonly store: Store;
  readonly environment: Environment;
  readonly requests: Requests;
  sourceFor(post: Post): Source | null;
}

/** Failures of a host in a row from which on the user is told that its posts cannot be reached. */
const TELLS_AFTER = 3;
/** A worker may be killed after five minutes; what is left is done at the next alarm. */
const LONGEST_RUN_MS = 60_000;
/** More than any run gets through. */
const MOST_DUE = 1000;
/** Of the posts that are due next, how many are asked whether they come along: several batches' worth. */
const JOINING = 300;

/** The posts whose time has come, and those that may come along with them. */
export async function duePosts(store: Store, now: number): Promise<{ due: Post[]; joining: Post[] }> {
  const byTime = store.database.posts.where('nextCheckAt');
  const due = await byTime.belowOrEqual(now).limit(MOST_DUE).toArray();
  // So far ahead only because the clock was: it has been put back since.
  const stranded = await store.database.posts
    .where('nextCheckAt')
    .above(now + LONGEST_WAIT_MS)
    .toArray();
  if (due.length + stranded.length === 0) return { due, joining: [] };
  const later = await store.database.posts
    .where('nextCheckAt')
    .between(now, now + LONGEST_WAIT_MS, false, true)
    .limit(JOINING)
    .toArray();
  return {
    due: [...due, ...stranded],
    joining: later.filter(
      (post) => mayJoinAt(post.latest?.at ?? post.publishedAt, post.nextCheckAt ?? 0) <= now,
    ),
  };
}

/** Looks at posts; hosts side by side, each host one request after the other. Answers how many were read. */
export async function check(
  checking: Checking,
  ask: Ask,
  due: readonly Post[],
  joining: readonly Post[] = [],
): Promise<number> {
  const groups = new Map<string, { source: Source; due: Post[]; joining: Post[] }>();
  const group = (post: Post, list: 'due' | 'joining') => {
    const source = checking.sourceFor(post);
    if (!source) return;
    const key = `${source.name} ${source.hostFor(post)}`;
    const found = groups.get(key) ?? { source, due: [], joining: [] };
    found[list].push(post);
    groups.set(key, found);
  };
  for (const post of due) group(post, 'due');
  for (const post of joining) group(post, 'joining');
  const counts = await Promise.all(
    [...groups.values()].map((each) => checkHost(checking, ask, each.source, each.due, each.joining)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function checkHost(
  checking: Checking,
  ask: Ask,
  source: Source,
  due: readonly Post[],
  joining: readonly Post[],
): Promise<number> {
  const { environment } = checking;
  const began = environment.now();
  // The youngest first: that is where replies come in.
  const queue = [...due].sort((one, other) => other.publishedAt - one.publishedAt);
  const along = source.batch > 1 ? [...joining] : [];
  let read = 0;
  while (queue.length > 0 && Math.abs(environment.now() - began) < LONGEST_RUN_MS) {
    const batch = queue.splice(0, source.batch);
    batch.push(...along.splice(0, source.batch - batch.length));
    let trouble: number | null = null;
    let spent = false;
    const looks = await source.look(batch, async (question) => {
      const answer = await ask(question);
      spent ||= answer.is === 'paused' && answer.reason === SPENT;
      if (answer.is === 'paused' || answer.is === 'broken')
        trouble = Math.max(trouble ?? 0, answer.until ?? 0);
      return answer;
    });
    read += looks.size;
    // Those without a look stay due: when there is something to spend again they are first.
    const asked = spent ? batch.filter((post) => looks.has(post.id)) : batch;
    await settle(checking, source, asked, looks, trouble);
    if (spent) break;
    if (trouble !== null) {
      await settle(checking, source, queue, new Map(), trouble);
      break;
    }
  }
  return read;
}

/** Writes down what the looks said. Posts without one wait: for the host to recover, or for their next turn. */
async function settle(
  { store, environment, requests }: Checking,
  source: Source,
  batch: readonly Post[],
  looks: ReadonlyMap<string, Look>,
  trouble: number | null,
): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const now = environment.now();
  const { failures } = await requests.host(source.hostFor(first));
  const writes = (post: Post): Write => {
    const look = looks.get(post.id);
    if (look) return afterLook(post, look, source.name, now, environment.random());
    const { nextCheckAt: _, ...rest } = post;
    const next =
      trouble === null
        ? nextCheck(post.publishedAt, now, environment.random())
        : Math.round(Math.max(trouble, now) + environment.random() * 60_000);
    const isLost = trouble === null || failures >= TELLS_AFTER;
    const state = isLost && post.state !== 'deleted' ? { state: 'unreachable' as const } : {};
    return {
      posts: [{ ...rest, ...state, ...(next === undefined ? {} : { nextCheckAt: next }), updatedAt: now }],
    };
  };
  await store.change(
    batch.map((post) => post.id),
    (posts) => {
      const all = [...posts.values()].map(writes);
      return {
        posts: all.flatMap((write) => write.posts ?? []),
        readings: all.flatMap((write) => write.readings ?? []),
        answers: all.flatMap((write) => write.answers ?? []),
      };
    },
  );
}
