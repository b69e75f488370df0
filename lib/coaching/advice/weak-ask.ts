/** Asks of the draft that are better put in other words. */
import type { PartFindings } from './advise.ts';
import { bare } from './bare.ts';

export interface WeakAsk {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** Kind of the issue, or `stock`. */
  readonly kind: string;
}

/** The last ask of a part that hurts or fits any post, as a range of the part as typed. */
export function weakAskIn(part: PartFindings | undefined): WeakAsk | null {
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
