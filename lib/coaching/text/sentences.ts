/** Where sentences begin and end, in text as people type it: a line is a paragraph, and marks are optional. */
import type { Mask } from './masks.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Index of the line, counting only lines with something on them. */
  readonly paragraph: number;
  /** The first sentence of a list item. */
  readonly bullet: boolean;
  /** On a line that quotes somebody else (`> …`). */
  readonly quotedLine: boolean;
}

export const QUESTION_MARKS = '?\u061f\u203d\u2e2e\u055e\u1367\u2cfa\ua60f';

/** Splits normal text into trimmed sentences, in one pass. */
export function splitSentences(text: string, masks: readonly Mask[]): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let paragraph = 0;
  let lineStart = 0;
  let mask = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const quotedLine = QUOTED_LINE.test(line);
    const lead = (quotedLine ? QUOTED_LINE : BULLET).exec(line)?.[0].length ?? 0;
    const bullet = lead > 0 && !quotedLine && line.length > lead;
    let from = lineStart + (bullet || quotedLine ? lead : 0);
    let added = false;
    const add = (to: number): void => {
      let start = from;
      let end = to;
      while (start < end && isSpace(text.charCodeAt(start))) start++;
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
      if (end > start) {
        sentences.push({ start, end, paragraph, bullet: bullet && !added, quotedLine });
        added = true;
      }
      from = to;
    };
    TERMINAL.lastIndex = from;
    for (let match = TERMINAL.exec(text); match !== null && match[0] !== '\n'; match = TERMINAL.exec(text)) {
      while ((masks[mask]?.end ?? Number.POSITIVE_INFINITY) <= match.index) mask++;
      const inside = masks[mask];
      if (inside !== undefined && inside.start <= match.index) {
        TERMINAL.lastIndex = inside.end;
        continue;
      }
      const end = Math.min(match.index + match[0].length, lineEnd);
      if (end < lineEnd && ends(text, match, end)) add(end);
    }
    add(lineEnd);
    if (added) paragraph++;
    lineStart = lineEnd + 1;
  }
  return sentences;
}

const QUOTED_LINE = /^\s{0,8}(?:>\s?){1,8}/;
const BULLET =
  /^\s{0,16}(?:(?:[-*+\u2022\u25aa\u25e6\u2023\u00b7\u25cf\u25cb\u25a0\u25ba\u2192\u2794\u27a1\u2713\u2714\u2705]|\p{Extended_Pictographic}\p{Emoji_Modifier}?|\p{Regional_Indicator}{2})\s{0,4}){1,3}(?!\s|\u200d|\p{Emoji_Modifier}|$)|^\s{0,16}(?:[0-9]{1,2}|[a-zA-Z])[.)]\s{1,4}/u;

/** Closing quotes and brackets, and emoji, belong to the sentence they follow. */
const TERMINAL = new RegExp(
  String.raw`\n|[.!。।！${QUESTION_MARKS}]{1,40}["'\)\]*_]{0,4}(?: ?(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?|\u200d){1,12})?`,
  'gu',
);

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

function ends(text: string, match: RegExpExecArray, end: number): boolean {
  const run = match[0];
  const next = text[end] ?? '';
  const spaced = isSpace(next.charCodeAt(0));
  const follower = spaced ? (text.slice(end, end + 8).trimStart()[0] ?? '') : next;
  const closesQuote = /["']/.test(run);
  if (run[0] !== '.' || run[1] === '.') {
    if (closesQuote && /[a-z,;]/.test(follower)) return false;
    if (run[1] === '.' && /[,;)\]]/.test(follower)) return false;
    if (spaced)
      return !(
        run[0] === '!' &&
        run.length === 1 &&
        /[a-z]/.test(follower) &&
        BRAND.test(text.slice(Math.max(0, match.index - 6), match.index))
      );
    return /[\p{L}\p{N}\p{Extended_Pictographic}"(]/u.test(next) && (run[0] !== '!' || /\p{Lu}/u.test(next));
  }
  if (!spaced) return false;
  if (closesQuote && /[a-z,;]/.test(follower)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[1] ?? '';
  if (/^[A-Z]$/.test(before)) return before === 'I' && /[A-Z]/.test(follower);
  const word = before.toLowerCase();
  if (TITLES.has(word)) return false;
  if (ABBREVIATIONS.has(word)) return /[A-Z]/.test(follower);
  return word !== 'no' || !/[0-9]/.test(follower);
}

const BRAND = /(?:yahoo|jeopardy)$/i;
const WORD_BEFORE = /([A-Za-z.]{1,8})$/;
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'vs',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'cf',
  'fig',
  'approx',
  'gen',
  'sen',
  'rep',
  'lt',
]);
const ABBREVIATIONS = new Set([
  'etc',
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'sr',
  'u.s',
  'u.k',
  'a.m',
  'p.m',
  'jan',
  'feb',
  'mar',
  'apr',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'dept',
  'est',
  'min',
  'max',
  'al',
  'ph.d',
]);
