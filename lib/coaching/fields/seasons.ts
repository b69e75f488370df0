/** What comes out, falls down or gets dark at this time of year. */
import type { Field } from './field.ts';

export const seasons: Field = {
  name: 'the seasons',
  words:
    'springtime, wintertime, summertime, autumn, autumnal, autumn leaves, fall colors, fall foliage, first frost, frosty, blossom, cherry blossom, daffodil, snowdrop, bluebell, crocus, crocuses, catkin, conker, clocks go back, clocks go forward, clocks went back, clocks went forward, clocks change, daylight saving, solstice, equinox, midsummer, midwinter, longest day, shortest day, first snow, pumpkin spice, dark evenings, light evenings, lighter evenings, long evenings, long summer evenings, sweater weather, hay fever, hayfever, pollen, cosy season, cozy season, hygge, spring is here, seasonal affective, early spring, late summer, dead of winter, leaf peeping, winter solstice, summer solstice, spring has sprung, springlike, spring-like, spring day, spring morning, spring flowers, spring cleaning, spring equinox, vernal equinox, autumn equinox, autumnal equinox, autumn colours, autumn colors, autumn walk, autumn morning, autumn light, autumn air, autumn term, autumn vibes, autumn evening, autumn sunshine, autumn mornings, golden october, october leaves, october light, november rain, november fog, dreary november, grey november, grim november, dreary january, grey january, dark january, bleak january, dark february, grey february, bleak midwinter, january blues, winter blues, blue monday, dry january over, winter woollies, winter walk, winter morning, winter mornings, winter light, winter sun, winter evening, winter evenings, winter nights, winter wonderland, wintry, winter is coming, winter is here, winter is over, winter darkness, winters day, winters night, summer evening, summer evenings, summer night, summer nights, summer morning, summer is over, summer is here, summer is coming, end of summer, last of summer, height of summer, indian summer, summers day, summery, summer solstice sunrise, stonehenge solstice, midsommar, midsummer bonfire, last warm day, first warm day, first warm evening, first cold morning, heating on yet, turned the heating, put the heating, heating is on, light until ten, light till ten, light at six, light at seven, dark at four, dark at five, dark by four, dark by five, dark before five, getting dark earlier, getting lighter, days are longer, days getting longer, days getting shorter, days are shorter, nights drawing in, nights are drawing, lost an hour, gained an hour, extra hour in, spring forward, falling leaves, fallen leaves, leaf fall, leaf pile, pile of leaves, raking leaves, rake leaves, sweep leaves, kicking leaves, crunchy leaves, crunch of leaves, golden leaves, red leaves, leaves are turning, leaves turning, conkers, horse chestnut, acorn, pumpkin patch, pumpkin season, spooky season, psl, pumpkin spice latte, mulled, michaelmas, candlemas, imbolc, beltane, lammas, samhain, lughnasadh, yule, dog days, april showers, may blossom, blackthorn, hawthorn, hawthorn blossom, hawthorn hedge, pussy willow, celandine, aconite, winter aconite, snowdrops, snowdrop walk, daffodils, daffs, primrose, primroses, cowslip, bluebells, bluebell wood, bluebell woods, forsythia, lilac bush, magnolia tree, cherry trees, sakura, hanami, plum blossom, apple blossom, blossom tree, blossoming, spring lambs, first lamb, frost on the, hoar frost, hoarfrost, jack frost, frosty morning, icicle, icicles, catkins, hibernate, hibernating, hibernation, sad lamp, big jumper, jumper weather, cardigan weather, coat weather, boot season, big coat season, scarf weather, shorts weather, sandal season, soup season, stew season, barbecue season, ice cream weather, sundress, changing seasons, change of season, turn of the, four seasons, between seasons, wild swimming season, meteorological spring, meteorological winter, meteorological autumn',
  hints:
    'spring, summer, winter, seasons, acorns, bulbs, daylight, magnolia, lambs, jumper, fireplace, cold mornings, bonfire, frost, season, january, february, march, april, may, october, november, september, autumn leaf, blanket, scarf, gloves, candle, candles, cosy, cozy, soup, leaves, leaf, fog, lighter, darker, dark, petals, blooming, bloom, in bloom, buds, shoots, swallow, swallows, cuckoo, heating, thermostat, hot chocolate, golden, crisp, barbecue, chestnuts, antihistamine, icy, spiced, sandals',
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
