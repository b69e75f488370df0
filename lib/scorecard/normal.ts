/** The normal distribution, both ways. */
import { errorFunction, probit } from 'simple-statistics';

/** Probability that a standard normal lies above `z`; absolute error below 1.2e-7 (Numerical Recipes' erfc). */
export function tailAbove(z: number): number {
  return (1 - errorFunction(z / Math.SQRT2)) / 2;
}

/** The `z` above which a standard normal lies with probability `tail` (0 < tail <= 0.5). */
export function zAbove(tail: number): number {
  let z = probit(1 - tail);
  // The library's quantile is good to two digits; each of Newton's steps doubles them.
  for (let step = 0; step < 4; step++) {
    z += (tailAbove(z) - tail) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
  }
  return z;
}
