/**
 * Learns the weights that ship with the analyser, from the project's own lines and, for titles, from
 * `../shared/corpora/titles.jsonl`; without that file the titles' weights stay as they are. `node scripts/train.ts`
 */
import { writeFileSync } from 'node:fs';
import { read } from '../lib/coaching/reading.ts';
import { titleFeatures } from '../lib/coaching/titles/features.ts';
import { questionExamples, titleExamples } from './learning/examples.ts';
import {
  bestThreshold,
  crossValidate,
  type Example,
  LEARN_FEW,
  LEARN_TITLES,
  type Learning,
  measure,
  naturalWeights,
  train,
} from './learning/regression.ts';
import { readTitles, titlesPath } from './learning/titles.ts';

/** Smaller weights decide nothing and would take the files over 100 KB. */
const LEAST_WEIGHT = 0.05;

/**
 * Questions have passed the rules already, so they count as asks until the odds are clearly against them; the
 * few lines to learn from would set a threshold by chance.
 */
const SURE_ENOUGH = -0.5;

const titles = readTitles(titlesPath);
if (titles.length > 0) {
  const weights = naturalWeights(titles);
  const examples: Example[] = titles.map((title, index) => ({
    features: titleFeatures(read(title.text)),
    asks: title.asks,
    weight: weights[index] ?? 1,
  }));
  learn('titles', examples, titleExamples(), LEARN_TITLES);
}
learn('question', questionExamples(), [], LEARN_FEW, SURE_ENOUGH);

/** Learns from `examples`, on which the threshold is set unless it is given, and from `more`. */
function learn(
  folder: string,
  examples: readonly Example[],
  more: readonly Example[],
  learning: Learning,
  given?: number,
): void {
  const scores = crossValidate(examples, more, learning);
  const threshold = given ?? bestThreshold(examples, scores).threshold;
  const { f1 } = measure(examples, (at) => (scores[at] ?? 0) >= threshold);
  const kept = [...train([...examples, ...more], learning)]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))]);
  const model = { threshold: Number(threshold.toFixed(2)), weights: Object.fromEntries(kept) };
  const json = JSON.stringify(model, null, 1);
  writeFileSync(new URL(`../lib/coaching/${folder}/weights.json`, import.meta.url), `${json}\n`);
  process.stdout.write(
    `${folder}: ${examples.length + more.length} examples, cross-validated F1 ${f1.toFixed(3)} at ${threshold.toFixed(2)}; ${kept.length} weights, ${json.length} bytes\n`,
  );
}
