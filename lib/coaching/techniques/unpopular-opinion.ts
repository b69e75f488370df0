/** A claim that expects to be contradicted: "Unpopular opinion: cold pizza is better." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { labels } from '../label.ts';
import { forms } from '../request.ts';
import type { Technique } from '../technique.ts';

export const unpopularOpinion: Technique = {
  name: 'unpopular-opinion',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const given = labels(sentence, OPINION);
    return given.length > 0 ? given : forms(sentence, reading, ASKED);
  },
  is: [
    'Unpopular opinion: cold pizza is better.',
    'unpopular opinion but i like mondays',
    'Controversial opinion: the book was too long.',
    'This might be an unpopular opinion, but the ending was perfect.',
    "Unpopular opinion:\n\nYou don't need another course.",
    "What's your unpopular opinion about cheese?",
  ],
  isNot: [
    ['His opinion was unpopular with the board.', 'reported'],
    ['The unpopular opinion poll was withdrawn.', 'a noun'],
    ['She has never been afraid of an unpopular opinion.', 'reported'],
  ],
  why: 'It tells people that disagreement is expected.',
  evidence: practice,
  suggest: ({ claim }) =>
    offer(claim?.mood !== 'open' && claim?.about, ({ text }) => ({
      text: `What's your unpopular opinion about ${text}?`,
      why: 'Most have one, and few are asked for it.',
      fit: 0.6,
    })),
};

const OPINION = words(
  'unpopular controversial unpop contrarian unfashionable divisive',

  '(?:(?:this|that|it|i) (?:may|might|will|could|is going to|is probably) be (?:a (?:bit|little) |slightly |mildly |very |pretty )?(?:controversial|unpopular)|(?:unpopular|controversial|unpop|contrarian|unfashionable|divisive) (?:(?:food|tech|music|film|work|book|design|coding) )?(?:opinions?|thoughts?|takes?|views?))',
);
/** Asks for one instead. */
const ASKED = words(
  'unpopular controversial',

  'whats (?:your|ur) (?:most )?(?:unpopular|controversial) (?:[\\p{L}]+ )?(?:opinion|take|view)(?: [^.!?]{1,80})?',
);
