/** The rows that the aggregates are kept in, and what a post adds to them. */
import type { Post } from '../tracking/model.ts';
import { dayOf, localTime, standing, type Terms, techniquesOf } from './contribution.ts';
import { bucket } from './spread.ts';

/** Counters under a key. A counter that is zero is absent, so that equal histories make equal rows. */
export interface AggregateRow {
  /** `index`, `terms`, `site/<site>`, or `waiting/<UTC day>`. */
  readonly key: string;
  readonly counts: { readonly [counter: string]: number };
}

/** Adds `by` to one counter of one row. */
export type Count = (row: string, counter: string, by: number) => void;

/** Counts a post in (`by` = 1) or out (`by` = -1). */
export function countPost(post: Post, terms: Terms, by: 1 | -1, count: Count): void {
  const site = `site/${post.site}`;
  const add = (counter: string) => count(site, counter, by);
  count('index', site, by);
  if (post.publishedAt > terms.forgottenAt) countCoached(post, add);

  const stands = standing(post, terms.judgeAfterMs);
  if (stands === 'waiting') {
    const row = `waiting/${dayOf(post.publishedAt)}`;
    count('index', row, by);
    count(row, String(post.publishedAt), by);
  } else if (stands === 'judged') {
    countJudged(post, terms, add);
  } else {
    add(`left-out/${stands}`);
  }
}

function countCoached(post: Post, add: (counter: string) => void): void {
  for (const technique of new Set(post.coached?.suggested)) add(`suggested/${technique}`);
  for (const technique of new Set(post.coached?.inserted)) add(`inserted/${technique}`);
  for (const technique of new Set(post.coached?.kept)) add(`kept/${technique}`);
}

function countJudged(post: Post, terms: Terms, add: (counter: string) => void): void {
  const { latest } = post;
  if (latest === undefined) return;
  const answered = latest.replies > 0;
  const tally = (group: string) => {
    add(`posts/${group}`);
    if (answered) add(`answered/${group}`);
  };
  const { hour, weekday, week } = localTime(post);
  tally('all');
  tally(`hour/${hour}`);
  tally(`weekday/${weekday}`);
  tally(`week/${week}`);
  if (latest.approximate) add('approximate');
  add(`replies/${bucket(latest.replies)}`);
  if (answered && post.firstReplyAt !== undefined) {
    const seconds = Math.round(Math.max(0, post.firstReplyAt - post.publishedAt) / 1000);
    add(`first-reply-seconds/${bucket(seconds)}`);
  }
  if (post.pending === 1) {
    add('unanalysed');
    return;
  }
  const techniques = techniquesOf(post);
  const learned = post.publishedAt > terms.forgottenAt;
  tally(techniques.size > 0 ? 'ask/with' : 'ask/without');
  tally(post.issues.some((kind) => kind.startsWith('bait-')) ? 'bait/with' : 'bait/without');
  if (learned) tally('learned');
  for (const technique of techniques) {
    tally(`technique/${technique}`);
    if (learned) tally(`learned/${technique}`);
  }
}
