/** Worked examples from the literature. */
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../lib/scorecard/benjamini-hochberg.ts';
import { tailAbove, zAbove } from '../../../lib/scorecard/normal.ts';
import { proportion } from '../../../lib/scorecard/proportion.ts';
import { interval, riskDifference, tails } from '../../../lib/scorecard/risk-difference.ts';

/** Colditz et al. 1994, 13 trials of BCG vaccine: tuberculosis yes and no, vaccinated and not. */
const BCG = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map(([a = 0, b = 0, c = 0, d = 0]) => ({
  withAnswered: a,
  withPosts: a + b,
  withoutAnswered: c,
  withoutPosts: c + d,
}));

describe('the normal distribution', () => {
  // Abramowitz & Stegun, tables 26.1 and 26.5.
  it.each([
    [0.05, 1.644854],
    [0.025, 1.959964],
    [0.005, 2.575829],
    [0.0005, 3.290527],
  ])('has %f above %f', (tail, z) => {
    expect(zAbove(tail)).toBeCloseTo(z, 4);
    expect(tailAbove(z)).toBeCloseTo(tail, 6);
  });
});

describe("Wilson's interval", () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i', (successes, sample, low, high) => {
    const found = proportion(successes, sample);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});

describe('the Mantel–Haenszel risk difference', () => {
  it('is that of the BCG trials, with Sato’s standard error', () => {
    const found = riskDifference(BCG);
    if (!found) throw new Error('nothing to compare');
    // Viechtbauer's metafor, rma.mh(measure = "RD", data = dat.bcg): -0.0033, z = -11.4708.
    expect(found.difference).toBeCloseTo(-0.0033, 4);
    expect(found.difference / Math.sqrt(found.p * found.difference + found.q)).toBeCloseTo(-11.4708, 4);
  });

  it('is tested as Cochran, Mantel and Haenszel do, and Klingenberg', () => {
    // Agresti 1990, pages 231–237: penicillin and rabbits. R's mantelhaen.test(Rabbits, correct = FALSE): 5.6571.
    const rabbits = [
      [0, 6, 0, 5],
      [3, 3, 0, 6],
      [6, 0, 2, 4],
      [5, 1, 6, 0],
      [2, 0, 5, 0],
    ].map(([a = 0, b = 0, c = 0, d = 0]) => ({
      withAnswered: a,
      withPosts: a + b,
      withoutAnswered: c,
      withoutPosts: c + d,
    }));
    const found = riskDifference(rabbits);
    if (!found) throw new Error('nothing to compare');
    expect(found.difference ** 2 / found.null).toBeCloseTo(5.6571, 3);
  });

  it('is the plain difference when there is one stratum', () => {
    const found = riskDifference([
      { withAnswered: 21, withPosts: 28, withoutAnswered: 13, withoutPosts: 27 },
    ]);
    expect(found?.difference).toBeCloseTo(21 / 28 - 13 / 27, 12);
  });

  it('has an interval whose ends are the differences that the test just rejects', () => {
    const found = riskDifference(BCG.slice(0, 3));
    if (!found) throw new Error('nothing to compare');
    const { low, high } = interval(found, 1.7, 2.4);
    const variance = Math.max(found.q, found.null);
    const z = (d: number) => (found.difference - d) / Math.sqrt(found.p * d + variance);
    expect(z(low)).toBeCloseTo(1.7, 8);
    expect(z(high)).toBeCloseTo(-2.4, 8);
  });

  it('does not reward a site where everybody is answered for being asked more often', () => {
    // Simpson's paradox: 10 points fewer on both sites, 24 points more when they are thrown together.
    const found = riskDifference([
      { withAnswered: 72, withPosts: 90, withoutAnswered: 9, withoutPosts: 10 },
      { withAnswered: 2, withPosts: 10, withoutAnswered: 27, withoutPosts: 90 },
    ]);
    expect(found?.difference).toBeCloseTo(-0.1, 12);
  });

  it('leaves out a site where posts never or always ask', () => {
    const both = { withAnswered: 8, withPosts: 20, withoutAnswered: 5, withoutPosts: 20 };
    const found = riskDifference([
      both,
      { withAnswered: 9, withPosts: 9, withoutAnswered: 0, withoutPosts: 0 },
    ]);
    expect(found).toEqual(riskDifference([both]));
    expect(riskDifference([{ ...both, withoutPosts: 0, withoutAnswered: 0 }])).toBeNull();
  });

  it('finds nothing where nobody, or everybody, is answered', () => {
    for (const withAnswered of [0, 20]) {
      const found = riskDifference([
        { withAnswered, withPosts: 20, withoutAnswered: withAnswered, withoutPosts: 20 },
      ]);
      expect(found && tails(found)).toEqual({ above: 1, below: 1 });
    }
  });
});

describe('Benjamini–Hochberg', () => {
  it('believes four of the fifteen comparisons of the thrombolysis trial', () => {
    // Benjamini & Hochberg, JRSS B 57 (1995) 289–300, section 4.2.
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = benjaminiHochberg(p);
    expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(adjusted.at(-1)).toBe(1);
  });

  it('keeps the order it was given', () => {
    expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
