/** Things to put in order or give marks to: "Rank these from best to worst." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import { forms, requests } from '../request.ts';
import type { Technique } from '../technique.ts';
import type { ListSort } from '../topic/topic.ts';

export const rankThese: Technique = {
  name: 'rank-these',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const asked = requests(sentence, reading, RANK);
    return asked.length > 0 ? asked : forms(sentence, reading, SCALE);
  },
  is: [
    'Rank these from best to worst: toast, crumpets, bagels.',
    'rank ur top 5 pixar films',
    'Rate my desk out of ten.',
    'On a scale of 1 to 10, how tidy is your desktop?',
    'Give me your top 5 soups',
  ],
  isNot: [
    ['We rank third in the league.', 'told'],
    ['I rate this album highly.', 'the author rates'],
    ['Rate limits apply to the public API.', 'a noun'],
    ['Order these online before noon for next-day delivery.', 'buying'],
    ['Top five finish for our juniors!', 'news'],
  ],
  why: 'An order invites people to disagree about one place in it.',
  evidence: wording2011,
  suggest: ({ list }) =>
    offer(list?.shown && list.count > 2 && RANKED.has(list.sort) && list, ({ word }) => ({
      text: `Rank the ${word}: what comes first for you?`,
      why: 'The list is in front of them; an order of their own is quick to give.',
      fit: 0.8,
    })),
};

/** Lists of which each reader has an order of their own. */
const RANKED: ReadonlySet<ListSort> = new Set(['reason', 'tip', 'tool', 'work', 'place', 'goal']);

const THESE = '(?:these|this|those|the following|them|your|you|my|our|the|all|every|me)';
const RANK = words(
  'rank rate score grade put place list sort arrange order give tell',

  [
    `rank (?:${THESE}|from|in order|by|[a-z]+ (?:from|best to worst|in order))`,
    `(?:rate|score|grade) (?:(?:this|my|me|our|these|your|you|the)(?! (?:of|was|is|has|cut|rise)))(?: [\\p{L}\\p{N}'-]+){0,8}`,
    String.raw`(?:put|place|list|sort|arrange) (?:these|this lot|them|the following|your [\p{L} ]{1,30}) (?:in (?:order|the right order|your order)|into (?:order|tiers)|from (?:best|worst|first|most|least))`,
    'order (?:these|the following|them)(?! online| now| today| before| here)',
    '(?:give|tell) (?:me |us )?(?:your|you) (?:all-time |all time |personal )?top (?:[0-9]{1,2}|two|three|four|five|six|seven|ten)',
  ].join('|'),
);
const SCALE = words(
  'scale worst top',

  [
    'on a scale (?:of|from) [^.?!]{1,80}',
    String.raw`^top (?:[0-9]{1,2}|three|five|ten) (?:[\p{L}'-]+ ){1,5}, go`,
    `(?:best to worst|worst to best)(?= [:👇?]|$)`,
    String.raw`(?:whats |what are |what is )?(?:your|you) (?:all-time |all time |personal )?top (?:[0-9]{1,2}|two|three|four|five|six|seven|ten) (?:[\p{L}'-]+ ){0,5}(?:, )?(?:in order|ranked|go(?= |$)|\?|👇)`,
  ].join('|'),
);
