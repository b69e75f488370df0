/** Asks for a vote by reaction, repost or letter: "👍 for tea, ❤️ for coffee". */
import { words } from '../answers.ts';
import type { Span } from '../model.ts';
import { baitForms, baitRequests } from './bait.ts';
import type { Flaw, Part } from './flaw.ts';

export const baitVote: Flaw = {
  kind: 'bait-vote',
  language: 'en',
  message:
    'Voting by reaction or letter makes sites show a post less; ask which one, and why, or attach a poll.',
  find: (part) => [
    ...baitForms(part, PAIRS, NEXT_LINE),
    ...baitRequests(part, part.context.poll === true ? BY_REACTION : VOTE),
    ...ballot(part),
  ],
  is: [
    'Vote 👍 or ❤️',
    '👍 for tea, ❤️ for coffee',
    'Like for cats, share for dogs',
    'Comment A for the red dress or B for the green one',
    '❤️ = beach, 😂 = mountains. Vote now!',
    'React to vote:\n👍 mornings\n❤️ evenings',
  ],
  isNot: [
    ['The vote was 61 for and 39 against.', 'a report'],
    ['Vote in the school board election on Tuesday.', 'an election'],
    ['👍 for the staff at Leeds station who found my bag.', 'praise'],
    ['I like red for doors and green for gates.', 'a taste'],
    ['We voted for the blue one and got the red.', 'told'],
  ],
};

/** Characters after a sentence in which the second sign may stand, on its own line. */
const NEXT_LINE = 60;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?|🅰|🅱)`;
const ACT = String.raw`(?:${EMOJI}|\b(?:like|love|heart|share|rt|retweet|repost|fav|fave|favou?rite|reblog|boost|upvote|downvote|thumbs up|thumbs down|(?:comment|type|reply|say|write|drop|put|press)(?: an?)? ["']?[a-z0-9]["']?))`;
const MEANS = String.raw`\s{0,2}(?:for|if|=|:|→|->|means|to vote(?: for)?|-|–)\s{0,2}`;
/** Two signs, each with what it stands for. */
const PAIRS = new RegExp(
  String.raw`${ACT}${MEANS}[^.!?\n]{1,50}?[\s,;|/]{1,3}(?:(?:or|and|vs|&) )?(?:${EMOJI}\s?)?(?:${ACT}|\b["']?[b-z2-9]["']?)${MEANS}[^.!?\n]{1,60}|\b(?:comment|type|reply|say|drop|put|write)\s["']?[a-z0-9]["']?(?:,\s["']?[a-z0-9]["']?){0,3},?\s?(?:or|and|/)\s?["']?[a-z0-9]["']?(?![a-z0-9'])|\blike\s?=[^.!?\n]{1,40}[,;|]\s?(?:comment|share|rt|love)\s?=[^.!?\n]{1,40}|(?:^|[?!.:\n]\s{0,3})[❤👍👎😂😮😢😡👏💡🎉🔥]\p{Emoji_Modifier}?\s?[\p{L}\p{N}' ]{1,24}?\s?(?:,|\||\/|\bor\b)\s?[❤👍👎😂😮😢😡👏💡🎉🔥]\p{Emoji_Modifier}?\s?[\p{L}\p{N}]`,
  'u',
);
const BY_REACTION = words(
  'vote voting',

  `(?:vote|voting) (?:(?:now|below|here|with|using|by|via|a|an|your|one|the|:|-) ){0,8}(?:${EMOJI}|emojis?|reactions?|reacting|liking|likes?|hearts?|commenting)`,
);
const VOTE = words(
  'vote voting votes comment type drop leave reply write post',

  [
    BY_REACTION.pattern.source,
    'vote (?:(?:now|for your (?:[a-z]+ )?favou?rite) )?(?:(?:here|down|your choice) )?(?:below|in (?:the |my )?(?:comments?|replies|thread))(?! poll)',
    '(?:comment|type|drop|leave|reply with|write|post) (?:with )?(?:your|the|a) (?:number|letter|vote|emoji choice)(?= [.!👇]|$| (?:below|in the comments|of your))',
    'cast your votes?(?= (?:below|in the (?:comments|replies)|with)| [.!👇])',
  ].join('|'),
);

/** Lines that begin with reactions, after a line that asks for a vote or a reaction. */
function ballot(part: Part): readonly Span[] {
  const { reading } = part;
  const spans: Span[] = [];
  let covered = 0;
  for (const sentence of reading.sentences) {
    if (sentence.start < covered || sentence.quoted || !INVITES.test(sentence.plain)) continue;
    const lines = BALLOT.exec(reading.text.slice(sentence.end, sentence.end + BALLOT_WITHIN));
    if (lines === null) continue;
    covered = sentence.end + lines[0].trimEnd().length;
    spans.push({ start: sentence.start, end: covered });
  }
  return spans;
}

/** Characters after the invitation in which the lines stand. */
const BALLOT_WITHIN = 500;
const INVITES =
  /(?<![^ ])(?:vote|votes|voting|react|reaction|reactions|reacting|choose your emoji|poll)(?![^ ])/;
const BALLOT =
  /^[^\n]{0,40}(?:\n{1,2}\s{0,4}[❤👍👏💡😂😮😢😡🎉🙌🔥♥💙💚🤔🤣🥰]\p{Emoji_Modifier}?\s{0,3}[^\n]{1,80}){2,6}/u;
