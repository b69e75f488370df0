/** A gap drawn into a sentence for the reader to fill: "The best thing about autumn is ____." */

import { capital, offer } from '../advice/phrasing.ts';
import { practice } from '../evidence.ts';
import type { Span } from '../model.ts';
import { nowhere, type Technique, whole } from '../technique.ts';

export const fillInTheBlank: Technique = {
  name: 'fill-in-the-blank',
  kind: 'prompt',
  detect: (sentence): readonly Span[] => {
    if (!/[_[(]|blank|gap/.test(sentence.lower)) return nowhere;
    if (NAMED.test(sentence.plain)) return whole(sentence);
    for (const gap of sentence.text.matchAll(GAP)) {
      const around = sentence.text.slice(0, gap.index) + sentence.text.slice(gap.index + gap[0].length);
      return WORDS.test(around.slice(0, ENOUGH)) ? whole(sentence) : nowhere;
    }
    return nowhere;
  },
  is: [
    'The best thing about autumn is ____.',
    'Success is [blank].',
    '_____ is the only season that matters',
    "If I had a pound for every time someone said ＿＿＿, I'd retire.",
    "Fill in the blank: I can't start the day without coffee and what",
  ],
  isNot: [
    ['Call __init__ before you touch the pool.', 'a name in code'],
    ['This is __really__ important.', 'bold in markdown'],
    ['Part one is over.\n\n__________\n\nPart two begins on Monday.', 'a divider'],
    ['-_- not again', 'a face'],
    ['I drew a blank at the quiz.', 'an idiom'],
  ],
  why: 'A half-finished sentence wants an ending, and one word is enough.',
  evidence: practice,
  suggest: ({ event, plan, claim, lesson, deed }) => [
    ...offer(event?.mood === 'bad' && event, ({ noun, weekday }) => ({
      text:
        weekday === null
          ? `"My worst ${noun} was ____." Fill it in.`
          : `"My worst ${weekday} was ____." Fill it in.`,
      why: 'You tell of a bad one; a gap is the quickest way to tell theirs.',
      fit: 0.85,
    })),
    ...offer(plan, ({ gerund }) => ({
      text: `"Before ${gerund.mine}, I wish I had ____." Fill it in.`,
      why: 'Those who did it can finish this from memory.',
      fit: 0.76,
    })),
    ...offer(claim?.mood === 'against' && claim, ({ about }) => ({
      text: `"${capital(about.text)} would be ${/^\w+ing\b/.test(about.text) ? 'easier' : 'better'} if ____." Fill it in.`,
      why: `You have a view on ${about.text}; a gap makes it easy to add one.`,
      fit: 0.68,
    })),
    ...offer(claim?.mood === 'for' && claim, ({ about }) => ({
      text: `"${capital(about.text)} ${about.plural ? 'are' : 'is'} worth it because ____." Fill it in.`,
      why: `You speak for ${about.text}; a gap makes it easy to add a reason.`,
      fit: 0.7,
    })),
    ...offer(lesson, () => ({
      text: '"I learned too late that ____." Fill it in.',
      why: 'You share a lesson; half a sentence brings out theirs.',
      fit: 0.66,
    })),
    ...offer(deed, ({ gerund }) => ({
      text: `"The hardest part of ${gerund.mine} was ____." Fill it in.`,
      why: 'Those who have done the same can finish this from memory.',
      fit: 0.66,
    })),
  ],
};

/** Underscores that touch no letter, or a bracketed blank; not the mouth of a face. */
const GAP =
  /(?<![\p{L}\p{N}_/\\<>*=.;^-])_{2,60}(?![\p{L}\p{N}_/\\<>*=^-])|[[(] ?(?:blank|fill in(?: the blank)?|your answer|insert [^\])]{1,30}|\.{3,8}|_{1,60}) ?[\])]/giu;
const NAMED = /(?<![^ ])(?:fill in|fill|complete) (?:the|this|these|in the|my) (?:blanks?|gaps?)(?![^ ])/;
/** At least two words beside the gap. */
const WORDS = /\p{L}+[^\p{L}]+\p{L}+/u;
/** Characters looked at for those words. */
const ENOUGH = 400;
