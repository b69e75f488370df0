/** Tells which field of life a draft is about, by all of its words together. */
import type { Asks } from '../occasions/occasion.ts';
import type { Sentence } from '../reading.ts';
import type { Field } from './field.ts';
import { HINT, type Hit, hitFinder } from './vocabulary.ts';

interface FoundField {
  readonly field: Field;
  /** What its words add up to, in words that tell it by themselves. */
  readonly score: number;
  /** 0 where they are just enough, to 1 where they leave no doubt. */
  readonly certainty: number;
  /** What to ask on the subject in it that most of the draft's words tell; none when they tell no particular one. */
  readonly subject: Asks | null;
}

type FindFields = (sentences: readonly Sentence[]) => readonly FoundField[];

/** Finds which of these fields a draft is about, surest first; none when its words leave that open. Linear in its length. */
export function fieldFinder(fields: readonly Field[]): FindFields {
  // Made when it is first asked for, so that a start costs nothing.
  let hitsIn: ReturnType<typeof hitFinder> | undefined;
  const known = new WeakMap<Sentence['tokens'], readonly Hit[]>();
  return (sentences) => {
    hitsIn ??= hitFinder(fields);
    const scores = new Map<Field, number>();
    const told = new Set<Field>();
    const subjects = new Map<Asks, number>();
    const seen = new Map<string, number>();
    let words = 0;
    for (const sentence of sentences) {
      if (words > MOST_WORDS) break;
      // Sentences that typing leaves alone keep their tokens.
      const hits = known.get(sentence.tokens) ?? hitsIn(sentence);
      known.set(sentence.tokens, hits);
      for (const { term, shares, asks } of hits) {
        const times = (seen.get(term) ?? 0) + 1;
        seen.set(term, times);
        if (times > MOST_TIMES) continue;
        const worth = (words < EARLY ? EARLIER : 1) * (times === 1 ? 1 : AGAIN);
        for (const [field, share] of shares) {
          scores.set(field, (scores.get(field) ?? 0) + share * worth);
          if (share > HINT) told.add(field);
        }
        for (const one of asks) subjects.set(one, (subjects.get(one) ?? 0) + worth);
      }
      words += sentence.words;
    }
    const least = LEAST + Math.max(0, Math.min(words, MOST_WORDS) - SHORT) / WORDS_FOR_ONE_MORE;
    return [...scores]
      .filter(([field, score]) => score >= (told.has(field) ? least : Math.max(least, HINTS_ALONE)))
      .map(([field, score]) => ({
        field,
        score,
        certainty: Math.min(1, score / least - 1),
        subject: subjectOf(field, subjects),
      }))
      .sort((one, other) => other.score - one.score);
  };
}

/** One word that tells the field is enough in a short draft; a long one mentions many things by the way. */
const LEAST = 0.8;
const SHORT = 30;
const WORDS_FOR_ONE_MORE = 60;
/** What hints must add up to where no word tells the field by itself. */
const HINTS_ALONE = 1.5;
/** What a post is about is said early; more would only make every keystroke dearer. */
const MOST_WORDS = 200;
/** A sentence that begins within this many words counts for more. */
const EARLY = 12;
const EARLIER = 1.3;
/** A word that comes again tells less than another. */
const AGAIN = 0.4;
const MOST_TIMES = 3;

function subjectOf(field: Field, scores: ReadonlyMap<Asks, number>): Asks | null {
  let best: Asks | null = null;
  for (const [, asks] of field.subjects)
    if ((scores.get(asks) ?? 0) > (best === null ? 0 : (scores.get(best) ?? 0))) best = asks;
  return best;
}
