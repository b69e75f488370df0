/** What one post adds to the counts. */
import type { Post } from '../tracking/model.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What decides how a post counts; the same for every post in one set of aggregates. */
export interface Terms {
  /** A post is judged once it was read at this age or later, in milliseconds. */
  readonly judgeAfterMs: number;
  /** Posts published up to this time do not teach the ranking of advice; 0 when nothing was forgotten. */
  readonly forgottenAt: number;
}

/** Why a post is not judged; `waiting` is too young or unread, which only the clock can tell apart. */
export type Standing = 'judged' | 'waiting' | 'deleted' | 'private' | 'unreachable';

/**
 * A post is judged by a reading taken when it was old enough, and by no other: counting early readings that found a
 * reply, but not those that found none, would flatter the rate. What was read before a post vanished still counts.
 */
export function standing(post: Post, judgeAfterMs: number): Standing {
  // Nothing is asked about it, but a page may have shown it.
  if (!post.public && post.latest === undefined) return 'private';
  if (post.latest !== undefined && post.latest.at >= post.publishedAt + judgeAfterMs) return 'judged';
  return post.state === 'live' || post.state === 'edited' ? 'waiting' : post.state;
}

/** The techniques a post used: found in its text, or inserted from advice and kept. */
export function techniquesOf(post: Post): Set<string> {
  return new Set([...post.moves.map((move) => move.technique), ...(post.coached?.kept ?? [])]);
}

/** The UTC day a time falls on, as a whole number. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** Hour 0–23, weekday 0–6 from Monday, and ISO date of the week's Monday, on the author's clock. */
export function localTime(post: Pick<Post, 'publishedAt' | 'utcOffset'>): {
  hour: number;
  weekday: number;
  week: string;
} {
  // ISO dates have four digits for the year until the end of 9999; a stranger's file may not know.
  const at = Math.min(post.publishedAt, 2.5e14);
  const local = new Date(at + (post.utcOffset ?? 0) * 60_000);
  const weekday = (local.getUTCDay() + 6) % 7;
  const monday = new Date(local.getTime() - weekday * DAY_MS);
  return { hour: local.getUTCHours(), weekday, week: monday.toISOString().slice(0, 10) };
}
