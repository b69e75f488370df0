/** Small help for techniques that word a suggestion. */
import type { Suggestion } from '../topic/topic.ts';

/** The first letter as a sentence begins, unless the word has capitals of its own ("iPhone"). */
export function capital(phrase: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(phrase) ? phrase : (phrase[0]?.toUpperCase() ?? '') + phrase.slice(1);
}

/** The words for something, when the draft has it. */
export function offer<Found>(
  found: Found | null | undefined | false,
  word: (found: Found) => Suggestion | null,
): readonly Suggestion[] {
  const suggestion = found === null || found === undefined || found === false ? null : word(found);
  return suggestion === null ? [] : [suggestion];
}

/** "number six", after a list of five. */
export function nextNumber(count: number): string {
  return `number ${ORDER[count - 1] ?? String(count + 1)}`;
}

const ORDER = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];
