/** Tells the language of a few words, for when nobody has told: by script, then by the commonest words. */
import { Lru } from '../text/lru.ts';
import { EVIDENT, LETTERS, WORDS } from './words.ts';

/** BCP 47 of the text, or `und` when that cannot be told. Looks at the first 600 characters. */
export function detectLanguage(text: string): string {
  return tell(text, LEAST);
}

/** The language of a sentence in a part whose language is known: that one, unless it is surely another. */
export function languageOfSentence(sentence: string, part: string): string {
  let told = remembered.get(sentence);
  if (told === undefined) {
    told = tell(sentence, SURE);
    if (sentence.length <= LOOKED_AT) remembered.set(sentence, told);
  }
  return told === 'und' || told === part.split('-')[0] ? part : told;
}

function tell(text: string, least: number): string {
  const start = text.slice(0, LOOKED_AT).replace(/(?:https?:\/\/|www\.|[@#])\S+/g, ' ');
  const script = scriptOf(start);
  if (script !== null) return script;
  const lower = start.toLowerCase().replaceAll('\u2019', "'");
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of lower.matchAll(/\p{L}+(?:'\p{L}+)?/gu)) {
    words++;
    const languages = LANGUAGES_OF.get(word) ?? LANGUAGES_OF.get(word.slice(word.indexOf("'") + 1));
    for (const language of languages ?? []) add(scores, language, 1 / (languages?.length ?? 1));
  }
  for (const [language, pattern] of LETTERS) {
    const hits = lower.match(pattern)?.length ?? 0;
    if (hits > 0) add(scores, language, Math.min(hits, MOST_LETTERS) * LETTER);
  }
  for (const [word, language] of EVIDENT) if (lower.includes(word)) add(scores, language, LETTER);
  return best(scores, words, least);
}

const LOOKED_AT = 600;
/** What a typical letter or ending counts beside a word found, and how many of them count. */
const LETTER = 0.5;
const MOST_LETTERS = 6;
/** A language needs this much, and this much more than the next; found on the packs' own examples. */
const LEAST = 0.5;
/** What a sentence needs to be taken for another language than the text around it. */
const SURE = 1.2;
const AHEAD = 1.25;

const REMEMBERED = 512;
const remembered = new Lru<string>(REMEMBERED);

const LANGUAGES_OF = invert();

function invert(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(WORDS)) {
    for (const word of list.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

function add(scores: Map<string, number>, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}

function best(scores: ReadonlyMap<string, number>, words: number, least: number): string {
  const [first, second] = [...scores].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < least) return 'und';
  // One shared word in many is chance.
  if (first[1] / Math.max(1, words) < 0.06) return 'und';
  return second === undefined || first[1] >= second[1] * AHEAD ? first[0] : 'und';
}

const ASCII = /^[\t\n\r\x20-\x7e]*$/;

/** The language that a script stands for, where most letters are in one that is not Latin. */
function scriptOf(text: string): string | null {
  if (ASCII.test(text)) return null;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  let most: string | null = null;
  let count = latin;
  for (const [language, pattern] of SCRIPTS) {
    const letters = text.match(pattern)?.length ?? 0;
    // A Chinese or Japanese sign says as much as several letters.
    const weight = language === 'zh' || language === 'ja' || language === 'ko' ? 3 : 1;
    if (letters * weight > count) {
      most = language;
      count = letters * weight;
    }
  }
  if (most === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (most === 'ru' && /[іїєґ]/iu.test(text)) return 'uk';
  if (most === 'ar' && /[پچژگی]/u.test(text)) return 'fa';
  return most;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];
