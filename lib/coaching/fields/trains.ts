/** Railways, full size and on the dining table. */
import type { Field } from './field.ts';

export const trains: Field = {
  name: 'trains',
  words:
    'trains, railway line, railway station, railfan, trainspotting, trainspotter, train driver, train set, train line, train window, train nerd, train museum, railway museum, train ride, steam train, steam engine, steam locomotive, steam railway, heritage railway, preserved railway, locomotive, loco, sleeper train, night train, caledonian sleeper, model train, model railway, model railroad, hornby, n gauge, oo gauge, ho scale, o gauge, z scale, narrow gauge, standard gauge, signal box, signalman, semaphore signal, level crossing, footplate, diesel loco, deltic, flying scotsman, eurostar, shinkansen, bullet train, tgv, network rail, british rail, branch line, main line, railcar, railtour, rolling stock, goods train, buffet car, dining car, tramway, funicular, beeching, settle to carlisle, ffestiniog, west highland line, glenfinnan, high-speed rail, sleeper berth, points failure, permanent way, pacer unit, pantograph, bogie, railway carriage, vintage tram, tram museum, tram network, night trains, sleeper trains, steam gala, by steam train, overnight train, railway history, railway workers, by sleeper train, every night train, by night train, railway timetable, railways, railroads, the railways, railway enthusiast, railroad museum, rail pass, rail fares, rail travel, rail journey, rail line, rail network, rail enthusiast, rail trail, rail yard, train journey, train journeys, train station, train stations, train ticket, train tickets, train fare, train fares, train delays, train delayed, train cancelled, train canceled, train guard, train manager, train travel, train trip, train rides, train seat, train strike, train track, train tracks, train whistle, train toilet, train wifi, train table, train horn, train buff, train fan, train geek, train photo, train spotters, train spotter, trainspotters, first train, missed my train, missed the train, catch a train, caught the train, on the train, next train, slow train, stopping train, express train, commuter train, commuter rail, passenger train, empty train, delayed train, cancelled trains, intercity 125, hst, class 37, class 43, class 47, class 66, class 50, class 55, pacer train, sprinter unit, azuma, avanti west coast, northern trains, southeastern trains, southern rail, transpennine, transpennine express, crosscountry trains, greater anglia, c2c, grand central train, hull trains, chiltern railways, great western railway, great northern railway, great central railway, east coast main, west coast main, west highland, far north line, cumbrian coast, settle-carlisle, ribblehead, ribblehead viaduct, forth bridge, clapham junction, crewe station, kings cross station, st pancras station, euston station, paddington station, waterloo station, liverpool street station, manchester piccadilly, birmingham new street, edinburgh waverley, york station, carnforth, platform nine, platform announcement, platform edge, departure board, departures board, quiet coach, quiet carriage, first class carriage, trolley service train, table seat, seat reservation, vestibule, 16-25 railcard, two together railcard, senior railcard, split ticketing, trainline, seat61, seat 61, man in seat, realtime trains, open train times, thunderbirds train, revenue protection, ticket barriers, mind the doors, see it say, leaves on the, signalling fault, overhead lines, overhead line, third rail, trackside, lineside, railwayman, railwaymen, railway worker, railway children, railway hotel, railway arch, railway viaduct, railway tunnel, railway poster, railway posters, railway carriages, railway photography, railway modeller, railway modelling, railway modelers, railroad crossing, railroad tracks, amtrak, amtrak train, brightline, coast starlight, california zephyr, empire builder, via rail, metro north, nj transit, lirr, bart train, l train, subway train, subway station, subway ride, subway platform, tube train, tube map, tube line, central line, victoria line, bakerloo line, district line, metropolitan line, circle line, london underground, london overground, dlr, docklands light railway, glasgow subway, metrolink, supertram, tram line, tram tracks, tram ride, tram driver, trams, monorail, maglev, cog railway, rack railway, rhaetian railway, rhaetian, bernina express, bernina, glacier express, jungfraujoch train, jungfraubahn, gotthard tunnel, orient express, venice simplon, trans-siberian, transsiberian, trans siberian, indian railways, darjeeling toy train, darjeeling himalayan, rocky mountaineer, the ghan, indian pacific, nightjet, couchette, obb nightjet, deutsche bahn, bahncard, sbb, renfe, trenitalia, italo train, frecciarossa, thalys, ouigo, interrail pass, eurail pass, ice train, high speed rail, high-speed train, high-speed trains, high speed train, japan rail, jr pass, ekiben, bluebell railway, severn valley railway, north yorkshire moors, keighley and worth, watercress line, west somerset railway, talyllyn, swanage railway, nene valley railway, didcot railway, national railway museum, locomotion shildon, stephensons rocket, evening star locomotive, tornado locomotive, a4 pacific, black five, pannier tank, tank engine, thomas the tank, steam trains, steam engines, steam loco, steam locos, steam driver, steam railways, polar express train, santa special, locomotives, fireman on a, boiler ticket, loco shed, engine shed, turntable shed, goods yard, goods wagon, brake van, guards van, guard van, level crossings, signal boxes, semaphore signals, semaphores, signaller, points motor, rail joints, sleepers and ballast, hornby dublo, peco track, dapol, dcc sound, marklin, märklin, lionel trains, brio trains, model trains, model railways, tt120, layout baseboard, garden railway, miniature railway, live steam, ho gauge, gandy dancer, caboose, boxcar, hobo train, railfans, railfanning, foamers, geoff marshall, francis bourgeois, all the stations, michael portillo, great railway journeys, dr beeching, disused railway, disused station, abandoned station, closed line, request stop, parliamentary train, track bashing, railtours, eurostar lounge',
  hints:
    'train, rail, platform, carriage, timetable, station, conductor, guard, delay, layout, track, signal, tunnel, steam, diesel, engine, ticket, sleeper, metro, underground, tube, subway, line, livery, scenery, coupling, whistle, boiler, tender, mallard, tornado, gauge, junction, departure, on time, late, bridge, coach, commuter, electrification, tram, viaduct, interrail, lner, gwr, railway, railroad, trains at, carriages, stations, commute, passengers, passenger, seats, seat, delayed, cancelled, departures, announcement, tannoy, strike, barrier, barriers, connection, freight, wagon, wagons, conductor said, locos, viaducts, tracks, sidings, siding, express, interchange, terminus, drivers, signals, points, coal, scale, baseboard, ballasted, catenary, electrified, trolley, buffet, window seat, luggage rack, line closed, branch, timetables, route, underpass, footbridge, oyster, tap in',
  any: {
    'open-question': 'Which train journey would you do again tomorrow?',
    'name-one': 'Name one station worth missing a connection for.',
    'tell-me': 'Tell me the longest you have ever spent on a train.',
  },
  after: {
    win: {
      'open-question': 'Which line should everybody ride once?',
      'share-yours': 'Show me the best view you had from a train.',
    },
    mishap: {
      'open-question': "What's the best excuse you've heard on a platform?",
      'fill-in-the-blank': '"We apologize for the delay, which is due to ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which closed line would you reopen first?',
      'change-my-mind': 'Change my mind.',
    },
    tip: { recommend: 'Recommend one journey that is better than the destination.' },
    news: { 'open-question': 'Where would you ride it to?' },
    plan: {
      'open-question': 'Which side of the train should I sit on, and where?',
      recommend: 'Recommend one line I should ride next.',
    },
    change: { 'open-question': 'Where did you last go by train instead?' },
    scene: { 'open-question': "What's the best thing you've seen from a train window?" },
  },
  subjects: [
    [
      'model railway, model railroad, model train, hornby, train set, n gauge, oo gauge, ho scale, o gauge, z scale, layout, scenery, my layout, our layout, tiny, loft, baseboard',
      {
        'open-question': 'Which station would you build in miniature?',
        'share-yours': 'Show me your favorite corner of a layout.',
      },
    ],
    [
      'food, sandwich, roast chicken, picnic, buffet car, dining car, trolley, coffee, crisps, breakfast, beer, tuna',
      {
        'open-question': "What's the best meal you've ever eaten on a train?",
        'name-one': 'Name one food that should be banned from carriages.',
      },
    ],
    [
      'sleeper train, sleeper trains, night train, night trains, every night train, by night train, by sleeper train, overnight train, caledonian sleeper, sleeper, sleeper berth, bunk, berth, couchette, nightjet',
      {
        'open-question': 'Which city would you like to wake up in by night train?',
        'tell-me': 'Tell me who you shared a compartment with.',
      },
    ],
    [
      'delay, delayed, late, cancelled, canceled, replacement bus, rail replacement bus, leaves on the, points failure, signal failure, stuck, apologise, apologize, on time, delay repay, missed connection',
      {
        'open-question': "What's the best excuse you've heard on a platform?",
        'fill-in-the-blank': '"We apologize for the delay, which is due to ____." Fill it in.',
      },
    ],
    [
      'announcement, tannoy, conductor, guard, train driver, driver, see it say, ticket inspector',
      { 'open-question': "What's the best announcement you've ever heard on a train?" },
    ],
    [
      'reopen, branch line, beeching, closed line, reopened, cycle path, campaign, electrification, new line, hs2, high-speed rail, nationalise, nationalize, network rail, british rail',
      { 'open-question': 'Which closed line would you reopen first?' },
    ],
    [
      'heritage railway, preserved railway, steam railway, steam gala, volunteer, restoration, ffestiniog, settle to carlisle, severn valley, bluebell, railway museum, train museum, railroad museum',
      {
        'open-question': 'Which heritage line should I ride next?',
        'name-one': "Name one job on a steam railway you'd volunteer for.",
      },
    ],
    [
      'steam locomotive, steam train, by steam train, steam engine, steam, flying scotsman, mallard, tornado, footplate, boiler, coal, whistle, tender, locomotive',
      { 'open-question': 'Which engine would you get up at five to see?' },
    ],
    [
      'trainspotting, trainspotter, railfan, train nerd, footbridge, notebook, photo, diesel, diesel loco, deltic, loco, livery, railway enthusiast, railtour, pacer unit',
      {
        'open-question': "What's the longest you've ever waited for a train to pass?",
        'name-one': "Name one train you'd stand in the rain for.",
      },
    ],
    [
      'seat, seats, reserved seat, reservation, table seat, backwards, standing, vestibule, quiet coach, quiet carriage, loud, phone call, feet on, luggage, carriage, railway carriage',
      {
        'open-question': 'Which train passenger can you not forgive?',
        'choice-question': 'Window, aisle or quiet coach?',
      },
    ],
    [
      'train window, window, view, coast, mountains, viaduct, sea, glenfinnan, west highland line, bridge, scenery from',
      {
        'open-question': "What's the best thing you've seen from a train window?",
        'choice-question': 'Which side of the train, and on which line?',
      },
    ],
    [
      'ticket, tickets, fare, fares, price, railcard, split ticket, split tickets, expensive, cheap, advance, season ticket, refund',
      {
        'open-question': "What's the cheapest great journey you've ever made by train?",
        'fill-in-the-blank': '"For the price of that ticket I could ____." Fill it in.',
      },
    ],
    [
      'commuter, commute, platform, same seat, stranger, nod, morning train, packed, rush hour',
      { 'open-question': 'Who do you see on every commute and have never spoken to?' },
    ],
    [
      'tube, underground, metro, subway, tram, tramway, tram network, tram museum, vintage tram, trams, funicular, light rail',
      {
        'open-question': "Which city has the best metro or tram you've ever ridden?",
        'name-one': 'Name one tube or metro station worth getting out for.',
      },
    ],
    [
      'station, railway station, waiting room, departure, departure board, clock, piano, st pancras, grand central, terminus, junction, canopy',
      {
        'name-one': 'Name one station worth missing a connection for.',
        'open-question': 'What do you remember about your home station?',
      },
    ],
    [
      'eurostar, tgv, shinkansen, bullet train, high speed, interrail, rail pass, vienna, paris, europe, switzerland, swiss, trans-siberian, border',
      {
        'open-question': 'Which train journey would you do again tomorrow?',
        'tell-me': "Tell me the longest you've ever spent on a train.",
      },
    ],
    [
      'signal box, signalman, semaphore signal, signal, level crossing, tunnel, track, gauge, narrow gauge, standard gauge, points, permanent way, platelayer, railway workers',
      { 'open-question': 'Which piece of old railway near you do you hope they keep?' },
    ],
    [
      'instead of flying, flying, flight, plane, drive, car, flight-free',
      { 'open-question': 'Where did you last go by train instead?' },
    ],
    [
      'child, kid, son, daughter, toddler, grandson, granddad, grandad, thomas the tank',
      { 'open-question': 'Who first took you to look at trains?' },
    ],
    [
      'timetable, railway timetable, connection, change at, minutes to change, app, four minutes, crewe',
      { 'open-question': "What's the tightest connection you ever caught, or missed?" },
    ],
  ],
  is: [
    'Eleven years on the same model railway and today the tiny pub got its tiny lights.',
    'Eleven hours by sleeper train to Vienna and I would do it again tonight.',
    'The heritage railway needs 40 new volunteers. No experience needed, but you will smell of coal.',
    'Standing on a wet footbridge for two hours for one steam locomotive. It was diesel hauled.',
    'Every night train has one passenger with a whole roast chicken. Be that one.',
    'Reopen the branch lines. All of them.',
  ],
  isNot: [
    ['We train every new starter on the platform in their first week.', 'work'],
    ['Lost my train of thought halfway through the pitch.', 'an idiom'],
    ['Training for the half marathon is going off the rails, says my knee.', 'running'],
  ],
};
