/** Football as it is played in helmets. */
import type { Field } from './field.ts';

export const americanFootball: Field = {
  name: 'American football',
  words:
    'nfl, american football, super bowl, superbowl, touchdown, quarterback, wide receiver, tight end, linebacker, running back, offensive line, pass rush, field goal, end zone, endzone, first down, fourth down, two-point conversion, fantasy football, fantasy league, college football, high school football, mahomes, tom brady, peyton manning, josh allen, lamar jackson, travis kelce, packers, steelers, seahawks, buccaneers, kansas city chiefs, philadelphia eagles, dallas cowboys, new england patriots, detroit lions, chicago bears, buffalo bills, halftime show, monday night football, sunday night football, friday night lights, red zone, nfl draft, draft pick, gridiron, lambeau, touchback, onside kick, pick six, tailgate party, defensive end, defensive line, defensive back, defensive coordinator, offensive coordinator, cornerback, nose tackle, left tackle, halfback, backup quarterback, starting quarterback, quarterbacks, qb, qb1, qb sneak, tush push, brotherly shove, rookie quarterback, hail mary pass, flea flicker, play action, play-action, screen pass, pick-six, sack the quarterback, strip sack, forced fumble, two-minute drill, two minute warning, extra point, missed field goal, fair catch, kick return, punt return, kickoff return, false start penalty, pass interference, roughing the passer, personal foul, unnecessary roughness, line of scrimmage, neutral zone infraction, snap count, shotgun formation, wildcat formation, nickel defense, cover two, zone coverage, goal line stand, goal-line, third and long, fourth and one, fourth and inches, rushing yards, passing yards, receiving yards, yards after catch, hundred yards rushing, garbage time, first-round pick, mock draft, nfl combine, waiver wire, sleeper pick, start or sit, ppr league, flex spot, fantasy draft, fantasy team lineup, salary cap, franchise tag, practice squad, injured reserve, training camp roster, preseason game, wild card weekend, wildcard round, divisional round, conference championship, afc championship, nfc championship, afc, nfc, afc east, nfc east, nfc north, afc north, lombardi trophy, heisman, heisman trophy, rose bowl, sugar bowl, cotton bowl, orange bowl, peach bowl, bowl game, college gameday, sec football, big ten football, roll tide, war eagle, hook em, notre dame football, ohio state buckeyes, buckeyes, crimson tide, wolverines, georgia bulldogs, clemson tigers, nick saban, deion sanders, bill belichick, belichick, andy reid, sean mcvay, kyle shanahan, nick sirianni, mike tomlin, patrick mahomes, joe burrow, aaron rodgers, justin jefferson, jamarr chase, saquon barkley, christian mccaffrey, derrick henry, jalen hurts, dak prescott, brock purdy, caleb williams, jared goff, jj watt, rob gronkowski, gronk, joe montana, jerry rice, dan marino, brett favre, walter payton, barry sanders, emmitt smith, 49ers, niners, broncos, bengals, browns fan, cleveland browns, jaguars fan, jacksonville jaguars, houston texans, tennessee titans, la rams, los angeles rams, arizona cardinals, atlanta falcons, carolina panthers, new orleans saints, minnesota vikings, new york jets, new york giants, washington commanders, miami dolphins, las vegas raiders, baltimore ravens, packers fan, bills mafia, steelers nation, terrible towel, cheesehead, lambeau leap, arrowhead stadium, soldier field, dawg pound, eagles fan, cowboys fan, bears fan, lions fan, jets fan, patriots fan, nfl redzone, redzone, thursday night football, manningcast, madden, thanksgiving football, thanksgiving game, pigskin, shoulder pads, flag football, pop warner, peewee football, powder puff football, homecoming game, tailgating, friday night football, super bowl party, superbowl party, super bowl commercial, super bowl ad, gatorade bath',
  hints:
    'playoffs, kickoff, punt, fumble, blitz, huddle, chiefs, eagles, ravens, raiders, vikings, hail mary, bye week, tailgate, touchdowns, snap, draft, pick, roster, receiver, lineman, tackle, defense, offense, yards, yard, sack, interception, intercepted, rookie, coach, bills, lions, bears, cowboys, patriots, jets, giants, saints, falcons, panthers, dolphins, commanders, titans, rams, browns, halftime, overtime, gameday, game day, season, stadium, jersey, helmet, wings, nachos, rushing, playbook',
  any: {
    'open-question': 'Which play do you still see when you close your eyes?',
    'tell-me': 'Tell me how you ended up with your team.',
    'name-one': "Name one player you'd start a team with.",
    'fill-in-the-blank': '"It\'s not game day without ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "Where were you for your team's best day?" },
    mishap: {
      'open-question': 'Which loss have you never got over?',
      'tell-me': "Tell me there's always next season.",
    },
    opinion: {
      'open-question': 'Which rule would you change tomorrow?',
      'name-one': 'Name one player who never got the credit.',
    },
    plan: { 'open-question': "What's your game-day ritual?" },
    tip: { 'open-question': "Who's your sleeper pick?" },
  },
  subjects: [
    [
      'super bowl, superbowl, halftime show, halftime, commercials, snack, snacks, dip, wings',
      {
        'open-question': 'What has to be on the table for the Super Bowl?',
        'choice-question': 'Do you watch the Super Bowl for the game, the ads or the dip?',
      },
    ],
    [
      'fantasy football, fantasy league, fantasy, bench, sleeper, waiver, lineup, league',
      {
        'open-question': 'Who did you leave on the bench the week he scored thirty?',
        'fill-in-the-blank': '"My fantasy team was fine until ____." Fill it in.',
      },
    ],
    [
      'punt, fourth down, first down, go for it, coach, coaches, play call, two-point conversion',
      { 'open-question': "What's the worst fourth-down call you've ever shouted at?" },
    ],
    [
      'quarterback, mahomes, tom brady, peyton manning, josh allen, lamar jackson, backup, rookie',
      { 'open-question': 'Which quarterback do you trust with two minutes left?' },
    ],
    [
      'referee, ref, refs, flag, penalty, replay, pass interference, officials',
      { 'open-question': 'Which call are you still angry about?' },
    ],
    [
      'field goal, kicker, missed, wide right, extra point, onside kick',
      { 'open-question': "Which kick couldn't you bear to watch?" },
    ],
    [
      'touchdown, last minute, comeback, overtime, hail mary, pick six, final drive',
      {
        'open-question': "What's the greatest comeback you stayed up for?",
        'tell-me': 'Tell me about the game you turned off too early.',
      },
    ],
    [
      'tailgate, tailgate party, grill, parking lot, stadium, lambeau, tickets, freezing',
      { 'open-question': "What's the best thing you've eaten at a tailgate?" },
    ],
    [
      'nfl draft, draft pick, draft, first round, bust',
      { 'open-question': "Who's the biggest draft bust you talked yourself into?" },
    ],
    [
      'lions fan, detroit lions, chicago bears, buffalo bills, cowboys fan, dallas cowboys, jets, browns, playoffs, drought, curse, heartbreak',
      {
        'open-question': 'How long have you been waiting with your team?',
        'tell-me': 'Tell me how you ended up with your team.',
      },
    ],
    [
      'high school football, friday night lights, college football, college, marching band, homecoming',
      { 'open-question': 'Who do you remember from your high school team?' },
    ],
    [
      'injury, injuries, concussion, helmet, acl, injured reserve',
      { 'open-question': 'Which injury ended a season for you as a fan?' },
    ],
    [
      'jersey, lucky, superstition, ritual, game day, couch, remote',
      { 'open-question': "What's your luckiest piece of game-day clothing?" },
    ],
    [
      'kansas city chiefs, travis kelce, taylor swift, packers, steelers, philadelphia eagles, new england patriots, seahawks, dynasty, rival, rivalry',
      { 'open-question': 'Which team do you enjoy seeing lose the most?' },
    ],
    ['first game', { 'open-question': 'Who first explained the rules to you?' }],
  ],
  is: [
    'Fourth and one and they punted. I have never felt so alone. NFL coaches are cowards.',
    'My fantasy football team is four injuries and a quarterback on a bye week.',
    '41 years a Detroit Lions fan. One playoffs win, one touchdown in the last minute, one grown man lying on a carpet.',
    'The Super Bowl is a dip competition with a game on in the background.',
  ],
  isNot: [
    ['The cowboys ride off in the last quarter of the film.', 'a film'],
    ['Snap a picture, huddle up and tackle the sprint.', 'work'],
  ],
};
