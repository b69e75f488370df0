/** Five days of it, or twenty overs. */
import type { Field } from './field.ts';

export const cricket: Field = {
  name: 'cricket',
  words:
    'cricket, cricketer, cricket club, cricket match, cricket bat, cricket ball, village cricket, county cricket, womens cricket, test cricket, test match, test match special, the ashes, wicket, wicketkeeper, batsman, batsmen, lbw, maiden over, innings, t20, odi, ipl, bbl, leg spin, leg-spinner, off spin, off-spinner, googly, yorker, fast bowler, opening bowler, opening batter, night watchman, nightwatchman, cover drive, reverse sweep, silly mid, square leg, third man, bazball, duckworth-lewis, joe root, ben stokes, kohli, bumrah, shane warne, third umpire, cricket tea, lords test, bowled out, all out for, beach cricket',
  hints:
    'got crickets, crickets, batting, bowling, bowler, batter, bowled, overs, stumps, bails, crease, the oval, pavilion, umpire, the hundred, dropped catch, googly eye',
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
