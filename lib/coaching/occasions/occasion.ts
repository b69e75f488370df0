/** A kind of post that people answer in a kind of way: a bug that cost a day, a stranger's kindness, a dish. */
import type { Offer } from '../topic/topic.ts';

export interface Occasion {
  readonly name: string;
  /** Over the draft's sentences in their plain form, joined by " . ". Linear in the draft's length. */
  readonly cue: RegExp;
  /** Makes it another occasion, or none, where it is found as well. */
  readonly unless?: RegExp;
  /** One sentence: what in such a draft the words pick up. */
  readonly why: string;
  /** How surely the words fit, as in a suggestion. */
  readonly fit: number;
  /** Words by the technique that they use, best first. */
  asks(found: RegExpExecArray, draft: Told): Asks;
  /** Whole drafts that are one. */
  readonly is: readonly string[];
  /** Whole drafts that are none, each with the reason. */
  readonly isNot: readonly (readonly [text: string, reason: string])[];
}

export type Asks = Readonly<Record<string, string>>;

/** What an occasion is found in. */
export interface Told {
  readonly plain: string;
  /** The same sentences as typed, in normal form. */
  readonly text: string;
  readonly words: number;
  readonly sentences: number;
}

/** Characters within which a longer post says what it tells of; what comes later is told by the way. */
const SAID_EARLY = 140;
const FEW = 2;

/** What each further wording falls behind the one before. */
export const STEP = 0.03;

/** The words that an occasion has for a draft; none when it is not one. */
export function offersOf(occasion: Occasion, draft: Told): readonly Offer[] {
  const found = occasion.cue.exec(draft.plain);
  if (found === null || occasion.unless?.test(draft.plain)) return [];
  if (draft.sentences > FEW && found.index > SAID_EARLY) return [];
  return Object.entries(occasion.asks(found, draft)).map(([technique, text], at) => ({
    technique,
    text,
    why: occasion.why,
    fit: occasion.fit - at * STEP,
  }));
}

/** An occasion told by the thing that it is about, with words that can be asked wherever that comes up. */
export function about(
  name: string,
  cue: RegExp,
  fit: number,
  words: Asks,
  is: string,
  isNot: readonly [string, string],
  unless?: RegExp,
): Occasion {
  return {
    name,
    cue,
    ...(unless !== undefined && { unless }),
    why: 'You write about something that readers deal with, too; this asks for their side of it.',
    fit,
    asks: ({ index }) => (index <= NAMED_EARLY ? words : {}),
    is: [is],
    isNot: [isNot],
  };
}

/** Characters within which a post names what it is about; what comes later is mentioned by the way. */
const NAMED_EARLY = 60;
