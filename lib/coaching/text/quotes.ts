/** Stretches between quotation marks. */
import type { Span } from '../model.ts';
import type { Mask } from './masks.ts';

/** Pairs quotation marks within a line; an apostrophe is not one. Marks inside links and code do not count. */
export function findQuotes(text: string, masks: readonly Mask[]): readonly Span[] {
  const quotes: Span[] = [];
  let double = -1;
  let single = -1;
  let mask = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') {
      double = -1;
      single = -1;
      continue;
    }
    if (character !== '"' && character !== "'") continue;
    while ((masks[mask]?.end ?? Number.POSITIVE_INFINITY) <= at) mask++;
    if ((masks[mask]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (character === '"') {
      if (double < 0) double = at;
      else {
        quotes.push({ start: double, end: at + 1 });
        double = -1;
      }
      continue;
    }
    const opens = !WORDLIKE.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ');
    const closes = !WORDLIKE.test(text[at + 1] ?? '') && /\S/.test(text[at - 1] ?? ' ');
    if (single >= 0 && closes) {
      quotes.push({ start: single, end: at + 1 });
      single = -1;
    } else if (double < 0 && opens) single = at;
  }
  return quotes.sort((one, other) => one.start - other.start);
}

const WORDLIKE = /[\p{L}\p{N}]/u;
