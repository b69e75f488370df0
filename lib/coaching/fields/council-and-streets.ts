/** Bins, potholes, cycle lanes and what the council decides. */
import type { Field } from './field.ts';

export const councilAndStreets: Field = {
  name: 'local life',
  words:
    'city council, town council, parish council, county council, district council, borough council, council meeting, council worker, councillor, councilor, councilwoman, alderman, city hall, town hall, mayor, local election, bin day, bin collection, bin men, bin lorry, wheelie bin, recycling centre, local tip, household waste, garden waste, fly-tipping, fly tipping, litter pick, pothole, road works, roadworks, traffic cone, temporary traffic lights, traffic lights, street light, street lamp, streetlight, pavement parking, pavement, sidewalk, zebra crossing, pelican crossing, crosswalk, speed bump, low traffic neighbourhood, ltn, school street, bus lane, bollard, one-way system, car-free, pedestrianised, pedestrianized, planning committee, planning notice, zoning, yimby, housing development, local paper, local news, library closure, public toilet, park bench, playground swings, market square, town centre, town center, village green, public consultation, residents association, resident permit, parking permit, multi-storey, new housing, new cycle lane, new bike lane, our high street, council has, council have, council is, council says, council took, took the council, the council to, told the council, my council, our council, local council, dear council, rang the council, the local tip, road closure, councillors, council bin, council tax bill, council estate, council housing, council house, council website, council letter, council office, council offices, council budget, council leader, council election, council planning, council worker in, unitary authority, local authority, local government, deputy mayor, metro mayor, lord mayor, school board meeting, town meeting, selectboard, city planner, city planning, urban planner, urban planning, urbanism, urbanist, 15-minute city, fifteen minute city, walkable, walkability, walkable city, missing middle, zoning board, zoning meeting, parking minimums, parking spaces, parking spot, parking meter, double yellow lines, double yellows, dropped kerbs, cycle lane, cycle lanes, bike lane, bike lanes, bus gate, bus shelter, bus stop bench, low-traffic neighbourhood, clean air zone, congestion pricing, 20mph, 20mph zone, 20 mph limit, speed bumps, speed humps, traffic calming, traffic warden street, zebra crossings, lollipop lady, lollipop man, crossing guard, puffin crossing, pedestrian crossing, pedestrians, potholes, filled the pothole, pothole repair, resurfacing, resurfaced, street sign, street name, temporary lights, roadwork, manhole cover, drain cover, blocked drain, gully cleaning, gritter, gritters, gritting, gritter names, snowplow, snow plow names, street sweeper, street cleaner, litter bin, litter picking, litter-picking, overflowing bin, bin strike, missed bin collection, bin collections, brown bin, green bin, blue bin, recycling bin, recycling bins, food waste bin, food caddy, bin calendar, binfluencer, household recycling, skip permit, dog poo bin, dog fouling, dog poo bags, flytipped, fly-tipped, fly tipped, graffiti removal, street art permit, streetlights, streetlamp, street lights, streetlighting, dark street, lamppost, lampposts, lamp post, benches removed, hostile architecture, war memorial bench, bandstand, duck pond council, playground closed, pocket park, parklet, street tree, street trees, felled trees, tree preservation order, library closing, save our library, leisure centre closure, public toilets, public loo, town clock, farmers market square, high street shops, empty shops, vape shop, vape shops, town square, bypass campaign, new bypass, neighbourhood plan, local plan, planning notice on, planning meeting, planning objection, objection letter, public hearing, signed the petition, sign the petition, ward councillor, by-election, polling station, fixmystreet, fix my street, see click fix, nextdoor app, 311 call, neighborhood watch, neighbourhood watch, jackie weaver, nimby',
  hints:
    'council, bins, pavements, parking, bench, park, planning, residents, resident, village, local, petition, consultation, vote, flats, mph, cyclists, drivers, traffic, closure, closed, swings, bridge, crossing, notice, cones, repaired, fixed, months, leaflet, trees, fountain, the council, litter, main street, local businesses, kerb, curb, kerbs, street, streets, road, roads, junction, roundabout, verge, lamp, bus stop, cross, pedestrianise, speeding, car park, bin, rubbish, waste, recycling, skip, tip, verges, toilet, toilets, cuts, developer, zoned, ward, meeting, objection, object, campaign, collected, missed',
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
