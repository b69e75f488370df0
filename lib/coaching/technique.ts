/** A named way to invite an answer: how to find it, how to suggest it, and why to believe in it. One file each. */
import type { Kind, Source, Span } from './model.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Suggestion, Topic } from './topic/topic.ts';

export interface Technique {
  /** The name of its file, such as `choice-question`. */
  readonly name: string;
  readonly kind: Kind;
  /** Set when it knows the words of one language; absent when it reads any. */
  readonly language?: string;
  /**
   * Finds it in one sentence. Ranges are offsets in `reading.text`; none when it is not there.
   * Must take time linear in the sentence's length and depend on nothing but its arguments.
   */
  detect(sentence: Sentence, reading: Reading): readonly Span[];
  /** Whole drafts in which it is found. */
  readonly is: readonly string[];
  /** Whole drafts in which it is not found, each with the reason. */
  readonly isNot: readonly (readonly [text: string, reason: string])[];
  /** One sentence: why it earns answers. */
  readonly why: string;
  readonly evidence: Source;
  /** Wordings for a topic, best first; absent when it is only found, never suggested. */
  suggest?(topic: Topic): readonly Suggestion[];
}

/** A reason why what looks like a move is none, such as a rhetorical question. One file each. */
export interface Exception {
  /** The name of its file, such as `quoted`. */
  readonly name: string;
  /** The kinds of move it rules out. */
  readonly kinds: readonly Kind[];
  readonly language?: string;
  /** Whether a move of 'kind', one of those kinds, in this sentence is none. Same duties as `Technique.detect`. */
  excludes(sentence: Sentence, reading: Reading, kind: Kind): boolean;
  /** Whole drafts in which it rules everything out, so that no move of those kinds is left. */
  readonly is: readonly string[];
  /** Whole drafts in which it must not, each with the reason. */
  readonly isNot: readonly (readonly [text: string, reason: string])[];
}

/** The whole sentence as the one place where a technique is found. */
export function whole(sentence: Sentence): readonly Span[] {
  return [{ start: sentence.start, end: sentence.end }];
}

/** Nothing found. */
export const nowhere: readonly Span[] = [];
