/** Imports what an account published, page by page; stopped or interrupted, it goes on where it was. */
import * as v from 'valibot';
import type { Site } from '../../sites/model.ts';
import type { Environment } from '../environment.ts';
import { postId } from '../identity.ts';
import type { Post } from '../model.ts';
import type { Requests } from '../requests.ts';
import { nextCheck } from '../schedule.ts';
import type { Account, Item, Source } from '../sources/source.ts';
import type { Store } from '../store.ts';
import { type Joined, joinThreads } from '../threads.ts';

export interface HandleImport {
  readonly store: Store;
  readonly environment: Environment;
  readonly requests: Requests;
  readonly site: Site;
  readonly source: Source;
  readonly account: Account;
  /** Stops after the page that is being read. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly is: 'running' | 'done' | 'stopped' | 'unknown-account' | 'private' | 'unsupported' | 'waiting';
  /** Posts listed so far, those that were known already included. */
  readonly seen: number;
  readonly imported: number;
  /** While `waiting`: when the site lets us go on. */
  readonly until?: number;
}

/** More than this many posts of one account say nothing new. */
const MOST_POSTS = 5000;

/** The account behind what a person types: `@name@host`, `name.bsky.social`, a profile's address. `null` when it is none. */
export function accountFrom(typed: string, site: Site): Account | null {
  const trimmed = typed.trim();
  if (URL.canParse(trimmed) && /^https?:/u.test(trimmed)) {
    const { host, pathname } = new URL(trimmed);
    const name = /^\/(?:profile\/|@|u\/|user\/)?([^/]+)\/?$/u.exec(decodeURIComponent(pathname))?.[1];
    return name ? { name: name.replace(/^@/u, ''), host } : null;
  }
  const [name = '', host] = trimmed.replace(/^@/u, '').split('@');
  if (!/^[\p{L}\p{N}._:%-]+$/u.test(name)) return null;
  // On software that runs on many hosts a name says nothing without its host.
  if (site.anywhere) return host && /^[\p{L}\p{N}.:-]+$/u.test(host) ? { name, host } : null;
  return { name, host: '' };
}

/** Imports up to 5,000 posts, leaving those that are known as they are. Call again to go on. */
export async function importHandle(options: HandleImport): Promise<Progress> {
  const { store, requests, site, source, account, signal, onProgress = () => {} } = options;
  if (!source.list) return { is: 'unsupported', seen: 0, imported: 0 };
  const key = `import:${site.id}:${account.host}:${account.name.toLowerCase()}`;
  let at = await whereItStands(store, key);
  while (at.seen < MOST_POSTS) {
    if (signal?.aborted) return report('stopped', at, onProgress);
    const listing = await source.list(account, requests.forUser, { cursor: at.cursor, withReplies: false });
    if (listing.is === 'paused') return { ...report('waiting', at, onProgress), until: listing.until };
    if (listing.is !== 'listed') return report(listing.is, at, onProgress);
    at = await takePage(options, key, at, listing);
    if (at.cursor === undefined) break;
    report('running', at, onProgress);
  }
  await store.database.state.delete(key);
  return report('done', at, onProgress);
}

const Loose: v.GenericSchema<unknown, Item> = v.object({
  own: v.string(),
  permalink: v.string(),
  text: v.string(),
  at: v.number(),
  replies: v.number(),
  public: v.boolean(),
  continues: v.optional(v.string()),
});
const Standing = v.object({
  cursor: v.optional(v.string()),
  seen: v.number(),
  imported: v.number(),
  loose: v.array(Loose),
});
type Standing = v.InferOutput<typeof Standing>;

/** Writes a page's posts and the place to go on from in one transaction: neither is ever ahead of the other. */
async function takePage(
  { store, environment, site, account }: HandleImport,
  key: string,
  before: Standing,
  page: { account: string; items: readonly Item[]; cursor?: string },
): Promise<Standing> {
  const { joined, loose } = joinThreads([...before.loose, ...page.items]);
  const now = environment.now();
  const room = MOST_POSTS - before.seen;
  const posts = joined
    .filter((each) => each.public)
    .slice(0, room)
    .map((each) => postOf(each, site, account, page.account, now, environment.random()));
  const standing = { seen: before.seen + posts.length, imported: before.imported, loose: [...loose] };
  let after: Standing = standing;
  await store.change(
    posts.map((post) => post.id),
    (known) => {
      const fresh = posts.filter((post) => !known.has(post.id));
      after = {
        ...standing,
        imported: before.imported + fresh.length,
        ...(page.cursor ? { cursor: page.cursor } : {}),
      };
      return {
        posts: fresh,
        readings: fresh.flatMap((post) => (post.latest ? [readingOf(post, post.latest, site.replies)] : [])),
        state: [{ key, value: after }],
      };
    },
  );
  return after;
}

function postOf(item: Joined, site: Site, account: Account, name: string, now: number, random: number): Post {
  const total = [item, ...item.parts].reduce((sum, part) => sum + part.replies, 0);
  const own = Math.min(total, item.ownReplies);
  const next = nextCheck(item.at, now, random);
  return {
    id: postId(site.id, item.own, site.anywhere ? account.host : undefined),
    site: site.id,
    account: name,
    permalink: item.permalink,
    text: [item.text, ...item.parts.map((part) => part.text)].join('\n\n'),
    moves: [],
    issues: [],
    pending: 1,
    publishedAt: item.at,
    state: 'live',
    origin: 'imported',
    public: true,
    latest: { at: now, replies: total - own, own, approximate: false },
    ...(next === undefined ? {} : { nextCheckAt: next }),
    ...(item.parts.length > 0 ? { threadIds: item.parts.map((part) => part.own) } : {}),
    updatedAt: now,
  };
}

function readingOf(post: Post, latest: NonNullable<Post['latest']>, source: string) {
  const { at, replies, own, approximate } = latest;
  return { id: `${post.id}@${at}`, postId: post.id, at, replies, own, approximate, source, updatedAt: at };
}

async function whereItStands(store: Store, key: string): Promise<Standing> {
  const parsed = v.safeParse(Standing, (await store.database.state.get(key))?.value);
  return parsed.success ? parsed.output : { seen: 0, imported: 0, loose: [] };
}

function report(
  is: Progress['is'],
  { seen, imported }: Standing,
  tell: (progress: Progress) => void,
): Progress {
  const progress = { is, seen, imported };
  tell(progress);
  return progress;
}
