/** "Name one thing you'd never delegate." */
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const nameOne: Technique = {
  name: 'name-one',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => requests(sentence, reading, NAME),
  is: [
    "Name one thing you'd never delegate.",
    'Name a film better than its book.',
    'name ur top 3 albums no skips',
    'List the tools you actually pay for.',
    'Guess how many drafts this took.',
  ],
  isNot: [
    ["Name that tune was my gran's favourite programme.", 'a title'],
    ['Name changes take six weeks to process.', 'a noun'],
    ["Name your variables like you'll be woken at 3am by them.", 'advice about code'],
    ['Guess what? I passed!', 'an idiom'],
    ['I guess the year got away from me.', 'the author guesses'],
  ],
  why: 'A number or a kind makes the answer small enough to give at once.',
  evidence: wording2011,
};

const COUNT =
  '(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|an?|another|any|some|just one|at least one|as many)';
const NAME = words(
  [
    String.raw`name (?:me |us )?(?:${COUNT}|someone|somebody|something|somewhere|the (?:best|worst|first|last|one|most|song|film|movie|book|game|band|artist|place|country|city|player|person|thing|actor|show|track|album|company)|things|better|your (?:[\p{L}\p{N}]+ ){0,3}(?:favou?rite|fav|fave|top|best|worst|first|go-to|villain|hero|price|poison|song|film|movie|book|show|game|band|pet|team|place|food|dish|number|comfort)|you top|names)(?! names?(?! of))`,
    String.raw`list (?:me |us )?(?:(?:${COUNT}|the|your|all|every) )+(?:\p{L}+ ){0,5}(?:you|youd|youve|your|that|below|favou?rites?|in the comments)`,
    'list (?:things|places|songs|books|films|movies|reasons)',
    'guess (?:how|which|where|who|when|why|the|my|this|his|her|their|whose)(?! what)',
    'guess what (?:this|the|i|we|my|it|that|these|year|time|song|film|happens|happened|comes)',
    '(?:take|have|hazard|make) (?:a|your) (?:wild |best |first )?guess',
  ].join('|'),
);
