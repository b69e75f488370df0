/** Asks to pass the post on: "Share with 10 friends to win", "♻️ Repost if you agree". */
import { words } from '../answers.ts';
import { baitForms, baitRequests, isAppeal } from './bait.ts';
import type { Flaw } from './flaw.ts';

export const baitShare: Flaw = {
  kind: 'bait-share',
  language: 'en',
  message:
    'Asking people to pass a post on makes sites show it less; give them something to answer, and they may share it unasked.',
  find: (part) => (isAppeal(part.reading) ? [] : [...baitRequests(part, SHARE), ...baitForms(part, SHAMING)]),
  is: [
    'Share with 10 friends to win a weekend away',
    '♻️ Repost if you agree',
    'RT for a chance to win',
    'SHARE if you agree!!',
    'Copy and paste this to your wall to show support',
    'Only 1% will share this.',
    'To enter: follow, like and retweet. Winner on Friday.',
  ],
  isNot: [
    ['Share your first failure below.', 'a call for words'],
    ['MISSING: Rufus, brown terrier, last seen on Park Road. Please share.', 'a search'],
    ['RT was banned in several countries.', 'a name'],
    ['Repost from last year because the advice still holds.', 'a noun'],
    ['Boost your savings with one small habit.', 'another sense'],
    ['Share the road.', 'a slogan'],
  ],
};

const THIS =
  '(?:this|it|the|my|our)(?: (?:post|tweet|video|reel|story|status|page|thread|message|link|image|photo|pic|toot|skeet))?';
const OTHERS =
  '(?:(?:your|you|all|a|an|the|some|at least|[0-9]+|two|three|four|five|ten|twenty|other|many|more|everyone|fellow|close|best|as many|most) ){0,8}(?:friends?|people|followers|network|family|contacts|team|mates?|someone|somebody|everyone|anyone|groups?|colleagues?|others|circle|community|page|story|stories|feed|timeline|wall|connections|besties?|bffs?|crush|partner|mum|mom|dad|sister|brother|group chats?|boss|buddy|buddies|classmates?|coworkers?|neighbou?rs?|client|clients|founder|founders|teacher|teachers|parent|parents)';
const END = '(?= [.!👇♻🙏❤,;)]|$)';
const SHARE = words(
  'share repost retweet re-tweet rt reblog reshare re-share regram boost send forward pass copy copy-paste spread',

  [
    `share(?: ${THIS})? (?:if|when) (?:you|your|youre|youve|youd|this|it|we|anyone|ya)`,
    `share(?: ${THIS})? (?:with|to) ${OTHERS}`,
    `share(?: ${THIS})? (?:to (?:win|enter|help|spread|show|raise|support|save|inspire)|for (?:a|your|the|good|luck|part|others|reach|awareness)|and (?:win|tag|follow|like|help|save|spread)|so (?:that|more|others|everyone|we|your))`,
    `share (?:this|it)(?: (?:post|tweet|video|reel|status|thread|message|far and wide|everywhere|widely|around))?(?:${END}| (?:please|now|today|on your|in your|to your|across|and))`,
    `(?<=please )share${END}|share please|share (?:share ?){1,5}|(?<=(?:agree|care|relate|helpful|useful|true|this|too) , )share${END}`,
    `share (?:this |it )?(?:on|to|in) (?:your|you) (?:own )?(?:wall|story|stories|feed|timeline|page|profile|network|status)`,
    `(?:repost|retweet|re-tweet|rt|reblog|reshare|re-share|regram)(?:(?: ${THIS}| now| please| and| far| widely)? (?:if|when|to|for|with (?!your|you|a|an|the)|so|and|,|&|\\+|\\/|because|or|please|as)| ${THIS}|(?: ${THIS})?(?: please)?${END})(?! (?:was|is|from|of))`,
    `boost(?: ${THIS})? (?:if|when) (?:you|your)|boost (?:this|my|the) (?:post|toot|thread)|(?<=please )boost${END}`,
    `(?:send|forward|pass) (?:this|it)(?: (?:post|video|reel|on))? (?:to|on to|along to) ${OTHERS}`,
    'copy (?:and|&|n) paste (?:this|it|to|onto|on|and|if)|copy-paste (?:this|it|to)',
    `(?:follow|like|comment|tag|subscribe|save|f|l|love)(?: (?:me|us|this|this post|below|a friend|3 friends))?(?: (?:,|and|&|\\+|\\/) (?:follow|like|comment|tag|subscribe|save|react|me|us|and)){0,8} (?:(?:,|and|&|\\+|\\/) ){1,8}(?:share|rt|retweet|repost|reblog)`,
    'spread the word(?= and win| to win)',
    'share (?:,|and|&|\\+) (?:like|follow|win|comment|tag)',
  ].join('|'),
);

/** Shame as a reason to share; over the text itself. */
const SHAMING =
  /\b(?:only |just |i )?(?:bet )?(?:[0-9]{1,2}(?:\.[0-9])?%|nobody|no one|few people|very few|most people|most of you|a few|you|real friends|true friends|true fans|none of you|most|only a few)(?: of (?:you|people|my friends))? (?:won'?t|will not|will|would|dare(?: to)?|have the (?:guts|courage) to|are brave enough to|brave enough to|care enough to) (?:actually |even |ever )?(?:share|repost|retweet|rt|copy)\b[^.!?\n]{0,60}|\blet'?s see who (?:shares|reposts|retweets)|^[^.!?\n]{0,20}♻\s{0,2}(?:repost|share|reshare)\b[^.!?\n]{0,120}/u;
