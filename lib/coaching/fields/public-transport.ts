/** Getting about by bus, tube and train, as a passenger. */
import type { Field } from './field.ts';

export const publicTransport: Field = {
  name: 'public transport',
  words:
    'commute, commuter, a train, this train, last train, morning train, night bus, early train, packed train, train delay, train home, trains in, trains are, trains were, rail fare, rail replacement, railcard, rail strike, tube strike, rush hour, bus driver, bus pass, bus route, bus ride, bus journey, bus timetable, the bus, my bus, a bus, night tube, the tube, tube station, underground station, the underground, elizabeth line, northern line, piccadilly line, jubilee line, subway, subway car, mta, caltrain, avanti, northern rail, southeastern, scotrail, thameslink, sncf, tfl, oyster card, metro station, the metro, tram stop, light rail, train carriage, ticket barrier, ticket inspector, ticket office, season ticket, off-peak, peak fare, delay repay, mind the gap, signal failure, platform alteration, platform change, connecting train, public transport, public transit, park and ride, lost property office, train conductor, replacement bus, buses, minute commute, my commute, the commute, hour commute, morning commute, on time train, the tram, train was on, train was late, train was delayed, train was cancelled, train is late, train is delayed, train is cancelled, train to work, the bart, free buses, rail replacement bus, no buses, bus, bus stops, bus station, bus shelter, bus lane, bus lanes, bus fare, bus fares, bus network, bus service, bus services, bus drivers, bus queue, bus seat, bus app, bus replacement, bus number, bus home, bus to work, bus to town, double decker, double-decker, top deck, bendy bus, school bus, national express, megabus, flixbus, greyhound bus, rail replacement coach, stagecoach, first bus, arriva, go-ahead, lothian buses, night buses, last bus, missed the bus, missed my bus, missed my train, missed the train, missed my stop, missed my connection, missed connection, wrong train, wrong bus, next train, first train, fast train, slow train, stopping service, train journey, train journeys, train ride, train ticket, train tickets, train fare, train fares, train app, train seat, train station, train strike, train strikes, train wifi, train toilet, train times, train timetable, train manager, train driver announced, train to london, train to manchester, train to leeds, train to birmingham, on the train, on a train, on this train, on the bus, on a bus, on this bus, on the tube, on the metro, on the subway, on the tram, trams, tram, tramline, metrolink, supertram, tube map, tube line, tube driver, tube carriage, tube etiquette, tube seat, victoria line, bakerloo line, bakerloo, district line, circle line, hammersmith and city, metropolitan line, waterloo and city, central line heat, lizzie line, overground, london overground, windrush line, suffragette line, dlr, docklands light, crossrail, thames clipper, travelcard, zone 1, zone 2, zone 3, zone 6, kings cross station, st pancras, london bridge station, liverpool street, victoria station, paddington station, clapham junction, east croydon, birmingham new street, new street station, manchester piccadilly, piccadilly station, leeds station, crewe station, edinburgh waverley, glasgow central, gare du nord, grand central, penn station, hauptbahnhof, lner, gwr, avanti west coast, transpennine, cross country trains, grand central trains, c2c, southwestern railway, south western railway, chiltern railways, great northern, greater anglia, west midlands trains, merseyrail, national rail, network rail, trainline, split ticketing, split tickets, split-ticket, railcards, advance ticket, advance single, anytime return, off-peak return, super off-peak, first class carriage, first class ticket, declassified, quiet carriage, quiet coach, coach b, coach c, table seat, seat reservation, seat reservations, reserved seat, reserved seats, standing room only, manspreading, manspreader, armpit, bag on seat, priority seat, priority seats, baby on board, fare dodger, fare dodging, fare evasion, fare cap, two-pound fare, 2 fare cap, penalty fare, ticket machine, ticket machines, ticket gate, ticket gates, ticket hall, barriers, turnstile, turnstiles, departure board, departures board, rolling stock shortage, leaves on line, points failure, overhead line, overhead wires, signalling fault, signalling problem, engineering works, planned engineering, shortage of train, short-formed, short formed, service disruption, severe delays, minor delays, see it say, see it sorted, unattended items, doors closing, alight here, all change please, rush-hour, commuters, commuted, commuting, commutes, commuter train, commuter line, commuter rail, long commute, train commute, bus commute, tube commute, two-hour commute, metrocard, omny, a train express, q train, l train, g train, f train, 7 train, path train, nj transit, lirr, metro-north, amtrak, acela, muni bus, light-rail, the t boston, mbta, wmata, ttc, translink, streetcar, streetcars, trolleybus, monorail, funicular, cable car commute, u-bahn, s-bahn, ubahn, deutsche bahn, deutschlandticket, db navigator, ice train, schienenersatzverkehr, bvg, ratp, rer b, paris metro, myki, opal card, sydney trains, transit app, citymapper, moovit, transit nerd, transit system, transit agency, transit map, transport for london, public transportation, car-free city, seven minutes late, held at red',
  hints:
    'station, carriage, seats, timetable, delay, delayed, cancelled, canceled, conductor, passenger, passengers, announcement, fare, metro, underground, crewe, euston, kings cross, toilet, luggage rack, door, escalator, rail, ferry, bus stop, bart, central line, train, trains, tube, line, stop, stops, platform, platforms, seat, ticket, tickets, barrier, journey, ride, rode, driver, late, strike, packed, crowded, squeezed, standing, window seat, headphones, overheard, strangers, stranger, missed, express, terminal, terminus, interchange, transfer, route, routes, coach, coaches, suitcase, backpack, pram, aisle, doors, jolt, doze, dozed, apology, tannoy, transit, rails, inspector, gate, waterloo, paddington, victoria, sardines, replacement',
  any: {
    'open-question': "What's the best thing you've seen or heard on public transport?",
    'tell-me': 'Tell me what you do on a journey with no signal.',
    'fill-in-the-blank': '"On my line, you can always count on ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Which journey do you actually enjoy?',
      'name-one': 'Name one line that is worth riding for the view.',
    },
    mishap: {
      'open-question': "What's the best excuse an announcement has ever given you?",
      'fill-in-the-blank': '"I could have walked there by the time ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which city gets public transport right?',
      'name-one': 'Name one rule every passenger should know.',
    },
    tip: { 'open-question': "What's your best trick for a long ride?" },
    news: { 'open-question': 'What would it change about your journey?' },
    plan: { 'open-question': 'Which seat do you always go for?' },
    change: { 'open-question': 'What would get you out of the car for good?' },
    scene: { 'tell-me': 'Tell me the last thing you overheard on a bus or a train.' },
  },
  subjects: [
    [
      'announcement, announcements, excuse, leaves, leaves on the, cow, swan, signal failure, we apologise, we apologize, shortage of, tannoy, driver said',
      {
        'open-question': "What's the best excuse an announcement has ever given you?",
        'fill-in-the-blank': '"This train is late because of ____." Fill it in.',
      },
    ],
    [
      'delay, delayed, late, train delay, cancelled, canceled, train was late, train was delayed, national embarrassment, train was cancelled, train is late, train is delayed, train is cancelled, stuck, hours, two hours, broke down',
      {
        'open-question': "What's the worst journey you've had this year?",
        'fill-in-the-blank': '"I could have walked there by the time ____." Fill it in.',
      },
    ],
    [
      'delay repay, refund, compensation, claim, claimed, form, paid for my',
      {
        'open-question': 'What did your last delay pay for?',
        'tell-me': "Tell me the most you've ever got back for a bad journey.",
      },
    ],
    [
      'on time, on time train, early, train was on, punctual, early train, swiss, japan, japanese, minute late',
      {
        'open-question': 'Where have you been on the most punctual train?',
        'tell-me': "Tell me what you'd do with a train that's always on time.",
      },
    ],
    [
      'commute, commuter, my commute, the commute, minute commute, hour commute, morning commute, train to work, 90 minute, door to door, rush hour',
      {
        'open-question': 'How long is your commute, door to door?',
        'tell-me': 'Tell me what makes a commute bearable.',
      },
    ],
    [
      'night bus, last train, last bus, night tube, drunk, kebab, chicken, rotisserie, eating, home at, midnight',
      {
        'open-question': "What's the best thing you've seen on a night bus?",
        'tell-me': 'Tell me about the time you missed the last one home.',
      },
    ],
    [
      'ticket, rail fare, fare, fares, ticket office, peak fare, off-peak, season ticket, price, railcard, split ticket, expensive, return ticket, cheaper to fly',
      {
        'open-question': "What's the most you've paid to stand?",
        'name-one': 'Name one trick for getting a cheaper ticket.',
      },
    ],
    [
      'standing, stand, no seats, stand next to, stood, floor, toilet, toilets, vestibule',
      {
        'open-question': "What's the longest you've had to stand on a train?",
        'tell-me': "Tell me the oddest place you've sat when every seat was gone.",
      },
    ],
    [
      'seat, seats, table seat, window seat, reserved, reservation, priority seat, bag on a, aisle',
      {
        'open-question': 'Which seat do you always go for?',
        'choice-question': 'Window, aisle or standing by the door?',
      },
    ],
    [
      'quiet carriage, phone, speaker, loud, headphones, video call, speakerphone, music out loud, carriage, train carriage, snoring, overheard, conversation',
      {
        'open-question': "What's the last thing you overheard on a bus or a train?",
        'name-one': "Name one rule you'd hang up in every carriage.",
      },
    ],
    [
      'bus driver, driver, conductor, train conductor, guard, ticket inspector, inspector, waited, kind, thank the driver, thanked',
      {
        'open-question': "What's the kindest thing you've seen a driver do?",
        'choice-question': 'Do people thank the driver where you live, or not?',
      },
    ],
    [
      'bus, buses, the bus, a bus, my bus, bus ride, bus journey, bus route, bus timetable, top deck, double decker, bus stop, stop, bus lane, front seat, three at once, timetable',
      {
        'open-question': 'Which bus route is worth riding to the end?',
        'choice-question': 'Top deck at the front, or downstairs by the door?',
      },
    ],
    [
      'bus pass, free buses, free bus, pensioner, concession, 60, oyster card, tap, contactless, ticket barrier, barrier, gate',
      { 'open-question': 'Where would you go first if all the buses were free?' },
    ],
    [
      'tube, the tube, tube station, the underground, underground, underground station, escalator, central line, northern line, elizabeth line, piccadilly line, jubilee line, tube map, mind the gap, stand on the, tfl',
      {
        'open-question': "Which line is yours, and what's it known for?",
        'name-one': "Name one station that's worth getting off at.",
      },
    ],
    [
      'subway, subway car, mta, metro, the metro, metro station, bart, the bart, caltrain, showtime, new york, platform',
      {
        'open-question': "What's the best thing you've seen on a subway?",
        'name-one': 'Name one city with a metro worth the trip.',
      },
    ],
    [
      'tram, the tram, tram stop, light rail, funicular, cable car, ferry, boat',
      {
        'open-question': 'Which ride would you take just for the view?',
        'choice-question': 'Tram, ferry or funicular?',
      },
    ],
    [
      'rail replacement, rail replacement bus, replacement bus, engineering works, bank holiday, planned works, coach, diverted, diversion',
      {
        'open-question': 'What are the three scariest words in travel?',
        'tell-me': 'Tell me the longest way round you were ever sent.',
      },
    ],
    [
      'strike, rail strike, tube strike, timetable change, northern rail, southeastern, avanti, scotrail, thameslink, sncf, deutsche bahn, amtrak, nationalise, nationalize, trains in, trains are',
      {
        'open-question': 'Which city or country gets trains right?',
        'name-one': "Name one line that you'd defend against everybody.",
      },
    ],
    [
      'stranger, old man, old lady, woman opposite, man opposite, a man, a woman, smiled, gave up his, gave up her, gave me, baby, crying, conversation with',
      {
        'tell-me': 'Tell me about a stranger on a train you never forgot.',
        'open-question': "What's the kindest thing you've seen a passenger do?",
      },
    ],
    [
      'dog, pigeon, cat, bike, bikes, luggage, luggage rack, suitcase, sofa, goat',
      {
        'open-question': "What's the oddest thing you've seen somebody bring on board?",
        'tell-me': 'Tell me the biggest thing you ever carried on a bus.',
      },
    ],
    [
      'left on the, lost property, lost property office, umbrella, left my, forgot, scarf, lost, phone on the, bag',
      {
        'open-question': 'What have you left on a bus or a train, and did it come home?',
        'name-one': "Name one thing you'd love to see in a lost property office.",
      },
    ],
    [
      'platform alteration, platform change, wrong train, wrong bus, missed my stop, missed stop, fell asleep, asleep, connecting train, missed connection, connection, missed my, ran for, run for, doors closed, wrong platform',
      {
        'open-question': 'Where did you end up when you got on the wrong train?',
        'tell-me': 'Tell me about the connection you made by seconds.',
      },
    ],
    [
      'sleeper, sleeper train, night train, interrail, long journey, six hours, view, window, packed lunch, dining car, scenic, trolley, across europe',
      {
        'open-question': "What's the best train ride you've ever taken?",
        'tell-me': 'Tell me what you pack to eat for a long ride.',
      },
    ],
    [
      'packed, packed train, crowded, armpit, squeeze, sardines, move down, full, backpack, rucksack, no room',
      {
        'open-question': 'How full is too full for you?',
        'fill-in-the-blank': '"Please move down inside the ____." Fill it in.',
      },
    ],
    [
      'car, without a car, sold the car, park and ride, car park, drive, driving, parking, public transport, public transit, rural, village, one bus a, no buses, congestion',
      {
        'open-question': 'What would get you out of the car for good?',
        'tell-me': 'Tell me how far it is to your nearest bus.',
      },
    ],
    [
      'read, reading, book, podcast, crossword, knitting, no signal, work on the, nap, staring',
      {
        'open-question': 'What do you do on a journey with no signal?',
        'tell-me': "Tell me what you've finished on a train.",
      },
    ],
  ],
  is: [
    'London is the only city where a 90 minute commute counts as close.',
    'Trains in this country are a national embarrassment. £94 to stand next to a toilet for three hours.',
    'A man on the night bus is eating a whole rotisserie chicken with great dignity.',
    'The train was on time and nobody knew where to look.',
    'Free buses would do more for this town than any car park.',
    'Delay repay has now paid for my lunch three days running.',
  ],
  isNot: [
    ['We train every new starter for a week.', 'work'],
    ['The window seat at the cafe is taken; the driver update is late.', 'something else'],
  ],
};
