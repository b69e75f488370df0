/** What the kinds of bait have in common. Facebook's policy of December 2017, followed by others, names the five. */

import type { Wording } from '../answers.ts';
import type { Span } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import { imperatives } from '../request.ts';
import type { Part } from './flaw.ts';

/** Requests in any sentence that nobody else is quoted for. */
export function baitRequests(part: Part, wording: Wording): readonly Span[] {
  return part.reading.sentences.flatMap((sentence) =>
    sentence.quoted ? [] : imperatives(sentence, part.reading, wording),
  );
}

/** The match of a pattern in the text of a sentence in lower case, with the emoji that open its line and
 * `beyond` characters of what follows. */
export function baitForms(part: Part, pattern: RegExp, beyond = 0): readonly Span[] {
  return part.reading.sentences.flatMap((sentence) => {
    if (sentence.quoted) return [];
    const start = lineLead(sentence, part.reading);
    const text = part.reading.text
      .slice(start, Math.min(sentence.end + beyond, start + LONGEST))
      .toLowerCase();
    const match = pattern.exec(text);
    return match === null
      ? []
      : [{ start: start + match.index, end: start + match.index + match[0].trimEnd().length }];
  });
}

/** Bait is short; what is longer is prose. */
const LONGEST = 400;

/** Where the emoji begin that stand before a line's first sentence, which reads them as its bullet. */
function lineLead(sentence: Sentence, reading: Reading): number {
  if (!sentence.bullet) return sentence.start;
  const from = Math.max(0, sentence.start - 24);
  const lead = LEAD.exec(reading.text.slice(from, sentence.start));
  return lead === null ? sentence.start : from + lead.index;
}

const LEAD = /(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\s{0,2}){1,6}$/u;

/** Searches and appeals for help may ask to be passed on; the policy excepts them. */
export function isAppeal(reading: Reading): boolean {
  return APPEAL.test(reading.text.slice(0, APPEAL_WITHIN));
}

const APPEAL_WITHIN = 2000;
const APPEAL =
  /\b(?:missing|last seen|lost (?:dog|cat|pet|bag|phone)|stolen|amber alert|blood donors?|donor|bone marrow|fundrais|gofundme|crowdfund|evacuat|rescue|emergency|witness|appeal for information|has anyone seen|found dog|found cat)/i;
