/** Rock, ropes, ice and plastic holds. */
import type { Field } from './field.ts';

export const climbing: Field = {
  name: 'climbing',
  words:
    'rock climbing, bouldering, boulderer, climber, climbing wall, climbing gym, climbing shoes, climbing partner, climbing rope, climbing centre, indoor climbing, ice climbing, trad climbing, sport climbing, lead climbing, top rope, top-rope, belay, belayer, belay device, crag, carabiner, karabiner, quickdraw, chalk bag, crimpy, hangboard, fingerboard, moonboard, kilter board, free solo, alex honnold, el capitan, adam ondra, mountaineer, mountaineering, alpinist, ice axe, crampon, abseil, multi-pitch, via ferrata, gritstone, boulder problem, bouldering gym, bouldering wall, climbing harness, climbing trip, rock climber, trad rack, toprope, auto belay, autobelay, belayed, grigri, quickdraws, crags, slopers, jug hold, heel hook, toe hook, drop knee, flash pump, campus board, fingerboard session, kilterboard, tension board, spray wall, crash pad, chalk up, chalked up, finger pulley, pulley injury, a2 pulley, redpoint, onsight, beta spray, v6 boulder, v8 boulder, font grade, french grade, route setter, route setting, routesetter, setters reset, multipitch, abseiled, abseiling, anchor building, cams and nuts, honnold, janja garnbret, tommy caldwell, dawn wall, el cap, yosemite valley, fontainebleau, stanage, kalymnos, red river gorge, joshua tree climbing, bishop bouldering, squamish, magic wood, la sportiva, scarpa instinct, black diamond harness, petzl, ifsc, ukclimbing, alpinism, crampons, matterhorn, eiger, north face eiger, munro scramble, crimp, sloper, dyno, everest, base camp',
  hints:
    'climb, rope, harness, chalk, crux, ledge, overhang, boulder, scrambling, forearms, rappel, climbed, climbers, wall, grip, hold, holds, route, routes, pitch, grade, send, sent, flash, project, beta, slab, fingertips, pumped, fall, fell, summit, pulley, arete, lead, rest day',
  any: {
    'open-question': 'Which climb is still living in your head?',
    'tell-me': 'Tell me about your first time off the ground.',
    'name-one': 'Name one route or problem everybody should try.',
    'fill-in-the-blank': '"I was fine until I looked ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which climb took you the most tries?' },
    mishap: { 'open-question': "What's the silliest fall you've ever taken?" },
    opinion: { 'choice-question': 'Inside or outside: which is real climbing to you?' },
    tip: { 'open-question': 'What improved your climbing more than getting stronger did?' },
    plan: { 'open-question': "If you've done it, what should I know before I leave the ground?" },
    change: { 'open-question': 'What got you into climbing?' },
    news: { 'open-question': 'What makes a climbing wall one you come back to?' },
  },
  subjects: [
    [
      'bouldering, boulder, boulderer, problem, v4, send, sent, tries, weeks on',
      {
        'open-question': 'How many tries did your stubbornest problem take?',
        'tell-me': "Tell me about the problem you still haven't done.",
      },
    ],
    [
      'kid, child, teenager, crocs, effortless, warm-up',
      { 'open-question': 'Who has made your hardest climb look like a ladder?' },
    ],
    [
      'belay, belayer, climbing partner, belay device, catch, trust',
      { 'open-question': 'Who would you trust with your rope, and who would you not?' },
    ],
    [
      'fall, fell, falling, whipper, fear, scared, froze, heights, looked down',
      {
        'open-question': 'When did fear last pin you to a wall?',
        'fill-in-the-blank': '"I was fine until I looked ____." Fill it in.',
      },
    ],
    [
      'climbing shoes, shoes, toe, toes, smell, tight',
      { 'open-question': "What's the oldest piece of kit you still climb in?" },
    ],
    [
      'climbing gym, climbing wall, indoor climbing, climbing centre, gym, route setter, route, holds, hold',
      { 'open-question': "What's the best route name you've ever come across?" },
    ],
    [
      'lead climbing, top rope, top-rope, trad climbing, sport climbing, multi-pitch, gritstone, crag, quickdraw, outdoor, outside',
      {
        'open-question': 'Which crag would you move house for?',
        'name-one': 'Name one route everybody should try.',
      },
    ],
    [
      'abseil, rappel, rope, climbing rope, knot, harness, figure-eight',
      { 'open-question': 'What went through your head the first time you leaned back on a rope?' },
    ],
    [
      'hangboard, fingerboard, moonboard, kilter board, training, finger, fingers, crimp, crimpy, forearms, pump',
      { 'open-question': "What made you climb better that wasn't getting stronger?" },
    ],
    [
      'injury, pulley, tendon, blister, tape',
      { 'open-question': 'What did an injury stop you doing longest, and how did you come back?' },
    ],
    [
      'everest, base camp, mountaineer, mountaineering, alpinist, summit, ice axe, crampon, ice climbing, glacier, peak',
      {
        'open-question': "What's the highest you've ever stood?",
        'choice-question': 'Everest: would you go, or watch from the sofa?',
      },
    ],
    [
      'free solo, alex honnold, el capitan, adam ondra, documentary, palms',
      { 'open-question': "Which climbing film can't you watch with dry hands?" },
    ],
    [
      'overhang, crux, sloper, dyno, ledge, chimney',
      { 'open-question': "Which kind of move makes you say no before you've tried?" },
    ],
    ['beginner, started, taster', { 'open-question': 'Who got you off the ground for the first time?' }],
    ['chalk, chalk bag, tattoo', { 'open-question': 'How do you spot a climber in an office?' }],
    [
      'scrambling, via ferrata, ridge, exposed, helmet',
      { 'open-question': "What's the narrowest ledge you've ever crawled along?" },
    ],
    [
      'beta, spray, unasked',
      { 'open-question': "What's the worst advice you were ever shouted at from below?" },
    ],
  ],
  is: [
    'Eleven weeks on the same bouldering problem. Today a child did it in Crocs.',
    'Sent my first outdoor route! My belayer was on the phone to his mum.',
    'Abseil day. I have discovered that I believe in ropes in theory.',
    "Every climber I know talks with their hands in the air like they're describing a fish.",
  ],
  isNot: [
    ['Prices climbed again in June.', 'finance'],
    ['Ship the beta, send the release notes, hold the press.', 'software'],
  ],
};
