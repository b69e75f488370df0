/** What comes out, falls down or gets dark at this time of year. */
import type { Field } from './field.ts';

export const seasons: Field = {
  name: 'the seasons',
  words:
    'springtime, wintertime, summertime, autumn, autumnal, autumn leaves, fall colors, fall foliage, first frost, frosty, blossom, cherry blossom, daffodil, snowdrop, bluebell, crocus, crocuses, catkin, conker, clocks go back, clocks go forward, clocks went back, clocks went forward, clocks change, daylight saving, solstice, equinox, midsummer, midwinter, longest day, shortest day, first snow, pumpkin spice, dark evenings, light evenings, lighter evenings, long evenings, long summer evenings, sweater weather, hay fever, hayfever, pollen, cosy season, cozy season, hygge, spring is here, seasonal affective, early spring, late summer, dead of winter, leaf peeping, winter solstice, summer solstice',
  hints:
    'spring, summer, winter, seasons, acorns, bulbs, daylight, magnolia, lambs, jumper, fireplace, cold mornings, bonfire, frost',
  any: {
    'open-question': 'What tells you that the season has changed where you are?',
    'name-one': 'Name one thing you only allow yourself at this time of year.',
    'share-yours': 'Show me your street today.',
    'fill-in-the-blank': '"It isn\'t really ____ until I\'ve ____." Fill it in.',
  },
  after: {
    opinion: {
      'open-question': 'Which month would you skip, and which would you double?',
      'choice-question': 'First warm day or first cold one: which do you wait for?',
    },
    mishap: { 'open-question': 'What gets you through the worst of it?' },
    win: { 'open-question': "What's the first thing you do when the season turns?" },
    scene: {
      'open-question': "What's out where you are?",
      'share-yours': 'Show me the view from your door.',
    },
    plan: { 'tell-me': 'Tell me what you look forward to most at this time of year.' },
    tip: { 'open-question': 'What makes this time of year easier for you?' },
  },
  subjects: [
    [
      'conker, acorns, chestnut, horse chestnut, pine cone, pocket, pockets',
      { 'open-question': "What's in your coat pocket from last autumn?" },
    ],
    [
      'clocks go back, clocks went back, clocks go forward, clocks went forward, clocks change, daylight saving, extra hour, lost hour, oven clock, microwave clock',
      {
        'open-question': 'Which clock at home do you never bother to change?',
        'fill-in-the-blank': '"With my extra hour I ____." Fill it in.',
      },
    ],
    [
      'cherry blossom, blossom, magnolia, petals, tree in bloom, bloom',
      {
        'open-question': 'Which tree near you do you wait for every year?',
        'share-yours': 'Show me your street in bloom.',
      },
    ],
    [
      'snowdrop, daffodil, crocus, crocuses, bluebell, catkin, bulbs, shoots, first flower, tulip, primrose',
      { 'open-question': 'Which flower tells you that winter is over?' },
    ],
    [
      'autumn leaves, leaf, leaves, fall colors, fall foliage, leaf peeping, rake, golden, crunchy',
      {
        'open-question': 'Where are the best autumn leaves near you?',
        'choice-question': 'Do you rake your leaves, or leave them?',
      },
    ],
    [
      'pumpkin spice, pumpkin, latte, cinnamon, soup, hot chocolate, mulled wine, stew, ice cream, barbecue, strawberries, asparagus',
      {
        'open-question': 'Which food do you wait all year for?',
        'choice-question': 'Pumpkin spice: yes please or no thanks?',
      },
    ],
    [
      'first frost, frosty, frost, windscreen, scraper, cold mornings, first snow, ice',
      { 'open-question': "What do you use to scrape the windscreen when it's frozen?" },
    ],
    [
      'sweater weather, jumper, coat, boots, scarf, gloves, shorts, sandals, big coat, tights, winter coat',
      {
        'open-question': 'On what date do the shorts go away?',
        'name-one': 'Name one piece of clothing you are glad to see again.',
      },
    ],
    [
      'dark evenings, dark at, dark by, shortest day, dead of winter, seasonal affective, daylight, lamp, winter solstice, gloom, january',
      { 'open-question': 'What gets you through the dark months?' },
    ],
    [
      'light evenings, lighter evenings, long evenings, long summer evenings, still light, longest day, midsummer, late summer, summer solstice',
      { 'open-question': 'What do you do with the first light evening of the year?' },
    ],
    [
      'hay fever, hayfever, pollen, sneeze, antihistamine, tissues',
      {
        'open-question': 'Which plant is your sworn enemy?',
        'fill-in-the-blank': '"You know it is hay fever season when ____." Fill it in.',
      },
    ],
    [
      'heating on, heating, thermostat, radiator, fireplace, first fire, log burner, blanket, candle, hygge, cosy season, cozy season',
      {
        'open-question': 'On what date does your heating go on?',
        'choice-question': 'Do you put the heating on, or another jumper?',
      },
    ],
    [
      'bonfire, fireworks, halloween, harvest, may day, solstice, equinox, midwinter',
      { 'open-question': 'Which night of the year do you look forward to most?' },
    ],
    [
      'autumn, autumnal, october, november, september, back to school, fall',
      {
        'open-question': 'What do you start again every autumn?',
        'name-one': 'Name one thing autumn does better than summer.',
      },
    ],
    [
      'summer, summertime, heat, beach, holiday, garden, august, july, paddling pool',
      {
        'name-one': 'Name one thing that has to happen before summer is over.',
        'fill-in-the-blank': '"It isn\'t summer until I\'ve ____." Fill it in.',
      },
    ],
    [
      'spring, springtime, spring is here, early spring, march, april, lambs, birdsong, swift, swallow, cuckoo, spring clean',
      {
        'open-question': "What's your first sign of spring?",
        'tell-me': 'Tell me when you last heard a cuckoo.',
      },
    ],
    [
      'winter, wintertime, february, cold, december',
      {
        'open-question': "What's the one good thing about winter?",
        'fill-in-the-blank': '"It isn\'t winter until I\'ve ____." Fill it in.',
      },
    ],
  ],
  is: [
    "First conker of the year. Straight into the coat pocket, where it'll stay until March.",
    'The clocks went back and I have spent my extra hour looking for the oven manual.',
    'Pumpkin spice season is here and I refuse to be ashamed.',
    'The cherry blossom is out on our street and everybody is walking slower.',
    'Autumn is just summer with better clothes.',
  ],
  isNot: [
    ['The spring in this mattress gave up after one season.', 'furniture'],
    ['Java Spring boots slower every March.', 'software'],
    ['Revenue fell in October and we leave the market in November.', 'business'],
  ],
};
