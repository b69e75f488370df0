/** From Post being pressed to a post that the site has confirmed. What is never confirmed is dropped after a day. */

import { sameAccount } from '../sites/account.ts';
import type { Site } from '../sites/model.ts';
import { guarded } from './errors.ts';
import { identify } from './identity.ts';
import type { Coached, Post, Submission } from './model.ts';
import { nextCheck } from './schedule.ts';
import { addNote, type Store } from './store.ts';
import { sameText } from './text.ts';

/** What coaching finds in a text, as a post keeps it. */
export type Finding = Pick<Post, 'moves' | 'issues'>;
/** Analyses a post; given by the caller, so that tracking needs no languages loaded. */
export type Analyse = (text: string, siteId: string) => Finding | Promise<Finding>;

/** The site's word that a post is out. */
export interface Proof {
  readonly permalink: string;
  /** As the site names the account; absent when the proof does not tell. */
  readonly account?: string;
  /** When the site says it was published, milliseconds since 1970. */
  readonly at?: number;
  /** The site's own ids of the further parts of a thread. */
  readonly threadIds?: readonly string[];
  /** Whether it is for everybody, where the post itself tells; else what the composer told counts. */
  readonly public?: boolean | undefined;
}

/** A post of the user's as the site shows it, to be matched with what was submitted. */
export interface Shown extends Proof {
  readonly text: string;
  /** Texts of the further parts, where the source joins threads. */
  readonly further?: readonly string[];
}

/** After this the submission is taken for failed, scheduled or discarded. */
export const CONFIRM_WITHIN_MS = 24 * 3_600_000;
/** How much earlier than our own clock a site's may say that the post was published. */
const CLOCK_SLACK_MS = 10 * 60_000;

/** Keeps what was submitted until the site confirms it. Answers with the submission's id. */
export async function submitted(
  store: Store,
  submission: Omit<Submission, 'id' | 'coached'> & { coached?: Coached | undefined },
): Promise<string> {
  const id = crypto.randomUUID();
  const { coached, ...rest } = submission;
  await guarded(() => store.database.submissions.put({ ...rest, id, ...(coached ? { coached } : {}) }));
  return id;
}

/**
 * The site confirmed a submission: it becomes a post. Answers `null` when the submission is not waiting any more, when
 * the permalink is not one of this site, or when it is that of a post which was out before: then that one was edited.
 */
export async function published(
  store: Store,
  site: Site,
  submissionId: string,
  proof: Proof,
  analyse: Analyse,
): Promise<Post | null> {
  const identity = identify(site, proof.permalink);
  const waiting = await store.database.submissions.get(submissionId);
  if (!identity || !waiting || waiting.site !== site.id) return null;
  const text = waiting.parts.join('\n\n');
  const finding = await analyse(text, site.id);
  const now = store.now();
  const isPublic = proof.public ?? waiting.public;
  const publishedAt = proof.at ?? waiting.submittedAt;
  const post: Post = {
    ...finding,
    id: identity.id,
    site: site.id,
    account: proof.account ?? (waiting.account || identity.author || ''),
    permalink: proof.permalink,
    text,
    publishedAt,
    state: 'live',
    origin: 'composed',
    public: isPublic,
    ...(waiting.coached ? { coached: waiting.coached } : {}),
    ...(proof.threadIds?.length ? { threadIds: [...proof.threadIds] } : {}),
    ...(isPublic && site.replies !== 'page' ? { nextCheckAt: nextCheck(publishedAt, now, 0.5) } : {}),
    updatedAt: now,
  };
  let edited = false;
  const write = await store.change([post.id], (posts) => {
    const earlier = posts.get(post.id);
    edited = earlier !== undefined && wasOut(earlier, waiting);
    const now =
      earlier && edited ? { ...earlier, state: 'edited' as const, updatedAt: post.updatedAt } : null;
    return { posts: [now ?? withHistory(post, earlier)], removeSubmissions: [submissionId] };
  });
  return (!edited && write.posts?.[0]) || null;
}

/** The site kept the draft (scheduled, saved, failed, discarded): there is nothing to follow. */
export async function keptBack(store: Store, submissionId: string): Promise<void> {
  await guarded(() => store.database.submissions.delete(submissionId));
}

/**
 * Matches waiting submissions of an account with posts that the site shows, and makes posts of those that agree in
 * text, account and time. Each shown post confirms one submission at most, so the same text sent twice is two posts.
 */
export async function confirm(
  store: Store,
  site: Site,
  account: string,
  shown: readonly Shown[],
  analyse: Analyse,
): Promise<Post[]> {
  const waiting = await store.database.submissions.orderBy('submittedAt').toArray();
  const mine = waiting.filter((each) => each.site === site.id && sameAccount(each.account, account));
  if (mine.length === 0) return [];
  const ids = shown.map((each) => identify(site, each.permalink)?.id ?? '');
  const known = await store.database.posts.bulkGet(ids);
  const free = new Set(shown.filter((_, index) => ids[index] && !known[index]));

  const posts: Post[] = [];
  for (const submission of mine) {
    const match = closest(submission, [...free]);
    if (!match) continue;
    free.delete(match);
    const parts = partsOf(submission, match, [...free]);
    for (const part of parts) free.delete(part);
    const threadIds = match.threadIds ?? parts.flatMap((part) => identify(site, part.permalink)?.own ?? []);
    const post = await published(store, site, submission.id, { ...match, account, threadIds }, analyse);
    if (post) posts.push(post);
  }
  return posts;
}

/** Drops what was never confirmed, each with a note. Answers how many. */
export async function dropUnconfirmed(store: Store, now: number): Promise<number> {
  const { database } = store;
  return guarded(() =>
    database.transaction('rw', database.submissions, database.log, async () => {
      const all = await database.submissions.toArray();
      // One from the future was stamped by a clock that has since been put right: it cannot be judged by it.
      const old = all.filter((each) => Math.abs(now - each.submittedAt) > CONFIRM_WITHIN_MS);
      for (const each of old) {
        await database.submissions.delete(each.id);
        await addNote(
          database,
          `A post on ${each.site} was never confirmed by the site, so it is not followed.`,
          now,
        );
      }
      return old.length;
    }),
  );
}

/** Whether a post was published before this submission: by another one, or too early for this one. */
function wasOut(post: Post, submission: Submission): boolean {
  return post.origin === 'composed' || post.publishedAt < submission.submittedAt - CLOCK_SLACK_MS;
}

/** A post seen earlier keeps its figures; only what the submission knows better is taken over. */
function withHistory(post: Post, earlier: Post | undefined): Post {
  if (!earlier) return post;
  const { pending: _, ...rest } = earlier;
  return { ...rest, ...post, ...(earlier.latest ? { latest: earlier.latest } : {}) };
}

function closest(submission: Submission, shown: readonly Shown[]): Shown | undefined {
  const [first = ''] = submission.parts;
  const fits = shown.filter(
    (each) =>
      sameText(first, each.text) &&
      (each.at === undefined ||
        (each.at > submission.submittedAt - CLOCK_SLACK_MS &&
          each.at < submission.submittedAt + CONFIRM_WITHIN_MS)),
  );
  const distance = (each: Shown) => Math.abs((each.at ?? submission.submittedAt) - submission.submittedAt);
  return fits.sort((one, other) => distance(one) - distance(other))[0];
}

/** The shown posts that are the further parts of a submitted thread. */
function partsOf(submission: Submission, root: Shown, shown: readonly Shown[]): Shown[] {
  if (root.threadIds) return [];
  return submission.parts.slice(1).flatMap((part) => {
    const found = shown.find((each) => each !== root && sameText(part, each.text));
    return found ? [found] : [];
  });
}
