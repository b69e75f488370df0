/** A request for a recommendation: "Recommend a novel under 200 pages." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const recommend: Technique = {
  name: 'recommend',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => requests(sentence, reading, RECOMMEND),
  is: [
    'Recommend a novel under 200 pages.',
    'Please recommend an affordable light bulb that dims properly',
    "recommend me a show that isn't about crime",
    'Can anyone recommend a plumber in Bristol?',
    'Suggest a name for the kitten!',
  ],
  isNot: [
    ['I recommend the soup.', 'the author recommends'],
    ['Highly recommend this keyboard.', 'praise'],
    ['Would recommend to a friend.', 'a review'],
    ['The committee will suggest a name by Friday.', 'a report'],
    ['Doctors recommend eight glasses, but nobody knows why.', 'doctors do'],
  ],
  why: 'People like to be useful, and a recommendation is help in one line.',
  evidence: wording2011,
  suggest: ({ work, place }) => [
    ...offer(work, ({ noun, verb }) => ({
      text: `Recommend ${noun === 'series' ? 'one series' : `one ${noun}`} I should ${verb} next.`,
      why: `You tell of a ${noun}; people love to pass on one of theirs.`,
      fit: 0.86,
    })),
    ...offer(place, ({ name, been }) => ({
      text: been
        ? `Recommend one place in ${name} worth going back for.`
        : `Recommend one place in ${name} I shouldn't miss.`,
      why: `Those who know ${name} will have one in mind.`,
      fit: 0.76,
    })),
  ],
};

const RECOMMEND = words(
  'recommend suggest reccomend recomend rec point nominate',

  [
    '(?:recommend|suggest|reccomend|recomend|rec)(?: (?:me|us))?(?: to (?:me|us))? (?:a|an|some|any|one|your|you|the best|good|something|anything|books?|movies?|films?|shows?|songs?|games?|podcasts?|[0-9]+|two|three|five|what|how|other|alternatives?|ways?|where|which|places?|names?|albums?|resources?|tools?|apps?)',
    '(?:recommend|suggest|rec) (?:me|us)',
    'point (?:me|us) (?:to|at|toward|towards|in the (?:right )?direction)',
    '(?:recommend|suggest|nominate) (?:away|below|in the comments)',
    'nominate (?:your|you|a|an|someone)',
  ].join('|'),
);
