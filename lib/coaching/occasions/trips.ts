/** Posts about being on the way. */
import type { Occasion } from './occasion.ts';

const transport: Occasion = {
  name: 'journey-rant',
  cue: /\b(?:trains?|rail replacement|flight|airline|airport|bus|motorway|luggage)\b[\s\S]{0,80}\b(?:embarrass\w*|late|cancelled|delayed|delay|stand next to|hours|nightmare|lost|joke|worst|packed)\b/,
  unless: /\b(?:accident|closed both|avoid|driver|stranger|old man|crying|crash|umbrella|emergency|queue)\b/,
  why: 'Nobody who travels is short of one of these.',
  fit: 0.88,
  asks: () => ({
    'open-question': "What's the worst journey you've had this year?",
    'tell-me': 'Tell me the best excuse an announcement has given you.',
    'fill-in-the-blank': '"I could have walked there by the time ____." Fill it in.',
  }),
  is: ['Trains in this country are a national embarrassment. £94 to stand next to a toilet for three hours.'],
  isNot: [['The train driver waited for an old man.', 'kindness']],
};

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

const race: Occasion = {
  name: 'race',
  cue: /\b(?:ran|finished|completed|running|signed up for|crossed the finish line of) (?:the|my|a|my first|another) (?:\p{L}+ ){0,2}(?:marathon|half marathon|ultra|triathlon|10k|5k|half|parkrun|ironman)\b/u,
  why: 'You ran it; runners have one that they tell of.',
  fit: 0.94,
  asks: () => ({
    'open-question': 'Which race hurt you most?',
    'tell-me': 'Tell me the race you would run again tomorrow.',
    'fill-in-the-blank': '"At the last mile I was thinking of ____." Fill it in.',
  }),
  is: ['Ran the London Marathon yesterday in 4:12.'],
  isNot: [['The marathon meeting ended.', 'a meeting']],
};

export const trips: readonly Occasion[] = [transport, slowTravel, abroad, race];
