/** Every sentence of the scorecard, in plain words, with numbers that agree with each other. */
import type { Effect, LeftOut, Proportion, Scorecard, Spread, TechniqueRow } from './model.ts';
import type { Stratum } from './risk-difference.ts';

/** `0` to `100`, whole; 0 and 100 only when they are exact, so that one exception is never rounded away. */
export function percent(rate: number): number {
  if (rate <= 0) return 0;
  if (rate >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(rate * 100)));
}

/** `1 post`, `2 posts`, `1,234 posts`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/**
 * A difference and its ends (-1 to 1) in whole points. On a single site it is the difference of the two percentages as
 * shown; an end never lands on the other side of zero, nor on zero when the interval excludes it.
 */
export function points(
  difference: number,
  low: number,
  high: number,
  strata: readonly Stratum[],
): Pick<Effect, 'points' | 'low' | 'high'> {
  const [only] = strata;
  const shown =
    only && strata.length === 1
      ? percent(only.withAnswered / only.withPosts) - percent(only.withoutAnswered / only.withoutPosts)
      : whole(difference);
  const lowest = low > 0 ? Math.max(1, whole(low)) : whole(low);
  const highest = high < 0 ? Math.min(-1, whole(high)) : whole(high);
  return { points: Math.min(highest, Math.max(lowest, shown)), low: lowest, high: highest };
}

/** What may be said of a difference, such as "12 points more replies (3 to 21) over 140 posts". */
export function effectSentence({ points, low, high, sample, claim }: Omit<Effect, 'sentence'>): string {
  const over = `over ${counted(sample, 'post')}`;
  switch (claim) {
    case 'more':
      return `${counted(points, 'point')} more replies (${low} to ${high}) ${over}`;
    case 'fewer':
      return `${counted(-points, 'point')} fewer replies (${-high} to ${-low}) ${over}`;
    case 'no-difference':
      return `no clear difference (${low} to ${high} points) ${over}`;
    case 'too-few':
      return 'too few to tell';
  }
}

/** "34 of 55 posts got a reply (62%, 48 to 73)"; without the percentages when they are too few. */
export function rateSentence(rate: Proportion): string {
  if (rate.sample === 0) return 'No post is old enough to judge yet.';
  const answered = `${rate.successes.toLocaleString('en')} of ${counted(rate.sample, 'post')} got a reply`;
  if (!rate.enough) return `${answered}: too few to tell.`;
  return `${answered} (${percent(rate.rate)}%, ${percent(rate.low)} to ${percent(rate.high)}).`;
}

/** What asking does, as one sentence. */
export function askingSentence(effect: Effect, withAsk: Proportion, withoutAsk: Proportion): string {
  switch (effect.claim) {
    case 'more':
    case 'fewer':
      return `With an ask: ${effect.sentence}.`;
    case 'no-difference':
      return `With an ask or without: ${effect.sentence}.`;
    case 'too-few':
      return `Whether asking works for you: too few to tell (${counted(withAsk.sample, 'post')} with an ask, ${withoutAsk.sample.toLocaleString('en')} without).`;
  }
}

/** "Choice question: 12 of 20 posts got a reply, 15 points more replies (2 to 28) over 90 posts." */
export function techniqueSentence(row: Omit<TechniqueRow, 'sentence'>): string {
  const { successes, sample } = row.with;
  const answered = `${successes.toLocaleString('en')} of ${counted(sample, 'post')} got a reply`;
  const link = row.effect.claim === 'too-few' ? ': ' : ', ';
  return `${techniqueName(row.technique)}: ${answered}${link}${row.effect.sentence}.`;
}

/** "worked for you 7 of 9 times". */
export function workedSentence(answered: number, posts: number): string {
  return `worked for you ${answered.toLocaleString('en')} of ${counted(posts, 'time')}`;
}

/** `Choice question` for `choice-question`. */
export function techniqueName(technique: string): string {
  const words = technique.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why some posts are not in the figures; empty when all are. */
export function leftOutSentence(leftOut: LeftOut): string {
  const reasons: readonly (readonly [number, string])[] = [
    [leftOut.tooYoung, 'too young to judge'],
    [leftOut.unread, 'not read since old enough'],
    [leftOut.deleted, 'deleted before that'],
    [leftOut.private, 'not known to be public'],
    [leftOut.unreachable, 'out of reach'],
  ];
  const said = reasons
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${count.toLocaleString('en')} ${why}`);
  return said.length > 0 ? `Left out: ${said.join(', ')}.` : '';
}

/** "Half of the first replies came within 25 minutes." */
function firstReplySentence(time: Spread): string {
  return `Half of the first replies came within ${duration(time.median)}.`;
}

/** A length of time in its largest fitting unit: `1 minute`, `25 minutes`, `3 hours`, `2 days`. */
export function duration(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 1) return 'a minute';
  if (minutes < 59.5) return counted(Math.round(minutes), 'minute');
  if (minutes < 60 * 23.5) return counted(Math.round(minutes / 60), 'hour');
  return counted(Math.round(minutes / 60 / 24), 'day');
}

/** The scorecard at a glance, most important first. */
export function sentencesOf(card: Omit<Scorecard, 'sentences'>): string[] {
  const told = card.byTechnique.filter(({ effect }) => effect.claim === 'more' || effect.claim === 'fewer');
  const said = [rateSentence(card.rate)];
  if (card.judged > 0) said.push(askingSentence(card.effect, card.withAsk, card.withoutAsk));
  said.push(...told.map((row) => row.sentence));
  if (card.timeToFirstReplyMs.sample >= 10) said.push(firstReplySentence(card.timeToFirstReplyMs));
  const leftOut = leftOutSentence(card.leftOut);
  if (leftOut) said.push(leftOut);
  return said;
}

function whole(share: number): number {
  // Adding 0 turns -0, which would be shown as "-0", into 0.
  return Math.round(share * 100) + 0;
}
