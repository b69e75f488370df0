/** Words, numbers, punctuation and emoji of a sentence, with each word's usual spelling beside the one typed. */
import { lowerCase } from './normal.ts';
import { usualSpelling } from './spelling.ts';

type TokenKind = 'word' | 'number' | 'punctuation' | 'emoji' | 'mention' | 'hashtag' | 'link' | 'code';

export interface Token {
  readonly kind: TokenKind;
  /** As in the normal form. */
  readonly text: string;
  /** Lower case, without apostrophes, in the usual spelling: `what's` → `whats`, `u` → `you`; a link → `<link>`. */
  readonly key: string;
  /** Offsets within the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where the key stands in the sentence's `plain`. */
  readonly plainStart: number;
}

/** A stretch that is not prose, relative to the text to be split. */
export interface Opaque {
  readonly kind: 'link' | 'code' | 'mention' | 'hashtag';
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<word>[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['-][\p{L}\p{M}\p{N}_]+)*'?)|(?<number>\p{N}[\p{L}\p{N}]*(?:[.,:]\p{N}+)*%?)|(?<emoji>\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}?)*)|(?<dots>\.{2,}|-{2,})|(?<mark>[^\s])/gu;

/** Splits a sentence; `opaque` stretches become one token each (a hashtag one for each of its words). */
export function tokenize(text: string, opaque: readonly Opaque[]): readonly Token[] {
  const tokens: Token[] = [];
  let plainLength = 0;
  const push = (kind: TokenKind, piece: string, key: string, start: number): void => {
    tokens.push({ kind, text: piece, key, start, end: start + piece.length, plainStart: plainLength });
    plainLength += key.length + 1;
  };
  const prose = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(TOKEN)) {
      const groups = match.groups ?? {};
      const piece = match[0];
      const start = from + match.index;
      if (groups.word !== undefined)
        push('word', piece, usualSpelling(lowerCase(piece).replaceAll("'", '')), start);
      else if (groups.number !== undefined) push('number', piece, usualSpelling(lowerCase(piece)), start);
      else if (groups.emoji !== undefined) push('emoji', piece, piece, start);
      else push('punctuation', piece, groups.dots === undefined ? piece : groups.dots.slice(0, 2), start);
    }
  };
  let at = 0;
  for (const stretch of opaque) {
    prose(at, stretch.start);
    const piece = text.slice(stretch.start, stretch.end);
    if (stretch.kind === 'hashtag') {
      for (const part of piece.slice(1).matchAll(CAMEL)) {
        push('hashtag', part[0], lowerCase(part[0]), stretch.start + 1 + part.index);
      }
    } else push(stretch.kind, piece, `<${stretch.kind}>`, stretch.start);
    at = stretch.end;
  }
  prose(at, text.length);
  return tokens;
}

/** The words of a camel-case hashtag: `WhatDoYouThink` → What, Do, You, Think. */
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu;
