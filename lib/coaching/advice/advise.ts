/** Offers words that would invite an answer to a draft, or nothing. */
import { languageOfSentence } from '../languages/detect.ts';
import type { Advice, Analysis, DraftContext, Issue, Kind, Move } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Technique } from '../technique.ts';
import { techniques } from '../techniques/index.ts';
import { topicOf } from '../topic/find-topic.ts';
import { isGrave } from '../topic/signals.ts';
import { type Extension, extend } from './extend.ts';
import { nextStep } from './next.ts';
import { inVoice } from './voice.ts';

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
    !isEnough(parts) || (asksWell && kinds.size > 1) ? [] : wordsFor(parts, target, weak, context);
  const offered = asksWell ? advice.filter((one) => oneStepMore(one, kinds)).slice(0, 1) : advice;
  const shown = offered.map(({ fit: _, ...rest }) => rest);
  return { advice: shown, next: nextStep(part.issues, weak?.before ?? null, shown, asksWell) };
}

type Weighed = Advice & { readonly fit: number };
interface WeakAsk {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** Kind of the issue, or `stock`. */
  readonly kind: string;
}

const NOTHING: Pick<Analysis, 'advice' | 'next'> = { advice: [], next: '' };
/** The card shows three; the rest lets it rank anew by what worked. */
const MOST = 8;
/** Fewer words than this say too little to be asked about. */
const FEWEST_WORDS = 4;
/** Two line breaks, or a space and a mark. */
const SEPARATOR = 2;
/** Shorter than the shortest suggestion worth making. */
const LEAST_ROOM = 12;
/** What a suggestion loses for each of its kind before it: the card should offer different moves. */
const SAME_KIND = 0.12;
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
  if (isTitle(sentences) || sentences.some((one) => isGrave(one.plain))) return false;
  return sentences.reduce((sum, one) => sum + one.words, 0) >= FEWEST_WORDS;
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
  const english = (code: string): boolean => code.split('-')[0] === 'en';
  return (
    english(language) && reading.sentences.every((one) => english(languageOfSentence(one.text, language)))
  );
}

function weakAskIn(part: PartFindings | undefined): WeakAsk | null {
  if (part === undefined) return null;
  const { reading } = part;
  const issue = part.issues.findLast((one) => REWRITTEN.test(one.kind));
  const sentence = reading.sentences.findLast((one) => !one.quoted && STOCK.test(bare(one.text)));
  const stock = sentence && reading.original(sentence.start, sentence.end);
  const found = issue ?? stock;
  if (found === undefined) return null;
  const move = part.moves.find((one) => one.start < found.end && found.start < one.end);
  const start = Math.min(found.start, move?.start ?? found.start);
  const end = Math.max(found.end, move?.end ?? found.end);
  return { start, end, before: reading.source.slice(start, end), kind: issue?.kind ?? 'stock' };
}

/** Asks that fit any post and so say nothing of this one. */
const STOCK =
  /^(?:any |your )?(?:thoughts|opinions|ideas|comments|feedback|agree|agreed|agree or disagree|right|yes or no|who agrees|who else agrees|who s with me|am i right|am i wrong|do you agree|don t you agree|do you agree or disagree|wdyt|what do you think|what are your thoughts|what s your opinion|what say you|comment below|let me know in the comments|let me know what you think|let me know your thoughts|share your thoughts|drop a comment|thoughts on this)(?: below| in the comments)?$/;

/** Kinds of issue whose place is better taken by other words. */
const REWRITTEN = /^(?:bait-|generic|dead-end|presum)/;

function wordsFor(
  parts: readonly PartFindings[],
  target: number,
  weak: WeakAsk | null,
  context: DraftContext,
): readonly Weighed[] {
  const readings = parts.map((part) => part.reading);
  const topic = topicOf(readings);
  const source = readings.map((reading) => reading.source).join('\n');
  const said = bare(source);
  const room = (context.room?.[target] ?? Number.POSITIVE_INFINITY) - (weak === null ? SEPARATOR : 0);
  const freed = weak === null ? 0 : weak.end - weak.start;
  const used = new Set(parts.flatMap((part) => part.moves.map((move) => move.technique)));
  const candidates: Weighed[] = [];
  const opened = extended(weak);
  for (const technique of techniques) {
    if (technique.suggest === undefined || (technique.language ?? 'en') !== 'en') continue;
    if (context.dismissed?.some((one) => one === technique.name || one === technique.kind)) continue;
    if (weak === null && used.has(technique.name)) continue;
    const candidate = [...technique.suggest(topic), ...(opened?.technique === technique.name ? [opened] : [])]
      .map((one) => ({ ...one, text: inVoice(one.text, topic, /[\u2019\u201c]/.test(source)) }))
      .filter((one) => one.text.length <= room + freed && !said.includes(bare(one.text)))
      .sort((one, other) => other.fit - one.fit)[0];
    if (candidate !== undefined) candidates.push(adviceOf(technique, candidate, target, weak));
  }
  return varied(candidates);
}

/** The author's own closed question, opened. */
function extended(weak: WeakAsk | null): Extension | null {
  return weak?.kind === 'dead-end' ? extend(weak.before) : null;
}

function adviceOf(
  technique: Technique,
  words: { readonly text: string; readonly why: string; readonly fit: number },
  part: number,
  weak: WeakAsk | null,
): Weighed {
  const advice = {
    id: `${technique.name}-${hash(`${part} ${weak?.before ?? ''} ${words.text}`)}`,
    technique: technique.name,
    kind: technique.kind,
    text: words.text,
    why: words.why,
    source: technique.evidence,
    part,
    fit: words.fit,
  };
  if (weak === null) return advice;
  return { ...advice, replaces: { start: weak.start, end: weak.end, before: weak.before } };
}

/** Best first, with the kinds mixed. */
function varied(candidates: readonly Weighed[]): readonly Weighed[] {
  const left = [...candidates].sort((one, other) => other.fit - one.fit);
  const chosen: Weighed[] = [];
  while (left.length > 0 && chosen.length < MOST) {
    const worth = (one: Weighed): number =>
      one.fit - SAME_KIND * chosen.filter((other) => other.kind === one.kind).length;
    let best = 0;
    left.forEach((one, at) => {
      if (worth(one) > worth(left[best] ?? one)) best = at;
    });
    chosen.push(...left.splice(best, 1));
  }
  return chosen;
}

/** After a question, what to answer with; after a call or a prompt, a question to start from. */
function oneStepMore(advice: Weighed, kinds: ReadonlySet<Kind>): boolean {
  if (kinds.has(advice.kind) || advice.fit < CLOSE) return false;
  return kinds.has('question') ? advice.kind === 'call' : advice.kind === 'question';
}

/** Words alone, so that marks and case do not hide a repetition. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

/** A short fingerprint (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
