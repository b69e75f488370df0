/** Where words belong in a draft: at the end of its last paragraph, before what trails it. */

export interface Place {
  /** The range of the draft that `before + words + after` replaces; empty but for trailing blanks. */
  readonly start: number;
  readonly end: number;
  /** What to put between the draft and the words. */
  readonly before: string;
  /** What to put between the words and what trails the draft. */
  readonly after: string;
}

/** Finds the place for words of one sentence or more in `text`; separators follow the draft's own paragraphs. */
export function placeForWords(text: string): Place {
  const trailing = tailStart(text);
  const body = text.slice(0, trailing).trimEnd();
  const hasTail = text.slice(trailing).trim() !== '';
  if (body === '') {
    const at = text.length - text.trimStart().length;
    return { start: at, end: at, before: '', after: hasTail ? `${paragraphBreak(text) || '\n'}` : '' };
  }
  const separator = separatorAfter(body);
  if (hasTail) return { start: body.length, end: body.length, before: separator, after: '' };
  const blanks = text.slice(body.length);
  // The author has gone to a new line already.
  if (blanks.includes('\n')) return { start: text.length, end: text.length, before: '', after: '' };
  return { start: body.length, end: text.length, before: separator, after: '' };
}

const HASHTAG = /^[#＃][\p{L}\p{M}\p{N}_]+$/u;
const LINK = /^(?:https?:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?)$/u;
const MENTION = /^[([]?[@＠][\p{L}\p{N}_.@-]+[)\]]?$/u;
/** What stands before names in a signature or a credit. */
const SIGNATURE = /^(?:[—–-]+|\/?cc:?|via|h\/t|ht|by|📷|📸)$/iu;
const SYMBOL = /^(?:[\p{P}\p{S}\p{Extended_Pictographic}]|\u{FE0F}|\u{200D})+$/u;
const ENDED = /(?:[.!?…。！？؟।:;)\]"'”’»]|\p{Extended_Pictographic}\u{FE0F}?)$/u;
const LIST_ITEM = /^\s*(?:[-*•▪‣–—✅👉➡→]|\d+[.)])\s/u;

/** Words that need what follows them: the hashtag or link after one is a word of its sentence. */
const NEEDS_MORE = new RegExp(
  `^(?:${[
    'a an the my your our their his her its this that these those some any every no each',
    'of to in on at by for with from about into over under like than as via using use and or but not is are was be',
    'love loves hate like likes try tried using called named meet join joined check follow read see visit thanks thank',
    'el la los las un una de del en con por para y o es mi tu sobre der die das ein eine den dem von zu mit für über und',
    'oder ist le les des une du au aux avec pour sur et ou est il lo gli di da che per e o do na no em um uma het een van',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'iu',
);

/** Offset at which trailing hashtags, links and signatures begin; the length of `text` when there are none. */
function tailStart(text: string): number {
  let start = text.length;
  for (;;) {
    const line = text.slice(0, start).trimEnd();
    if (line === '') return start;
    const lineStart = line.lastIndexOf('\n') + 1;
    const words = [...line.slice(lineStart).matchAll(/\S+/g)];
    const above = line.slice(0, lineStart).trimEnd();
    if (isTailLine(words.map(([word]) => word))) {
      if (introduces(above, words)) return start;
      start = lineStart;
      continue;
    }
    const run = runOfTailWords(words.map(([word]) => word));
    const first = words[words.length - run];
    return run > 0 && first ? lineStart + first.index : start;
  }
}

/** A line that holds nothing but hashtags, links, or names after a dash or the like. */
function isTailLine(words: readonly string[]): boolean {
  if (
    words.some(
      (word) => !(isTailWord(word) || MENTION.test(word) || SIGNATURE.test(word) || SYMBOL.test(word)),
    )
  )
    return false;
  const named = words.some((word) => MENTION.test(word));
  return words.some(isTailWord) || named;
}

/** Whether the text above leads up to the link below it ("My write-up:"), which then belongs to it. */
function introduces(above: string, words: readonly RegExpMatchArray[]): boolean {
  return /(?::|👇|⬇️?|↓|→|➡️?)$/u.test(above) && words.some(([word]) => LINK.test(word));
}

/** How many words at the end of a line of text trail it, rather than being words of its sentence. */
function runOfTailWords(words: readonly string[]): number {
  let run = 0;
  while (run < words.length) {
    const word = words[words.length - 1 - run];
    if (word === undefined || !isTailWord(word)) break;
    run++;
  }
  const previous = words[words.length - 1 - run];
  if (run === 0 || previous === undefined) return run;
  const first = words[words.length - run] ?? '';
  if (/[,:;&+/-]$/.test(previous) && !(HASHTAG.test(first) && previous.endsWith(':'))) return 0;
  return NEEDS_MORE.test(previous) || (LINK.test(first) && previous.endsWith(':')) ? 0 : run;
}

function isTailWord(word: string): boolean {
  return HASHTAG.test(word) || LINK.test(word);
}

function separatorAfter(body: string): string {
  const between = paragraphBreak(body);
  const lastLine = body.slice(body.lastIndexOf('\n') + 1);
  if (LIST_ITEM.test(lastLine)) return '\n\n';
  if (between) return between;
  return ENDED.test(body) ? ' ' : '\n';
}

/** What the draft puts between its paragraphs: a blank line, a line break, or nothing when it has only one. */
function paragraphBreak(text: string): '' | '\n' | '\n\n' {
  const body = text.trim();
  if (/\n[^\S\n]*\n/.test(body)) return '\n\n';
  return body.includes('\n') ? '\n' : '';
}
