/**
 * Trains `lib/coaching/titles/weights.json`: logistic regression on titles that ask and titles that do not.
 * `node scripts/train-titles.ts [titles.jsonl]`
 */
import { writeFileSync } from 'node:fs';
import { read } from '../lib/coaching/reading.ts';
import { titleFeatures } from '../lib/coaching/titles/features.ts';
import { ownTitles } from './titles/own.ts';
import { bestThreshold, crossValidate, type Example, naturalWeights, train } from './titles/regression.ts';
import { readTitles, titlesPath } from './titles/titles.ts';

const path = process.argv[2] ?? titlesPath;
const titles = readTitles(path);
const weights = naturalWeights(titles);
const examples: Example[] = titles.map((title, index) => ({
  features: titleFeatures(read(title.text)),
  asks: title.asks,
  weight: weights[index] ?? 1,
}));

const own = ownTitles();
const scores = crossValidate(examples, own);
const { threshold, f1 } = bestThreshold(examples, scores);
process.stdout.write(`cross-validated F1 ${f1.toFixed(3)} at ${threshold.toFixed(2)} (natural mix)\n`);

const model = train([...examples, ...own]);
const kept = [...model]
  .filter(([, weight]) => Math.abs(weight) >= 0.03)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))]);
const json = JSON.stringify(
  { threshold: Number(threshold.toFixed(2)), weights: Object.fromEntries(kept) },
  null,
  1,
);
writeFileSync(new URL('../lib/coaching/titles/weights.json', import.meta.url), `${json}\n`);
process.stdout.write(`${kept.length} weights, ${json.length} bytes\n`);
