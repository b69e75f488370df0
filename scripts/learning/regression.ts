/** Logistic regression over named features, with an L2 penalty, by Adam; deterministic. */
import { SHAPE } from '../../lib/coaching/titles/features.ts';
import type { Title } from './titles.ts';

export interface Example {
  readonly features: readonly string[];
  readonly asks: boolean;
  /** How many titles of the natural mix it stands for. */
  readonly weight: number;
}

/** Share of titles that ask in the natural mix, and of those that do not ask but have a question mark. */
const ASK_SHARE = 0.09;
/** From the mark's own F1 of 0.63 in the natural mix at a recall of 0.84. */
const MARKED_NEGATIVE_SHARE = 0.075;

/**
 * The file holds more titles that ask, and more question marks among the others, than the site shows; the weights
 * bring both back to the natural mix. They add up to the number of titles.
 */
export function naturalWeights(titles: readonly Title[]): readonly number[] {
  const group = (title: Title) => (title.asks ? 'asks' : title.text.includes('?') ? 'marked' : 'plain');
  const share = {
    asks: ASK_SHARE,
    marked: MARKED_NEGATIVE_SHARE,
    plain: 1 - ASK_SHARE - MARKED_NEGATIVE_SHARE,
  };
  const count = { asks: 0, marked: 0, plain: 0 };
  for (const title of titles) count[group(title)]++;
  return titles.map((title) => (share[group(title)] * titles.length) / Math.max(1, count[group(title)]));
}

/** How to learn; the values that cross-validated best. */
export interface Learning {
  /** Strength of the penalty on large weights. */
  readonly l2: number;
  /** Features seen less often than this are left out: they cannot be told from chance. */
  readonly leastCount: number;
  /** Between even classes (0) and the natural mix (1). */
  readonly mix: number;
  /**
   * How much a feature's scale follows its log-count ratio, 0 (not at all) to 1: naive Bayes inside the regression, which
   * suits short texts (Wang & Manning 2012, Baselines and Bigrams).
   */
  readonly bayes: number;
  /** Features whose scale is doubled, so that the penalty holds them back less. */
  readonly trusted?: RegExp;
}

/** From thousands of titles. */
export const LEARN_TITLES: Learning = { l2: 0.001, leastCount: 3, mix: 0.8, bayes: 0.5, trusted: SHAPE };
/** From hundreds of lines. */
export const LEARN_FEW: Learning = { l2: 0.002, leastCount: 2, mix: 1, bayes: 0 };

const STEPS = 200;
const RATE = 0.03;

/** Weights by feature. */
export function train(examples: readonly Example[], learning: Learning): Map<string, number> {
  const { l2, leastCount, mix } = learning;
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [name, count] of counts) if (count >= leastCount) ids.set(name, ids.size);
  const rows = examples.map((example) => example.features.flatMap((name) => ids.get(name) ?? []));
  const scale = scales(examples, rows, ids.size, learning.bayes);
  for (const [name, id] of ids) if (learning.trusted?.test(name)) scale[id] = 2 * (scale[id] ?? 1);
  const weights = new Float64Array(ids.size);
  const first = new Float64Array(ids.size);
  const second = new Float64Array(ids.size);
  const shares = examples.map((example) => example.weight ** mix);
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => l2 * weight);
    rows.forEach((row, at) => {
      let sum = 0;
      for (const id of row) sum += (weights[id] ?? 0) * (scale[id] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (examples[at]?.asks ? 1 : 0)) * (shares[at] ?? 1)) / total;
      for (const id of row) gradient[id] = (gradient[id] ?? 0) + error * (scale[id] ?? 0);
    });
    for (let id = 0; id < weights.length; id++) {
      const slope = gradient[id] ?? 0;
      first[id] = 0.9 * (first[id] ?? 0) + 0.1 * slope;
      second[id] = 0.999 * (second[id] ?? 0) + 0.001 * slope * slope;
      const mean = (first[id] ?? 0) / (1 - 0.9 ** step);
      const spread = (second[id] ?? 0) / (1 - 0.999 ** step);
      weights[id] = (weights[id] ?? 0) - (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return new Map([...ids].map(([name, id]) => [name, (weights[id] ?? 0) * (scale[id] ?? 0)]));
}

/** Of each feature, one blended with how much more often it stands in one class than in the other (in logs, add-one). */
function scales(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  features: number,
  bayes: number,
): Float64Array {
  const seen = { asks: new Float64Array(features).fill(1), other: new Float64Array(features).fill(1) };
  const classes = { asks: 0, other: 0 };
  rows.forEach((row, at) => {
    const side = examples[at]?.asks ? 'asks' : 'other';
    classes[side]++;
    for (const id of row) seen[side][id] = (seen[side][id] ?? 0) + 1;
  });
  return seen.asks.map((asks, id) => {
    const ratio = asks / classes.asks / ((seen.other[id] ?? 1) / classes.other);
    return 1 - bayes + bayes * Math.abs(Math.log(ratio));
  });
}

function score(model: ReadonlyMap<string, number>, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (model.get(name) ?? 0), 0);
}

const FOLDS = 10;

/** Scores of each example by a model that has not seen it; `always` are examples that every model sees. */
export function crossValidate(
  examples: readonly Example[],
  always: readonly Example[],
  learning: Learning,
): readonly number[] {
  const scores = new Array<number>(examples.length).fill(0);
  const order = shuffled(examples.length, 99);
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(order.filter((_, index) => index % FOLDS === fold));
    const model = train([...always, ...examples.filter((_, index) => !held.has(index))], learning);
    for (const at of held) scores[at] = score(model, examples[at]?.features ?? []);
  }
  return scores;
}

/** Precision, recall and F1 of `score ≥ threshold`, in the natural mix. */
export function measure(examples: readonly Example[], says: (index: number) => boolean) {
  let hit = 0;
  let claimed = 0;
  let asks = 0;
  examples.forEach((example, index) => {
    if (example.asks) asks += example.weight;
    if (!says(index)) return;
    claimed += example.weight;
    if (example.asks) hit += example.weight;
  });
  const precision = claimed === 0 ? 1 : hit / claimed;
  const recall = asks === 0 ? 1 : hit / asks;
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function bestThreshold(examples: readonly Example[], scores: readonly number[]) {
  let best = { threshold: 0, f1: 0 };
  for (let threshold = -3; threshold <= 4; threshold += 0.1) {
    const { f1 } = measure(examples, (index) => (scores[index] ?? 0) >= threshold);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best;
}

/** Indices in an order that depends on the seed alone (mulberry32). */
function shuffled(length: number, seed: number): readonly number[] {
  let state = seed + 1;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
