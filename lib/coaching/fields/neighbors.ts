/** Those next door, upstairs and across the street. */
import type { Field } from './field.ts';

export const neighbors: Field = {
  name: 'neighbors',
  words:
    'neighbor, neighbour, neighborly, neighbourly, next door, next-door, my street, our street, street party, street whatsapp, whole street, block party, nextdoor app, neighborhood watch, neighbourhood watch, thin walls, party wall, through the wall, upstairs neighbor, upstairs neighbour, downstairs neighbor, downstairs neighbour, flat above, flat below, leaf blower, across the road, over the fence, garden fence, took in my, took my parcel, parcel for next, noise complaint, car alarm, leylandii, cul-de-sac, hoa, homeowners association, shared driveway, our cul-de-sac, noisy party, people upstairs, couple upstairs, people next door, our street has, new neighbor, new neighbour, new neighbors, new neighbours, next door is, dear neighbor, dear neighbour, neighbors, neighbours, neighbourliness, next-door neighbour, next-door neighbor, next door neighbour, next door neighbor, old neighbour, my neighbor, my neighbour, our neighbour, our neighbor, elderly neighbour, elderly neighbor, nosy neighbour, nosy neighbor, noisy neighbours, noisy neighbors, couple next door, family next door, man next door, woman next door, lady next door, guy next door, kids next door, house next door, flat next door, student house next, them next door, the flat upstairs, lives above, lives below, lives opposite, lives across, man upstairs, woman upstairs, guy upstairs, across the landing, across the hall, shared fence, fence panel, fence panels, fence dispute, party wall agreement, boundary dispute, shared drive, blocked drive, blocked my drive, parked across, parking space dispute, parking wars, my parking space, outside my house, outside our house, through the walls, leaf blowers, hedge trimmer, overgrown hedge, bins out, bin day, wrong bin, wrong bins, take the bins, bring the bins, wheelie bin, borrowed ladder, borrow a ladder, borrowed my ladder, borrow sugar, cup of sugar, spare keys, holds our key, took our parcel, water the plants, watering their plants, feed their cat, feeding next door, nextdoor post, nextdoor group, street whatsapp group, whatsapp group street, residents group, residents association, residents meeting, hoa letter, hoa president, hoa fine, condo board, cul de sac, street parties, curtain twitcher, curtain twitching, twitching curtains, ring doorbell, doorbell camera, wind chimes, trampoline next, barking next door, dog next door, cat next door, fireworks next door, drum kit next, karaoke next, party next door, loud music next, noise complaints, passive-aggressive note, passive aggressive note, note through door, note on windscreen, note under door, moved in next, moved in upstairs, moving in next, apartment building, apartment block, block of flats, tower block, flat block, communal garden, communal hallway, shared hallway, shared laundry, laundry rota, stair rota, buzzer, fob, welcome basket, welcome to street, terraced house, terrace street, semi-detached, porch light, front step, stoop, doorstep chat, front yard, lawn sign, snow shovel, shovelled their, shoveled their, mowed their lawn, mow their lawn, extension next door, scaffolding next door, building work next, planning objection, airbnb next door',
  hints:
    'fence, hedge, package, drill, drilling, barking, bins, driveway, parking space, noise, noisy, loud, ladder, borrow, borrowed, spare key, curtains, wall, upstairs, downstairs, balcony, fireworks, wave, doorbell, gate, stairwell, whatsapp, walls, bin, parcel, lawnmower, mower, mowing, lawn, drive, parked, parking, street, lent, knocked, knock, porch, window, flat, apartment, landlord, tenant, keys, moved in, note, bbq, barbecue, hammering, bass, party, waved, garden, hallway, lobby, elevator, condo, casserole, parakeet, stomping, block, building',
  any: {
    'open-question': "What's the best thing a neighbor has ever done for you?",
    'tell-me': 'Tell me about the one on your street whom everybody knows.',
    'fill-in-the-blank': '"I have never met my neighbors, but I know that they ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the nicest thing that ever came over your garden fence?",
      'tell-me': 'Tell me how you got to know yours.',
    },
    mishap: {
      'open-question': 'What would you say to them?',
      'tell-me': 'Tell me the oddest thing you hear through your walls.',
    },
    opinion: {
      'open-question': 'What makes a good neighbor?',
      'name-one': 'Name one thing everybody should know about the people next door.',
    },
    tip: { 'open-question': 'How do you get a street talking to each other?' },
    news: { 'open-question': 'What would you bring to a street party?' },
    plan: { 'open-question': 'How do you tell a neighbor something without a note through the door?' },
    change: { 'open-question': "What's the first thing you notice about a new street?" },
    scene: { 'open-question': "What's the great unsolved mystery of your street?" },
  },
  subjects: [
    [
      'tap dancing, drums, trumpet, loud music, noise, noisy, noise complaint, thin walls, through the wall, party wall, upstairs neighbor, upstairs neighbour, upstairs, downstairs neighbor, downstairs neighbour, flat above, flat below, footsteps, noisy party, karaoke, bass',
      {
        'open-question': 'Who or what next door keeps you awake?',
        'tell-me': 'Tell me the oddest thing you hear through your walls.',
      },
    ],
    [
      'drill, drilling, leaf blower, lawnmower, chainsaw, sunday, hammering, renovation, extension, builders, strimmer, 7am',
      {
        'open-question': "What's the earliest anybody has drilled near you?",
        'fill-in-the-blank': '"It\'s Sunday, it\'s 8am, and next door ____." Fill it in.',
      },
    ],
    [
      'hedge, fence, garden fence, over the fence, leylandii, boundary, overhang, tree, apples, ivy, trim',
      {
        'open-question': "What's the best thing that ever came over your garden fence?",
        'tell-me': 'Tell me about the longest hedge dispute you know.',
      },
    ],
    [
      'parcel, parcel for next, took in my, took my parcel, package, delivery, took in, doorbell',
      {
        'open-question': "Which neighbor takes in everybody's parcels?",
        'tell-me': "Tell me the longest you've looked after a parcel.",
      },
    ],
    [
      'bins, bin, bin day, recycling, bin collection, trash, wrong bin, garbage, bin night, which bin',
      {
        'open-question': 'Who on your street always knows which bin it is?',
        'choice-question': 'Bins out the night before, or in slippers at dawn?',
      },
    ],
    [
      'parking space, parking, parked, my space, driveway, shared driveway, cone, cones, whose van, van, blocked, car alarm, outside my',
      {
        'open-question': 'How far would you go to defend a parking space?',
        'tell-me': 'Tell me about the parking war on your street.',
      },
    ],
    [
      'street whatsapp, whatsapp, chat group, nextdoor app, group, our street has, neighborhood watch, neighbourhood watch, residents group',
      {
        'open-question': "What does your street's chat group talk about most?",
        'name-one': "Name one message you'd love to see in the street's group.",
      },
    ],
    [
      'street party, block party, bunting, bbq, barbecue, jubilee, potluck, trestle table, whole street, new years',
      {
        'open-question': 'What would you bring to a street party?',
        'fill-in-the-blank': '"It took ____ to get our whole street outside." Fill it in.',
      },
    ],
    [
      'borrow, borrowed, ladder, sugar, lend, lent, tools, egg, drill borrowed, jump leads, returned',
      {
        'open-question': 'What have you lent next door and never seen again?',
        'fill-in-the-blank': '"I\'ve lived here for years, and I still have their ____." Fill it in.',
      },
    ],
    [
      'snow, shovel, shoveled, cleared the, gritted, dug out, soup, lasagne, lasagna, kind, kindness, helped, flood, power cut',
      {
        'open-question': "What's the best thing a neighbor has ever done for you?",
        'tell-me': 'Tell me who on your street you would call at 3am.',
      },
    ],
    [
      'spare key, key, locked out, keys, watered, holiday, looked after',
      {
        'open-question': 'Who has your spare key?',
        'tell-me': 'Tell me about the time you were locked out.',
      },
    ],
    [
      'new neighbor, new neighbour, moved in, new neighbors, new neighbours, moving in, welcome, just moved, moving van, introduce, first met, card through',
      {
        'open-question': 'How did you first meet the people next door?',
        'tell-me': "Tell me what you'd take round to new neighbors.",
      },
    ],
    [
      'moved out, moving away, sold, for sale sign, leaving, moving house, estate agent, last day',
      {
        'open-question': 'Which neighbor do you miss most?',
        'fill-in-the-blank': '"Next door would say that I ____." Fill it in.',
      },
    ],
    [
      'cat, dog, barking, rooster, cockerel, chickens, parrot, peacock',
      {
        'open-question': 'Which animal on your street belongs to everybody?',
        'tell-me': 'Tell me about the pet next door.',
      },
    ],
    [
      'curtains, nosy, window, twitching, balcony, binoculars, wave, naked, telescope, light on, blinds',
      {
        'open-question': 'What do your neighbors know about you from the window?',
        'fill-in-the-blank': '"The people opposite must think that I ____." Fill it in.',
      },
    ],
    [
      'elderly, old man, old lady, 91, widow, retired, lived here, living here, for fifty years, next door is, mrs, mr',
      {
        'open-question': 'Who has lived longest on your street, and what have they seen?',
        'tell-me': 'Tell me about the one on your street whom everybody knows.',
      },
    ],
    [
      'note, passive-aggressive, note through, letter, sign, laminated, letterbox, notice, stairwell, complaint, dear neighbor, dear neighbour',
      {
        'open-question': "What's the best note you've found on a door or a car?",
        'fill-in-the-blank': '"Dear neighbor, ____." Fill it in.',
      },
    ],
    [
      'halloween, fireworks, decorations, trick or treat, inflatable, pumpkin, bonfire',
      {
        'open-question': 'Which house near you goes furthest for the holidays?',
        'tell-me': 'Tell me the best decoration on your street.',
      },
    ],
    [
      'hoa, homeowners association, residents association, block, committee, rules, lawn',
      {
        'open-question': "What's the silliest rule where you live?",
        'name-one': "Name one rule you'd write for your building.",
      },
    ],
    [
      'same conversation, small talk, lift, hello, chat, say hello, nod, weather, names, never met, their name',
      {
        'open-question': 'Which conversation do you have with your neighbors every time?',
        'tell-me': 'Tell me how many people on your street you know by name.',
      },
    ],
  ],
  is: [
    'I work nights and my upstairs neighbour has taken up tap dancing.',
    'Our street has a chat group and it is 90% bins, 10% "whose van is this".',
    'The man next door cleared the snow from all nine drives before anybody was up.',
    'My neighbor and I have had the same conversation about the hedge since 2011. I look forward to it.',
    'PSA: if you take in a parcel for next door, you are legally friends now.',
  ],
  isNot: [
    ['Wall Street opened lower after the noise about rates.', 'finance'],
    ['Upstairs in the shop: drums, music and loud shirts.', 'a shop'],
  ],
};
