/** The project's own lines as examples to learn from; the held-out ones never train. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { exceptions } from '../../lib/coaching/exceptions/index.ts';
import { questionFeatures } from '../../lib/coaching/question/features.ts';
import { type Reading, read, type Sentence } from '../../lib/coaching/reading.ts';
import { registerOf } from '../../lib/coaching/register.ts';
import { techniques } from '../../lib/coaching/techniques/index.ts';
import { titleFeatures } from '../../lib/coaching/titles/features.ts';
import { isHeldOut } from '../accuracy/held-out.ts';
import type { Example } from './regression.ts';

const Line = v.object({
  id: v.string(),
  text: v.string(),
  asks: v.optional(v.boolean()),
  moves: v.optional(v.array(v.string())),
});
const folder = new URL('../../tests/accuracy/', import.meta.url).pathname;

interface Labelled {
  readonly file: string;
  readonly reading: Reading;
  readonly asks: boolean;
}

/** Titles, each as a whole. */
export function titleExamples(): readonly Example[] {
  return ownLines((name) => name.startsWith('questions-'))
    .filter(({ reading }) => registerOf(reading) === 'title')
    .map(({ reading, asks }) => ({ features: titleFeatures(reading), asks, weight: TITLE_WEIGHT }));
}

/** Of a title written for the project beside a real one; the value that cross-validated best. */
const TITLE_WEIGHT = 0.08;

/** What looks like a question, past the exceptions that are certain: in the lines, and in the files of the rules. */
export function questionExamples(): readonly Example[] {
  const lines = ownLines(() => true).filter(
    ({ file, reading }) => file !== TITLES || reading.sentences.length > 1,
  );
  return [
    ...lines.flatMap((line) => questionsOf(line, 1)),
    ...ruleExamples().flatMap((line) => questionsOf(line, RULE_WEIGHT)),
  ];
}

/** Each stands for a reason that somebody wrote down. */
const RULE_WEIGHT = 2;

/**
 * A line says whether the whole text asks: where it does not, none of its questions does; where it does, the last one
 * does and those right before it, unless a call after them may be what asks.
 */
function questionsOf({ reading, asks }: Omit<Labelled, 'file'>, weight: number): readonly Example[] {
  const questions = reading.sentences.filter((sentence) => mayAsk(sentence, reading));
  const asked = questions.filter(
    ({ index }, at) => (questions.at(-1)?.index ?? 0) - index === questions.length - 1 - at,
  );
  const chosen = asks ? asked.filter((one) => !isFollowedByCall(one, reading)) : questions;
  return chosen.map((one) => ({ features: questionFeatures(one, reading), asks, weight }));
}

/** What the files of question techniques and of exceptions give as examples. */
function ruleExamples(): readonly Omit<Labelled, 'file'>[] {
  const label = (texts: readonly string[], asks: boolean) =>
    texts.map((text) => ({ reading: read(text), asks }));
  return [
    ...finders.flatMap(({ is }) => label(is, true)),
    ...exceptions.flatMap(({ is, isNot, language }) =>
      language === 'en'
        ? [
            ...label(is, false),
            ...label(
              isNot.map(([text]) => text),
              true,
            ),
          ]
        : [],
    ),
  ];
}

/** One sentence of a link site is told by the weights of titles. */
const TITLES = 'questions-titles-seen.jsonl';
const CERTAIN = new Set(['quoted', 'addressed']);
const certain = exceptions.filter(({ name }) => CERTAIN.has(name));
const finders = techniques.filter(({ kind }) => kind === 'question');
const callers = techniques.filter(({ kind }) => kind !== 'question');

function mayAsk(sentence: Sentence, reading: Reading): boolean {
  return (
    finders.some(({ detect }) => detect(sentence, reading).length > 0) &&
    !certain.some(({ excludes }) => excludes(sentence, reading, 'question'))
  );
}

function isFollowedByCall(question: Sentence, reading: Reading): boolean {
  return reading.sentences
    .slice(question.index + 1)
    .some((later) => callers.some(({ detect }) => detect(later, reading).length > 0));
}

function ownLines(isWanted: (file: string) => boolean): readonly Labelled[] {
  return readdirSync(folder)
    .filter(isWanted)
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .map((row) => ({ file, row })),
    )
    .flatMap(({ file, row }) => {
      if (row.trim() === '') return [];
      const { id, text, asks, moves } = v.parse(Line, JSON.parse(row));
      if (isHeldOut(id) || (asks === undefined && moves === undefined)) return [];
      return [{ file, reading: read(text), asks: asks ?? (moves ?? []).length > 0 }];
    });
}
