/** Whether a title asks, by learned weights. */

import type { Reading } from '../reading.ts';
import { scorer } from '../weights.ts';
import { titleFeatures } from './features.ts';
import model from './weights.json' with { type: 'json' };

const score = scorer(model);

/** Log odds above the threshold that a one-line title asks; below zero, it asks nobody. Remembered while the reading lives. */
export function titleMargin(reading: Reading): number {
  const known = margins.get(reading);
  if (known !== undefined) return known;
  const margin = score(titleFeatures(reading));
  margins.set(reading, margin);
  return margin;
}

/** Margins known already. The benchmark puts in those of weights that have not seen a title. */
export const margins = new WeakMap<Reading, number>();
