/** "Name one thing you'd never delegate." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import type { Reading, Sentence } from '../reading.ts';
import { requests } from '../request.ts';
import { type Technique, whole } from '../technique.ts';

export const nameOne: Technique = {
  name: 'name-one',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) =>
    GO.test(sentence.plain) || leadsToGo(sentence, reading)
      ? whole(sentence)
      : requests(sentence, reading, NAME),
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
  suggest: ({ list, claim }) => [
    ...offer(
      list?.shown &&
        (list.sort === 'tool' || list.sort === 'tip' || list.sort === 'work' || list.sort === 'place') &&
        list,
      () => ({
        text: 'Name one I should add.',
        why: 'A list is never complete; one name is easy to give.',
        fit: 0.74,
      }),
    ),
    ...offer(claim?.mood === 'against' && claim, ({ about }) => ({
      text: `Name one thing that would fix ${about.text}.`,
      why: 'You say that it does not work; this asks for one way that would.',
      fit: 0.7,
    })),
  ],
};

/** What is wanted, and the word that starts the round: "Your worst customer service story, go." */
const WANTED =
  '(?:(?:your|name|one|two|three|top|first|last|best|worst|favou?rite|go-to|most \\p{L}+|least \\p{L}+|weirdest|\\p{L}{3,}est) [^.!?]{2,100})';
const GO = new RegExp(
  `^(?:[^\\p{L}\\p{N} ]+ )*${WANTED} (?:[,.:;…–—-]+|\\.\\.) (?:and )?go(?: [.!👇⬇]+)*$`,
  'u',
);
const WANTED_ALONE = new RegExp(`^(?:[^\\p{L}\\p{N} ]+ )*${WANTED}(?: [.:…]+)?$`, 'u');
const STARTS =
  /^(?:(?:ready|ok|okay|and) )?(?:go|(?:one|1) (?:answer|pick|choice|reply)(?: only| each)?|only one answer|no wrong answers|wrong answers only)(?: [.!👇⬇]+)*$/u;

function leadsToGo(sentence: Sentence, reading: Reading): boolean {
  const next = reading.sentences[sentence.index + 1];
  return next !== undefined && STARTS.test(next.plain) && WANTED_ALONE.test(sentence.plain);
}

const COUNT =
  '(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|an?|another|any|some|just one|at least one|as many)';
const NAME = words(
  'name list guess take have hazard make',

  [
    String.raw`name (?:me |us )?(?:${COUNT}|someone|somebody|something|somewhere|the (?:best|worst|first|last|one|most|song|film|movie|book|game|band|artist|place|country|city|player|person|thing|actor|show|track|album|company)|things|better|your (?:[\p{L}\p{N}]+ ){0,3}(?:favou?rite|fav|fave|top|best|worst|first|go-to|villain|hero|poison|song|film|movie|book|show|game|band|pet|team|place|food|dish|number|comfort)|you top|names)(?! names?(?! of))`,
    String.raw`list (?:me |us )?(?:(?:${COUNT}|the|your|all|every) ){1,8}(?:\p{L}+ ){0,5}(?:you|youd|youve|your|that|below|favou?rites?|in the comments)`,
    'list (?:(?:all )?(?:your|you)|things|places|songs|books|films|movies|reasons)',
    'guess (?:how|which|where|when|why|the|my|this|his|her|their|whose)(?! what)',
    'guess who(?! (?:just|finally|got|gets|is back|is|has|had|now|went|made|won|passed|did|forgot|came|ended|turns|turned|showed|else))',
    'guess what (?:this|the|i|we|my|it|that|these|year|time|song|film|comes)',
    '(?:take|have|hazard|make) (?:a|your) (?:wild |best |first )?guess',
  ].join('|'),
);
