/** Two or more things to choose between, laid out: "Pick one: books, films, games." */
import { capital, offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { forms, requests } from '../request.ts';
import { nowhere, type Technique } from '../technique.ts';

export const thisOrThat: Technique = {
  name: 'this-or-that',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const picked = requests(sentence, reading, PICK);
    if (picked.length > 0) return picked;
    const named = forms(sentence, reading, NAMED);
    if (named.length > 0 || sentence.marked || reading.sentences.length > MOST_AROUND) return named;
    return TWO.test(sentence.plain) && !PAIR.test(sentence.plain) ? asked(sentence) : nowhere;
  },
  is: [
    'This or that: sunrise or sunset',
    'Would you rather fight one horse-sized duck or a hundred duck-sized horses?',
    'Pick one: books, films, games.',
    'You can only keep one: dishwasher or washing machine',
    'one gotta go: fries, wings, pizza, tacos',
    'Team crunchy or team smooth',
    'mountains or beach',
    'flat or drumette, there IS a right answer',
  ],
  isNot: [
    ['I had to pick one of the two puppies and chose both.', 'told'],
    ['They would rather close the school than fix the roof.', 'told'],
    ['Pick your battles.', 'a proverb'],
    ['Sooner or later.', 'a set phrase'],
    ['Now or never!', 'a set phrase'],
    ['The selectors pick one keeper and one spare.', 'told'],
  ],
  why: 'Choosing takes a second, and people defend what they chose.',
  evidence: wording2011,
  suggest: ({ choice }) =>
    offer(choice, ([one, other]) => ({
      text: `${capital(one)} or ${other}?`,
      why: 'You weigh the two; one word is enough to take a side.',
      fit: 0.8,
    })),
};

const REST = `(?: [^.!?]{1,80})?`;
const PICK = words(
  'pick choose select keep lose save delete drop cut ban remove',

  [
    `(?:pick|choose|select) (?:one|1|a side|two|three|2|3|only one|just one|your fighter|your (?:character|poison|weapon|team|side|player|favou?rite|fave|winner))(?! of the| of these two)(?= [:,.!?👇-]|$| (?:and|only|from|below|of these|of the following|in the comments|or|to|that))`,
    String.raw`(?:keep|lose|save|delete|drop|cut|ban|remove) (?:one|two|three|1|2|3)(?= ,| and| :|$| [.!])(?: ,)?(?: [\p{L}0-9]+){0,6}`,
    'choose wisely|choose between',
  ].join('|'),
);
const NAMED = words(
  'that rather wyr disagree false underrated overrated pass not toss ditch bin nay against no hate cut kill fmk only one team',

  [
    `(?:(?:let|play|lets play|time for|round of|game of|a bit of|quick) ){0,8}this or that(?= [:?.!,👇-]|$)${REST}`,
    `(?:would you rather|wyr)${REST}`,
    `(?:agree or disagree|true or false|overrated or underrated|underrated or overrated|smash or pass|hot or not|keep or (?:toss|ditch|bin)|yay or nay|yea or nay|for or against|yes or no|love it or hate it|start ,? ?bench ,? ?(?:or )?cut|(?:kiss|f|fuck|snog) ,? ?marry ,? ?(?:or )?kill|fmk)(?= [:–—👇-])${REST}`,
    `(?:you (?:can|may|get to) only (?:keep|have|pick|choose|save|eat|watch|listen to|read|use|take) (?:one|1|two|three))${REST}`,
    `(?:only )?one (?:has to|gotta|got to|has got to|must|needs to) go(?= [:.!?,👇]|$)${REST}`,
    `(?:only )?one can stay${REST}`,
    String.raw`team (?:[\p{L}\p{N}'-]+ ){1,3}(?:or|vs|versus) team(?: [\p{L}\p{N}'-]+){1,3}`,
  ].join('|'),
);
/** Two things and "or", and nothing else but a remark; in a longer post it is an aside. */
const TWO =
  /^(?:[^\p{L}\p{N} ]+ )*(?:the |a )?(?!(?:either|whether|if|to|do|be|not|no|is|it|i|we|you|he|she|they|take|make|one|two|three|day|week|hour)(?![^ ]))[\p{L}'-]+(?: [\p{L}'-]+)? or (?:[^\p{L}\p{N} ]+ )*(?:the |a )?(?!(?:so|not|else|otherwise|two|three|more|less|later|never|what|something|whatever|anything)(?![^ ]))[\p{L}'-]+(?: [\p{L}'-]+)?(?: [,.!👇][^?]{0,60}| \p{Extended_Pictographic}+)?$/u;
const PAIR =
  /(?:more|sooner|all|dead|rain|sink|trick|win|feast|fight|like it|love it|believe it|leave it|right|make|hit|do|give|ready|good|live|now|heads|black|plus|in|up|go big|go|once|here|for better) or /;
const MOST_AROUND = 3;
