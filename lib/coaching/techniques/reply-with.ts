/** A request for a reply that says what to put in it: "Reply with the last song you played." */
import { NOT_TOKEN, PLACE, words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const replyWith: Technique = {
  name: 'reply-with',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => requests(sentence, reading, REPLY),
  is: [
    'Reply with the last song you played.',
    'Quote this with the first concert you went to.',
    "Please reply if you've had the same error on Fedora.",
    'Respond with a photo of your lunch.',
  ],
  isNot: [
    ['Her reply was two words long.', 'a noun'],
    ['The bot will reply with a link to the form.', 'the bot replies'],
    ['Please reply STOP to opt out.', 'an instruction of a service'],
    ['Answer: it was the capacitor all along.', 'a label'],
  ],
  why: 'Saying what to reply with turns "should I?" into filling in one thing.',
  evidence: requests2010,
};

const REPLY = words(
  'rt retweet repost reply respond answer qrt quote quote-tweet quote-post quote-rt quotetweet quotepost quotert hit',

  [
    `(?:reply|respond|answer|qrt|(?:rt|retweet|repost)|(?:quote|quote-?(?:tweet|post|rt)|quote (?:tweet|post|rt))(?: this)?)(?: (?:${PLACE}|to (?:this|me|the) ?(?:post|tweet|thread|skeet|toot|message)?)){0,8} with${NOT_TOKEN}`,
    `(?:reply|respond|answer) (?:${PLACE})(?! with)`,
    '(?:reply|respond|quote this|answer) (?:if (?:you|youve|youre|any|your|this)|when you)',
    '(?:reply|respond) to (?:this|me)(?: (?:post|tweet|thread|skeet|toot|message))? (?:and|if|below)',
    'answer (?:me this|me(?! back)|this|honestly|truthfully|quickly|the question|these|any|all|one of)',
    'hit reply|hit the reply button|hit me back',
  ].join('|'),
);
