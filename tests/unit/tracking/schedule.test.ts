import { describe, expect, test } from 'vitest';
import { runsLow } from '../../../lib/tracking/battery.ts';
import {
  FOLLOWED_FOR_MS,
  mayJoinAt,
  nextCheck,
  nextConfirm,
  orderedPause,
  pauseAfter,
} from '../../../lib/tracking/schedule.ts';
import { DAY, HOUR, NOON } from './support.ts';

const MINUTE = 60_000;

/** Ages of all looks at a post from when it was published. */
function looks(random: number): number[] {
  const ages: number[] = [];
  for (let at: number | undefined = NOON; at !== undefined; at = nextCheck(NOON, at, random)) {
    ages.push(at - NOON);
  }
  return ages.slice(1);
}

describe('looks at a post', () => {
  test.each([0, 0.5, 0.99])(
    'come in minutes, then hours, then days, and end after 30 days (random %s)',
    (random) => {
      const ages = looks(random);
      expect(ages.filter((age) => age < HOUR).length).toBeGreaterThanOrEqual(2);
      expect(ages.filter((age) => age < DAY).length).toBeGreaterThanOrEqual(6);
      expect(ages.at(-1)).toBeGreaterThanOrEqual(FOLLOWED_FOR_MS);
      expect(ages.length).toBeLessThan(22);
      const gaps = ages.map((age, index) => age - (ages[index - 1] ?? 0));
      expect(Math.max(...gaps)).toBeLessThan(11 * DAY);
    },
  );

  test('one comes soon after the first day, also when the one before came late', () => {
    for (const at of [14, 20, 22.2, 23.9]) {
      const next = nextCheck(NOON, NOON + at * HOUR, 0.99) ?? 0;
      expect(next - NOON).toBeGreaterThan(24 * HOUR);
      expect(next - NOON).toBeLessThan(26 * HOUR);
    }
  });

  test('a post from the future counts as just published', () => {
    expect(nextCheck(NOON + 300 * DAY, NOON, 0)).toBe(NOON + 5 * MINUTE);
  });

  test('jitter spreads posts of the same age', () => {
    expect(nextCheck(NOON, NOON, 0)).not.toBe(nextCheck(NOON, NOON, 0.9));
  });

  test('only the last fifth of a wait may be cut short', () => {
    expect(mayJoinAt(NOON, NOON + 10 * HOUR)).toBe(NOON + 8 * HOUR);
    expect(mayJoinAt(NOON + HOUR, NOON)).toBe(NOON);
  });
});

test('a submission is looked for at once and ever less often, for less than a day', () => {
  const asked: number[] = [];
  for (let at = nextConfirm(NOON, 0); at !== undefined; at = nextConfirm(NOON, at)) asked.push(at - NOON);
  expect(asked[0]).toBeLessThanOrEqual(15_000);
  expect(asked.length).toBeLessThanOrEqual(10);
  expect(asked.at(-1)).toBeLessThan(DAY);
});

describe('pauses', () => {
  test('double with every failure up to six hours', () => {
    expect([1, 2, 3, 4].map((failures) => pauseAfter(failures, 0))).toEqual(
      [1, 2, 4, 8].map((minutes) => minutes * MINUTE),
    );
    expect(pauseAfter(5000, 0)).toBe(6 * HOUR);
  });

  test.each([
    ['Retry-After in seconds', { 'retry-after': '120' }, true, 120_000],
    ['Retry-After as a date', { 'retry-after': new Date(NOON + 90_000).toUTCString() }, true, 90_000],
    ['RateLimit-Reset in seconds', { 'ratelimit-reset': '30' }, true, 30_000],
    ['RateLimit-Reset since 1970', { 'ratelimit-reset': String((NOON + 60_000) / 1000) }, true, 60_000],
    [
      'X-RateLimit-Reset as a date',
      { 'x-ratelimit-reset': new Date(NOON + 300_000).toISOString() },
      true,
      300_000,
    ],
    ['nothing left', { 'ratelimit-remaining': '0', 'ratelimit-reset': '10' }, false, 10_000],
    ['a week', { 'retry-after': '604800' }, true, DAY],
  ])('%s', (_, headers, limited, expected) => {
    expect(orderedPause(new Headers(headers), limited, NOON)).toBe(NOON + expected);
  });

  test.each([
    ['plenty left', { 'ratelimit-remaining': '2999', 'ratelimit-reset': '10' }, false],
    ['nonsense', { 'retry-after': 'soon' }, true],
    ['the past', { 'retry-after': new Date(NOON - 90_000).toUTCString() }, true],
    ['a negative number', { 'retry-after': '-5' }, true],
  ])('none for %s', (_, headers, limited) => {
    expect(orderedPause(new Headers(headers), limited, NOON)).toBeUndefined();
  });
});

test.each([
  [{ charging: false, level: 0.2 }, true],
  [{ charging: false, level: 0.21 }, false],
  [{ charging: true, level: 0.05 }, false],
])('with a battery at %j look-ups wait: %s', (battery, waits) => expect(runsLow(battery)).toBe(waits));
