/** Offers words that would invite an answer to a draft, or nothing. */
import { languageOfSentence } from '../languages/detect.ts';
import type { Analysis, DraftContext, Issue, Kind, Move } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import { isNoTimeToAsk } from '../topic/tact.ts';
import { nextStep } from './next.ts';
import { weakAskIn } from './weak-ask.ts';
import { type Weighed, wordsFor } from './words-for.ts';

/** What was found in one part of the draft. */
export interface PartFindings {
  readonly reading: Reading;
  /** BCP 47, or `und`. */
  readonly language: string;
  /** Moves and issues, with offsets into the part as typed. */
  readonly moves: readonly Move[];
  readonly issues: readonly Issue[];
}

/** Advice, best first and each of another technique, and the one next step. */
export function advise(
  parts: readonly PartFindings[],
  context: DraftContext,
): Pick<Analysis, 'advice' | 'next'> {
  const target = targetOf(parts, context);
  const part = parts[target];
  if (part === undefined || context.dismissed?.includes('all')) return NOTHING;
  const weak = weakAskIn(part);
  const asks = parts.flatMap((one) => one.moves);
  const kinds = new Set<Kind>(asks.map((move) => move.kind));
  if (context.poll) kinds.add('prompt');
  const asksWell = (weak === null && asks.length > 0) || context.poll === true;
  const advice =
    !isEnough(parts) || (asksWell && kinds.size > 1) ? [] : wordsFor(parts, target, weak, context, !asksWell);
  const offered = asksWell ? advice.filter((one) => oneStepMore(one, kinds)).slice(0, 1) : advice;
  const shown = offered.map(({ fit: _, ...rest }) => rest);
  return { advice: shown, next: nextStep(part.issues, weak?.before ?? null, shown, asksWell) };
}

const NOTHING: Pick<Analysis, 'advice' | 'next'> = { advice: [], next: '' };
/** Fewer words than this say too little to be asked about. */
const FEWEST_WORDS = 3;
/** Shorter than the shortest suggestion worth making. */
const LEAST_ROOM = 12;
/** A draft that asks already is only told what fits it closely. */
const CLOSE = 0.75;

/** Words go to the last part that says something and has room. */
function targetOf(parts: readonly PartFindings[], context: DraftContext): number {
  return parts.findLastIndex(
    ({ reading }, at) =>
      reading.sentences.length > 0 &&
      ((context.room?.[at] ?? Number.POSITIVE_INFINITY) >= LEAST_ROOM || weakAskIn(parts[at]) !== null),
  );
}

/** English, more than a greeting or a link, and nothing that one does not make conversation of. */
function isEnough(parts: readonly PartFindings[]): boolean {
  const spoken = parts.filter((part) => part.reading.sentences.length > 0);
  if (!spoken.every(isEnglish)) return false;
  const sentences = spoken.flatMap((part) => part.reading.sentences);
  if (isTitle(sentences) || isLinkOnly(spoken) || isNoTimeToAsk(sentences)) return false;
  return sentences.reduce((sum, one) => sum + one.words, 0) >= FEWEST_WORDS;
}

/** The headline of what it links to, with no word from the author. */
function isLinkOnly(parts: readonly PartFindings[]): boolean {
  const [first, ...more] = parts.flatMap((part) => part.reading.sentences);
  return (
    first !== undefined &&
    more.length === 0 &&
    parts.some((part) => part.reading.masks.some((mask) => mask.kind === 'link')) &&
    !/\b(?:i|im|ive|id|me|my|mine|we|were|weve|us|our)\b/.test(first.plain)
  );
}

/** Set in capitals as a headline, so that a name cannot be told from a word, nor a phrase from its neighbours. */
function isTitle(sentences: readonly Sentence[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { tokens } of sentences) {
    for (const { kind, text } of tokens) {
      if (kind !== 'word' || text.length < 4) continue;
      words++;
      if (text[0] !== text[0]?.toLowerCase()) capitals++;
    }
  }
  return words > 2 && capitals / words > MOST_CAPITALS;
}

/** Share of longer words with a capital; prose full of names stays below. */
const MOST_CAPITALS = 0.7;

/** English throughout: words of ours would be odd in a post that is half in another language. */
function isEnglish({ language, reading }: PartFindings): boolean {
  const english = (code: string): boolean =>
    code.split('-')[0] === 'en' || (code === 'und' && ENGLISH.test(reading.text));
  return (
    english(language) && reading.sentences.every((one) => english(languageOfSentence(one.text, language)))
  );
}

/** Words and endings that tell English where it is too short to be told otherwise. */
const ENGLISH =
  /^[\p{ASCII}\u2018-\u201d\u2013\u2014\u2026\p{Extended_Pictographic}]*\b(?:the|are|my|and|has|have|with|not|you|your|this|that|\p{L}{3,}(?:ence|ity|ness|ly|ing) is)\b/iu;

/** After a question, what to answer with; after a call or a prompt, a question to start from. */
function oneStepMore(advice: Weighed, kinds: ReadonlySet<Kind>): boolean {
  if (kinds.has(advice.kind) || advice.fit < CLOSE) return false;
  return kinds.has('question') ? advice.kind === 'call' : advice.kind === 'question';
}
