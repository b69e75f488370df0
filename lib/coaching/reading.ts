/** A part of a draft, read: normal form, sentences, words, quotes, and what is not prose. */
import type { Span } from './model.ts';
import { Lru } from './text/lru.ts';
import { findMasks, type Mask } from './text/masks.ts';
import { lowerCase, normalise } from './text/normal.ts';
import { findQuotes } from './text/quotes.ts';
import { QUESTION_MARKS, splitSentences } from './text/sentences.ts';
import { type Opaque, type Token, tokenize } from './text/tokens.ts';

/** What can be said of a sentence from its own text; shared between readings, so nothing here knows its place. */
interface Phrase {
  /** Normal form; same length as the sentence. */
  readonly text: string;
  /** Lower case, same length. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** Keys of the tokens joined by one space: lower case, usual spelling, no apostrophes ("whats up , are you there ?"). */
  readonly plain: string;
  /** Number of words and numbers. */
  readonly words: number;
  /** Whether it ends (quotes, brackets and emoji aside) in a question mark of any script. */
  readonly marked: boolean;
}

export interface Sentence extends Phrase {
  readonly index: number;
  /** Offsets in the reading's `text`. */
  readonly start: number;
  readonly end: number;
  /** Index of its line, empty lines not counted. */
  readonly paragraph: number;
  readonly bullet: boolean;
  /** On a `>` line, or wholly between quotation marks. */
  readonly quoted: boolean;
}

export interface Reading {
  /** As typed. */
  readonly source: string;
  /** Normal form; all offsets here are into this unless said otherwise. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: number;
  readonly masks: readonly Mask[];
  /** Stretches between quotation marks, the marks included. */
  readonly quotes: readonly Span[];
  /** Where the body ends, before trailing hashtags, mentions and links; the place where an ask belongs. */
  readonly bodyEnd: number;
  /** Maps a range of `text` to the range of `source` behind it. */
  original(start: number, end: number): Span;
}

/** Reads one part of a draft. Linear in its length; never throws. */
export function read(source: string): Reading {
  const normal = normalise(source);
  const { text } = normal;
  const masks = findMasks(text);
  const quotes = findQuotes(text, masks);
  let mask = 0;
  let quote = 0;
  const sentences = splitSentences(text, masks).map((stretch, index): Sentence => {
    const { start, end } = stretch;
    while ((masks[mask]?.end ?? Number.POSITIVE_INFINITY) <= start) mask++;
    const inside: Opaque[] = [];
    for (let at = mask; (masks[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const { kind, start: from, end: to } = masks[at] as Mask;
      inside.push({ kind, start: Math.max(from, start) - start, end: Math.min(to, end) - start });
    }
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote++;
    const around = quotes[quote];
    const quoted = stretch.quotedLine || (around !== undefined && around.start <= start && around.end >= end);
    const { paragraph, bullet } = stretch;
    return { ...phrase(text.slice(start, end), inside), index, start, end, paragraph, bullet, quoted };
  });
  return {
    source,
    text,
    sentences,
    paragraphs: (sentences.at(-1)?.paragraph ?? -1) + 1,
    masks,
    quotes,
    bodyEnd: findBodyEnd(text, masks),
    original: normal.original,
  };
}

/** The range, in the reading's `text`, behind a match in a sentence's `plain`. */
export function plainSpan(sentence: Sentence, from: number, to: number): Span {
  let start = sentence.end;
  let end = sentence.start;
  for (const token of sentence.tokens) {
    if (token.plainStart + token.key.length <= from || token.plainStart >= to) continue;
    start = Math.min(start, sentence.start + token.start);
    end = Math.max(end, sentence.start + token.end);
  }
  return end > start ? { start, end } : { start: sentence.start, end: sentence.end };
}

/** Sentences remembered: a long draft several times over, at about 2 KB each. */
const REMEMBERED = 512;
/** A "sentence" longer than this is no prose, and remembering it would hold megabytes. */
const LONGEST_REMEMBERED = 2000;
const phrases = new Lru<Phrase>(REMEMBERED);

function phrase(text: string, opaque: readonly Opaque[]): Phrase {
  const key =
    opaque.length === 0
      ? text
      : `${text}\n${opaque.map((one) => `${one.kind}${one.start}-${one.end}`).join()}`;
  const known = phrases.get(key);
  if (known !== undefined) return known;
  const tokens = tokenize(text, opaque);
  const made: Phrase = {
    text,
    lower: lowerCase(text),
    tokens,
    plain: tokens.map((token) => token.key).join(' '),
    words: tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length,
    marked: endsInQuestionMark(tokens),
  };
  if (text.length <= LONGEST_REMEMBERED) phrases.set(key, made);
  return made;
}

function endsInQuestionMark(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'punctuation' && QUESTION_MARKS.includes(token.key)) return true;
    const passes =
      token.kind === 'emoji' || token.kind === 'link' || token.kind === 'hashtag' || token.kind === 'mention';
    if (!passes && !(token.kind === 'punctuation' && '"\')]*_!:;.('.includes(token.key[0] ?? 'x')))
      return false;
  }
  return false;
}

/** Walks back over the hashtags, mentions and links that end the text, if there is a hashtag or link among them. */
function findBodyEnd(text: string, masks: readonly Mask[]): number {
  let end = text.trimEnd().length;
  const whole = end;
  let tail = false;
  for (let at = masks.length - 1; at >= 0; at--) {
    const mask = masks[at];
    if (mask === undefined || mask.kind === 'code' || mask.end < end - 40) break;
    if (!/^(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}|·•,]|\u200d)*$/u.test(text.slice(mask.end, end)))
      break;
    if (mask.kind !== 'mention') tail = true;
    end = mask.start;
    while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  }
  return tail ? end : whole;
}
