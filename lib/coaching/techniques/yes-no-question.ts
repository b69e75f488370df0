/** A question that a yes or a no answers: "Have you ever quit without a plan?" */
import { practice } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { AUXILIARY, anywhere, body, opening, SUBJECT } from '../question/words.ts';
import { nowhere, type Technique } from '../technique.ts';

export const yesNoQuestion: Technique = {
  name: 'yes-no-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) => {
    if (!sentence.marked) return nowhere;
    return STARTS.test(body(sentence)) || INVERTED.test(sentence.plain) ? asked(sentence) : nowhere;
  },
  is: [
    'Have you ever quit without a plan?',
    'If money was no matter, would you still work?',
    'is it just me?',
  ],
  isNot: [
    ['Have a good day!', 'a wish'],
    ['Ready to win? Enter here: https://example.com/win', 'an offer'],
  ],
  why: 'A yes or no takes a second to give; asking for the reason as well turns it into a conversation.',
  evidence: practice,
};

const STARTS = opening(`${AUXILIARY}|anyone|anybody|any|ever|you|wanna|want`);
const INVERTED = anywhere(`${AUXILIARY} ${SUBJECT}`);
