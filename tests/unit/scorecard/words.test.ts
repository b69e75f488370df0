import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingEffect } from '../../../lib/scorecard/effects.ts';
import { proportion } from '../../../lib/scorecard/proportion.ts';
import { bucket, spread } from '../../../lib/scorecard/spread.ts';
import {
  askingSentence,
  counted,
  duration,
  effectSentence,
  leftOutSentence,
  percent,
  points,
  rateSentence,
  workedSentence,
} from '../../../lib/scorecard/words.ts';

const stratum = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.nat(1e6), fc.nat(1e6))
  .map(([withPosts, withoutPosts, x, y]) => ({
    withPosts,
    withoutPosts,
    withAnswered: x % (withPosts + 1),
    withoutAnswered: y % (withoutPosts + 1),
  }));

describe('numbers as shown', () => {
  it('never round an exception away', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual([0, 1, 50, 99, 100]);
  });

  it('agree: on one site, the points are the difference of the percentages', () => {
    fc.assert(
      fc.property(stratum, (one) => {
        const { claim, points } = askingEffect([one]);
        fc.pre(claim !== 'too-few' || points !== 0);
        const percentages =
          percent(one.withAnswered / one.withPosts) - percent(one.withoutAnswered / one.withoutPosts);
        expect(points).toBe(percentages);
      }),
    );
  });

  it('never show an interval that contradicts the claim', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 4 }), (strata) => {
        const { claim, points, low, high } = askingEffect(strata);
        expect(low).toBeLessThanOrEqual(points);
        expect(points).toBeLessThanOrEqual(high);
        expect(low > 0).toBe(claim === 'more');
        expect(high < 0).toBe(claim === 'fewer');
        expect(Object.is(points, -0) || Object.is(low, -0) || Object.is(high, -0)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the ends of a claim off zero', () => {
    expect(points(0.1, 0.001, 0.2, [])).toEqual({ points: 10, low: 1, high: 20 });
    expect(points(-0.1, -0.2, -0.001, [])).toEqual({ points: -10, low: -20, high: -1 });
  });

  it('hold the buckets of large numbers to 1%, and small ones exact', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (value) => {
        const shown = bucket(value);
        if (value < 128) expect(shown).toBe(value);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(value * 0.01);
        expect(bucket(shown)).toBe(shown);
      }),
    );
    expect(spread(new Map()).median).toBe(0);
  });
});

describe('sentences', () => {
  it('count one, none and many', () => {
    expect([0, 1, 2, 1234].map((count) => counted(count, 'post'))).toEqual([
      '0 posts',
      '1 post',
      '2 posts',
      '1,234 posts',
    ]);
    expect(counted(2, 'reply', 'replies')).toBe('2 replies');
    expect(workedSentence(7, 9)).toBe('worked for you 7 of 9 times');
  });

  it('say a rate with its sample and interval, or that it is too early', () => {
    expect(rateSentence(proportion(0, 0))).toBe('No post is old enough to judge yet.');
    expect(rateSentence(proportion(1, 1))).toBe('1 of 1 post got a reply: too few to tell.');
    expect(rateSentence(proportion(3, 4))).toBe('3 of 4 posts got a reply: too few to tell.');
    expect(rateSentence(proportion(34, 55))).toBe('34 of 55 posts got a reply (62%, 49 to 73).');
  });

  it('say a difference only as far as it goes', () => {
    const say = (
      claim: 'more' | 'fewer' | 'no-difference' | 'too-few',
      points: number,
      low: number,
      high: number,
    ) => effectSentence({ claim, points, low, high, sample: 140 });
    expect(say('more', 12, 3, 21)).toBe('12 points more replies (3 to 21) over 140 posts');
    expect(say('more', 1, 1, 2)).toBe('1 point more replies (1 to 2) over 140 posts');
    expect(say('fewer', -12, -21, -3)).toBe('12 points fewer replies (3 to 21) over 140 posts');
    expect(say('no-difference', 2, -5, 9)).toBe('no clear difference (-5 to 9 points) over 140 posts');
    expect(say('too-few', 30, -20, 60)).toBe('too few to tell');
  });

  it('tell the popup’s example: 21 of 28 with an ask, 13 of 27 without', () => {
    const one = { withAnswered: 21, withPosts: 28, withoutAnswered: 13, withoutPosts: 27 };
    expect(askingSentence(askingEffect([one]), proportion(21, 28), proportion(13, 27))).toMatch(
      /^With an ask: 27 points more replies \(\d+ to \d+\) over 55 posts\.$/,
    );
  });

  it('do not compare what cannot be compared', () => {
    const few = { withAnswered: 3, withPosts: 3, withoutAnswered: 0, withoutPosts: 40 };
    expect(askingSentence(askingEffect([few]), proportion(3, 3), proportion(0, 40))).toBe(
      'Whether asking works for you: too few to tell (3 posts with an ask, 40 without).',
    );
    const wide = { withAnswered: 7, withPosts: 12, withoutAnswered: 6, withoutPosts: 12 };
    expect(askingEffect([wide]).claim).toBe('too-few');
    const many = { withAnswered: 200, withPosts: 400, withoutAnswered: 200, withoutPosts: 400 };
    expect(askingEffect([many]).claim).toBe('no-difference');
  });

  it('say what is left out, and nothing when nothing is', () => {
    const none = { tooYoung: 0, unread: 0, deleted: 0, private: 0, unreachable: 0 };
    expect(leftOutSentence(none)).toBe('');
    expect(leftOutSentence({ ...none, tooYoung: 5, deleted: 1 })).toBe(
      'Left out: 5 too young to judge, 1 deleted before that.',
    );
  });

  it('give a length of time in one unit', () => {
    const MINUTE = 60_000;
    expect([0.2, 1, 25, 59.6, 180, 60 * 23.6, 60 * 48].map((minutes) => duration(minutes * MINUTE))).toEqual([
      'a minute',
      '1 minute',
      '25 minutes',
      '1 hour',
      '3 hours',
      '1 day',
      '2 days',
    ]);
  });
});
