/** A field of life that posts are about (baking, trains, hiring), told by its words, with what its people like to be asked. */

import type { Asks } from '../occasions/occasion.ts';
import type { Act } from '../topic/act.ts';

export interface Field {
  /** As it stands in "You write about …": "baking". */
  readonly name: string;
  /** Words and phrases that tell it by themselves: base forms, lower case, without apostrophes, joined by ", ". */
  readonly words: string;
  /** Words that tell it in the company of others. */
  readonly hints: string;
  /** What can be asked under whatever is said about it; best first. */
  readonly any: Asks;
  /** What to ask instead where the author does one of these. */
  readonly after?: Readonly<Partial<Record<Act, Asks>>>;
  /** Particular subjects in it, each told by words as in `words`, with closer asks; best first where two are told as much. */
  readonly subjects: readonly (readonly [words: string, asks: Asks])[];
  /** Whole drafts about it. */
  readonly is: readonly string[];
  /** Whole drafts that use some of its words and are not about it, each with what they are about. */
  readonly isNot: readonly (readonly [text: string, reason: string])[];
}
