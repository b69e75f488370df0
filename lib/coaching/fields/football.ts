/** Football as it is played with the feet. */
import type { Field } from './field.ts';

export const football: Field = {
  name: 'football',
  words:
    'football, footballer, football match, football club, football fan, football ground, football boots, soccer, premier league, champions league, europa league, fa cup, carabao cup, la liga, serie a, bundesliga, mls, wsl, nwsl, uefa, fifa, lionesses, ballon dor, penalty shootout, penalty shoot-out, penalty kick, a penalty, the penalty, offside, red card, yellow card, own goal, goalkeeper, midfielder, centre back, centre-back, full back, left back, right back, winger, centre forward, free kick, throw-in, hat-trick, stoppage time, injury time, transfer window, deadline day, relegated, relegation, arsenal, tottenham, man united, man utd, manchester united, man city, manchester city, everton, aston villa, west ham, newcastle united, nottingham forest, leeds united, crystal palace, brentford, wrexham, real madrid, juventus, inter miami, messi, ronaldo, haaland, saka, mbappe, guardiola, klopp, mourinho, anfield, old trafford, away end, away fans, home fans, matchday, match day, match of the, sunday league, grassroots football, five-a-side, walking football, nonleague, non-league, fpl, gaffer, parked the bus, football shirt, fantasy football, womens football, tottenham hotspur, sunderland, burnley, ipswich town, norwich city, sheffield united, sheffield wednesday, birmingham city, derby county, stoke city, hull city, luton town, millwall, fulham, bournemouth, wolverhampton wanderers, west brom, brighton and hove, portsmouth fc, plymouth argyle, bolton wanderers, blackburn rovers, stockport county, forest green rovers, partick thistle, aberdeen fc, hibs, atletico madrid, borussia dortmund, ac milan, inter milan, ajax, psg, benfica, bellingham, harry kane, foden, mo salah, salah, de bruyne, rooney, beckham, maradona, pele, zidane, cruyff, arteta, ancelotti, alex ferguson, arsene wenger, southgate, tuchel, sarina wiegman, chloe kelly, leah williamson, lauren james, nations league, conference league, europa conference, league two, league one, championship play-off, play-off final, back four, back three, false nine, nutmeg, nutmegged, rabona, panenka, tiki-taka, gegenpress, high press, low block, counter-attack goal, set piece, corner kick, goal kick, top corner, six-yard box, penalty area, penalty box, goalmouth, goalpost, crossbar, linesman, assistant referee, handball decision, transfer fee, loan deal, free transfer, summer signing, hat trick, equaliser, injury-time winner, last-minute winner, groundhopping, groundhopper, football pie, half-time pie, football scarf, football sticker, panini sticker, under-9s, under-10s, u10s, grassroots coach, astroturf, panini album, xg, soccer mom, world cup final, euros final, three lions, its coming home',
  hints:
    'match, goal, score, striker, keeper, goalie, penalty, ref, var, robbed, nil, derby, league, world cup, wembley, liverpool, chelsea, spurs, celtic, rangers, barcelona, bayern, kick-off, kickoff, half time, half-time, full time, extra time, terrace, season ticket, clean sheet, table football, referee, pitch, squad, manager, substitute, subs, supporters, fans, promoted, promotion, winner, scored, tackle, dribble, header, volley, corner, dugout, stand, kit, shin pads, euros, aggregate, fixture, pundit, shirt',
  any: {
    'open-question': 'Which goal do you still see when you close your eyes?',
    'tell-me': 'Tell me about the first match you ever went to.',
    'name-one': "Name one player you'd pay to watch again.",
    'fill-in-the-blank': '"I support my team because ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "Where were you for your team's greatest day?",
      'name-one': "Name one player you'll never forget.",
    },
    mishap: {
      'open-question': 'Which defeat have you never got over?',
      'tell-me': 'Tell me it gets better next season.',
    },
    opinion: {
      'open-question': 'What would you change about football tomorrow?',
      'name-one': 'Name one player who never got the credit.',
    },
    plan: { 'open-question': 'How do you get through the hour before kick-off?' },
    tip: { 'open-question': "What's the best thing a coach ever shouted at you?" },
    change: { 'open-question': 'What would make you give up your team?' },
    scene: { 'open-question': "What's the best thing you've ever heard shouted from the stands?" },
  },
  subjects: [
    [
      'penalty, a penalty, the penalty, var, offside, referee, ref, robbed, red card, yellow card, handball, linesman, penalty kick',
      {
        'open-question': 'Which decision do you still argue about?',
        'choice-question': 'Would you fix VAR or scrap it?',
      },
    ],
    [
      'goal, free kick, hat-trick, screamer, volley, own goal, top corner, stoppage time, injury time, winner',
      {
        'open-question': 'Which goal do you still see when you close your eyes?',
        'tell-me': 'Tell me where you were for the best last-minute winner.',
      },
    ],
    [
      'season ticket, ticket price, renewal, ticket, stand, seat',
      { 'open-question': 'Who do you sit next to at the match, and how well do you know them?' },
    ],
    [
      'away end, away fans, away day, coach trip, train home, away game, motorway',
      { 'open-question': "What's the furthest you've ever gone to watch a defeat?" },
    ],
    [
      'under-9s, worm, under 9s, under-8s, under 10s, grassroots football, touchline, kids, daughter, son, parents, orange, u9s',
      { 'open-question': "What's the best thing you've ever heard on a touchline?" },
    ],
    [
      'relegated, relegation, defeat, lost, bottom of the, thrashed, beaten, collapse, bottled it',
      { 'open-question': 'Which defeat have you never got over?' },
    ],
    [
      'promoted, promotion, champions, trophy, fa cup, cup final, wembley, title, final, league title, champions league',
      { 'open-question': "Where were you for your team's greatest day?" },
    ],
    [
      'transfer window, deadline day, signing, transfer, fee, loan, million, new striker',
      { 'open-question': 'Which signing got your hopes up the most, and how did it go?' },
    ],
    [
      'manager, gaffer, sacked, guardiola, klopp, mourinho, head coach, postecoglou, ferguson',
      { 'open-question': 'Which manager would you have back tomorrow?' },
    ],
    [
      'goalkeeper, keeper, goalie, save, gloves, clean sheet',
      { 'open-question': "Who's the best keeper you've ever seen, at any level?" },
    ],
    [
      'world cup, euros, england, lionesses, international, national team, world cup final, scotland, southgate',
      { 'open-question': 'Which World Cup do you measure your life by?' },
    ],
    [
      'sunday league, five-a-side, walking football, park, football boots, hungover, knee, over 40s',
      { 'open-question': "What's the worst injury you've had in a match that didn't matter?" },
    ],
    [
      'penalty shootout, penalty shoot-out, shootout, extra time, spot kick, missed penalty',
      { 'open-question': 'Where do you look when it comes to penalties?' },
    ],
    [
      'kit, shirt, away shirt, third kit, sponsor, retro shirt, football shirt',
      { 'open-question': 'Which shirt is the best your club ever wore?' },
    ],
    [
      'first match, first game, dad, grandad, granddad, floodlights, took me',
      { 'open-question': 'Who took you to your first match, and what was the score?' },
    ],
    [
      'pie, bovril, half time, half-time, tea, turnstile, programme',
      { 'open-question': 'What do you eat at the match, every time?' },
    ],
    [
      'football ground, anfield, old trafford, new stadium, stadium, highbury, terrace, non-league, nonleague',
      { 'open-question': 'Which ground should everybody go to once?' },
    ],
    [
      'chant, song, sang, singing, crowd, atmosphere',
      { 'open-question': "What's the funniest chant you've ever heard?" },
    ],
    [
      'fpl, fantasy football, captain, points, bench, wildcard, gameweek',
      { 'open-question': 'Which captain pick still keeps you awake?' },
    ],
    [
      'derby, rivals, tottenham, arsenal, man united, man city, liverpool, everton, spurs, celtic, rangers, newcastle united, leeds united',
      { 'open-question': "What's the best thing a rival fan ever said to you?" },
    ],
    [
      'messi, ronaldo, haaland, saka, mbappe, winger, midfielder, legend, number ten, mascot, retired',
      { 'open-question': 'Which player would you pay to watch one more time?' },
    ],
    [
      'pundit, commentator, commentary, match of the, punditry, shearer, lineker',
      { 'open-question': "Which commentator's line do you still say out loud?" },
    ],
    [
      'wsl, nwsl, womens football, womens team, women',
      { 'open-question': "Which women's match would you show to a doubter?" },
    ],
    [
      'owner, takeover, ownership, super league, billionaire, board',
      { 'open-question': 'What would make you walk away from your club?' },
    ],
  ],
  is: [
    'Arsenal were robbed. That was never a penalty.',
    'Under-9s football this morning. Lost 11-0. Our keeper found a very good worm.',
    'VAR has turned celebrating into a two-stage authentication process. Football was better when we just got on with it.',
    "Season ticket renewed. I'd like to apologise to my weekends and congratulate my away end mates.",
    'the man next to me in the away end has seen every fa cup final since 1966 and he has cried at 40 of them',
  ],
  isNot: [
    ['I got robbed at the station on Monday.', 'a crime'],
    ['My goal this year is to match last year.', 'work'],
    ["Table football in the office is not a benefit, it's a warning.", 'work'],
  ],
};
