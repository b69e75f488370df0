/** Five days of it, or twenty overs. */
import type { Field } from './field.ts';

export const cricket: Field = {
  name: 'cricket',
  words:
    'cricket, cricketer, cricket club, cricket match, cricket bat, cricket ball, village cricket, county cricket, womens cricket, test cricket, test match, test match special, the ashes, wicket, wicketkeeper, batsman, batsmen, lbw, maiden over, innings, t20, odi, ipl, bbl, leg spin, leg-spinner, off spin, off-spinner, googly, yorker, fast bowler, opening bowler, opening batter, night watchman, nightwatchman, cover drive, reverse sweep, silly mid, square leg, third man, bazball, duckworth-lewis, joe root, ben stokes, kohli, bumrah, shane warne, third umpire, cricket tea, lords test, bowled out, all out for, beach cricket, cricketers, cricket team, cricket season, cricket pitch, cricket ground, cricket nets, cricket world cup, cricket fan, cricket tour, cricket umpire, cricket commentary, cricket scorer, cricket whites, cricket jumper, cricket pavilion, cricket bag, club cricket, junior cricket, league cricket, blind cricket, walking cricket, world cup cricket, ashes test, ashes tour, ashes series, boxing day test, gabba, adelaide oval, edgbaston, trent bridge, headingley, old trafford test, eden gardens, wankhede, day-night test, red-ball, white-ball, duke ball, kookaburra ball, reverse swing, swing bowling, seam bowling, swing bowler, seamer, seamers, spin bowler, fast bowling, dibbly dobbly, doosra, carrom ball, flipper delivery, chinaman bowler, left-arm spin, left-arm spinner, full toss, half-volley outside, leg bye, leg byes, leg before, leg stump, off stump, middle stump, caught behind, caught and bowled, caught at slip, caught at gully, clean bowled, mankad, golden duck, first-ball duck, hat-trick of wickets, fifer, michelle five-for, maiden century, double century, half-century, nelson 111, nought not out, number eleven, tail-ender, tailender, tailenders, opening batsman, opening batters, opener batting, night-watchman, follow-on, follow on enforced, declaration batting, batting collapse, batting average, bowling average, economy rate, required rate, needed six off, six off the, wickets in hand, wickets fell, wickets, by an innings, rain stopped play, umpires call, snicko, ultraedge, hot spot review, slip cordon, mid-on, mid-off, mid-wicket, midwicket, fine leg, deep square, short leg, silly point, silly mid-on, deep cover, straight drive, square cut, late cut, paddle scoop, ramp shot, slog sweep, forward defensive, forward defence, front foot defence, batting pads, batting gloves, batting helmet, gray-nicolls, gunn & moore, kookaburra bat, knocking in, willow bat, twelfth man, 12th man, drinks break cricket, tms, aggers, test match sofa, county championship, division two cricket, vitality blast, t20 blast, one-day cup, one day international, big bash, hundred cricket, barmy army, sachin tendulkar, tendulkar, virat kohli, dhoni, rohit sharma, jasprit, ravi ashwin, ravindra jadeja, pant keeper, pat cummins, cummins, mitchell starc, nathan lyon, ricky ponting, glenn mcgrath, don bradman, bradman, harry brook, zak crawley, ben duckett, ollie pope, jofra archer, jimmy anderson, stuart broad, alastair cook, ian botham, botham, headingley 1981, freddie flintoff, kevin pietersen, andrew strauss, nasser hussain, mike atherton, geoffrey boycott, boycott commentary, brian lara, viv richards, curtly ambrose, courtney walsh, wasim akram, babar azam, shaheen afridi, kane williamson, brendon mccullum, muttiah muralitharan, sangakkara, rashid khan, heather knight, nat sciver-brunt, ellyse perry, smriti mandhana, wisden, cricinfo, espncricinfo, laws of cricket, mcc member',
  hints:
    'got crickets, crickets, batting, bowling, bowler, batter, bowled, overs, stumps, bails, crease, the oval, pavilion, umpire, the hundred, dropped catch, googly eye, bat, ball, over, catch, caught, slip, duck, run, runs, century, spinner, pace, spin, swing, seam, pads, tea, declare, declared, collapse, test, series, ashes, innings defeat, captain, keeper, boundary, toss, covers, nets, whites, willow, sunday side, third eleven, second eleven, scorer, scorebook, village team',
  any: {
    'open-question': "Which day's play would you watch again from start to finish?",
    'tell-me': 'Tell me about the best catch you ever saw.',
    'name-one': "Name one player you'd pay to see bat or bowl.",
    'fill-in-the-blank': '"Cricket is the only game where ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "Where were you for the best finish you've seen?" },
    mishap: { 'open-question': 'Which collapse still hurts?', 'tell-me': 'Tell me about your finest duck.' },
    opinion: {
      'open-question': 'Which moment made you a fan?',
      'choice-question': 'Five days or twenty overs: which is it for you?',
    },
    plan: { 'open-question': 'What do you do when rain stops play?' },
    tip: { 'open-question': 'What did the best coach you had tell you?' },
  },
  subjects: [
    [
      'duck, out first, golden duck, first ball, bowled, bowled out, lbw, stumped',
      {
        'tell-me': 'Tell me about your finest duck.',
        'open-question': "What's your best excuse for getting out?",
      },
    ],
    [
      'collapse, all out for, all out, batting collapse, wickets, england',
      { 'open-question': 'Which collapse still hurts?' },
    ],
    [
      'cricket tea, sandwiches, scones, teas',
      {
        'open-question': 'What has to be on the table at a cricket tea?',
        'name-one': 'Name one club with a tea worth losing for.',
      },
    ],
    [
      'dropped catch, dropped, slip, fielding, fielder',
      { 'open-question': "What's the best catch you ever saw?" },
    ],
    [
      'village cricket, thirds, second eleven, cricket club, sunday, short of players, eleven',
      { 'open-question': "Who's the oldest player at your club, and can he still bowl?" },
    ],
    [
      'test match special, commentary, aggers, commentator',
      { 'open-question': 'Whose voice is cricket to you?' },
    ],
    [
      'the ashes, australia, ashes, urn, headingley, edgbaston, lords test, the oval',
      { 'open-question': 'Where were you for your favorite Ashes moment?' },
    ],
    [
      'test cricket, test match, test, five days, declaration, night watchman, nightwatchman',
      { 'open-question': "Which day's play would you watch again from start to finish?" },
    ],
    [
      't20, ipl, bbl, the hundred, odi, franchise, short format, bazball',
      { 'choice-question': 'Five days, fifty overs or twenty: which would you keep?' },
    ],
    [
      'rain stopped, covers, bad light, umbrella, duckworth-lewis, drizzle',
      { 'open-question': 'What do you do when rain stops play?' },
    ],
    [
      'umpire, third umpire, drs, walked',
      {
        'choice-question': 'Do you walk, or do you wait for the finger?',
        'open-question': 'Which decision will you never forgive?',
      },
    ],
    [
      'leg spin, leg-spinner, off spin, off-spinner, googly, shane warne, spinner, warne',
      { 'open-question': 'Which ball would you have loved to face, just once?' },
    ],
    [
      'fast bowler, opening bowler, yorker, bouncer, bumrah, quick',
      { 'open-question': "Who's the quickest bowler you ever faced, and how did it go?" },
    ],
    [
      'joe root, ben stokes, kohli, opening batter, batsman, batsmen, cover drive, century, innings',
      { 'open-question': 'Whose cover drive would you hang on a wall?' },
    ],
    [
      'cricket bat, bat, linseed, pads, kit, cricket ball, gloves',
      { 'open-question': "What's the oldest thing in your kit bag?" },
    ],
    [
      'womens cricket, garden, beach cricket, back garden',
      { 'open-question': 'What were the rules of cricket in your garden?' },
    ],
    [
      'silly mid, square leg, third man, maiden over, american, confusing',
      {
        'open-question': "How do you explain cricket to somebody who's never seen it?",
        'fill-in-the-blank': '"Cricket is the only game where ____." Fill it in.',
      },
    ],
    [
      'wicketkeeper, wicket, stumps, bails, sledging, sledge, chirp',
      { 'open-question': "What's the best thing you've ever heard behind the stumps?" },
    ],
    [
      'county cricket, pavilion, deckchair, scorer, scorebook, membership',
      { 'open-question': 'Which ground would you spend a whole summer at?' },
    ],
  ],
  is: [
    'Test cricket beats everything else, and five days of it beats one.',
    'Out first ball for the village thirds. Cricket is a game about sitting down.',
    'England 84 all out for no reason anyone can explain. Radio on, head in hands, test match special for company.',
    'The best thing about village cricket is the tea. The second best is everything but the batting.',
  ],
  isNot: [
    ['Pitched the idea and got crickets. Tough crowd.', 'silence'],
    ['The test run was a success after a century of trying.', 'software'],
  ],
};
