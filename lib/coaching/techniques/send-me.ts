/** "Send me your favourite shanty." */
import { ANSWER, words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const sendMe: Technique = {
  name: 'send-me',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => (BUSINESS.test(sentence.plain) ? [] : requests(sentence, reading, SEND)),
  is: [
    'Send me your favourite shanty.',
    'send me pics of your dogs pls',
    'Send recs!',
    'Please send advice, the toddler has found the drums.',
  ],
  isNot: [
    ['Send money to the account below before noon.', 'not words'],
    ['They send me a calendar every Christmas.', 'they send'],
    ["Send me an invoice and I'll pay today.", 'business with one person'],
    ['Send your CV to jobs@example.org by Friday.', 'an application'],
    ['Send help, the printer is winning.', 'an idiom'],
  ],
  why: 'Asking for one thing that people have at hand brings quick answers.',
  evidence: requests2010,
};

const SEND = words(
  'send throw shoot toss fire',

  [
    `send (?:(?:me|us|over|in|along) ){1,8}(?:${ANSWER}|good [a-z]+)`,
    'send (?:in |over )?(?:your|you) (?:[a-z]+ ){0,2}(?:questions?|stories|story|tips|photos|pics|thoughts|suggestions|ideas|recommendations|favou?rites?|picks|requests|entries|guesses)',
    'send (?:(?:some|any|all the|all your|good) )?(?:recs|recommendations|advice|tips|suggestions|ideas|pics|memes|playlists|links|song recs|book recs|prompts)',
    '(?:throw|shoot|toss|fire) (?:me |us )?(?:your|you|some|any|over) (?:[a-z]+ ){0,2}(?:questions?|ideas?|suggestions?|recs|recommendations|thoughts|names)(?: (?:at|my way|our way))?',
  ].join('|'),
);
const BUSINESS =
  /(?<![^ ])(?:invoices?|cv|cvs|resumes?|booking|order|details|email address|reference|account|payment|transcript|tracking|to <(?:mention|link)>)(?![^ ])/u;
