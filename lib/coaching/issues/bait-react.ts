/** Asks for a reaction: "LIKE if you love your mum!" */
import { words } from '../answers.ts';
import { baitForms, baitRequests } from './bait.ts';
import type { Flaw } from './flaw.ts';

export const baitReact: Flaw = {
  kind: 'bait-react',
  language: 'en',
  message: 'Asking for likes or reactions makes sites show a post less; ask for a few words instead.',
  find: (part) => [...baitRequests(part, REACT), ...baitForms(part, TRADE)],
  is: [
    'LIKE if you love your mum!',
    'Smash that like button if you made it this far',
    'Hit ❤️ if you agree.',
    '❤️ if you miss the nineties',
    '1 like = 1 push-up',
    "If this gets 100 likes I'll dye my hair green",
  ],
  isNot: [
    ['I like it if the crust is burnt.', 'a taste'],
    ['Like many of us, I put it off.', 'a comparison'],
    ['The post got 400 likes and no replies.', 'a report'],
    ['I double tapped the wrong button and reset the oven.', 'a report'],
    ['Would you like to know more?', 'an idiom'],
  ],
};

const THIS = '(?:(?:this|it|the|my|our|below|post|tweet|video|pic|photo|reel|page|comment|status) ){0,8}';
const MARK =
  '(?:likes?(?: button)?|hearts?|thumbs?[ -]?up|upvotes?|faves?|favs?|reactions?|love button|❤|👍|♥|💙|💛|🧡|💜|💚|🖤|🤍|⭐)';
const REACT = words(
  'star like love heart fav fave favourite favorite upvote clap thumbs react reacts smash hit press click tap give leave drop show bash mash punch send destroy pound push double doubletap double-tap',

  [
    `(?<!you )(?:like|love|heart|star|fav|fave|favou?rite|upvote|clap|thumbs up|react|reacts) ${THIS}(?:if|when) (?:you|your|youre|youve|youd|anyone|this (?:is|made|helped|was)|ya)`,
    `(?:smash|hit|press|click|tap|give|leave|drop|show|bash|mash|punch|send|destroy|pound|push) (?:(?:that|the|this|it|us|me|my|a|an|your|you|some|post|big|video|tweet) ){0,8}${MARK}(?! (?:attack|story|rate|disease|in the comments?|below|emoji))`,
    `double[ -]?tap(?: (?:this|it|the|my|below|post|pic|photo|video))?(?= if| for| this| to| when| that| [.!❤♥👇]|$)|double[ -]?tap (?:if|for|this|when|that)`,
    String.raw`react (?:(?:to|with|using|below|here|now) ){0,8}(?:(?:a|an|the|your|one) ){0,8}(?:\p{Extended_Pictographic}|emojis?|reactions?|if|hearts?)`,
    '(?:like|love|heart) (?:for|4) (?:part|more|a follow|follow|a|tbh|the|next|luck|good luck)',
    `like (?:this|the|my|our) (?:post|video|photo|page|pic|tweet|status|reel)(?= [.!,&+]| and| to| for|$)`,
    String.raw`like to (?:save|win|enter|vote|claim|bless)|(?<=forget to |sure to |sure you |remember to |please )like(?= [!.]|$)|show (?:(?:some|your|us|me|this|a|little|lots|of) ){0,4}love (?:with|if|by|below)|like (?:,|and|&|\+) (?:follow|subscribe|comment|save|turn on)(?! (?:culture|buttons?))`,
    `(?:give|show) (?:this|it|us|me) (?:some )?(?:a )?(?:love|like|heart|thumbs up)(?= if| [.!❤👍]|$)`,
  ].join('|'),
);

/** Likes as currency, and a bare emoji with a condition; over the text itself. */
const TRADE =
  /(?:^|[.!?,:;\n]\s{0,3})(?:[❤👍♥🙌👏🙋🔥💯💙💜😂🤣😍✋🙏😭]\p{Emoji_Modifier}?(?:\u200d[♀♂])?\s{0,2}){1,4} if (?:you|u|ur|your|ya|this|anyone)(?:['a-z]*)\b[^.!?\n]{0,120}|\b(?:one|1|each|every|per) (?:like|heart|upvote|fav) ?(?:=|is|equals|means)[^.!?\n]{0,80}|\bfor (?:every|each) (?:like|heart|upvote)\b[^.!?\n]{0,80}|\b(?:if )?(?:this|we|i|it)?(?: (?:post|video|tweet))? ?(?:gets?|hits?|reach(?:es)?) [0-9][0-9,.k+]{0,8} (?:likes|hearts|upvotes|reactions|favs)\b[^.!?\n]{0,80}|\b[0-9][0-9,.k+]{0,8} (?:likes|upvotes|hearts) (?:and (?:i|we|he|she|you)|for (?:part|a|the next)|=|to (?:unlock|win|see))\b[^.!?\n]{0,80}|\bhow many (?:likes|hearts|upvotes|reactions) (?:can|will|does|for)\b[^.!\n]{0,80}|\bget (?:a single|even one) like\b|\bcan (?:this|we|i|he|she|it)(?: [a-z]{1,12}){0,2} get [0-9][0-9,.k+]{0,8} (?:likes|hearts)|\b(?:let'?s get|can we get|help (?:me|us) (?:get|reach)|aiming for)(?: this)?(?: (?:post|to))? [0-9][0-9,.k+]{0,8} (?:likes|upvotes|hearts|reactions)/u;
