/** What a question is described by, for the weights that tell whether it asks: its words, whom it speaks to, where it stands. */
import type { Reading, Sentence } from '../reading.ts';
import { registerOf } from '../register.ts';
import { body } from './words.ts';

/**
 * Names of the features a question has. `w:` a word, `s:` how it begins, `who:` whom it speaks to, `at:` where in the
 * post it stands, `left:` how much follows, `next…` and `before…` its neighbours, `post:` what else the post holds.
 */
export function questionFeatures(sentence: Sentence, reading: Reading): readonly string[] {
  const features = new Set<string>(['bias']);
  const words = wordsOf(body(sentence));
  const who = spokenTo(sentence.plain);
  const register = registerOf(reading);
  const place = placeOf(sentence, reading);
  for (const word of words) features.add(`w:${word}`);
  features.add(`s:${words[0]}`);
  features.add(`s:${words.slice(0, 2).join(' ')}`);
  features.add(`s:${words[0]} to ${who}`);
  for (const [name, pattern] of SPOKEN_TO) if (pattern.test(sentence.plain)) features.add(`has:${name}`);
  features.add(`who:${who}`);
  features.add(`register:${register}`);
  features.add(`length:${Math.min(6, Math.floor(sentence.words / 3))} in ${register}`);
  if (!sentence.marked) features.add('unmarked').add(`unmarked in ${register}`);
  features.add(`at:${place}`);
  features.add(`left:${LEFT.findIndex((most) => wordsAfter(sentence, reading) <= most)}`);
  features.add(`lines left:${Math.min(3, reading.paragraphs - 1 - sentence.paragraph)}`);
  if (reading.paragraphs > SHORT_POST) features.add('post:long');
  for (const { kind } of reading.masks) features.add(`post:${kind}`);
  if (sentence.plain.includes('<link>')) features.add('has:link');
  if (sentence.text.includes('!')) features.add('has:!');
  if (sentence.text.includes('"')) features.add('has:quote');
  for (const name of neighbour(reading.sentences[sentence.index + 1])) features.add(`next:${name}`);
  for (const name of neighbour(reading.sentences[sentence.index - 1])) features.add(`before:${name}`);
  return [...features];
}

/** Groups of words that tell whom a sentence is about; the first that is there decides. */
const SPOKEN_TO: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['you', /(?<![^ ])(?:you|your|yours|youre|youve|youd|yall)(?![^ ])/],
  ['anyone', /(?<![^ ])(?:anyone|anybody|someone|folks|everyone|guys|who here|any of you)(?![^ ])/],
  ['me', /(?<![^ ])(?:i|my|me|im|ive|id|ill)(?![^ ])/],
  ['us', /(?<![^ ])(?:we|our|us|weve)(?![^ ])/],
  ['them', /(?<![^ ])(?:he|she|they|his|her|their|these|those|people)(?![^ ])/],
];

function spokenTo(plain: string): string {
  return SPOKEN_TO.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'nobody';
}

function placeOf(sentence: Sentence, reading: Reading): 'only' | 'first' | 'middle' | 'last' {
  if (reading.sentences.length === 1) return 'only';
  if (sentence.index === reading.sentences.length - 1 || sentence.end >= reading.bodyEnd) return 'last';
  return sentence.index === 0 ? 'first' : 'middle';
}

/** Words that still follow: none, a tag, a sentence, a few, the body of a post. */
const LEFT = [0, 5, 14, 39, Number.POSITIVE_INFINITY];
/** Lines from which a post is built up line by line. */
const SHORT_POST = 5;

function wordsAfter(sentence: Sentence, reading: Reading): number {
  let words = 0;
  for (let at = sentence.index + 1; at < reading.sentences.length && words < 40; at++)
    words += reading.sentences[at]?.words ?? 0;
  return words;
}

function neighbour(sentence: Sentence | undefined): readonly string[] {
  if (sentence === undefined) return ['none'];
  const names = [`length ${Math.min(4, Math.floor(sentence.words / 3))}`, `s ${wordsOf(sentence.plain)[0]}`];
  for (const [name, pattern] of SPOKEN_TO) if (pattern.test(sentence.plain)) names.push(name);
  if (sentence.marked) names.push('marked');
  if (OPENS_FLOOR.test(sentence.plain)) names.push('opens the floor');
  if (sentence.plain.includes('<link>')) names.push('link');
  if (/\d/.test(sentence.text)) names.push('number');
  if (sentence.text.includes('!')) names.push('!');
  return names;
}

/** Words about answers: the question beside them wants some. */
const OPENS_FLOOR =
  /(?<![^ ])(?:answers?|comments?|repl(?:y|ies)|below|thoughts|suggestions|recommendations|welcome|let me know|tell me|share|curious|asking (?:for|as)|be honest|honest answers|love to hear|help me|can ?not decide|cant decide)(?![^ ])/;

/** Words past this many tell nothing more of a question. */
const MOST_WORDS = 40;

function wordsOf(plain: string): readonly string[] {
  const words: string[] = [];
  for (const key of plain.slice(0, 400).split(' ')) {
    if (words.length === MOST_WORDS) break;
    if (/[\p{L}\p{N}<]/u.test(key)) words.push(key);
  }
  return words;
}
