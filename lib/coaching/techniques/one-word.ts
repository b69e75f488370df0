/** A limit on the answer that makes it easy: "Describe your week in one word." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import { forms } from '../request.ts';
import { nowhere, type Technique } from '../technique.ts';

export const oneWord: Technique = {
  name: 'one-word',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const limits = forms(sentence, reading, LIMIT);
    if (limits.length === 0 || OWN.test(sentence.plain)) return nowhere;
    return ONLY.test(sentence.plain) || ASKS.test(sentence.plain) || sentence.marked ? limits : nowhere;
  },
  is: [
    'Describe your week in one word.',
    'One word only: how is the job search?',
    'Describe your job using only emojis.',
    'in one word how was ur monday',
    'Your 2026 so far in one emoji.',
  ],
  isNot: [
    ['In one word, I was terrified.', 'the author answers'],
    ['In one word: relief.', 'the author answers'],
    ['He said it all in two words.', 'told'],
    ['I can sum up the match in one word. Dreadful.', 'the author answers'],
  ],
  why: 'A small limit makes answering quick and reading the answers fun.',
  evidence: wording2011,
  suggest: ({ place }) =>
    offer(place, ({ name }) => ({
      text: `Describe ${name} in one word.`,
      why: 'One word is the least that anybody can be asked for.',
      fit: 0.6,
    })),
};

const COUNT = '(?:a single|one|1|two|2|three|3|four|4|five|5|six|6|seven|7|ten|10)';
const UNIT = '(?:words?|emojis?|gifs?|sentences?|lines?|numbers?|colou?rs?|songs?|memes?|pictures?|photos?)';
const ONE = '(?:a|an) (?:word|emoji|gif|sentence|meme|haiku|limerick|tweet)';
const LIMIT = words(
  'quote quotes title titles lyric lyrics pun word words one-word emoji emojis gif gifs sentence sentences line lines number numbers color colors colour colours song songs meme memes picture pictures photo photos titles haiku limerick tweet',

  [
    `(?:in|with|using|use)(?: (?:just|only|exactly|no more than|under|fewer than|less than|at most))? ${COUNT} ${UNIT}(?: (?:only|or (?:less|fewer)|max))?`,
    `(?:in|with|using|use)(?: (?:just|only))? ${ONE}`,
    '(?:in|with|using)(?: (?:just|only|nothing but))? (?:emojis?|gifs?|memes)(?: only)?',
    `using (?:only|just|nothing but) (?:a|an|one|\\p{L}+) (?:\\p{L}+ )?(?:quotes?|emojis?|gifs?|titles?|lyrics?|puns?|words?|song|film|movie)`,
    `${COUNT} ${UNIT} (?:only|answers?|each|max|or (?:less|fewer)|go|, go)`,
    '(?:emojis?|gifs?|memes|pictures|song titles|film titles|movie titles) only|only (?:emojis?|gifs?|memes)',
    `${COUNT} ${UNIT} (?:to|that|which) (?:describe|describes|sum|sums|define|defines|summari[sz]e)`,
    '(?:the )?first word (?:that|which) (?:comes|pops|springs)',
    `${COUNT} ${UNIT}(?= , go)`,
    'one[ -]?word (?:answers?|replies|reviews?|answer)',
  ].join('|'),
);
const ONLY = /(?<![^ ])(?:only|answers|max|go|comes|pops|springs|or less|or fewer)(?![^ ])/;
const ASKS =
  /(?:^|[,;:.!?–-] |please |now |and )(?:(?:describe|sum|some up|summari[sz]e|tell|explain|reply|comment|answer|share|name|give|rate|review|define|say|put|pitch|introduce|sell|show|respond|use|roast)(?![^ ])|(?:your|you|you year|how|what|whats|who|why|hows) )|(?:^in|^with) (?:(?:just|only) )?(?:one|1|two|three|3|five|5|a single) (?:word|words|emoji|emojis)(?: or (?:less|fewer))? (?:, |: )?(?:how|what|whats|describe|who|why|hows|tell|your)/;
/** "In one word, I …", "in one word: relief." */
const OWN =
  /^(?:in|with) (?:just |only )?(?:a|one|two|three|1|2|3|a single) words? (?:[:,] )?(?:(?:i|it|we|he|she|they|my|the|this|that|its|amazing|wow) |[\p{L}]+ ?[.!]*$)|(?<![^ ])(?:i|he|she|we|they|it) (?:can |could |would |will |ll )?(?:say|said|sum|summed|describe|described|put|answered|ran|replied|explain|explained)(?![^ ])/u;
