/** What a title is described by, for the weights that tell whether it asks: its words and subjects, its shape, and what the rules see. */
import { asksUnmarked } from '../question/unmarked.ts';
import { leadEnd } from '../question/words.ts';
import type { Reading } from '../reading.ts';
import { subjectsOf } from './subjects.ts';

/**
 * Names of the features a text has. `w:` a word, `b:` two, `s:` the first, `c:` a subject and how many words it has,
 * `first:` and `last:` the subjects of those words; `?` the same beside a question mark.
 */
export function titleFeatures(reading: Reading): readonly string[] {
  const features = new Set<string>(['bias']);
  const keys = reading.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.kind !== 'punctuation' || /[?:!|()"[\]-]/.test(token.key))
    .slice(0, MOST_TOKENS)
    .map((token) => (token.kind === 'number' ? shape(token.key) : token.key));
  const words = keys.filter((key) => /[\p{L}\p{N}]/u.test(key));
  const marked = keys.includes('?');
  const add = (name: string): void => {
    features.add(name);
    if (marked) features.add(`?${name}`);
  };
  for (const word of new Set(words)) add(`w:${word}`);
  for (let at = 1; at < keys.length; at++) features.add(`b:${keys[at - 1]} ${keys[at]}`);
  for (const key of new Set(keys)) if (!words.includes(key)) add(`p:${key}`);
  for (let most = 1; most <= 3; most++) features.add(`s:${words.slice(0, most).join(' ')}`);
  features.add(`e:${words.at(-1)}`);
  for (const word of new Set(words)) if (word.length > STEM) add(`x:${word.slice(0, STEM)}`);
  if (/^\p{L}{2,}ing$/u.test(words[0] ?? '')) add('s:-ing');
  const outline = outlineOf(reading);
  for (let most = 2; most <= 4; most++) features.add(`g:${outline.slice(0, most).join(' ')}`);
  for (const name of subjectsIn(words)) features.add(name);
  for (const subject of subjectsOf(words.at(-1) ?? '')) add(`last:${subject}`);
  for (const subject of subjectsOf(words[0] ?? '')) features.add(`first:${subject}`);
  const length = `length:${Math.min(6, Math.floor(words.length / 3))}`;
  const capitals = `capitals:${capitalsOf(reading)}`;
  add(length);
  add(capitals);
  add(`${capitals} ${length}`);
  const last = reading.sentences.at(-1);
  if (last?.marked) add('ends:?');
  add(`sentences:${Math.min(3, reading.sentences.length)}`);
  const first = reading.sentences[0];
  if (first !== undefined && leadEnd(first) > 0) add('lead');
  if (words.some((word) => SECOND.has(word))) add('you');
  if (words.some((word) => FIRST.has(word))) add('i');
  if (reading.sentences.some((sentence) => asksUnmarked(sentence, reading))) add('rule');
  return [...features];
}

/** Each subject once for every word of it up to three, and how many words have one. */
function subjectsIn(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  let known = 0;
  for (const word of words) {
    const subjects = subjectsOf(word);
    if (subjects.length > 0) known++;
    for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const names = [`known:${Math.min(4, known)}`];
  for (const [subject, count] of counts)
    for (let at = 1; at <= Math.min(3, count); at++) names.push(`c:${subject} ${at}`);
  return names;
}

/** Features that nearly every title has one of; there is enough to learn each from, so they are held back less. */
export const SHAPE = /^\??(?:length|capitals|sentences|known|first|last|rule$|you$|i$|ends)/;

/** Titles are short; what comes after this many tokens is no title. */
const MOST_TOKENS = 40;
const SECOND = new Set(['you', 'your', 'youre', 'youve', 'anyone', 'anybody', 'someone']);
const FIRST = new Set(['i', 'my', 'me', 'im', 'ive', 'our', 'we', 'id']);

function shape(number: string): string {
  return /^(?:19|20)\d\d$/.test(number) ? '<year>' : number.replace(/\d+/g, '0');
}

/** Words that share this many first letters are often one word. */
const STEM = 5;

/** The words that carry the grammar as they are; others as `C` (capital) or `c`. */
function outlineOf(reading: Reading): readonly string[] {
  return reading.sentences
    .flatMap((sentence) => sentence.tokens)
    .slice(0, MOST_TOKENS)
    .map((token) => {
      if (token.kind === 'number') return '0';
      if (token.kind === 'punctuation' || GRAMMAR.has(token.key)) return token.key;
      if (token.key.endsWith('ing')) return '-ing';
      return /^\p{Lu}/u.test(token.text) ? 'C' : 'c';
    });
}

const GRAMMAR = new Set(
  'what whats which who whos whose where wheres when why how hows is are am was were isnt arent do does did dont doesnt didnt can could will would should shall may might cant couldnt wont wouldnt shouldnt have has had havent hasnt i you he she it we they my your our their his her its me us them this that these those there anyone anybody someone any some all no not a an the of for in on at to from with by about as or and but if than best good better most more new vs ever need looking want'.split(
    ' ',
  ),
);

/** How much of it is in headline capitals: 0 (none after the first word) to 4 (all). */
function capitalsOf(reading: Reading): string {
  const words = reading.text.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const rest = words.slice(1).filter((word) => word.length > 3);
  if (rest.length === 0) return 'none';
  return String(Math.round((4 * rest.filter((word) => /^\p{Lu}/u.test(word)).length) / rest.length));
}
