/** An ask that has nothing to do with the post above it. */
import type { Ask, Flaw, Part } from './flaw.ts';
import { stretch } from './flaw.ts';

export const unrelated: Flaw = {
  kind: 'unrelated',
  language: 'en',
  message:
    'This ask leaves the subject of your post; ask about what you wrote, and readers have something to say.',
  find: (part) => {
    const last = part.asks.at(-1);
    if (last === undefined || part.asks.length !== part.asksInDraft) return [];
    return leavesSubject(last, part) ? [stretch(last.sentence)] : [];
  },
  is: [
    `${'We moved four hundred customers to the new billing system and lost one invoice on the way. '.repeat(3)}\n\nWhat is your favourite pizza topping?`,
  ],
  isNot: [
    [
      `${'We opened a pizza oven in the yard and burned the first four. '.repeat(5)}\n\nWhat is your favourite pizza topping?`,
      'the post is about pizza',
    ],
    [
      `${'We moved four hundred customers to the new billing system and lost one invoice on the way. '.repeat(3)}\n\nHow do you test a move like that?`,
      'points back to the post',
    ],
  ],
};

/** Characters before the ask that make a subject. */
const SUBJECT = 200;
/** Small talk; anything subtler is left to the author, for a related ask need not repeat a word. */
const SMALL_TALK =
  /(?<![^ ])(?:favou?rite (?:pizza|colou?r|movie|film|song|season|ice|snack|food|animal|emoji|holiday|coffee|drink|band|show|book|dessert|cake|sandwich|city|country|superhero|day)|weekend plans|plans (?:for|this) (?:the |this )?weekend|for (?:lunch|dinner|breakfast)|tea or coffee|coffee or tea|cats or dogs|dogs or cats|star sign|zodiac|pineapple on pizza|up to this weekend|binge|netflix|desert island|superpower|hows (?:your|the) (?:week|day|monday|weather)|hows everyone)(?![^ ])/;

function leavesSubject({ sentence }: Ask, { reading }: Part): boolean {
  if (sentence.start < SUBJECT || !SMALL_TALK.test(sentence.plain)) return false;
  const before = new Set<string>();
  for (const other of reading.sentences) {
    if (other.index >= sentence.index) break;
    for (const token of other.tokens) if (token.key.length >= STEM) before.add(token.key.slice(0, STEM));
  }
  return !sentence.tokens.some(
    ({ kind, key }) =>
      kind === 'word' && key.length >= STEM && !COMMON.test(key) && before.has(key.slice(0, STEM)),
  );
}

/** Letters that words of one subject share ("pizza", "pizzeria"). */
const STEM = 4;
const COMMON =
  /^(?:what|your|favou?rite|with|this|that|have|about|everyone|plans|would|which|time|more|most)$/;
