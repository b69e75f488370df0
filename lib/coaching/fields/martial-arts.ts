/** Belts, mats and gloves. */
import type { Field } from './field.ts';

export const martialArts: Field = {
  name: 'martial arts',
  words:
    'martial art, martial artist, karate, judo, judoka, jiu jitsu, jiu-jitsu, bjj, taekwondo, aikido, kickboxing, muay thai, boxing gym, boxing gloves, boxing club, shadow boxing, boxing coach, heavyweight, sparring, spar with, black belt, white belt, purple belt, belt grading, dojo, sensei, krav maga, kung fu, tai chi, capoeira, kendo, mma, ufc, armbar, rear naked choke, tatami, punch bag, judogi, roundhouse kick, self-defence class, self-defense class, tyson fury, katie taylor, gumshield, breakfall, karate kid, martial arts film, ippon, uchi mata, uchimata, osoto gari, seoi nage, newaza, ne-waza, kodokan, randori, karateka, shotokan, kyokushin, goju-ryu, wado-ryu, katas, kumite, senpai, white belts, yellow belt, orange belt, coral belt, second dan, third dan, 1st dan, belt test, belt promotion, grading day, tae kwon do, tkd, poomsae, dobok, hapkido, tang soo do, jujitsu, ju-jitsu, brazilian jiu-jitsu, no-gi, nogi, gi class, open mat, rashguard, rash guard, gracie, gordon ryan, john danaher, adcc, ibjjf, arm bar, rear-naked choke, guillotine choke, triangle choke, kimura, americana lock, omoplata, heel hook, half guard, closed guard, open guard, de la riva, guard pass, side control, full mount, back mount, berimbolo, takedown, takedowns, double leg, sprawl and brawl, submission grappling, grappler, wrestler, wrestlers, freestyle wrestling, greco-roman, boxer fight, boxing class, amateur boxing, white collar boxing, sparred, spar, sparring partner, heavy bag, punchbag, speed bag, double-end bag, focus mitts, pad work, padwork, hitting pads, hand wraps, mouthguard, gum shield, headguard, southpaw, uppercut, left hook, haymaker, shadowboxing, ringside, split decision, weigh-in, weight cut, cutting weight, featherweight, bantamweight, welterweight, middleweight, flyweight, light heavyweight, knockout punch, tko, muhammad ali, mike tyson, usyk, anthony joshua, canelo, mayweather, kickboxer, nak muay, roundhouse, front kick, teep, spinning back fist, axe kick, high kick, low kick, mma gym, mma fighter, bellator, octagon, cage fight, conor mcgregor, khabib, ronda rousey, aikidoka, ukemi, breakfalls, hakama, morihei ueshiba, iaido, kendoka, shinai, bogu, men strike, katana, bokken, jodo, kyudo, naginata, sumo, sumo wrestler, yokozuna, basho, rikishi, wing chun, wushu, shaolin, taichi, qigong, push hands, bruce lee, jackie chan, cobra kai, miyagi, jeet kune do, roda, escrima, eskrima, kali sticks, arnis, silat, savate, sambo, hema, longsword, rapier, fencing club, foil fencing, epee, épée, sabre fencing, fencer, fencers, parry and riposte, riposte, piste, lunge fencing, salle, self-defence, self-defense, self defence, self defense, martial arts, nunchaku, nunchucks, kihap, bow to sensei',
  hints:
    'boxing, boxer, fencing, grappling, wrestling, belt, blue belt, brown belt, grading, gi, bout, fighter, tapped out, kata, mat, mats, gloves, punch, punched, kick, kicks, kicked, throw, thrown, guard, choke, choked, tap, tapped, fight, fights, ring, opponent, instructor, bruise, bruised, bruises, submission, mount, stance, block, strike, sword, cage, round, rounds, gym, class, kneecap, corner, knocked out, rolled, rolling, sweep, jab, tournament, hook, dan, drill, drills',
  any: {
    'open-question': 'What did training teach you that has nothing to do with fighting?',
    'tell-me': 'Tell me about your first day on the mat or in the ring.',
    'name-one': 'Name one fight everybody should watch.',
    'fill-in-the-blank': '"I started because ____, and I stayed because ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which move took you longest to learn?' },
    mishap: { 'open-question': "What's the most embarrassing way you've been beaten?" },
    opinion: { 'open-question': 'What do people get most wrong about martial arts?' },
    tip: { 'open-question': "What's the best thing a coach ever told you?" },
    plan: { 'open-question': "If you've done it, what helped with the nerves?" },
    change: { 'open-question': 'If you train, why did you pick the one you do?' },
  },
  subjects: [
    [
      'black belt, brown belt, blue belt, purple belt, white belt, belt, stripe, promoted, promotion',
      {
        'open-question': 'What would you give yourself a black belt in?',
        'tell-me': 'Tell me about the belt or badge you worked hardest for.',
      },
    ],
    [
      'grading, belt grading, exam, test, kata, syllabus, examiner',
      {
        'open-question': 'What goes through your head when everybody is watching?',
        'tell-me': "Tell me about the test you were surest you'd failed.",
      },
    ],
    [
      'first class, first night, first day, first lesson, beginner, trial class, signed up, new hobby, day one',
      {
        'open-question': 'How did your first class go, honestly?',
        'fill-in-the-blank': '"I only went along because ____." Fill it in.',
      },
    ],
    [
      'sparring, spar with, spar, round, rounds, punched, got hit, black eye, bruise, bruised, nose, headgear, gumshield, mouthguard',
      {
        'open-question': "What's your best excuse for a black eye?",
        'tell-me': 'Tell me about the first time you got properly hit.',
      },
    ],
    [
      'bjj, jiu jitsu, jiu-jitsu, armbar, rear naked choke, choke, choked, strangled, tap, tapped, tapped out, grappling, guard, submission, rolling, rolled, mat',
      {
        'open-question': 'When did you last have to tap out, on or off the mat?',
        'name-one': 'Name one move that always catches you.',
      },
    ],
    [
      'judo, judoka, judogi, throw, threw, thrown, thrown by, ippon, fall, breakfall, wrestling',
      {
        'open-question': "What's the best fall you ever took?",
        'tell-me': 'Tell me about the smallest person who ever threw you.',
      },
    ],
    [
      'boxing gloves, boxing gym, boxing club, boxing, boxer, boxing coach, gloves, punch bag, bag, hand wraps, shadow boxing, pads, smell, skipping',
      { 'open-question': "What's in your gym bag that should be thrown out?" },
    ],
    [
      'fight night, bout, fight, fighter, heavyweight, ufc, mma, tyson fury, katie taylor, title fight, knockout, judges, scorecard, pay-per-view, undercard',
      {
        'name-one': 'Name one fight everybody should watch.',
        'open-question': 'Which fight did you stay up all night for?',
      },
    ],
    [
      'tournament, competition, medal, gold, silver, bronze, weigh-in, weight cut, first fight, opponent, lost, won, podium',
      {
        'open-question': 'What did losing a match teach you?',
        'tell-me': 'Tell me what you do with your nerves before you go on.',
      },
    ],
    [
      'sensei, coach, instructor, master, teacher, taught, student, dojo',
      {
        'open-question': "What's the best thing a coach ever shouted at you?",
        'tell-me': 'Tell me about the teacher you still bow to.',
      },
    ],
    [
      'my son, six-year-old, kids, children, junior, juniors, parents',
      {
        'open-question': 'Which sport did you do as a child, and what stuck?',
        'tell-me': 'Tell me who in your family would win a fair fight.',
      },
    ],
    [
      'injury, injured, knee, shoulder, rib, ribs, toe, physio, old, age, older, my age, creak, stretch, hip',
      {
        'open-question': "What's your silliest sports injury?",
        'fill-in-the-blank': '"I\'m too old for ____, and I\'m doing it anyway." Fill it in.',
      },
    ],
    [
      'kick, roundhouse kick, taekwondo, karate, kickboxing, muay thai, shin, shins, flexibility, high kick, head kick',
      { 'open-question': 'Which move took you longest to learn?' },
    ],
    [
      'self-defence class, self-defense class, self-defence, self-defense, krav maga, street, bully, bullied, confidence',
      {
        'open-question': 'When did training help you off the mat?',
        'name-one': 'Name one thing from training that everybody should know.',
      },
    ],
    [
      'tai chi, aikido, kung fu, kendo, capoeira, fencing, sword, breathe, breathing, balance, park, slow',
      {
        'open-question': 'Which martial art would you try for one evening?',
        'tell-me': 'Tell me what you do that looks slow and is hard.',
      },
    ],
    [
      'karate kid, bruce lee, jackie chan, rocky, martial arts film, movie, film, training montage',
      {
        'open-question': 'Which film made you try a kick in the kitchen?',
        'name-one': 'Name one fight scene you know move by move.',
      },
    ],
  ],
  is: [
    "Got my black belt in karate today. I am 63 and I can't get out of the car.",
    'First night of BJJ: strangled politely by a purple belt for an hour. Signed up.',
    'Judo grading on Saturday. I have been throwing my pillow all week.',
    'Boxing gloves should come with a warning about the smell.',
  ],
  isNot: [
    ['Every punch line in the special lands, and the last one is a fighter.', 'comedy'],
    ["Tighten your belt, it's another round of cuts.", 'money'],
  ],
};
