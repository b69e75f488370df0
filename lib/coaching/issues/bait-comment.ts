/** Asks for a comment that says nothing: "Comment YES if you want the template." */

import { words } from '../answers.ts';
import type { Span } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import { imperatives } from '../request.ts';
import { baitForms, baitRequests } from './bait.ts';
import type { Flaw } from './flaw.ts';

export const baitComment: Flaw = {
  kind: 'bait-comment',
  language: 'en',
  message:
    'Asking people to repeat a word or an emoji makes sites show a post less; ask for something only they can say.',
  find: (part) => [
    ...part.reading.sentences.flatMap((sentence) => (sentence.quoted ? [] : repeats(sentence, part.reading))),
    ...baitRequests(part, TRADE),
    ...baitForms(part, FIRST),
  ],
  is: [
    'Comment YES if you want the template.',
    'Type AMEN if you believe',
    "Comment 'interested' to get the deck in your inbox",
    'Drop a 🔥 in the comments if you want early access',
    'Want my notes? Comment "notes" 👇',
    'type 1 if u can hear me',
  ],
  isNot: [
    ['Comment below with your favourite bakery.', 'a call for words'],
    ['Type 1 diabetes runs in our family.', 'an illness'],
    ['Say yes to the small things.', 'advice'],
    ['Write ME on the envelope so it finds the right desk.', 'about an envelope'],
    ['I had to comment YES on the form three times.', 'told'],
    ['Reply with a number and your reason.', 'asks for a reason'],
  ],
};

const VERB = '(?:comment|reply|respond|type|say|drop|write|put|post|leave|send|dm|text|answer)';
const PLACES =
  '(?:below|down below|in (?:the |my )?(?:comments?|replies|thread|chat|dms?)|under this post|here|⬇|👇)';
const WORD =
  '(?:yes|no|yep|yup|me|amen|done|interested|info|link|guide|agree|agreed|true|ready|pdf|access|template|count me in|im in|i agree|facts)';
const TOKEN = String.raw`(?:["'] ?[^"' ]+(?: [^"' ]+){0,3} ?["']|(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic})? ?){1,4}|${WORD}|(?:\+ )?[0-9]{1,3}|[a-z])`;
const REPEAT = words(
  'comment reply respond type say drop write put post leave send dm text answer',

  String.raw`${VERB}(?: (?:(?:me|us|it|just|only|simply|${PLACES}|with|the|word|words|keyword|a|an|one|single|emoji|number|letter|:|-|"|') ){0,8})? ?(?:${TOKEN}|[\p{L}]{2,20})(?= (?:if|to|and (?:i|ill|we|well)|when|so|for|in (?:the|my) (?:comments?|replies|chat|dms?)|below|under|here|⬇|👇|once|&|\+|right now|or dm)| [.!👇⬇🙏❤]|$)`,
);

/** The hits of `REPEAT` whose word is one to repeat: known, quoted, an emoji, a sign, or in capitals. */
function repeats(sentence: Sentence, reading: Reading): readonly Span[] {
  if (SERVICE.test(sentence.plain)) return [];
  return imperatives(sentence, reading, REPEAT).flatMap((span) => {
    const said = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
    const match = SAYS.exec(said);
    if (match === null) return [];
    const verb = match[1]?.toLowerCase() ?? '';
    const word = match[2] ?? '';
    const rest = sentence.text.slice(span.start - sentence.start + match.index + match[0].length);
    if (verb === 'say' && word === word.toLowerCase() && !/^["'! ]*(?:if|below|in the|👇|!)/i.test(rest))
      return [];
    if (verb === 'leave' && /^[👍❤♥]/u.test(word)) return [];
    const capitals = /^(?:\p{Lu}{2,}|[B-HJ-Z])$/u.test(word) && sentence.text !== sentence.text.toUpperCase();
    const plainWord = /^\p{L}+$/u.test(word);
    if (!SAYING.has(verb) && /\p{L}/u.test(word) && !PRICE.test(`${said} ${rest}`)) return [];
    if (plainWord && !capitals && !(KNOWN.test(word) && SAYING.has(verb))) return [];
    return [span];
  });
}

const SAYS =
  /\b(comment|reply|respond|type|say|drop|write|put|post|leave|send|dm|text|answer)\b(?:[\s:-]+(?:me|us|it|just|only|simply|below|down below|in (?:the |my )?(?:comments?|replies|thread|chat|dms?)|here|with|the|word|words|keyword|an?|one|single|number|letter)(?![\p{L}])){0,8}[\s:-]*(["'][^"']{1,40}["']|(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic})?\s?){1,4}|[\p{L}]+|\+?[0-9]{1,3})/iu;
const KNOWN = new RegExp(`^${WORD}$|^[a-z]$`, 'i');
/** What the other verbs must come with: a place for the word, or what it buys. */
const PRICE =
  /\b(?:if|below|in (?:the |my )?(?:comments?|replies|thread|chat|dms?)|and (?:i|we)\b|to get|to receive|for (?:the|my|a)|👇|⬇)/iu;
/** Verbs after which a known word in small letters is one to repeat; after the others it is the thing itself. */
const SAYING = new Set(['comment', 'reply', 'respond', 'type', 'say']);
const SERVICE = /(?<![^ ])(?:stop|unsubscribe|opt out|cancel)(?![^ ])/;

/** Comments as the price of something. */
const TRADE = words(
  'comment drop leave post put send say',

  [
    `comment (?:(?:${PLACES}) )?(?:to (?:win|enter|be entered|get|receive|unlock|claim|qualify)|for (?:a (?:chance|shoutout|follow|cookie)|the (?:link|guide|template|file|pdf)|part (?:2|two)|better reach|reach))`,
    '(?:drop|leave|post|put|comment|send) (?:an|your|a|one|some|any) (?:emojis?|hearts?)(?= (?:if|below|in|for|to)| [.!👇]|$)',
    'say (?:hi|hello|hey) if',
    'comment (?:anything|something|whatever|any word|any emoji)(?= (?:to|for|below|and)| [.!👇]|$)',
  ].join('|'),
);
/** Prizes for the first to comment, and a chorus on demand; over the text itself. */
const FIRST =
  /\b(?:the )?first [0-9]{1,4} (?:people |persons |ones |of you )?(?:to (?:comment|reply)|comments?|commenters|replies|who (?:comment|reply))\b[^.!?\n]{0,80}|\bcan (?:i|we) get (?:an?|some) (?:amen|hell yeah|hallelujah|yes|woop woop|witness)\b[^.!?\n]{0,60}/u;
