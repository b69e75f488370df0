/** Asks that pull different ways: an answer, and a click, a sign-up or a sale. */
import { words } from '../answers.ts';
import { imperatives } from '../request.ts';
import type { Flaw } from './flaw.ts';

export const competing: Flaw = {
  kind: 'competing',
  language: 'en',
  message: 'People do one thing at most; drop this, or the question, and the other gets more.',
  find: (part) => {
    const answers = part.asks.some(
      ({ move }) =>
        !NOT_ASKED.has(move.technique) && (move.kind !== 'prompt' || move.technique === 'what-about-you'),
    );
    if (!answers) return [];
    const others = part.reading.sentences.flatMap((sentence) =>
      sentence.quoted ? [] : imperatives(sentence, part.reading, OTHER),
    );
    return others.slice(0, 1);
  },
  is: [
    "What's your favourite tool for notes? Click the link in my bio to buy the course.",
    'Tell me which one you prefer. Also, sign up to my newsletter.',
  ],
  isNot: [
    ["What would you have done? I'd love to hear it in the comments.", 'both want the same'],
    ['Sign up by Friday.', 'one ask only'],
    ['Where do you buy your bread? I follow three bakeries.', 'told'],
  ],
};

/** Claims and pointers ask for nothing that a click could compete with. */
const NOT_ASKED = new Set(['hot-take', 'unpopular-opinion', 'pointer']);
const OTHER = words(
  'click tap hit sign signup subscribe follow buy order shop download register enrol enroll book join donate rsvp vote apply pre-order preorder claim grab get dm repost retweet turn ring save bookmark',

  [
    '(?:click|tap|hit) (?:(?:on|the|this|here|that|my) ){0,8}(?:link|here|below|bell|button|subscribe|follow|image|photo)',
    'sign (?:up|the petition|our petition|here|my petition)|signup',
    'subscribe (?:to|now|today|here|for|if|below|and|on)|subscribe(?= [.!👇]|$)',
    'follow (?:me|us|my|our|for|along on|<mention>|the page)(?! (?:question|up))',
    'buy (?:my|our|the|your|now|it|yours|tickets?|here)|order (?:now|yours|your (?:copy|box)|today|here)|shop (?:now|here|the)',
    'download (?:my|our|the|it|your|now|here)|register (?:now|here|for|today|at|your|below|by)|enrol(?:l)? (?:now|today|here|in)',
    'book (?:a (?:call|demo|slot|free)|your (?:seat|place|spot|ticket|call|table)|now|tickets)',
    'join (?:my|our|us (?:on|at|for|this|next|live)|the (?:waitlist|waiting list|newsletter|list|webinar|discord))',
    'donate|rsvp|vote for (?:us|me|our)|apply (?:now|here|by|today|at|via)|pre-?order|claim your|grab (?:your|a|the) (?:copy|ticket|seat|spot|free)|get (?:your (?:copy|ticket|tickets|free)|tickets)',
    'dm me (?:for|to)|(?:repost|retweet) this|turn on notifications|ring the bell|save this post|bookmark this',
  ].join('|'),
);
