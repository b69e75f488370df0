/** Quantities in buckets: exact when small, within 1% when large, so that any history stays a small record. */
import { weightedQuantile } from 'simple-statistics';
import type { Spread } from './model.ts';

/** How many posts fell on each value. */
export type Histogram = ReadonlyMap<number, number>;

/** The value that stands for `value` (a whole number, 0 or more) and its neighbours: itself up to 127. */
export function bucket(value: number): number {
  if (value < 128) return value;
  const width = 2 ** (Math.floor(Math.log2(value)) - 6);
  return Math.floor(value / width) * width + Math.floor((width - 1) / 2);
}

/** Median and 80% range; all zero for an empty histogram. `unit` is what one step of the values is worth. */
export function spread(histogram: Histogram, unit = 1): Spread {
  const counts = [...histogram.values()];
  const sample = counts.reduce((sum, count) => sum + count, 0);
  if (sample === 0) return { median: 0, low10: 0, high90: 0, sample };
  const [low10 = 0, median = 0, high90 = 0] = weightedQuantile(
    [...histogram.keys()],
    counts,
    [0.1, 0.5, 0.9],
  );
  return { median: median * unit, low10: low10 * unit, high90: high90 * unit, sample };
}
