/**
 * Pages the user visits anyway: X, LinkedIn, Threads, Facebook, Instagram, YouTube have no open counts, so what their
 * own pages show of the user's posts is taken as a reading. Makes no request.
 */

import { sameAccount } from '../../sites/account.ts';
import type { Site } from '../../sites/model.ts';
import { identify } from '../identity.ts';
import { afterReading } from '../looks.ts';
import type { Post } from '../model.ts';
import { FOLLOWED_FOR_MS } from '../schedule.ts';
import { leftOut, type Store, type Write } from '../store.ts';
import { type Analyse, confirm } from '../submissions.ts';
import { clip, sameText } from '../text.ts';

/** A post as a page showed it. */
export interface SeenPost {
  readonly permalink: string;
  readonly author: string;
  readonly text: string;
  /** The number beside the reply button. */
  readonly replies: number;
  /** Whether the site rounded it. */
  readonly approximate: boolean;
  /** When it was published, milliseconds since 1970, where the page tells. */
  readonly at?: number | undefined;
  /** The author's own replies, where the page shows who replied. */
  readonly own?: number | undefined;
  /** Whether it is for everybody, where the post tells. */
  readonly public?: boolean | undefined;
}

const SOURCE = 'page';
/** A second reading with the same numbers within this time says nothing new: feeds are scrolled up and down. */
const SAME_MS = 10 * 60_000;
const LONGEST_TEXT = 50_000;

/**
 * Takes in what a page showed: confirms submissions, keeps readings of the account's posts, and starts following those
 * that were posted elsewhere. Posts of other people are not looked at. Answers with the posts that were read.
 * @param open whether the account's posts are known to be for everybody, where they do not tell themselves
 */
export async function readPage(
  store: Store,
  site: Site,
  account: string,
  seen: readonly SeenPost[],
  analyse: Analyse,
  open = true,
): Promise<Post[]> {
  const mine = account ? seen.filter((each) => sameAccount(each.author, account)) : [];
  if (mine.length === 0) return [];
  const now = store.now();
  await confirm(
    store,
    site,
    account,
    mine.map(({ permalink, text, at, public: isPublic }) => ({
      permalink,
      text,
      public: isPublic,
      ...(at === undefined ? {} : { at }),
    })),
    analyse,
  );
  const found = new Map<string, SeenPost>();
  const parts = await partsOfThreads(store, site, mine);
  for (const each of mine) {
    const identity = identify(site, each.permalink);
    if (identity && !parts.has(identity.own)) found.set(identity.id, each);
  }
  // Where the site's API is asked as well, its word is better than a page's.
  const isOnlySource = site.replies === SOURCE;
  const submissions = await store.database.submissions.toArray();
  const isSettled = !submissions.some((each) => each.site === site.id && sameAccount(each.account, account));
  const ids = [...found.keys()];
  const marks = await store.database.state.bulkGet(ids.map(leftOut));
  const unwanted = new Set(ids.filter((_, place) => marks[place] !== undefined));
  const write = await store.change(ids, (known) => {
    const writes = [...found].flatMap(([id, each]): Write[] => {
      const before = known.get(id);
      if (before) return isOnlySource ? [reading(before, each, site, now)] : [];
      if (
        unwanted.has(id) ||
        !isSettled ||
        !isOnlySource ||
        each.at === undefined ||
        now - each.at > FOLLOWED_FOR_MS
      )
        return [];
      const found = { ...newPost(id, each, each.at, site, account, now), public: each.public ?? open };
      return [reading(found, each, site, now)];
    });
    return {
      posts: writes.flatMap((each) => each.posts ?? []),
      readings: writes.flatMap((each) => each.readings ?? []),
    };
  });
  return [...(write.posts ?? [])];
}

function reading(post: Post, seen: SeenPost, site: Site, now: number): Write {
  const shown = Math.min(Math.max(0, Math.trunc(seen.replies)), 1e9);
  const includesOwn = site.posts?.repliesIncludeOwn ?? true;
  // The second part of a thread is a reply to the first.
  const known = seen.own ?? Math.max(post.threadIds?.length ? 1 : 0, post.latest?.own ?? 0);
  const own = includesOwn ? Math.min(shown, known) : 0;
  const replies = shown - own;
  const mayHoldOwn = includesOwn && seen.own === undefined && replies > 0;
  const figures = { replies, own, approximate: seen.approximate || mayHoldOwn };
  const isSame =
    post.latest?.replies === replies && post.latest.own === own && now - post.latest.at < SAME_MS;
  if (isSame && now >= (post.latest?.at ?? 0)) return {};
  const edited = post.origin !== 'found' && seen.text !== '' && !isShownAs(post, seen.text);
  return afterReading(post, { ...figures, edited }, SOURCE, now);
}

/** The page shows the first part alone, and may fold it. */
function isShownAs(post: Post, text: string): boolean {
  const [first = ''] = post.text.split('\n\n');
  return sameText(post.text, text) || sameText(post.text, `${text}…`) || sameText(first, text);
}

function newPost(id: string, seen: SeenPost, at: number, site: Site, account: string, now: number): Post {
  return {
    id,
    site: site.id,
    account,
    permalink: seen.permalink,
    text: clip(seen.text, LONGEST_TEXT),
    moves: [],
    issues: [],
    pending: 1,
    publishedAt: at,
    state: 'live',
    origin: 'found',
    public: true,
    updatedAt: now,
  };
}

/** Own ids among these that are further parts of threads which are followed as one post. */
async function partsOfThreads(store: Store, site: Site, seen: readonly SeenPost[]): Promise<Set<string>> {
  const own = seen.flatMap((each) => identify(site, each.permalink)?.own ?? []);
  const threads = await store.database.posts.where('threadIds').anyOf(own).toArray();
  return new Set(threads.filter((post) => post.site === site.id).flatMap((post) => post.threadIds ?? []));
}
