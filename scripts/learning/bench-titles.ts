/** How right `asks` is on real titles: by a model that has not seen each (cross-validated), and by the one shipped. */
import { findMoves } from '../../lib/coaching/find-moves.ts';
import { languageOf } from '../../lib/coaching/language-of.ts';
import { type Reading, read } from '../../lib/coaching/reading.ts';
import { titleFeatures } from '../../lib/coaching/titles/features.ts';
import { margins } from '../../lib/coaching/titles/margin.ts';
import { titleExamples } from './examples.ts';
import {
  bestThreshold,
  crossValidate,
  type Example,
  LEARN_TITLES,
  measure,
  naturalWeights,
} from './regression.ts';
import { readTitles, titlesPath } from './titles.ts';

/** Prints both, brought back to the site's natural mix; nothing when the file is not there. */
export function benchTitles(): void {
  const titles = readTitles(titlesPath);
  if (titles.length === 0) return;
  const weights = naturalWeights(titles);
  const examples: Example[] = titles.map(({ text, asks }, index) => ({
    features: titleFeatures(read(text)),
    asks,
    weight: weights[index] ?? 1,
  }));
  const scores = crossValidate(examples, titleExamples(), LEARN_TITLES);
  const { threshold } = bestThreshold(examples, scores);
  print(
    'titles: a question mark',
    measure(examples, (at) => titles[at]?.text.includes('?') ?? false),
  );
  print(
    'titles: weights, cross-validated',
    measure(examples, (at) => (scores[at] ?? 0) >= threshold),
  );
  const found = titles.map(({ text }) => asks(read(text)));
  const unseen = titles.map(({ text }, at) => {
    const reading = read(text);
    margins.set(reading, (scores[at] ?? 0) - threshold);
    return asks(reading);
  });
  print(
    'titles: analyser, cross-validated',
    measure(examples, (at) => unseen[at] ?? false),
  );
  print(
    'titles: analyser, seen in training',
    measure(examples, (at) => found[at] ?? false),
  );
}

function asks(reading: Reading): boolean {
  return findMoves(reading, languageOf(reading)).length > 0;
}

function print(name: string, { precision, recall, f1 }: ReturnType<typeof measure>): void {
  const cells = [precision, recall, f1].map((share) => share.toFixed(3).padStart(7));
  process.stdout.write(`${name.padEnd(36)} ${cells.join(' ')}\n`);
}
