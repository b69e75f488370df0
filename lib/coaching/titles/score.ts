/** Whether a title asks, by learned weights, and which of its words speak for it. */
import type { Reading } from '../reading.ts';
import { titleFeatures } from './features.ts';
import model from './weights.json' with { type: 'json' };

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

export interface TitleScore {
  readonly asks: boolean;
  /** Log odds above the threshold; below zero, it asks nobody. */
  readonly margin: number;
  /** The words that speak most for asking, strongest first, at most three. */
  readonly words: readonly string[];
}

/** Scores a one-line title. The same reading gives the same answer, remembered while it lives. */
export function scoreTitle(reading: Reading): TitleScore {
  const known = scores.get(reading);
  if (known !== undefined) return known;
  let sum = -model.threshold;
  const speaking: [word: string, weight: number][] = [];
  for (const name of titleFeatures(reading)) {
    const weight = weights.get(name) ?? 0;
    sum += weight;
    if (weight > 0 && name.startsWith('w:')) speaking.push([name.slice(2), weight]);
  }
  const words = speaking.sort((one, other) => other[1] - one[1]).slice(0, 3);
  const score = { asks: sum >= 0, margin: sum, words: words.map(([word]) => word) };
  scores.set(reading, score);
  return score;
}

const scores = new WeakMap<Reading, TitleScore>();
