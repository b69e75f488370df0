/** Posts about being on the way. */
import type { Occasion } from './occasion.ts';

const slowTravel: Occasion = {
  name: 'instead-of-flying',
  cue: /\b(?:(?:took|by) (?:the|a) (?:sleeper|night) ?train|instead of flying|interrail\w*|went on a road trip|walked (?:the )?(?:\p{L}+ )?(?:way|camino|coast path)|(?:finished|walked|completed) the (?:ridgeway|camino|pennine way|appalachian trail|west highland way|coast path|pilgrims way)|miles , \w+ days)\b/u,
  why: 'You went the long way; people who do have one to recommend.',
  fit: 0.93,
  asks: () => ({
    'open-question': "What's the best journey you've ever made without flying?",
    recommend: 'Recommend a journey I should make next.',
    'tell-me': 'Tell me where you slept worst on the way.',
  }),
  is: ['Took the sleeper train from Vienna to Rome instead of flying.'],
  isNot: [['The train to work was late.', 'a commute']],
};

const abroad: Occasion = {
  name: 'moved-away',
  cue: /\b(?:moved|moving|relocated|emigrated) (?:\w+ )?from (?:\p{L}+ ){1,3}to \p{L}+ (?:(?:\w+ ){1,2}(?:years?|months?|weeks?) ago|last (?:year|month|week))|\bmoved (?:abroad|countries|to another country)\b/u,
  why: 'You live somewhere new; everybody who has moved had something to get used to.',
  fit: 0.94,
  asks: () => ({
    'open-question': "If you've moved countries, what took you longest to get used to?",
    'tell-me': 'Tell me what you still bring back in your suitcase.',
    'fill-in-the-blank': '"I knew I was home when ____." Fill it in.',
  }),
  is: ['Moved from Chicago to Lisbon six months ago. The taxes are confusing, the fish is not.'],
  isNot: [['Moved from Slack to Discord.', 'a tool']],
};

export const trips: readonly Occasion[] = [slowTravel, abroad];
