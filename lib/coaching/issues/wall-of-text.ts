/** A long unbroken paragraph before the ask. */
import type { Span } from '../model.ts';
import type { Flaw } from './flaw.ts';

export const wallOfText: Flaw = {
  kind: 'wall-of-text',
  message: 'Few readers get through this paragraph to your ask; break it up, or cut it.',
  find: ({ reading, asks }) => {
    const last = asks.at(-1);
    if (last === undefined) return [];
    let from = 0;
    while (from < last.sentence.start) {
      const newline = reading.text.indexOf('\n', from);
      const end = Math.min(newline < 0 ? reading.text.length : newline, last.sentence.start);
      if (end - from >= WALL) return [trimmed(reading.text, from, end)];
      if (newline < 0) break;
      from = newline + 1;
    }
    return [];
  },
  is: [`${'The oven came on a Tuesday and the wall had to go. '.repeat(16)}What would you have done?`],
  isNot: [
    [
      `${'The oven came on a Tuesday and the wall had to go.\n\n'.repeat(16)}What would you have done?`,
      'broken up',
    ],
    ['The oven came on a Tuesday. What would you have done?', 'short'],
  ],
};

/** Characters: some 120 words, about a phone's screen without a break. */
const WALL = 700;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
