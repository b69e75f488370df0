/** "Drop your best tip in the comments." */
import { ANSWER, PLACE, within, words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const dropYour: Technique = {
  name: 'drop-your',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => (TOKENS.test(sentence.plain) ? [] : requests(sentence, reading, DROP)),
  is: [
    'Drop your best tip in the comments.',
    'drop ur playlists',
    'Drop your city and one place a visitor should eat.',
    'If you have a favourite, drop it in the replies.',
    'Drop me a line about the strangest client you have had.',
  ],
  isNot: [
    ['Drop in sales surprises analysts.', 'a noun'],
    ['I drop the kids at eight and write until noon.', 'the author does'],
    ['Temperatures drop below zero tonight.', 'temperatures do'],
    ['Drop your prices once and you will never get them back up.', 'advice, not a request for words'],
    ['Drop a 🔥 in the comments if you want early access', 'an emoji to repeat, which is bait'],
  ],
  why: 'A small, named thing to leave behind costs the reader a few seconds.',
  evidence: requests2010,
};

const DROP = words(
  'drop',

  [
    `drop (?:(?:me|us) )?(?:${ANSWER}|a (?:line|note))`,
    `drop (?:it|them|that|those|yours|one|some|${within(6)})?(?:${PLACE.replace('below|', 'below(?! (?:zero|freezing|average|par|[0-9£$€]))|')})`,
    'drop (?:your|you) (?:@|name|ig|insta|socials?|email|loc|etsy|shop|store|startup|landing page|product|saas|url|twitter|spotify|soundcloud|channel|page)',
  ].join('|'),
);
/** "Drop a ❤ if", "drop an emoji": something to repeat. */
const TOKENS =
  /(?<![^ ])drop (?:(?:me|us|a|an|your|you|some) ){0,8}(?:\p{Extended_Pictographic}|emojis?|hearts?|yes|no|hi|["'])(?! (?:story|stories|tip|tips|takes?))(?![^ ])/u;
