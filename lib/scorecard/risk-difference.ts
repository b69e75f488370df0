/** The difference between two rates, compared within each stratum and pooled (Mantel & Haenszel). */
import { tailAbove } from './normal.ts';

/** Answered posts of all posts in each group, on one site. */
export interface Stratum {
  readonly withAnswered: number;
  readonly withPosts: number;
  readonly withoutAnswered: number;
  readonly withoutPosts: number;
}

/** A pooled difference, from which tests and intervals of any level follow. */
export interface RiskDifference {
  /** Rate with minus rate without, -1 to 1. */
  readonly difference: number;
  /** If the true difference is `d`, the variance of `difference` is `p * d + q` (Sato 1989). */
  readonly p: number;
  readonly q: number;
  /** Variance of `difference` when there is none, given how many were answered (Mantel & Haenszel 1959). */
  readonly null: number;
}

/**
 * Mantel–Haenszel risk difference with the terms of Sato's variance, which holds for few large strata and for many
 * small ones. Strata without posts on both sides say nothing and drop out; `null` when none is left.
 */
export function riskDifference(strata: readonly Stratum[]): RiskDifference | null {
  let weight = 0;
  let difference = 0;
  let p = 0;
  let q = 0;
  let hypergeometric = 0;
  for (const { withAnswered: x, withPosts: n, withoutAnswered: y, withoutPosts: m } of strata) {
    if (n === 0 || m === 0) continue;
    const all = n + m;
    weight += (n * m) / all;
    difference += (x * m - y * n) / all;
    p += (n * n * y - m * m * x + (n * m * (m - n)) / 2) / (all * all);
    q += (x * (m - y) + y * (n - x)) / (2 * all);
    hypergeometric += (n * m * (x + y) * (all - x - y)) / (all * all * (all - 1));
  }
  if (weight === 0) return null;
  const square = weight * weight;
  return { difference: difference / weight, p: p / square, q: q / square, null: hypergeometric / square };
}

/**
 * The differences that a test with the given `z` on each side does not reject, in closed form (Klingenberg 2014).
 * The two sides may be tested at different levels. Where one group is much smaller than the other, `q` moves with the
 * difference and the test rejects too often; the larger of the two null variances keeps it to its level.
 */
export function interval(found: RiskDifference, zLow: number, zHigh: number): { low: number; high: number } {
  return { low: Math.max(-1, end(found, zLow, -1)), high: Math.min(1, end(found, zHigh, 1)) };
}

/** Probability of a difference at least this far above zero, and below zero, when there is none. */
export function tails(found: RiskDifference): { above: number; below: number } {
  const variance = nullVariance(found);
  if (variance === 0) return { above: 1, below: 1 };
  const z = found.difference / Math.sqrt(variance);
  return { above: tailAbove(z), below: tailAbove(-z) };
}

/** Solves (difference - d)² = z² (p d + null variance) for d on one side. */
function end(found: RiskDifference, z: number, side: 1 | -1): number {
  const { difference, p } = found;
  const middle = difference + (z * z * p) / 2;
  const square = middle * middle - difference * difference + z * z * nullVariance(found);
  return middle + side * Math.sqrt(Math.max(0, square));
}

function nullVariance(found: RiskDifference): number {
  return Math.max(found.q, found.null);
}
