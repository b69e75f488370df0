/** A rate with its sample and interval. */
import type { Proportion } from './model.ts';
import { zAbove } from './normal.ts';
import { ENOUGH_POSTS } from './rules.ts';

const Z95 = zAbove(0.025);

/** `successes` of `sample` with Wilson's score interval at 95% (Wilson 1927; Newcombe 1998a, method 3). */
export function proportion(successes: number, sample: number): Proportion {
  if (sample === 0) return { successes, sample, rate: 0, low: 0, high: 1, enough: false };
  const rate = successes / sample;
  const z2 = Z95 * Z95;
  const middle = rate + z2 / (2 * sample);
  const reach = Z95 * Math.sqrt((rate * (1 - rate)) / sample + z2 / (4 * sample * sample));
  const scale = 1 + z2 / sample;
  return {
    successes,
    sample,
    rate,
    // The ends are exact where the formula is: rounding must not leave a sliver below 0 or above 1.
    low: successes === 0 ? 0 : (middle - reach) / scale,
    high: successes === sample ? 1 : (middle + reach) / scale,
    enough: sample >= ENOUGH_POSTS,
  };
}
