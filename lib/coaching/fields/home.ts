/** Flats and houses: finding them, renting them, cleaning them. */
import type { Field } from './field.ts';

export const home: Field = {
  name: 'home life',
  words:
    'landlord, landlady, tenant, tenancy, letting agent, estate agent, realtor, zillow, rightmove, zoopla, house hunt, house hunting, flat hunting, apartment hunting, moving house, move house, moving day, moved house, moving box, removal van, removal men, new flat, new house, new apartment, studio flat, first house, first home, first flat, bought a house, buy a house, my flat, our flat, my house, our house, my apartment, our apartment, first-time buyer, first time buyer, got the keys, exchanged contracts, stamp duty, leasehold, freehold, damp patch, flatmate, roommate, housemate, flatshare, house share, house-share, rent increase, raise the rent, deposit back, evicted, eviction, spare room, airing cupboard, washing machine, dishwasher, laundry, fitted sheet, hoover, vacuum cleaner, vacuuming, ironing, washing up, spice rack, bed sheet, limescale, tumble dryer, duvet cover, housework, household chore, spring clean, declutter, decluttering, marie kondo, sofa bed, bookcase, billy bookcase, curtain rail, boiler broke, boiler man, smoke alarm, light switch, fridge, junk drawer, doormat, coat hook, cupboard, mattress, bathroom, living room, kitchen table, bedroom wall, our mortgage, mortgage approved, mortgage offer, remortgage, a bookcase, this bookcase, shelf is upside, my landlord, landlord special, washing up rota, load the dishwasher, sold our house, mortgage, open house viewing, house move, packing boxes, unpacked box, tenancy agreement, section 21, council tax band, home insurance, house survey, conveyancing, conveyancer, conveyancer solicitor, open plan, utility room, downstairs loo, downstairs toilet, box room, sash window, sash windows, bay window, double glazing, skirting board, floorboard, floorboards, loft conversion, loft insulation, extension built, new kitchen, kitchen island, kitchen drawer, kitchen sink blocked, air fryer, slow cooker lid, microwave, oven door, induction hob, extractor fan, toaster, dehumidifier, thermostat war, heating on, central heating, underfloor heating, heat pump installed, smart meter, log burner, wood burner, fireplace, mantelpiece, towel rail, shower head, bath mat, toilet seat, toilet roll, loo roll, toilet paper, clothes horse, clothes airer, washing line, laundry basket, laundry pile, laundry day, odd sock drawer, ironing board, ironing pile, pillowcase, duvet, bedding, weighted blanket, bunk bed, bedside table, chest of drawers, wardrobe doors, coffee table, dining table, armchair, sofa, ikea, flat-pack, flatpack, allen key, kallax, poang, farrow and ball, paint swatch, wallpaper, throw cushion, scented candle, henry hoover, dyson, robot hoover, mouse in the, silverfish, moths in the, clutter, kondo, hinching, mrs hinch, neutral decor, interior design, home decor, homeowner, homeowners, doom pile, tupperware drawer, bag for bags, bag of bags, the good scissors',
  hints:
    'rent, flat, house, apartment, couch, radiator, ceiling, drawer, shelves, carpet, curtains, lamp, paint, painted, tidy, tidying, cleaning, chores, dust, mould, mold, damp, keys, lease, deposit, viewing, survey, boxes, attic, loft, cellar, kettle, bin bag, bed, pillow, cushion, sock, recycling bin, moved in, moving out, broadband, stairs, my place, new place, shelf, wall, walls, window, windows, door, tap, toilet, shower, bath, boiler, heating, plumber, tiles, tile, rug, candle, cosy, cozy, kitchen, bedroom, hallway, sink, oven, freezer, bulb, cobweb, dusting, wash, leak, tenants',
  any: {
    'open-question': "What's the one thing in your home you would save first?",
    'name-one': 'Name one thing you have been meaning to fix since you moved in.',
    'fill-in-the-blank': '"You know it is my home by ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the smallest thing you ever fixed that changed how your home feels?",
      'share-yours': 'Show me your favorite corner at home.',
    },
    mishap: {
      'open-question': 'What did you discover only after you moved in?',
      'tell-me': 'Tell me the oddest repair you ever found in a home.',
    },
    opinion: {
      'open-question': 'Which household job do you secretly enjoy?',
      'name-one': 'Name one thing every home needs and no showroom has.',
    },
    tip: {
      'open-question': "What's the household trick you'd pass on?",
      'name-one': "Name one thing for the home that you'd buy again tomorrow.",
    },
    news: { 'open-question': 'What do you look at first in a viewing?' },
    plan: {
      'open-question': "What do you wish you'd done before you moved in?",
      'tell-me': 'Tell me the box you always pack last.',
    },
    change: { 'open-question': "What's the best thing you ever got rid of?" },
    scene: { 'open-question': "What's in the drawer you never open?" },
  },
  subjects: [
    [
      'rent, rent increase, raise the rent, rent went up, section 21, evicted, eviction, lease, renewal',
      { 'open-question': "If it's happened to you, what worked when the rent went up?" },
    ],
    [
      'landlord, landlady, my landlord, letting agent, painted over, deposit, deposit back, tenant, tenancy, inspection, landlord special',
      {
        'open-question': "What's the oddest thing a landlord has ever done to you?",
        'fill-in-the-blank': '"My landlord fixed it with ____." Fill it in.',
      },
    ],
    [
      'flatmate, roommate, housemate, flatshare, house share, house-share, labelled, washing up rota, passive aggressive, note on the',
      { 'open-question': "What's the oddest thing a flatmate of yours ever did?" },
    ],
    [
      'first home, first house, first flat, got the keys, first-time buyer, first time buyer, exchanged contracts, keys, new house, bought a house, completion, completed',
      {
        'open-question': "What's the first thing you did in your first home?",
        'fill-in-the-blank': '"The first thing I bought for my own place was ____." Fill it in.',
      },
    ],
    [
      'moving house, move house, moving day, moved house, moving box, removal van, removal men, boxes, box, packing, unpacked, moved in, kettle, moving out',
      {
        'open-question': 'Which box have you moved from home to home and never opened?',
        'name-one': 'Name one thing to pack last.',
      },
    ],
    [
      'house hunting, house hunt, flat hunting, apartment hunting, viewing, estate agent, realtor, rightmove, zoopla, zillow, listing, survey, offer accepted, gazumped, open house',
      {
        'open-question': "What's the worst thing you've ever seen at a viewing?",
        'tell-me': "Tell me your favorite estate agent's phrase.",
      },
    ],
    [
      'mortgage, mortgage approved, mortgage offer, our mortgage, remortgage, interest rate, stamp duty, solicitor, buy a house',
      { 'open-question': 'What did you celebrate with when it was finally yours?' },
    ],
    [
      'fitted sheet, duvet cover, bed sheet, duvet, bedding, fold, pillow, mattress, bed, make the bed',
      { 'open-question': 'How do you fold a fitted sheet, or do you just roll it up?' },
    ],
    [
      'washing machine, laundry, tumble dryer, sock, lost sock, washing line, ironing, iron, airing cupboard, drying, delicates',
      {
        'open-question': 'What have you ruined in the wash that you still miss?',
        'name-one': "Name one thing you'll never iron.",
      },
    ],
    [
      'dishwasher, washing up, load the dishwasher, dishes, sink, mugs, soak, loading',
      {
        'open-question': 'Who loads the dishwasher wrong in your house?',
        'fill-in-the-blank': '"There\'s a right way to load a dishwasher, and it\'s ____." Fill it in.',
      },
    ],
    [
      'hoover, vacuum cleaner, vacuuming, dust, cleaning, mop, limescale, housework, spring clean, household chore, chores, tidy, tidying, visitors, guests coming',
      {
        'open-question': 'Which job at home do you put off the longest?',
        'name-one': 'Name one household trick worth knowing.',
      },
    ],
    [
      'declutter, decluttering, marie kondo, junk, throw away, threw out, attic, loft, hoard, spark joy, cellar',
      {
        'open-question': 'What can you not throw away, though you should?',
        'tell-me': 'Tell me the best thing you ever got rid of.',
      },
    ],
    [
      'junk drawer, drawer, spice rack, spices, cupboard, tupperware, lids, batteries, expired, best before',
      {
        'open-question': "What's the oldest thing in your kitchen cupboards?",
        'fill-in-the-blank': '"In the drawer we never open: ____." Fill it in.',
      },
    ],
    [
      'boiler broke, boiler, boiler man, heating, radiator, thermostat, hot water, cold, freezing, leak, plumber',
      { 'open-question': 'Who controls the thermostat where you live?' },
    ],
    [
      'damp patch, damp, mould, mold, ceiling, crack, roof, previous owners, previous owner, wallpaper, bodge, carpet',
      { 'open-question': "What did you find only after you'd moved in?" },
    ],
    [
      'smoke alarm, beep, chirp, light switch, light bulb, switch, 3am, fuse',
      { 'open-question': 'What noise in your home has driven you to the edge?' },
    ],
    [
      'bookcase, billy bookcase, shelf, this bookcase, a bookcase, shelf is upside, flat-pack, flatpack, ikea, allen key, wardrobe, leftover screws, curtain rail',
      { 'open-question': 'What have you built upside down and left that way?' },
    ],
    [
      'sofa, couch, sofa bed, delivery, wouldnt fit, doorway, pivot, armchair, stairs',
      { 'open-question': "What's the hardest thing you've ever got through a door?" },
    ],
    [
      'neighbor, neighbour, upstairs, downstairs, drill, bins, recycling bin, bin day, parcel',
      { 'open-question': 'What do you know about your neighbors only from the noise?' },
    ],
    [
      'spare room, home office, guest room, study, guests, guest, mother-in-law',
      { 'open-question': 'What is your spare room really for, if you have one?' },
    ],
    [
      'fridge, kitchen, kitchen table, egg, freezer, defrost, magnet, light in the',
      { 'open-question': "What's on your fridge door right now?" },
    ],
    [
      'bathroom, towel, toilet roll, loo roll, shower, toothpaste',
      { 'open-question': 'Which bathroom habit starts the arguments where you live?' },
    ],
    [
      'paint, painted, colour, color, living room, bedroom wall, sample, white, beige, decorating',
      { 'open-question': 'Which color did you paint a room and regret at once?' },
    ],
    [
      'empty, last night, goodbye, sold our house, old house, parents house',
      { 'open-question': 'Which room do you still walk through in your head?' },
    ],
  ],
  is: [
    'My flatmate has labelled every egg in the fridge.',
    'My landlord wants to raise the rent by 22%.',
    'Got the keys today!!! First time buyers at 38 and 41',
    'My landlord painted over the light switches. All of them.',
    'Nothing humbles you like trying to fold a fitted sheet.',
    'Moving house tip: label the box with the kettle, the mugs and the loo roll. Open it first.',
    'We have owned this bookcase for six years and tonight I noticed a shelf is upside down.',
    'Mortgage approved. Celebrating with beans.',
  ],
  isNot: [
    ['The house voted against the bill, and the lease deal fell.', 'politics'],
    ['Painted this lamp in oils last week.', 'art'],
  ],
};
