/** Trips, holidays and the places people go. */
import type { Field } from './field.ts';

export const travel: Field = {
  name: 'travel',
  words:
    'travel, traveler, traveller, travelling, traveling, travelled, traveled, solo travel, backpacker, wanderlust, holiday in, on holiday, summer holiday, city break, long weekend in, vacation, staycation, getaway, bucket list, itinerary, passport, visa, jet lag, jetlag, jet-lagged, airport, airport lounge, my flight, our flight, flight home, cheap flight, long-haul, red-eye flight, boarding pass, boarding gate, hand luggage, carry-on, suitcase, baggage claim, airline, ryanair, easyjet, lufthansa, british airways, duty free, security queue, hostel, hotel, hotel room, hotel breakfast, airbnb, bnb, guesthouse, all-inclusive, resort, cruise ship, cruise, ferry crossing, motorhome, van life, vanlife, camped, tent peg, caravan, youth hostel, lonely planet, guidebook, tour guide, tourist, tourist trap, tourism, souvenir, postcard, fridge magnet, layover, stopover, timezone change, lost luggage, travel insurance, currency exchange, sightseeing, santorini, machu picchu, amalfi, kyoto, phrasebook, tour group, travel light, passport control, airport security, wrong airport',
  hints:
    'trip, holiday, flight, fly, flew, plane, island, abroad, country, luggage, packing, packed, booked, booking, ferry, border, old town, pool, mountains, coast, days in, week in, rome, paris, venice, berlin, japan, italy, portugal, greece, spain, local food, tent, wifi, home, sand, gate, campervan, camper van, interrail, interrailing, eurail, lisbon, barcelona, bangkok, bali, marrakech, tokyo, naples, istanbul, iceland, patagonia',
  any: {
    'open-question': 'Which place surprised you most when you got there?',
    recommend: 'Recommend one place I should go next.',
    'tell-me': 'Tell me the meal you would travel back for.',
  },
  after: {
    win: {
      'open-question': "What's the trip you still talk about?",
      'share-yours': 'Show me the view you would go back for.',
    },
    mishap: {
      'open-question': "What's the trip that went so wrong it turned into a good story?",
      'tell-me': 'Tell me where your luggage went without you.',
    },
    opinion: {
      'open-question': "Which famous place is worth it, and which isn't?",
      'name-one': 'Name one place that is better than its reputation.',
    },
    tip: {
      'open-question': "What's the one thing you never travel without?",
      'name-one': 'Name one thing you always pack and never use.',
    },
    news: { 'open-question': 'Where would you go first?' },
    plan: {
      recommend: 'Recommend one thing I should not miss.',
      'open-question': 'What would you do there with one free day?',
    },
    change: { 'open-question': "What's the best journey you've ever made without flying?" },
    scene: { 'open-question': 'Where were you when you last thought "I could live here"?' },
  },
  subjects: [
    [
      'lost luggage, luggage, baggage claim, baggage, carousel, hold bag, bag went, airtag',
      {
        'open-question': 'Where has your luggage gone without you?',
        'fill-in-the-blank': '"My suitcase has seen ____, and I haven\'t." Fill it in.',
      },
    ],
    [
      'delayed, delay, cancelled, canceled, hours late, missed flight, missed my, missed connection, stuck in, layover, stopover, rebooked, overbooked',
      {
        'open-question': "What's the longest you've ever been stuck in an airport?",
        'fill-in-the-blank': '"I could have walked there by the time ____." Fill it in.',
      },
    ],
    [
      'packing, pack, packed, suitcase, carry-on, hand luggage, backpack, shirts, shoes, overpack, overpacked, packing cube, travel light',
      {
        'open-question': 'What do you always pack and never use?',
        'name-one': 'Name one thing you never travel without.',
      },
    ],
    [
      'passport, visa, passport control, expired, border, stamp, photo, passport photo, customs',
      {
        'open-question': "What's your best border story?",
        'tell-me': 'Tell me how you last mislaid a passport.',
      },
    ],
    [
      'security queue, airport security, liquids, tray, belt off, jam, boarding gate, gate, boarding pass, queueing, boarding, airport lounge, duty free, airport',
      {
        'open-question': "What's the oddest thing airport security has taken from you?",
        'choice-question': 'Are you three hours early, or last at the gate?',
      },
    ],
    [
      'seat, window seat, aisle seat, middle seat, armrest, recline, plane, airline, ryanair, easyjet, lufthansa, british airways, legroom, my flight, our flight, turbulence, clapped, baby on',
      {
        'choice-question': 'Window or aisle?',
        'open-question': "What's the oddest thing you've seen a passenger do?",
      },
    ],
    [
      'hotel breakfast, buffet, toaster, waffle',
      { 'open-question': "What's on your plate at a hotel breakfast that never is at home?" },
    ],
    [
      'hotel, hotel room, room, pillow, shower, minibar, view from, thin walls, reception, towels, sunbed, sun lounger',
      {
        'open-question': "What's the strangest hotel room you've ever slept in?",
        'name-one': 'Name one small thing that makes a hotel good.',
      },
    ],
    [
      'airbnb, host, guesthouse, bnb, hostel, youth hostel, dorm, bunk, key box, instructions',
      { 'open-question': "What's the best note a host ever left you?" },
    ],
    [
      'jet lag, jetlag, jet-lagged, long-haul, red-eye flight, time zone, timezone change, wide awake',
      { 'open-question': 'What do you do with jet lag at four in the morning?' },
    ],
    [
      'food, local food, meal, restaurant, market, street food, menu, waiter, gelato, pastry, wine, coffee, ate',
      {
        'open-question': 'Which meal would you travel back for?',
        'name-one': "Name one dish that's never the same at home.",
      },
    ],
    [
      'language, phrasebook, phrase, duolingo, pronounce, mispronounce, ordered, translate, spoke',
      {
        'open-question': "What's the worst thing you've said in another language by mistake?",
        'name-one': 'Name one word in another language that everybody should know.',
      },
    ],
    [
      'tourist, tourist trap, tour group, tour guide, crowds, queue, overrated, selfie stick, sightseeing, overtourism, santorini, machu picchu, eiffel tower, museum',
      {
        'open-question': "Which famous place is worth it, and which isn't?",
        'name-one': "Name one place that's better than its reputation.",
      },
    ],
    [
      'souvenir, fridge magnet, postcard, magnets, gift shop, snow globe, tea towel',
      {
        'open-question': "What's the worst souvenir you've ever carried home?",
        'share-yours': 'Show me your oldest fridge magnet.',
      },
    ],
    [
      'solo travel, solo, alone, by myself, table for one, backpacker, backpacking, gap year',
      {
        'open-question': "What's the best thing about travelling alone?",
        'tell-me': 'Tell me about a stranger you met on the road.',
      },
    ],
    [
      'lost, wrong train, wrong airport, scam, taxi, pickpocket, bus, got on the, google maps, map, directions, hire car, rental car',
      { 'open-question': "What's the wrong turn you're still glad you took?" },
    ],
    [
      'coming home, own bed, unpack, laundry, post-holiday, monday, blues',
      {
        'open-question': "What's the first thing you do when you get home?",
        'choice-question': 'Do you unpack at once, or live out of the case for a week?',
      },
    ],
    [
      'staycation, at home, rain, uk holiday, caravan, campsite, tent, tent peg, camped, van life, vanlife, motorhome, campervan, camper van',
      {
        'open-question': "What's the wettest holiday you ever enjoyed?",
        'name-one': 'Name one place near home that feels abroad.',
      },
    ],
    [
      'cruise, cruise ship, ferry, ferry crossing, boat, deck, seasick, island, port',
      { 'open-question': 'Which island would you be happy to be stuck on?' },
    ],
    [
      'bucket list, wanderlust, dream, next trip, where next, itinerary, planning, booked, spreadsheet, guidebook, lonely planet, no plan',
      {
        recommend: 'Recommend one place I should go next.',
        'choice-question': 'Plan every hour, or no plan at all?',
      },
    ],
    [
      'kids, children, parents, mother-in-law, in-laws, friends, group chat, group trip, are we there',
      { 'open-question': 'Who do you travel best with, and why?' },
    ],
    [
      'interrail, interrailing, eurail, train, overland, by train, night train, road trip, drive, drove',
      { 'open-question': "What's the best journey you've ever made without flying?" },
    ],
    [
      'view, sunrise, mountains, beach, sea, old town, kyoto, amalfi, lisbon, rome, tokyo, istanbul, naples, barcelona, iceland, patagonia, bali, marrakech',
      {
        'open-question': 'Which place surprised you most when you got there?',
        'tell-me': "Tell me the view you'd go back for.",
      },
    ],
  ],
  is: [
    'Three days in Lisbon with one suitcase. My calves have a new religion.',
    'My flight was delayed six hours and my luggage went to Oslo without me.',
    'Tip: pack the suitcase, then take out a third. Nobody ever wished for more shirts.',
    'Passport found, hotel booked, phrasebook bought. Two weeks, no plan.',
    'Hotel breakfast at 9.58 is a competitive sport.',
    'Kyoto at 6am: no tour groups, no noise, one monk sweeping.',
  ],
  isNot: [
    ['A journey through my code: the map function is abroad in every file.', 'software'],
    ['The view from the kitchen at home this weekend.', 'home'],
  ],
};
