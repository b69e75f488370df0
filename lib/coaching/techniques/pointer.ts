/** A hand or a balloon that points to where answers go: "Favourite bakery in Glasgow ⬇️" */
import { practice } from '../evidence.ts';
import type { Span } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import { nowhere, type Technique } from '../technique.ts';

export const pointer: Technique = {
  name: 'pointer',
  kind: 'call',
  detect: (sentence, reading): readonly Span[] => {
    const hands = HANDS.exec(sentence.text);
    if (hands === null) return leading(sentence, reading);
    if (!asks(sentence)) return nowhere;
    const start = sentence.start + hands.index;
    return [{ start, end: start + hands[0].length }];
  },
  is: [
    'Your answers 👇👇👇',
    'Favourite bakery in Glasgow ⬇️',
    'Which of these would you cut? 👇',
    '💬 What would you add?',
  ],
  isNot: [
    ['Read the full story here 👇 https://example.org/a', 'points to a link'],
    ['Here is the recipe 👇', 'points to content'],
    ['A thread 👇', 'points to a thread'],
    ['Ask them:\n💬 What is the team worst at?\n💬 Who had this role before?', 'a list with balloons'],
    ['💬 "It felt like coming home," says Marta.', 'a quotation'],
  ],
  why: 'It shows where the answer goes.',
  evidence: practice,
};

const HANDS = /(?:[👇⬇💬🗨]\p{Emoji_Modifier}?\s?){1,8}(?=\s*(?:$|#|\n))/u;
const LEADING = /(?:^|\n)[^\S\n]{0,8}(?:[💬🗨👇]\p{Emoji_Modifier}?\s{0,3}){1,4}$/u;
/** Whether another line nearby begins with one, too. */
function isInList({ start, end }: Sentence, { text }: Reading): boolean {
  return BULLETS.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
}

/** Characters around a line in which the rest of its list begins. */
const NEARBY = 400;
/** Two lines or more that begin with one are a list. */
const BULLETS = /(?:^|\n)[^\S\n]{0,8}[💬🗨👇](?:[^\n]*\n){1,3}[^\S\n]{0,8}[💬🗨👇]/u;
const ANSWERS =
  /(?<![^ ])(?:thoughts|answers|your answer|comments|replies|favou?rites?|faves?|opinions?|ideas|stories|suggestions|recommendations|recs|yours|guesses|predictions|experiences)(?![^ ])/;
const ELSEWHERE =
  /<link>|(?<![^ ])(?:link|links|read|register|book|tickets?|sign|watch|listen|download|thread|here is|heres|buy|shop|join|apply|details|more info|below is|full (?:story|list|post)|my|see|check|swipe|learn more|explained|steps|breakdown|how to|things i)(?![^ ])/;

/** A question, or a line about answers, that sends nobody to a link. */
function asks(sentence: Sentence): boolean {
  if (ELSEWHERE.test(sentence.plain)) return false;
  return sentence.marked || (sentence.words <= SHORT && ANSWERS.test(sentence.plain));
}

/** Words of a line that is only a label for answers. */
const SHORT = 10;

/** The balloon that stands before a question, like a bullet. */
function leading(sentence: Sentence, reading: Reading): readonly Span[] {
  if (!sentence.bullet || !asks(sentence) || sentence.quoted || isInList(sentence, reading)) return nowhere;
  const from = Math.max(0, sentence.start - 24);
  const found = LEADING.exec(reading.text.slice(from, sentence.start));
  if (found === null) return nowhere;
  const mark = found[0].trim();
  const start = from + found.index + found[0].indexOf(mark);
  return [{ start, end: start + mark.length }];
}
