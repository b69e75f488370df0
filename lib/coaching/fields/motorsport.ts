/** Races that are driven. */
import type { Field } from './field.ts';

export const motorsport: Field = {
  name: 'motorsport',
  words:
    'f1, formula one, grand prix, motogp, nascar, indycar, le mans, monza, silverstone, suzuka, spa-francorchamps, verstappen, lewis hamilton, lando norris, leclerc, piastri, george russell, fernando alonso, ayrton senna, schumacher, jenson button, christian horner, toto wolff, pole position, pit lane, pit wall, pit crew, safety car, virtual safety car, drs zone, chicane, fastest lap, drive to survive, constructors championship, wrc, rallycross, rallying, touring cars, btcc, karting, go-kart, go-karting, kart track, superbikes, motorsport, motor racing, track day, race weekend, team radio, goodwood, daytona, formula e, tifosi, pit stops, sky f1',
  hints:
    'qualifying, lap, race, podium, overtake, pit stop, pitstop, paddock, ferrari, mclaren, mercedes, red bull, aston martin, soft tyres, rally, kart',
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
