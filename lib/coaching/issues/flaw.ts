/** A named way in which a draft makes answers less likely: how to find it and what to say of it. One file each. */
import type { DraftContext, Move, Span } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';

export interface Flaw {
  /** The name of its file; kinds of bait begin with `bait-`. */
  readonly kind: string;
  /** Set when it knows the words of one language; absent when it reads any. */
  readonly language?: string;
  /** One plain, kind sentence: what it is and what would help. */
  readonly message: string;
  /** Finds it in one part. Ranges are offsets in `part.reading.text`. Linear, and blind to all but its argument. */
  find(part: Part): readonly Span[];
  /** Whole drafts that have it. */
  readonly is: readonly string[];
  /** Whole drafts that have not, each with the reason. */
  readonly isNot: readonly (readonly [text: string, reason: string])[];
}

/** One part of a draft with what is known of it and of the rest. */
export interface Part {
  readonly reading: Reading;
  /** Moves of this part, each with the sentence it stands in; in order. */
  readonly asks: readonly Ask[];
  /** Moves in the whole draft. */
  readonly asksInDraft: number;
  readonly context: DraftContext;
}

export interface Ask {
  readonly move: Move;
  readonly sentence: Sentence;
}

/** Pairs each move with the sentence in which it begins. Linear. */
export function asksOf(reading: Reading, moves: readonly Move[]): readonly Ask[] {
  const asks: Ask[] = [];
  let at = 0;
  for (const move of [...moves].sort((one, other) => one.start - other.start)) {
    for (; at < reading.sentences.length; at++) {
      const sentence = reading.sentences[at];
      if (sentence === undefined || reading.original(sentence.start, sentence.end).end > move.start) break;
    }
    const sentence = reading.sentences[at];
    if (sentence !== undefined) asks.push({ move, sentence });
  }
  return asks;
}

/** A sentence as a range. */
export function stretch(sentence: Sentence): Span {
  return { start: sentence.start, end: sentence.end };
}
