/** Trips, holidays and the places people go. */
import type { Field } from './field.ts';

export const travel: Field = {
  name: 'travel',
  words:
    'travel, traveler, traveller, travelling, traveling, travelled, traveled, solo travel, backpacker, wanderlust, holiday in, on holiday, summer holiday, city break, long weekend in, vacation, staycation, getaway, bucket list, itinerary, passport, visa, jet lag, jetlag, jet-lagged, airport, airport lounge, my flight, our flight, flight home, cheap flight, long-haul, red-eye flight, boarding pass, boarding gate, hand luggage, carry-on, suitcase, baggage claim, airline, ryanair, easyjet, lufthansa, british airways, duty free, security queue, hostel, hotel, hotel room, hotel breakfast, airbnb, bnb, guesthouse, all-inclusive, resort, cruise ship, cruise, ferry crossing, motorhome, van life, vanlife, camped, tent peg, caravan, youth hostel, lonely planet, guidebook, tour guide, tourist, tourist trap, tourism, souvenir, postcard, fridge magnet, layover, stopover, timezone change, lost luggage, travel insurance, currency exchange, sightseeing, santorini, machu picchu, amalfi, kyoto, phrasebook, tour group, travel light, passport control, airport security, wrong airport, travels, travelers, travellers, travel day, travel tip, travel tips, travel blog, travel blogger, travel agent, travel agency, travel adapter, travel plans, travel buddy, travel photography, travel writer, travel guide, travel companion, solo traveller, solo traveler, solo trip, backpackers, round the world, round-the-world, world trip, digital nomads, nomad visa, slow travel, overlanding, road trips, roadtrip, road tripping, city breaks, mini break, mini-break, package holiday, package holidays, package deal, family holidays, last-minute holiday, last minute holiday, holiday cottage, holiday let, holiday home, holiday romance, holiday brain, holiday blues, post-holiday, holiday photos, holiday snaps, holiday destination, holidaymaker, holidaymakers, vacations, vacationing, vacation days, vacation rental, spring break trip, weekend away, weekend getaway, weekend break, day trip, day trips, day-tripper, bucketlist, itineraries, passports, passport stamp, expired passport, passport expired, passport queue, e-gates, egates, schengen, tourist visa, visa on arrival, border crossing, customs officer, immigration queue, airports, airport run, airport pint, airport food, airport coffee, airport floor, airport queue, airport bar, airport terminal, airport transfer, heathrow, gatwick, stansted, luton airport, manchester airport, schiphol, jfk airport, laguardia, ohare, lax, changi, charles de gaulle, frankfurt airport, doha airport, departure lounge, departure gate, gate change, final call for, boarding time, priority boarding, boarding group, plane seat, plane food, plane ticket, airplane, aeroplane, airplane mode trip, aisle or window, aisle seat, middle seat, window seat, reclined seat, legroom, overhead locker, overhead bin, seatbelt sign, turbulence, cabin crew, flight attendant, flight attendants, stewardess, economy class, premium economy, business class, upgraded to business, first class flight, long haul flight, long haul, short-haul, red eye, redeye, connecting flight, missed my flight, missed our flight, missed flight, flight delay, flight delayed, flight cancelled, flight canceled, delayed flight, cancelled flight, cheap flights, direct flight, flight attendant said, air miles, airmiles, frequent flyer, avios, skyscanner, google flights, booking dot com, tripadvisor, expedia, hotels dot com, couchsurfing, hostelworld, house swap, house sitting, trusted housesitters, wizz air, jet2, tui, klm, air france, emirates flight, qatar airways, delta flight, southwest airlines, united airlines, american airlines, jetblue, qantas, virgin atlantic, norse atlantic, suitcases, luggage carousel, baggage carousel, baggage reclaim, baggage allowance, baggage fee, baggage fees, checked bag, checked luggage, checked baggage, hand baggage, cabin bag, cabin bags, carry on luggage, carry-on only, one bag travel, onebag, packing cubes, packing list, packing light, overpacked, overpack, overpacking, 100ml, liquids bag, liquids rule, neck pillow, travel pillow, travel sized, travel-sized, miniature toiletries, mosquito net, travel vaccinations, malaria tablets, hostels, hostel dorm, hotels, hotel bed, hotel lobby, hotel pool, hotel buffet, hotel shower, hotel kettle, hotel pillow, hotel window, hotel receptionist, hotel key, boutique hotel, premier inn, travelodge, motel, ryokan, pension room, agriturismo, parador, gite, b&b, airbnb host, airbnbs, cleaning fee airbnb, sunloungers, sun loungers, sunbed towel, all inclusive, all-inclusive resort, wristband resort, cruise cabin, cruise passengers, river cruise, overnight ferry, island hopping, island-hopping, hire car, rental car, car rental, campervan trip, tuk-tuk, tuk tuk, matatu, sleeper bus, night bus to, overnight bus, flixbus, greyhound bus, tourists, overtourism, tourist office, tourist season, tourist tax, tourist menu, touristy, off the beaten, hidden gem, hidden gems, walking tour, free walking tour, food tour, hop on hop, sightsee, sightseer, souvenirs, souvenir shop, postcards, travel journal, travel diary, travel bug, itchy feet, culture shock, google translate menu, foreign country, foreign city, eurotrip, inca trail, angkor wat, taj mahal, great wall of, petra jordan, pyramids of giza, colosseum, eiffel tower, louvre, sagrada familia, alhambra, acropolis, cinque terre, lake como, dolomites trip, dubrovnik, kotor, mostar, sarajevo, tbilisi, samarkand, uzbekistan, hanoi, ha long bay, hoi an, vietnam trip, luang prabang, cambodia, chiang mai, phuket, borneo, sri lanka, kerala, rajasthan, jaipur, kathmandu, nepal, bhutan, ulaanbaatar, mongolia, kilimanjaro, serengeti, zanzibar, safari, cape town, namibia, madagascar, cusco, bolivia, uyuni, galapagos, costa rica, oaxaca, mexico city, havana, cartagena, buenos aires, ushuaia, route 66, grand canyon, yellowstone, hawaii, honolulu, tahiti, fiji, new zealand trip, queenstown, milford sound, great barrier reef, uluru, reykjavik, faroe islands, lofoten, svalbard, tromso, trondheim, helsinki, tallinn, riga, vilnius, krakow, gdansk, budapest, ljubljana, lake bled, slovenia, zagreb, albania, montenegro, corfu, paxos, naxos, mykonos, sardinia, sicily, puglia, tuscany, florence italy, seville, algarve, madeira, azores, tenerife, lanzarote, fuerteventura, mallorca, majorca, menorca, ibiza, benidorm, magaluf, butlins, center parcs, haven caravan, jet-lag',
  hints:
    'trip, holiday, flight, fly, flew, plane, island, abroad, country, luggage, packing, packed, booked, booking, ferry, border, old town, pool, mountains, coast, days in, week in, rome, paris, venice, berlin, japan, italy, portugal, greece, spain, local food, tent, wifi, home, sand, gate, campervan, camper van, interrail, interrailing, eurail, lisbon, barcelona, bangkok, bali, marrakech, tokyo, naples, istanbul, iceland, patagonia, destination, destinations, beach, beaches, suitcase wheel, gate number, delayed, delay, cancelled, luggage label, locals, locale, euros, currency, exchange rate, language, phrase, menu, museum, cathedral, temple, market, street food, sunburn, flip-flops, flip flops, sun hat, airport taxi, taxi, map, maps, lost, wander, wandered, explore, exploring, explored, city, cities, village, hills, waterfall, tour, guide, pilot, landed, landing, takeoff, boarding, cabin, seat, window, dubai, new york, london, amsterdam, prague, vienna, seoul, singapore, thailand, vietnam, india, morocco, croatia, turkey, france, cornwall, nights in, weeks in, months in, return flight, homesick',
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
