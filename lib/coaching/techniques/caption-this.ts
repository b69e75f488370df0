/** A picture that waits for words: "Caption this." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { forms, requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const captionThis: Technique = {
  name: 'caption-this',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const asked = requests(sentence, reading, CAPTION);
    return asked.length > 0 ? asked : forms(sentence, reading, CONTEST);
  },
  is: [
    'Caption this.',
    'Give this picture a caption!',
    'Best caption wins my eternal respect.',
    'What would you caption this?',
    'Captions, please!',
  ],
  isNot: [
    ['The caption under the photo was wrong.', 'a noun'],
    ['We caption every video we publish.', 'told'],
    ['Please add captions to your videos, many of us read them on the train.', 'about access'],
    ['Closed captions now work on all videos.', 'a noun'],
  ],
  why: 'A joke is a cheap answer to give and a pleasant one to read.',
  evidence: practice,
  suggest: ({ picture }) =>
    offer(picture, () => ({
      text: 'Caption this.',
      why: 'You show a picture; a caption is a reply that is fun to write.',
      fit: 0.68,
    })),
};

const CAPTION = words(
  'caption',

  'caption (?:this|it|that|these|me|the (?:photo|picture|pic|image)|my)|(?:give|write|suggest|add|leave|make up|think of) (?:(?:this|it|me|us|the|him|her|them|these|a|your|you|best) ){0,8}(?:(?:photo|picture|pic|image|one|shot|guy|cat|dog|boy|girl|funny|good|better|great) ){0,8}(?:(?:a|your|the|best|funny|good) ){0,8}caption(?! (?:to|in|on) (?:your|all))',
);
const CONTEST = words(
  'caption captions',

  '(?:best|funniest|top|worst) captions? (?:wins?|gets?|in the comments)|(?:need|want|looking for) (?:a|some|your|the best) captions?|caption (?:contest|competition|challenge|time|needed|wanted)|captions? (?:, )?(?:please|below|welcome|needed|wanted|go)(?! (?:on|for your))|what (?:would|is|do|should) (?:you|your|we|be) (?:a |the |your )?caption(?: (?:this|for this|it|here))?|what(?:s| is| would be) (?:your|the best|a good) caption(?: for this)?',
);
