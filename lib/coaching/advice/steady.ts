/** Keeps advice still while the author types: it stays until it is wrong, and nothing new comes in the middle of a word. */
import type { Advice, Analysis } from '../model.ts';

/** What the author is doing at the moment of the next analysis. */
export interface Moment {
  /** The draft as it is now. */
  readonly parts: readonly string[];
  /** Whether a word is being typed, so that what the draft says may change with the next key. */
  readonly typing: boolean;
}

/**
 * The analysis to show after `previous` was shown. Moves and issues are always the new ones, for they stand under words
 * that may have moved; advice and the next step change only for a reason.
 */
export function steady(previous: Analysis | null, next: Analysis, moment: Moment): Analysis {
  if (previous === null) return moment.typing ? { ...next, advice: [], next: '' } : next;
  const fresh = new Map(next.advice.map((one) => [one.technique, one]));
  const kept = previous.advice.filter((one) => stands(one, next, moment));
  const settled = kept.map((one) => settle(one, fresh.get(one.technique), moment));
  if (moment.typing) {
    const same = settled.length > 0 && settled.length === previous.advice.length;
    return {
      ...next,
      advice: settled,
      next: same || next.next === previous.next ? previous.next : stepFor(settled, next, previous),
    };
  }
  const held = new Set(settled.map((one) => one.technique));
  const added = next.advice.filter((one) => !held.has(one.technique));
  const advice = settled.length === 0 ? next.advice : [...settled, ...added];
  const unmoved =
    settled.length > 0 && settled[0]?.id === previous.advice[0]?.id && asksAlike(previous, next);
  return { ...next, advice, next: unmoved ? previous.next : next.next };
}

/** Whether an advice is still right: offered again, or at least not against what the draft has become. */
function stands(advice: Advice, next: Analysis, moment: Moment): boolean {
  const again = next.advice.find((one) => one.technique === advice.technique);
  const part = moment.parts[advice.part];
  if (part === undefined || bare(part).includes(bare(advice.text))) return false;
  if (advice.replaces !== undefined) {
    return again?.replaces?.before === advice.replaces.before;
  }
  if (again === undefined) return moment.typing && next.advice.length > 0;
  return again.replaces === undefined;
}

/** The words shown before, where the new ones only say the same of the same part otherwise. */
function settle(advice: Advice, again: Advice | undefined, moment: Moment): Advice {
  if (again === undefined) return advice;
  if (again.part !== advice.part) return again;
  if (again.id === advice.id) return again;
  return moment.typing ? advice : again;
}

/** While a word is typed nothing new is urged; what is gone is not urged either. */
function stepFor(advice: readonly Advice[], next: Analysis, previous: Analysis): string {
  if (advice.length > 0) return previous.next;
  return next.advice.length === 0 ? next.next : '';
}

function asksAlike(previous: Analysis, next: Analysis): boolean {
  const signature = (analysis: Analysis): string =>
    analysis.parts
      .map((part) =>
        [...part.moves.map((move) => move.technique), '|', ...part.issues.map((issue) => issue.kind)].join(),
      )
      .join('/');
  return signature(previous) === signature(next);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}
