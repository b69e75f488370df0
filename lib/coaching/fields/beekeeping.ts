/** Bees, hives and honey. */
import type { Field } from './field.ts';

export const beekeeping: Field = {
  name: 'beekeeping',
  words:
    'beekeeper, beekeeping, beehive, bee hive, bee colony, bee suit, bee inspector, apiary, honeybee, honey bee, honeycomb, honey harvest, honey extractor, swarm of bees, queen excluder, brood box, varroa, drone brood, nuc, hive inspection, national hive, langstroth, my bees, our bees, the bees, bee, apiarist, bee keeper, bee keeping, bee-keeping, bee-keeper, beekeepers, beekeeping course, beekeeping association, bee club, bee veil, bee smoker, bee gloves, bee brush, bee space, bee bread, bee sting, bee stings, bee venom, bee swarm, bee hotel, bee shed, bee yard, beeyard, bee house, bee friendly, bee-friendly, bee inspectors, bee inspection, bee season, bee farmer, bee farm, bee disease, bee feeder, bee feed, bumblebee, bumble bee, bumblebees, solitary bee, mason bee, leafcutter bee, carpenter bee, mining bee, africanized bees, killer bees, worker bee, worker bees, house bees, nurse bees, forager bee, guard bee, guard bees, drone bees, drone bee, drones evicted, queen bee, virgin queen, queen cell, queen cells, queen cup, queen cage, queen rearing, queen marking, marked queen, mated queen, laying queen, laying worker, queenless, queenright, queen is laying, new queen, supersedure, emergency cell, waggle dance, royal jelly, propolis, beeswax, beeswax candle, beeswax candles, beeswax wrap, wax foundation, wax comb, drawn comb, brace comb, burr comb, capped brood, capped honey, sealed brood, worker brood, brood frame, brood frames, brood nest, brood pattern, brood chamber, chalkbrood, sacbrood, foulbrood, american foulbrood, european foulbrood, nosema, wax moth, small hive beetle, asian hornet, asian hornets, yellow-legged hornet, robbing screen, mouse guard, entrance block, entrance reducer, varroa mite, varroa mites, varroa treatment, varroa count, mite count, mite drop, sugar roll, alcohol wash, oxalic, oxalic acid, apivar, apiguard, formic acid treatment, colony collapse, colony losses, winter losses, overwintered colony, overwintered, winter cluster, wintering bees, fondant for bees, sugar syrup, fondant feed, pollen patty, fed the bees, feed the bees, honey super, honey supers, super of honey, set honey, raw honey, local honey, heather honey, borage honey, manuka honey, lime honey, ivy honey, wildflower honey, honey jar, honey jars, jar of honey, jars of honey, honey crop, honey yield, honey flow, nectar flow, june gap, spinning honey, extracting honey, honey spinner, uncapping, uncapping fork, uncapping knife, crystallised honey, crystallized honey, honey show, mead making, warre hive, top bar hive, top-bar hive, poly hive, flow hive, wbc hive, flat pack hive, observation hive, hive stand, hive tool, hive roof, hive entrance, hive floor, hive box, my hive, my hives, our hive, our hives, two hives, three hives, new hive, opened the hive, open the hive, the hive, nucs, nuc box, nucleus colony, bait hive, swarm call, swarm collector, caught a swarm, collected a swarm, collect a swarm, cast swarm, prime swarm, artificial swarm, pagden, snelgrove board, snelgrove, swarm control, swarm prevention, bbka, beebase, buckfast, buckfast bee, carniolan, italian bees, black bee, apis mellifera, crown board, crownboard, porter bee escape, clearer board, dummy board, hoffman frames, marking pen queen, neonicotinoid, neonicotinoids, pollinator, pollinators',
  hints:
    'bees, hive, honey, smoker, brood, nectar, stung, sting, swarm, colony, queen, drone, pollen, comb, frame, frames, super, supers, wax, veil, suit, epipen, stings, buzzing, buzz, worker, forage, foragers, mite, mites, clover, heather, lime trees, borage, ivy, phacelia, inspection, jar, jars, syrup, nucleus, extract, extractor, wasp, wasps, hornet, hornets, dandelions',
  any: {
    'open-question': 'If you keep bees, what did they teach you first?',
    'tell-me': "Tell me the best honey you've ever tasted, and where it came from.",
    'fill-in-the-blank': '"I only got stung because ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best moment you've ever had at a hive?",
      'tell-me': 'Tell me how you eat your honey.',
    },
    mishap: { 'open-question': "What's the worst place you've ever been stung?" },
    opinion: { 'open-question': 'What do people get most wrong about bees?' },
    tip: { 'open-question': 'What would you tell someone on their first day with a hive?' },
    plan: { 'open-question': "If you keep bees, what do you wish you'd known first?" },
  },
  subjects: [
    [
      'swarm, swarm of bees, swarmed, bus stop, chimney',
      { 'open-question': "What's the oddest place you've seen a swarm settle?" },
    ],
    [
      'sting, stung, stings, ankle, sleeve',
      {
        'open-question': 'Where was the worst place you ever got stung?',
        'fill-in-the-blank': '"I only got stung because ____." Fill it in.',
      },
    ],
    [
      'honey, honey harvest, jars, jar, extractor, honey extractor, harvest',
      {
        'open-question': 'How do you eat your honey?',
        'tell-me': "Tell me the best honey you've ever tasted, and where it came from.",
      },
    ],
    [
      'honeycomb, comb, wax, candle, cappings, propolis',
      { 'open-question': "What's the best thing you've ever made from beeswax?" },
    ],
    [
      'queen, queen excluder, marked, laying, requeen, queen cell',
      { 'open-question': 'What would you name a queen?' },
    ],
    [
      'bee suit, veil, smoker, gloves, zip',
      { 'open-question': "What's the silliest outfit a hobby ever put you in?" },
    ],
    [
      'winter, survived, spring, made it, first inspection, lost colony',
      { 'open-question': 'What were you happiest to see come through a winter?' },
    ],
    [
      'hive, beehive, bee hive, hive inspection, inspection, frame, frames, brood, brood box, opened, langstroth, national hive',
      { 'open-question': 'What do you remember of your first look inside a hive?' },
    ],
    [
      'varroa, mite, mites, bee inspector, disease, foulbrood',
      { 'open-question': "What's your least favorite small creature, and what has it cost you?" },
    ],
    [
      'wasp, hornet, asian hornet, wasps, woodpecker',
      { 'open-question': "What's your truce with wasps, if you have one?" },
    ],
    [
      'lavender, lime tree, clover, heather, wildflower, nectar, pollen, bumblebee, oilseed rape, dandelion',
      { 'open-question': 'Which flower near you do the bees like best?' },
    ],
    [
      'neighbor, neighbour, neighbours, neighbors, rooftop, allotment',
      { 'open-question': 'What would you want in return for hives next door?' },
    ],
    [
      'mentor, beginner, course, association, first hive, nuc',
      { 'open-question': 'Who taught you the hobby you love most?' },
    ],
    ['calm, quiet, hum, sound', { 'open-question': 'What could you sit and watch for an hour?' }],
    [
      'apiary, stall, sold, sell, market, label',
      { 'open-question': "What would make you buy a jar from a stranger's stall?" },
    ],
  ],
  is: [
    'Opened the beehive for the first time this spring. They made it. I cried into my veil.',
    'Beekeeping is 10% honey and 90% standing very still and saying sorry.',
    'The swarm of bees has chosen the school bus stop. Of course it has.',
    'First honey harvest: 14 jars, 6 stings.',
  ],
  isNot: [
    ['Apache Hive queries slow the cluster every night.', 'software'],
    ['Sweet as honey, that guitar tone, the queen of all pedals.', 'music'],
  ],
};
