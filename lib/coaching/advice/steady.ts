/** Keeps advice still while the author types: it stays until it is wrong, and nothing new comes in the middle of a word. */
import type { Advice, Analysis } from '../model.ts';
import { bare } from './bare.ts';

/** The draft at the moment of the next analysis. */
export interface Moment {
  /** The draft as it is now. */
  readonly parts: readonly string[];
  /** Whether a word is being typed, so that what the draft says may change with the next key. */
  readonly typing: boolean;
  /** The draft when `previous` was made; absent: nothing was taken away since. */
  readonly before?: readonly string[];
  /** How many more characters each part may take, as in the draft's context. */
  readonly room?: readonly number[];
}

/**
 * The analysis to show after `previous` was shown. Moves and issues are always the new ones, for they stand under words
 * that may have moved. Advice changes only when the author has come to rest or to the end of a sentence; in between it
 * only goes, when it is in the draft by now, does not fit any more, or lost the words it was drawn from.
 */
export function steady(previous: Analysis | null, next: Analysis, moment: Moment): Analysis {
  const under = moment.typing || moment.parts.some(isMidSentence);
  if (previous === null) return under ? { ...next, advice: [], next: '' } : next;
  if (under) {
    const kept = previous.advice.filter((one) => holds(one, next, moment));
    const step = kept.length > 0 || previous.advice.length === 0 ? previous.next : '';
    return { ...next, advice: kept, next: step };
  }
  const now = new Map(next.advice.map((one) => [one.technique, one]));
  // In the order shown before, so that nothing moves under the reader's eye.
  const settled = previous.advice.flatMap((one) => now.get(one.technique) ?? []);
  if (!settled.some((one) => previous.advice.some((other) => other.id === one.id))) return next;
  const held = new Set(settled.map((one) => one.technique));
  return { ...next, advice: [...settled, ...next.advice.filter((one) => !held.has(one.technique))] };
}

/** A space, an apostrophe or a joining mark after a word: the sentence goes on. A line that is left is finished, marked or not. */
function isMidSentence(part: string): boolean {
  return /(?:[\p{L}\p{N},;:)'"\u2019\u201d-][^\S\n]+|[\p{L}\p{N}][,;(/@#'\u2019-])$/u.test(part.slice(-LAST));
}

/** Characters looked at behind the last word. */
const LAST = 16;

function holds(advice: Advice, next: Analysis, moment: Moment): boolean {
  const part = moment.parts[advice.part];
  if (part === undefined || bare(part).includes(bare(advice.text))) return false;
  const { replaces } = advice;
  if (replaces !== undefined && part.slice(replaces.start, replaces.end) !== replaces.before) return false;
  const freed = replaces === undefined ? 0 : replaces.end - replaces.start;
  if (advice.text.length > (moment.room?.[advice.part] ?? Number.POSITIVE_INFINITY) + freed) return false;
  return !isShortened(moment) || next.advice.some((one) => one.id === advice.id);
}

/** Whether something was taken away, rather than only put in at one place. */
function isShortened({ before, parts }: Moment): boolean {
  if (before === undefined) return false;
  return before.some((old, index) => {
    const now = parts[index];
    if (now === undefined || now.length < old.length) return true;
    let same = 0;
    while (same < old.length && old[same] === now[same]) same++;
    return now.slice(now.length - (old.length - same)) !== old.slice(same);
  });
}
