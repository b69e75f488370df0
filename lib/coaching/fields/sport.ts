/** Playing and watching everything else: rugby, tennis, golf, basketball, the Olympics. */
import type { Field } from './field.ts';

export const sport: Field = {
  name: 'sport',
  words:
    'sport, sports fan, sportsmanship, rugby, rugby club, rugby union, rugby league, six nations, all blacks, twickenham, lineout, tennis, tennis court, wimbledon, us open, french open, australian open, roland garros, centre court, djokovic, federer, nadal, alcaraz, serena williams, andy murray, emma raducanu, coco gauff, grand slam, tie-break, tiebreak, padel, pickleball, golf, golfer, golf club, golf course, golf swing, ryder cup, tiger woods, rory mcilroy, hole in one, hole-in-one, birdie, crazy golf, mini golf, olympics, olympic, paralympics, paralympian, olympian, gold medal, silver medal, bronze medal, team gb, commonwealth games, basketball, nba, wnba, lebron, steph curry, caitlin clark, slam dunk, march madness, lakers, celtics, knicks, baseball, mlb, softball, yankees, dodgers, red sox, hockey, field hockey, ice hockey, nhl, stanley cup, snooker, ronnie osullivan, darts, badminton, table tennis, ping pong, netball, volleyball, handball, water polo, lacrosse, gymnastics, gymnast, simone biles, athletics, heptathlon, decathlon, long jump, pole vault, javelin, shot put, roller derby, ultimate frisbee, tenpin bowling, lawn bowls, sky sports, espn, bbc sport, sports day, us open tennis, tennis racket, tennis ball, swiatek, sabalenka, raducanu, match point, double fault, backhand, forehand, padel court, squash court, shuttlecock, ping-pong, lions tour, springboks, scrum-half, fly-half, red roses, try line, wickets, lords cricket, duckworth lewis, netballer, hat trick goal, shohei, ohtani, pitcher mound, fantasy football league, chiefs game, eagles game, pga tour, the masters golf, birdie putt, crucible theatre snooker, 147 break, littler, luke littler, ally pally, boxing ring, boxer fight, fencing club, wrestling match, sumo, archery, olympic games, gymnasts, duplantis, high jump, hurdles final, relay team, rowing club, rower, rowers, ergo test, coxswain, sculling, formula 1, moto gp, disc golf, crown green, bowling alley, ten-pin, tenpin, curling team, korfball, gaelic football, hurling match, gaa, aussie rules, afl, polo match, surfing contest, skateboarding, climbing comp, sports hall, sports club, away game, home game, home crowd, losing streak, winning streak, extra time, semifinal, quarter-final, quarterfinal, cup final, league table, mid-table, underdogs, playoff, play-offs, umpire, linesman, sin bin, var decision, spectator, spectators, commentator, sports commentator, sportsperson, sportswoman, sportsman, teammate, teammates',
  hints:
    'match, coach, semi-final, playoffs, world cup, world series, tournament, championship, medal, racket, scrum, tackle, home run, pitcher, hoop, putt, bogey, caddie, referee, stadium, underdog, squash, rowing, boat race, curling, wrestling, sports car, sports bra, sport coat, spoil sport, blood sport, game, team, player, players, win, won, lost, score, scored, season, league, cup, final, champion, trophy, captain, court, pitch, bat, ball, bowler, batting, bowling, innings, serve, set, fans, stand, squad, defeat, victory, injury, transfer, rival, derby, bench, sub, halftime, half-time, kit, training, fixture, puck, try, over, bunker, boxing, fencing, record, medals, commentary',
  any: {
    'open-question': 'Which sporting moment do you still talk about?',
    'tell-me': 'Tell me about the first game you ever saw live.',
    'name-one': 'Name one sport that more people should watch.',
    'fill-in-the-blank': '"I was never any good at ____, and I love it." Fill it in.',
  },
  after: {
    win: { 'open-question': "What's the best result you were ever there for?" },
    mishap: { 'open-question': 'Which defeat have you never got over?' },
    opinion: { 'open-question': 'Which moment made you a fan?', 'name-one': 'Name one better sport.' },
    plan: { 'open-question': "What's your ritual before a big match?" },
    tip: { 'open-question': "What's the best thing a coach ever told you?" },
    change: { 'open-question': 'Which sport did you take up later than you should have?' },
  },
  subjects: [
    [
      'tennis, tennis court, wimbledon, serve, backhand, djokovic, federer, nadal, alcaraz, serena williams, andy murray, emma raducanu, coco gauff, us open, french open, australian open, roland garros, centre court, grand slam, tie-break, tiebreak, racket, double fault, strawberries',
      {
        'open-question': 'Which tennis match could you watch again from the first point?',
        'choice-question': 'Do you play tennis, or only watch for two weeks?',
      },
    ],
    [
      'padel, pickleball, badminton, squash, table tennis, ping pong',
      {
        'choice-question': 'Padel, pickleball or leave me out of it?',
        'open-question': "Who's the person you most like beating over a net?",
      },
    ],
    [
      'golf, golfer, golf club, golf course, golf swing, hole in one, hole-in-one, birdie, bogey, putt, caddie, ryder cup, tiger woods, rory mcilroy, handicap, bunker, lost ball, fore',
      {
        'open-question': "What's the best shot you ever hit, in any sport?",
        'fill-in-the-blank': '"Golf would be fun without ____." Fill it in.',
      },
    ],
    [
      'crazy golf, mini golf, tenpin bowling, bowling, lawn bowls, darts, snooker, pool table, pub, ronnie osullivan, 147, bullseye, luke littler',
      { 'open-question': 'Which pub or seaside game would you back yourself to win?' },
    ],
    [
      'rugby, rugby club, rugby union, rugby league, six nations, all blacks, twickenham, lineout, scrum, tackle, try, mud, anthem',
      {
        'open-question': 'Which national anthem gives you goosebumps at a rugby match?',
        'tell-me': 'Tell me about your muddiest game.',
      },
    ],
    [
      'olympics, olympic, olympian, paralympics, paralympian, gold medal, silver medal, bronze medal, medal, team gb, commonwealth games, opening ceremony, podium, expert, sofa',
      {
        'open-question': 'Which Olympic sport do you become an expert on every four years?',
        'name-one': 'Name one sport you would add to the Olympics.',
      },
    ],
    [
      'gymnastics, gymnast, simone biles, athletics, heptathlon, decathlon, long jump, pole vault, javelin, shot put, sprint, 100m, relay, hurdles',
      { 'open-question': 'Which athletics event were you least bad at, at school?' },
    ],
    [
      'basketball, nba, wnba, lebron, steph curry, caitlin clark, slam dunk, march madness, lakers, celtics, knicks, hoop, three-pointer, buzzer, bracket',
      { 'open-question': "What's the best shot you've ever seen go in?" },
    ],
    [
      'baseball, mlb, softball, yankees, dodgers, red sox, home run, pitcher, world series, inning, ballpark, hot dog',
      {
        'open-question': 'What makes a day at the ballpark for you?',
        'tell-me': 'Tell me about the first game somebody took you to.',
      },
    ],
    [
      'hockey, field hockey, ice hockey, nhl, stanley cup, puck, goalie, lacrosse, roller derby, water polo, netball, volleyball, handball, ultimate frisbee',
      { 'open-question': 'Which sport did you only understand once you saw it live?' },
    ],
    [
      'pe, pe teacher, school, sports day, egg and spoon, sack race, picked last, cross country, bleep test, bib',
      {
        'open-question': 'What was your worst event at sports day?',
        'fill-in-the-blank': '"In PE I was always ____." Fill it in.',
      },
    ],
    [
      'lost, lose, losing, defeat, beaten, relegated, last place, heartbreak, thrashed, choke',
      { 'open-question': 'Which defeat have you never got over?' },
    ],
    [
      'won, win, winning, champion, champions, trophy, final, title, victory, comeback, underdog',
      {
        'open-question': 'Which win made you shout at a screen?',
        'name-one': "Name one underdog you'll always cheer for.",
      },
    ],
    [
      'referee, umpire, var, line judge, decision, robbed, offside, foul, rules, rule, cheat',
      {
        'open-question': 'Which refereeing decision are you still angry about?',
        'name-one': 'Name one rule you would change in your sport.',
      },
    ],
    [
      'coach, captain, team, teammates, training, practice, club, kit, subs bench, warm-up, drill',
      { 'open-question': "What's the best thing a coach ever told you?" },
    ],
    [
      'season ticket, stadium, crowd, live, tickets, atmosphere, away day, stand, stands, fans, sports fan, chant, pie',
      { 'open-question': 'Who did you sit next to at the best game you ever saw live?' },
    ],
    [
      'commentary, commentator, commentators, sky sports, espn, bbc sport, on tv, streaming, subscription, half time, half-time, kick-off',
      { 'open-question': 'Which line of commentary do you know by heart?' },
    ],
    [
      'injury, injured, ankle, knee, hamstring, physio, plaster, retire, retirement, too old, comeback after, age',
      { 'open-question': 'Which sport have you had to give up, or refuse to?' },
    ],
    [
      'took up, beginner, lesson, first time, learning, adult, started playing, again after',
      { 'open-question': 'Which sport did you take up later than you should have?' },
    ],
  ],
  is: [
    'Took up tennis again after 20 years. My serve is now a legal matter.',
    'Wimbledon fortnight: two weeks of pretending I know what a drop volley is.',
    'Our rugby club won its first match tonight, 5-3. Rugby in the mud, in the dark. Magnificent.',
    'Golf is a good walk with 90 apologies.',
    'every four years I become an expert on gymnastics in about eleven minutes',
  ],
  isNot: [
    ['The court found for the other side, so the match is off.', 'business'],
    ['Serve the static files and keep score of the cache hits.', 'software'],
  ],
};
