/** What a look means for a post: its new figures, the reading to keep, the replies to show. Pure. */

import type { Post, Reading, Reply } from './model.ts';
import { CHECK_AGES_MS, nextCheck } from './schedule.ts';
import type { Look } from './sources/source.ts';
import type { Answers, Write } from './store.ts';

/** A post that was missing once is looked for once more: sites lose and find posts when they restart. */
const SECOND_OPINION_MS = CHECK_AGES_MS.find((age) => age >= 86_400_000) ?? 86_400_000;

/** `random` is at least 0 and less than 1. */
export function afterLook(post: Post, look: Look, source: string, now: number, random: number): Write {
  if (look.is === 'seen') return afterSeen(post, look, source, now, random);
  const { nextCheckAt: _, ...rest } = post;
  if (look.is === 'deleted') {
    const again = post.state === 'deleted' ? {} : { nextCheckAt: now + SECOND_OPINION_MS };
    return { posts: [{ ...rest, state: 'deleted', ...again, updatedAt: now }] };
  }
  return { posts: [{ ...rest, state: 'private', ...scheduled(post, now, random), updatedAt: now }] };
}

/** A reading that did not come from a look of ours but from a page that showed the post. */
export function afterReading(
  post: Post,
  seen: Pick<Reading, 'replies' | 'own' | 'approximate'> & { edited: boolean },
  source: string,
  now: number,
): Write {
  const before = post.latest;
  const isOlder = before !== undefined && before.at > now;
  const reading: Reading = {
    id: `${post.id}@${now}`,
    postId: post.id,
    at: now,
    replies: seen.replies,
    own: seen.own,
    source,
    approximate: seen.approximate,
    updatedAt: now,
  };
  const first = post.firstReplyAt ?? (seen.replies > 0 ? Math.max(now, post.publishedAt) : undefined);
  return {
    posts: [
      {
        ...post,
        ...(isOlder ? {} : { latest: latestOf(seen, now) }),
        ...(first === undefined ? {} : { firstReplyAt: first }),
        state: seen.edited || post.state === 'edited' ? 'edited' : 'live',
        updatedAt: now,
      },
    ],
    readings: [reading],
  };
}

function afterSeen(
  post: Post,
  look: Extract<Look, { is: 'seen' }>,
  source: string,
  now: number,
  random: number,
): Write {
  const { nextCheckAt: _, ...rest } = post;
  const write = afterReading({ ...rest, ...scheduled(post, now, random) }, look, source, now);
  const posts = (write.posts ?? []).map((each) => ({
    ...each,
    ...(look.people === undefined || !each.latest ? {} : { latest: { ...each.latest, people: look.people } }),
    ...firstReply(post, look, each),
    ...(look.account ? { account: look.account } : {}),
  }));
  return { ...write, posts, ...(look.answers ? { answers: [answersOf(post, look.answers, now)] } : {}) };
}

/** The earliest known; the source's own time, where it tells, outranks the time at which we saw it. */
function firstReply(post: Post, look: Extract<Look, { is: 'seen' }>, seen: Post): Pick<Post, 'firstReplyAt'> {
  if (look.firstReplyAt === undefined) return seen.firstReplyAt ? { firstReplyAt: seen.firstReplyAt } : {};
  return { firstReplyAt: Math.min(post.firstReplyAt ?? Number.POSITIVE_INFINITY, look.firstReplyAt) };
}

function answersOf(
  post: Post,
  answers: NonNullable<Extract<Look, { is: 'seen' }>['answers']>,
  now: number,
): Answers {
  const replies = answers.list.map(
    ({ answered, ...reply }): Reply => ({
      ...reply,
      postId: post.id,
      state: answered ? 'answered' : 'waiting',
      updatedAt: now,
    }),
  );
  return { postId: post.id, replies, complete: answers.complete };
}

function latestOf(
  seen: Pick<Reading, 'replies' | 'own' | 'approximate'>,
  at: number,
): NonNullable<Post['latest']> {
  return { at, replies: seen.replies, own: seen.own, approximate: seen.approximate };
}

function scheduled(post: Post, now: number, random: number): Pick<Post, 'nextCheckAt'> {
  const next = nextCheck(post.publishedAt, now, random);
  return next === undefined ? {} : { nextCheckAt: next };
}
