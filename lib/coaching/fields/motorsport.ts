/** Races that are driven. */
import type { Field } from './field.ts';

export const motorsport: Field = {
  name: 'motorsport',
  words:
    'f1, formula one, grand prix, motogp, nascar, indycar, le mans, monza, silverstone, suzuka, spa-francorchamps, verstappen, lewis hamilton, lando norris, leclerc, piastri, george russell, fernando alonso, ayrton senna, schumacher, jenson button, christian horner, toto wolff, pole position, pit lane, pit wall, pit crew, safety car, virtual safety car, drs zone, chicane, fastest lap, drive to survive, constructors championship, wrc, rallycross, rallying, touring cars, btcc, karting, go-kart, go-karting, kart track, superbikes, motorsport, motor racing, track day, race weekend, team radio, goodwood, daytona, formula e, tifosi, pit stops, sky f1, formula 1, formula 2, formula 3, formula ford, grands prix, gp weekend, qualifying lap, sprint qualifying, free practice, fp1, fp2, fp3, q1, q2, q3, drs, drs train, undercut, overcut strategy, pitlane, paddock club, parc ferme, parc fermé, vsc, red flagged, chequered flag, checkered flag, blue flags, yellow flag sector, formation lap, grid penalty, grid walk, starting grid, race engineer, box box box, race director, race marshal, trackside marshal, stewards decision, track limits, five-second penalty, drive-through penalty, podium finish, drivers championship, world drivers, silly season, team orders, turn one, late braking, slipstream, dirty air, downforce, porpoising, ground effect, floor upgrade, front wing, rear wing, halo device, tyre deg, tyre degradation, tyre strategy, hard tyres, medium tyres, intermediates, full wets, pirelli, slicks, power unit, v10, v8 engine, v6 hybrid, energy recovery, kers, turbo lag race, wind tunnel, sidepod, sidepods, hamilton, max verstappen, charles leclerc, oscar piastri, carlos sainz, antonelli, bearman, colapinto, gasly, ocon, albon, hülkenberg, hulkenberg, tsunoda, yuki tsunoda, sergio perez, checo, ricciardo, daniel ricciardo, vettel, sebastian vettel, räikkönen, raikkonen, kimi raikkonen, michael schumacher, senna, alain prost, niki lauda, james hunt, nigel mansell, damon hill, mark webber, stirling moss, jackie stewart, juan manuel fangio, gilles villeneuve, mika häkkinen, guenther steiner, günther steiner, adrian newey, newey, murray walker, martin brundle, brundle, crofty, scuderia, scuderia ferrari, ferrari f1, ferrari strategy, red bull racing, williams f1, sauber, haas f1, alpine f1, aston martin f1, racing bulls, alphatauri, brabham, team lotus, brawn gp, spa francorchamps, eau rouge, interlagos, imola, monaco grand, monaco gp, zandvoort, hungaroring, red bull ring, baku street, marina bay, brands hatch, donington park, donington, oulton park, thruxton, snetterton, knockhill, goodwood festival, festival of speed, goodwood revival, members meeting goodwood, nürburgring, nurburgring, nordschleife, laguna seca, corkscrew corner, watkins glen, road america, sebring, daytona 500, talladega, indy 500, indianapolis 500, brickyard, stock car, stock cars, stock car racing, short track, dirt track, sprint car, sprint cars, demolition derby, banger racing, drag race, drag racing, dragster, dragstrip, drag strip, quarter mile, hot rod racing, hypercar, lmp2, gt3, gt3 car, gt racing, endurance racing, endurance race, wec, imsa, blancpain, bathurst, bathurst 1000, supercars championship, v8 supercars, touring car, dtm, clio cup, caterham racing, moto2, moto3, superbike, superbike race, wsbk, bsb, isle of man, tt mountain course, northwest 200, speedway bikes, speedway racing, speedway, motocross, enduro race, supercross, valentino rossi, marc marquez, márquez, bagnaia, john mcguinness, joey dunlop, sidecar racing, rally car, rally stage, rally driver, special stage, co-driver, pace notes, group b, colin mcrae, mcrae, sebastien loeb, kalle rovanpera, ogier, monte carlo rally, rally finland, dakar rally, hillclimb, hill climb, shelsley walsh, autocross, autosolo, sprint and hillclimb, track days, go-karts, kart race, rental kart, arrive and drive, sim racing, sim rig, iracing, assetto corsa, gran turismo race, rush film lauda, f1 tv, f1 podcast, race day, motor race, motorsports, racing driver, racing drivers, racing car, race car, race cars, single-seater, open-wheel, w series, f1 academy, jamie chadwick, susie wolff, fia, superlicence, super licence, lap record, lap times, lap time, away we go',
  hints:
    'qualifying, lap, race, podium, overtake, pit stop, pitstop, paddock, ferrari, mclaren, mercedes, red bull, aston martin, soft tyres, rally, kart, laps, races, raced, racing, driver, drivers, circuit, track, grid, pole, pit, pits, tyre, tyres, tire, tires, engine, engines, overtaking, overtook, corner, corners, crash, crashed, gravel, penalty, steward, stewards, williams, lotus, porsche, alpine, haas, helmet, karts, marshal, monaco, spa, throttle, brakes, braking, gearbox, steering, championship, season, flag, strategy, team principal, max, lando, lewis, rain, wet race',
  any: {
    'open-question': 'Which race made you a fan?',
    'tell-me': "Tell me the best overtake you've ever seen.",
    'name-one': 'Name one track that should be on every calendar.',
    'fill-in-the-blank': '"The race was lost the moment ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which win do you still talk about?' },
    mishap: { 'open-question': 'Which strategy call have you never forgiven?' },
    opinion: {
      'open-question': 'Which rule would you change tomorrow?',
      'name-one': 'Name one driver who never got the right car.',
    },
    plan: { 'open-question': "Who's on your podium?" },
    news: { 'open-question': 'Who gains most from this?' },
  },
  subjects: [
    [
      'pit stop, pitstop, pit crew, pit lane, pit wall, strategy, plan a, undercut, one-stop, two-stop, box box, team radio',
      {
        'open-question': 'Which strategy call have you never forgiven?',
        'fill-in-the-blank': '"I stood up and shouted when ____." Fill it in.',
      },
    ],
    [
      'qualifying, pole position, pole, q3, grid, front row, sprint shootout, pole lap',
      {
        'open-question': 'Which qualifying lap would you watch again?',
        'choice-question': 'Pole or fastest lap?',
      },
    ],
    [
      'safety car, virtual safety car, red flag, rain, rained, wet race, wet, delay, restart, crash, gravel, barrier, spin, spun',
      {
        'open-question': "What's the best wet race you've ever seen?",
        'tell-me': 'Tell me the restart that made you stand up.',
      },
    ],
    [
      'ferrari, tifosi, monza, maranello, in red',
      {
        'open-question': 'What has being a fan of one team cost you in sleep?',
        'name-one': "Name one driver you'd like to have seen in red.",
      },
    ],
    [
      'lewis hamilton, hamilton, verstappen, max, lando norris, leclerc, piastri, george russell, fernando alonso, driver, drivers, teammate, rookie',
      {
        'open-question': 'Which driver would you trust with one lap for your life?',
        'name-one': 'Name one driver who never got the right car.',
      },
    ],
    [
      'ayrton senna, senna, schumacher, jenson button, niki lauda, james hunt, legend, old days, v10, nineties, grew up watching',
      {
        'open-question': 'Which driver made you a fan?',
        'tell-me': 'Tell me who you watched your first race with.',
      },
    ],
    [
      'karting, go-kart, go-karting, kart, kart track, hire kart, lapped',
      {
        'open-question': "Who's the fastest in your family, kart or trolley?",
        'tell-me': 'Tell me how seriously you take a work karting day.',
      },
    ],
    [
      'overtake, overtook, overtaking, drs zone, drs, chicane, last corner, last lap, final lap, side by side, lunge, fastest lap',
      {
        'tell-me': "Tell me the best overtake you've ever seen.",
        'open-question': 'Which corner in the world would you stand at all day?',
      },
    ],
    [
      'silverstone, suzuka, spa-francorchamps, spa, le mans, monaco, daytona, goodwood, nurburgring, brands hatch, circuit, track, street circuit, calendar, las vegas',
      {
        'name-one': 'Name one track that should be on every calendar.',
        'open-question': 'Which race would you camp in the rain for?',
      },
    ],
    [
      'race weekend, tickets, grandstand, campsite, camping, ear plugs, at the track, queue, in person, track day, hospitality',
      {
        'open-question': "If you've been to a race, what does TV miss?",
        'tell-me': "Tell me what's in your bag for a day at the track.",
      },
    ],
    [
      'got up, 4am, alarm, early, fell asleep, nap, sofa, time zone, late night, spoilers, spoiler, race day',
      {
        'open-question': "What's the silliest hour you've got up for a race?",
        'tell-me': "Tell me how you dodge spoilers till you've seen the race.",
      },
    ],
    [
      'stewards, penalty, track limits, five-second penalty, rule, rules, fia, steward, regulations, protest, disqualified',
      {
        'open-question': 'Which rule would you change tomorrow?',
        'name-one': "Name one penalty that you're still cross about.",
      },
    ],
    [
      'podium, win, won, first win, champagne, championship, title, constructors championship, points, points finish, world champion',
      { 'open-question': "Who's on your all-time podium?", 'name-one': 'Name one win you still talk about.' },
    ],
    [
      'drive to survive, netflix, commentary, commentator, crofty, murray walker, documentary, film, sky f1',
      {
        'open-question': 'What first got you into racing?',
        'name-one': 'Name one line of commentary you know by heart.',
      },
    ],
    [
      'rally, wrc, rallying, rallycross, co-driver, pace notes, forest stage, hillclimb, mud, banger racing',
      {
        'yes-no-question': 'Would you rather drive or read the notes, and for whom?',
        'tell-me': "Tell me the wettest field you've ever watched cars from.",
      },
    ],
    [
      'motogp, superbikes, isle of man, tt, nascar, indycar, touring cars, btcc, formula e',
      {
        'open-question': 'Which race besides F1 should everybody watch once?',
        'choice-question': 'Two wheels or four?',
      },
    ],
    [
      'engine, gearbox, garage, mechanic, mechanics, rebuild, tyre, tyres, soft tyres, livery, sponsor, team principal, toto wolff, christian horner',
      {
        'open-question': 'Which car would you have parked in your living room?',
        'name-one': 'Name one livery that should never have been retired.',
      },
    ],
  ],
  is: [
    'Ferrari strategy: plan A, plan B, plan panic. Another grand prix, another nap in the garage.',
    "Got up at 4am for qualifying. It rained. They drove behind a safety car for an hour. I'd do it again.",
    'Lewis Hamilton in red still looks like a rendering error.',
    'Went go-karting with work. HR lapped everybody.',
  ],
  isNot: [
    ['A quick pit stop for diesel and sandwiches near Lyon.', 'travel'],
    ['The grid is under strain and the engine of growth is out of laps.', 'energy'],
  ],
};
