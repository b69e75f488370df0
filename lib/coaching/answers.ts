/** Words for what an audience can answer with, and for where it answers; parts of patterns over `sentence.plain`. */
import type { Sentence } from './reading.ts';

/** Things made of words (or pictures and links that say something) that a reader can give. */
const NOUNS =
  'stor(?:y|ies)|tips?|advice|experiences?|thoughts?|opinions?|takes?|views?|ideas?|suggestions?|recommendations?|recs?|recos?|feedback|answers?|repl(?:y|ies)|responses?|guess(?:es)?|questions?|qs|comments?|examples?|lessons?|insights?|perspectives?|memor(?:y|ies)|reasons?|excuses?|theor(?:y|ies)|predictions?|confessions?|secrets?|hacks?|tricks?|picks?|choices?|favou?rites?|faves?|favs?|setups?|routines?|recipes?|playlists?|songs?|books?|movies?|films?|shows?|podcasts?|albums?|quotes?|jokes?|puns?|memes?|gifs?|captions?|names?|links?|handles?|usernames?|portfolios?|websites?|sites?|blogs?|newsletters?|github|projects?|wins?|fails?|failures?|mistakes?|regrets?|goals?|resolutions?|plans?|strateg(?:y|ies)|methods?|approach(?:es)?|workflows?|tools?|apps?|stacks?|resources?|wisdom|input|findings?|results?|outcomes?|numbers?|stats|progress|journeys?|process|background|learnings?|takeaways?|tactics?|motto|mantra|weekend|summer|expertise|research|inspiration|reviews?|ratings?|rankings?|lists?|pics?|pictures?|photos?|selfies?|screenshots?|art|artwork|work in progress|wips?|city|cities|country|countries|towns?|location|birthdays?|zodiac|star sign|job titles?|pronunciations?|word|words|line|lines|definition|dreams?|fears?|struggles?|challenges?|pet peeves?|pets?|cats?|dogs?|desks?|kitchens?|gardens?|homescreens?|top [a-z0-9]+|number ?one|go tos?|go-tos?|version|side|reaction|reactions|best|worst|bits?|anecdotes?|gems?|discover(?:y|ies)|habits?|rituals?|traditions?|dish(?:es)?|snacks?|meals?|spots?|places?|restaurants?|age|hometown|job|jobs|timeline|bugs?|tattoos?|fact|facts|trivia|observations?|critiques?|criticisms?|corrections?|concerns?|objections?|arguments?|counterarguments?|proof|evidence|ask|asks|worries|issues?|prompts?|lyrics?|poems?|haikus?|limericks?|villain|hero|character|colou?r|poison|weapon|superpower|hobb(?:y|ies)|interests?|skills?|obsessions?|crush|comfort (?:food|film|movie|show)|guilty pleasures?|hot takes?|unpopular opinions?';

/** Up to four words between a determiner and its noun. */
const GAP = String.raw`(?:(?!(?:in|on|for|with|from|to|at|by|below|if|when|here|is|are|was|has|have) )(?:[\p{L}\p{N}'%-]+|\p{Extended_Pictographic}|") ){0,4}`;

/** "your best tip", "one thing", "any advice", "the song that …", "what worked", "yours". */
export const ANSWER = `(?:yours|your own|(?:your|you|yalls|any|some|a|an|one|1|the|that|those|all your|all you|all the|more|another|two|three|four|five|2|3|4|5|ten|10) ${GAP}(?:${NOUNS}|things?|times?|moment|piece|ways?|[a-z]{3,}est|most|first|last|top|go-to|least)|(?:${NOUNS})|what(?:s|ve|ever)?|how|hows|why|where|wheres|when|whos?|which|if youve|if youre|if youd)`;

/** The same, without bare nouns, for verbs that are nouns as often. */
export const YOUR_ANSWER = `(?:yours|your own|(?:your|you|any|some|a|an|one|1|all your|all you|another|two|three|3|five|5|the|that) ${GAP}(?:${NOUNS}|things?|time|moment|way|[a-z]{3,}est))`;

/** "in the comments", "below", "in this thread", "here". */
export const PLACE =
  '(?:below|down below|underneath|in (?:the |my |your |this )?(?:comments?|comment section|comments section|replies|reply|thread|chat|responses|mentions|quotes|box|discussion)|in a (?:comment|reply)|in reply|here|down here|⬇|(?:👇\\p{Emoji_Modifier}?)|with (?:us|me|the (?:group|class|community|rest of us|thread)))';

/** Up to `most` words on the way to something, without crossing a mark. */
export function within(most: number): string {
  return `(?:[\\p{L}\\p{N}'%<>+&/-]+ ){0,${most}}`;
}

/** Not followed by one fixed token to repeat ("reply with 1", "comment YES"), which is bait and no request for words. */
export const NOT_TOKEN = String.raw`(?! (?:(?:a|an|the|your|with|word|words|emoji) )*(?:["'] ?)?(?:\p{Extended_Pictographic}|yes|no|stop|me|amen|done|in|info|interested|link|guide|heart|emoji|help|join|start|[0-9]|[a-z])(?: ["'])?(?: (?:to|if|and i|and ill|and we|for|in|below|when|👇)|[ .!,]*$))`;

/** What to look for in a sentence, and the words without which it need not be looked for. */
export interface Wording {
  /** Global, over `sentence.plain`. */
  readonly pattern: RegExp;
  /** A cheap test that spares most sentences the pattern: whether one of the words that every match has is there. */
  mayBeIn(sentence: Sentence): boolean;
}

/** A wording of whole words; `triggers` are separated by spaces. */
export function words(triggers: string, pattern: string): Wording {
  const keys = new Set(triggers.split(' '));
  // Sentences that typing leaves alone keep their tokens, so for those the answer is known.
  const known = new WeakMap<Sentence['tokens'], boolean>();
  return {
    pattern: new RegExp(`(?<![^ ])(?:${pattern})(?![^ ])`, 'gu'),
    mayBeIn({ tokens }) {
      let found = known.get(tokens);
      if (found === undefined) {
        found = tokens.some(({ key }) => keys.has(key));
        known.set(tokens, found);
      }
      return found;
    },
  };
}
