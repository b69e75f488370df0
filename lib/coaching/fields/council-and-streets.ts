/** Bins, potholes, cycle lanes and what the council decides. */
import type { Field } from './field.ts';

export const councilAndStreets: Field = {
  name: 'local life',
  words:
    'city council, town council, parish council, county council, district council, borough council, council meeting, council worker, councillor, councilor, councilwoman, alderman, city hall, town hall, mayor, local election, bin day, bin collection, bin men, bin lorry, wheelie bin, recycling centre, local tip, household waste, garden waste, fly-tipping, fly tipping, litter pick, pothole, road works, roadworks, traffic cone, temporary traffic lights, traffic lights, street light, street lamp, streetlight, pavement parking, pavement, sidewalk, zebra crossing, pelican crossing, crosswalk, speed bump, low traffic neighbourhood, ltn, school street, bus lane, bollard, one-way system, car-free, pedestrianised, pedestrianized, planning committee, planning notice, zoning, nimby, yimby, housing development, local paper, local news, library closure, public toilet, park bench, playground swings, market square, town centre, town center, village green, public consultation, residents association, resident permit, parking permit, multi-storey, new housing, new cycle lane, new bike lane, our high street, council has, council have, council is, council says, council took, took the council, the council to, told the council, my council, our council, local council, dear council, rang the council, the local tip, road closure',
  hints:
    'council, bins, pavements, parking, bench, park, planning, residents, resident, village, local, petition, consultation, vote, flats, mph, cyclists, drivers, traffic, closure, closed, swings, bridge, crossing, notice, cones, repaired, fixed, months, leaflet, trees, fountain, the council, litter, main street, local businesses',
  any: {
    'open-question': 'What would you fix first on your own street?',
    'tell-me': 'Tell me the small thing that makes your town work.',
    'fill-in-the-blank': '"In my town, everybody has an opinion on ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the last thing that got better where you live?",
      'tell-me': 'Tell me what somebody on your street got changed.',
    },
    mishap: {
      'open-question': 'How long did it take to get something fixed where you live?',
      'tell-me': 'Tell me the most famous pothole in your town.',
    },
    opinion: {
      'open-question': 'Which street near you gets it right?',
      'name-one': 'Name one thing your town should copy from another.',
    },
    tip: { 'open-question': 'What worked for you when you wanted something changed locally?' },
    news: {
      'open-question': 'What would it change for you?',
      'tell-me': 'Tell me what you would ask at the meeting.',
    },
    plan: { 'open-question': 'What would you ask for if the council had to say yes once?' },
    change: { 'open-question': 'What has changed most on your street in ten years?' },
    scene: { 'open-question': "What's the strangest sign in your town?" },
  },
  subjects: [
    [
      'bin day, bins, bin, bin collection, bin men, bin lorry, wheelie bin, collection, garden waste, seagull, which bin',
      {
        'open-question': 'How do you remember which bin it is?',
        'tell-me': 'Tell me what your bins say about you.',
      },
    ],
    [
      'road closure, road closed, diversion, road works, roadworks, resurface, resurfacing, traffic cone, cones, dug up, overnight',
      { 'open-question': "What's the longest detour roadworks ever sent you on?" },
    ],
    [
      'pothole, potholes, hole',
      {
        'open-question': 'How long has the worst pothole near you been there?',
        'fill-in-the-blank': '"The pothole on our street is old enough to ____." Fill it in.',
      },
    ],
    [
      'street light, street lamp, streetlight, lamp post, fixed, repaired, reported',
      { 'open-question': 'How long did it take to get something fixed where you live?' },
    ],
    [
      'new cycle lane, new bike lane, cycle lane, bike lane, cyclists, cycle path',
      { 'open-question': 'Where does the silliest cycle lane near you end?' },
    ],
    [
      'parking, pavement parking, resident permit, parking permit, parked, permit, wardens, driveway',
      { 'open-question': "What's the boldest bit of parking you've seen on your street?" },
    ],
    [
      'parish council, council meeting, minutes, councillor, councilor, meeting, agenda, public gallery',
      { 'open-question': "What's the longest you've heard a council argue, and about what?" },
    ],
    [
      'planning committee, planning notice, flats, housing development, new housing, nimby, yimby, zoning, objection, planning',
      { 'open-question': 'What should be built on the emptiest bit of land near you?' },
    ],
    [
      'bench, park bench, park, swings, playground swings, playground, fountain, plaque',
      { 'open-question': "Where's the best bench in your town?" },
    ],
    [
      'traffic lights, temporary traffic lights, zebra crossing, pelican crossing, crossing, crosswalk, green man, button',
      { 'open-question': 'Which crossing near you makes you wait the longest?' },
    ],
    [
      'mph, speed bump, ltn, low traffic neighbourhood, school street, car-free, bollard, one-way system, traffic, pedestrianised, pedestrianized',
      { 'open-question': 'Which street near you would you close to cars first?' },
    ],
    [
      'litter, litter pick, fly-tipping, fly tipping, sofa, mattress, dumped, rubbish, dog poo',
      { 'open-question': "What's the oddest thing you've seen dumped on a street?" },
    ],
    [
      'local tip, the local tip, recycling centre, household waste, skip',
      { 'open-question': "What's the best thing you've ever seen somebody throw out?" },
    ],
    [
      'library, library closure, closure, closing, save, petition, pool, youth centre',
      { 'open-question': 'Which place in your town would you march for?' },
    ],
    [
      'high street, our high street, main street, town centre, town center, market square, empty shop, local businesses',
      { 'open-question': 'Which shop does your high street need most?' },
    ],
    [
      'public toilet, toilet, toilets',
      { 'open-question': "What's the grandest public toilet you've ever been in?" },
    ],
    [
      'mayor, local election, vote, candidate, leaflet, election, turnout',
      { 'open-question': 'What would you promise if you stood for mayor?' },
    ],
    [
      'village green, village, trees, tree, felled, hanging basket, planting',
      { 'open-question': 'Which tree near you should never be touched?' },
    ],
    [
      'local paper, local news, facebook group, headline, community group, residents association',
      { 'open-question': "What's the best headline your local paper ever ran?" },
    ],
    [
      'public consultation, consultation, notice',
      { 'open-question': 'What would you ask for if the council had to say yes once?' },
    ],
    [
      'pavement, pavements, sidewalk, pram, wheelchair, kerb, puddle',
      { 'open-question': "What's the worst bit of pavement on your way to the shops?" },
    ],
    [
      'bus lane, bus, bus stop, bus shelter, timetable',
      { 'open-question': 'Which bus would you bring back?' },
    ],
    ['rat, rats, fox, pigeons', { 'open-question': 'What have you rung the council about?' }],
    [
      'sign, signs, misspelled, street name, spelled',
      { 'open-question': "What's the strangest sign in your town?" },
    ],
  ],
  is: [
    'It took the council eleven months to fix a street light. It is now on all day.',
    'Parish council minutes: 40 minutes on the bench, two on the budget.',
    'The new cycle lane is open! It ends at a hedge.',
    'Bin day is the only day I know what my neighbours had for dinner.',
    'The planning committee said yes to flats on the old car park. Four people spoke, one sang.',
    'A good pavement is worth more to a town than another ring road.',
  ],
  isNot: [
    ['Our road map for the month has a bridge release.', 'software'],
    ['Vote for your favourite park in the game.', 'a game'],
  ],
};
