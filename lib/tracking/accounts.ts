/** Asks a site what an account published: confirms submissions, finds what was posted elsewhere, sees who was answered. */

import { sameAccount } from '../sites/account.ts';
import type { Site } from '../sites/model.ts';
import type { Environment } from './environment.ts';
import { postId } from './identity.ts';
import type { Post } from './model.ts';
import type { Ask } from './requests.ts';
import { FOLLOWED_FOR_MS, nextConfirm } from './schedule.ts';
import type { Source } from './sources/source.ts';
import { leftOut, type Store } from './store.ts';
import { type Analyse, confirm } from './submissions.ts';
import { joinThreads } from './threads.ts';

/** An account and when to ask for its posts. */
export interface Watched {
  readonly site: Site;
  readonly source: Source & Required<Pick<Source, 'list'>>;
  readonly account: string;
  readonly host: string;
  readonly dueAt: number;
  /** Whether a post that was just published waits to be found. */
  readonly urgent: boolean;
}

/** How often an account with followed posts is asked for what it published elsewhere. */
const LIST_EVERY_MS = 8 * 3_600_000;

/** Every account worth asking for, from what waits for confirmation and what is followed. */
export async function watched(
  store: Store,
  sites: readonly Site[],
  sources: Readonly<Record<string, Source>>,
  now: number,
): Promise<Watched[]> {
  const { database } = store;
  const found = new Map<string, Watched>();
  const add = async (
    siteId: string,
    account: string,
    host: string,
    urgent: boolean,
    dueAt: (askedAt: number) => number | undefined,
  ) => {
    const site = sites.find((each) => each.id === siteId);
    const source = site && sources[site.replies];
    if (!site || !source?.list || !account) return;
    const key = keyOf(siteId, account, host);
    const entry = await database.state.get(key);
    const askedAt = typeof entry?.value === 'number' && entry.value <= now ? entry.value : 0;
    const at = dueAt(askedAt);
    const known = found.get(key);
    if (at === undefined || (known && known.dueAt <= at)) return;
    found.set(key, { site, source: { ...source, list: source.list }, account, host, dueAt: at, urgent });
  };
  for (const each of await database.submissions.toArray()) {
    if (each.public)
      await add(each.site, each.account, each.host, true, (askedAt) =>
        nextConfirm(each.submittedAt, askedAt),
      );
  }
  for (const post of await oneOfEachAccount(store)) {
    if (now - post.publishedAt > FOLLOWED_FOR_MS || !post.public) continue;
    const { host } = new URL(post.permalink);
    await add(post.site, post.account, host, false, (askedAt) => askedAt + LIST_EVERY_MS);
  }
  return [...found.values()];
}

/** Asks for one account's newest posts and takes in what they say. */
export async function askAccount(
  store: Store,
  environment: Environment,
  { site, source, account, host }: Watched,
  ask: Ask,
  analyse: Analyse,
): Promise<void> {
  const now = environment.now();
  const listing = await source.list({ name: account, host }, ask, { withReplies: true });
  await store.database.state.put({ key: keyOf(site.id, account, host), value: now });
  if (listing.is !== 'listed') return;

  const { joined } = joinThreads(listing.items);
  const shown = joined.map((each) => ({ ...each, threadIds: each.parts.map((part) => part.own) }));
  await confirm(
    store,
    site,
    account,
    shown.filter((each) => each.public),
    analyse,
  );
  const ids = [listing.account, account];
  const since = await followedSince(store, site.id, ids);
  const fresh = shown.filter((each) => each.public && each.at >= since && now - each.at < FOLLOWED_FOR_MS);
  const posts = fresh.map(
    (each): Post => ({
      id: postId(site.id, each.own, site.anywhere ? host : undefined),
      site: site.id,
      account: listing.account,
      permalink: each.permalink,
      text: [each.text, ...each.parts.map((part) => part.text)].join('\n\n'),
      moves: [],
      issues: [],
      pending: 1,
      publishedAt: each.at,
      state: 'live',
      origin: 'found',
      public: true,
      nextCheckAt: now,
      ...(each.threadIds.length > 0 ? { threadIds: each.threadIds } : {}),
      updatedAt: now,
    }),
  );
  const unwanted = await store.database.state.bulkGet(posts.map((post) => leftOut(post.id)));
  const wanted = posts.filter((_, place) => unwanted[place] === undefined);
  const waiting = await store.database.submissions.toArray();
  // While a submission of this account waits, a new post may yet turn out to be it.
  const isSettled = !waiting.some(
    (each) => each.site === site.id && ids.some((id) => sameAccount(id, each.account)),
  );
  await store.change(
    wanted.map((post) => post.id),
    (known) => ({
      posts: isSettled ? wanted.filter((post) => !known.has(post.id)) : [],
    }),
  );
  await markAnswered(store, listing.answered, now);
}

/** The newest post of each account, as far as sites number their posts upwards, without reading the others. */
async function oneOfEachAccount(store: Store): Promise<Post[]> {
  const { posts } = store.database;
  const keys = await posts.orderBy('[site+account]').uniqueKeys();
  const newest = keys.map((key) => posts.where('[site+account]').equals(key).last());
  return (await Promise.all(newest)).flatMap((post) => (post ? [post] : []));
}

/** When the first post that was written with us on this account went out; what came before is for an import to fetch. */
async function followedSince(store: Store, site: string, accounts: readonly string[]): Promise<number> {
  const first = await store.database.posts
    .where('[site+publishedAt]')
    .between([site, 0], [site, Number.MAX_VALUE])
    .and((post) => post.origin === 'composed' && accounts.some((each) => sameAccount(each, post.account)))
    .first();
  return first?.publishedAt ?? Number.POSITIVE_INFINITY;
}

async function markAnswered(store: Store, ids: readonly string[], now: number): Promise<void> {
  await store.database.replies
    .where('id')
    .anyOf([...ids])
    .and((reply) => reply.state !== 'answered')
    .modify({ state: 'answered', updatedAt: now });
}

function keyOf(site: string, account: string, host: string): string {
  return `listed:${site}:${host}:${account.toLowerCase()}`;
}
