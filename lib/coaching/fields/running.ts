/** Runs, races and what the legs say. */
import type { Field } from './field.ts';

export const running: Field = {
  name: 'running',
  words:
    'parkrun, marathon, half marathon, ultramarathon, ultra marathon, london marathon, boston marathon, great north run, marathon training, fun run, trail run, trail running, fell running, hill reps, interval session, tempo run, easy run, recovery run, sunday long run, my long run, morning run, evening run, lunchtime run, first run, for a run, go running, went running, started running, running shoes, running club, running group, running coach, run club, run commute, running app, running injury, jog, jogging, jogger, shin splint, runners knee, plantar fasciitis, runners high, hoka, asics, saucony, vaporfly, carb loading, triathlon, triathlete, ironman triathlon, chip time, pacer, race pace, race number, negative split, fartlek, kipchoge, couch to, black toenail, junior parkrun, marathoner, 10k race, 5k race, 10k pb, 5k pb, 5k run, 10k run, sub 3, sub 4, sub four, sub-three, sub-four, sub two, couch to 5k, c25k, comrades marathon, new york marathon, nyc marathon, chicago marathon, berlin marathon, tokyo marathon, manchester marathon, brighton marathon, valencia marathon, world marathon majors, abbott majors, western states, utmb, barkley marathons, backyard ultra, badwater, spine race, london ballot, good for age, boston qualifier, boston qualifying, bq, bob graham round, fell race, fell runner, fell running shoes, trail runner, trail shoes, trail race, ultrarunner, ultrarunning, ultra runner, 50k ultra, 100k ultra, 100 miler, hundred miler, 50 miler, cross country race, cross-country race, xc race, track session, track workout, running track, intervals session, 400m repeats, 800m repeats, mile repeats, yasso, speedwork, speed work, strides after, threshold run, long slow run, zone 2 run, zone two run, shakeout run, progression run, hill sprints, hill repeats, brick session, tapering, taper week, taper madness, maranoia, hit the wall, hitting the wall, bonked, bonking, energy gel, energy gels, carb load, carb gel, sis gel, maurten, tailwind nutrition, jelly babies at, race bib, race medal, finisher medal, finishers medal, finishers t-shirt, finisher shirt, race report, race morning, water station, aid station, cut-off time, cutoff time, sweep vehicle, tail walker, parkrun tourist, parkrun barcode, parkrunner, parkrunday, barcode forgotten, run director, pacing team, running vest, running belt, running tights, running shorts, running socks, hydration vest, running watch, garmin forerunner, coros, nike pegasus, alphafly, brooks ghost, ghost 15, adrenaline gts, new balance 1080, novablast, endorphin speed, speedgoat, mizuno wave, inov-8, salomon speedcross, carbon plate, carbon plated, super shoes, supershoes, zero drop, barefoot running, overpronate, overpronation, gait analysis, stride length, heel strike, it band, itb syndrome, achilles tendon, stress fracture, calf strain, hip flexor, bleeding nipples, bloody nipples, chafing, chafed, bodyglide, runners trots, runners knees, gingerbread runner, treadmill run, dreadmill, run streak, marcothon, runstreak, race pb, new pb, new pr, parkrun pb, 5k time, 10k time, minute mile, minute miles, min mile, minutes per mile, mile splits, vo2 max, resting heart rate, strava kudos, park run, morning jog, jogging buggy, running buggy, jog around, canicross, hash house harriers, orienteering, eliud, mo farah, paula radcliffe, jakob ingebrigtsen, sifan hassan, jasmin paris, courtney dauwalter, kilian jornet, run for charity, race for life, colour run, tough mudder, spartan race, mud run, relay leg, half in under, ran my first, ran a half, went running in, running in the',
  hints:
    'run, ran, runners, race, race day, miles, km, pace, pb, personal best, finish line, start line, taper, strava, garmin, ultra, ironman, blister, bib, foam roller, the long run, long run, running joke, running late, running water, in the running, running a business, running for office, trial run, dry run, up and running, marathon meeting, marathon session, movie marathon, film marathon, runner, runs, mile, kilometre, kilometer, kms, heart rate, splits were, calf, hamstring, physio, ballot, laps, medal, mud, puddle, towpath, hill, hills, gel, socks, shoes, headtorch, headphones, legs, knee, trail, zone 2, training plan, 5k, 10k, sprint, stretch, warm up, cool down, volunteer, watch, charity, trainers, before work',
  any: {
    'open-question': "What's the run you still talk about?",
    'tell-me': 'Tell me what you think about on the last mile.',
    'name-one': "Name one route you'd run again tomorrow.",
    'fill-in-the-blank': '"I only started running because ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Which run are you proudest of?',
      'tell-me': 'Tell me what you ate when it was over.',
    },
    mishap: {
      'open-question': "What's the worst run you ever finished?",
      'fill-in-the-blank': '"I would have had a personal best if it weren\'t for ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which running rule do you ignore?',
      'name-one': 'Name one thing runners worry about too much.',
    },
    tip: { 'open-question': "What do you wish you'd known when you started running?" },
    plan: {
      'open-question': 'What would you tell yourself the night before?',
      'tell-me': "Tell me the one thing I shouldn't skip in training.",
    },
    change: { 'open-question': 'What finally got you out of the door?' },
    scene: { 'open-question': "What's the oddest thing you've seen on a run?" },
    news: { 'open-question': 'If you run, what makes a race worth entering?' },
  },
  subjects: [
    [
      'marathon, london marathon, boston marathon, marathon training, mile twenty, the wall, 26, finish line, medal',
      {
        'open-question': 'Which mile would you take out of a marathon?',
        'fill-in-the-blank': '"At the last mile I was thinking of ____." Fill it in.',
      },
    ],
    [
      'half marathon, great north run, 10k, 5k, fun run, first race, race number, bib, start line, chip time, entered, signed up, ballot',
      {
        'open-question': 'Which race would you run again tomorrow?',
        'tell-me': 'Tell me about your very first race.',
      },
    ],
    [
      'ultramarathon, ultra marathon, ultra, 100 miles, trail race, checkpoint, hallucinate',
      {
        'open-question': 'What would make you run all night?',
        'fill-in-the-blank': '"After fifty miles, the only food that works is ____." Fill it in.',
      },
    ],
    [
      'parkrun, saturday morning, barcode, volunteer, tailwalker, tail walker, junior parkrun',
      {
        'open-question': 'Which parkrun is worth the trip?',
        'tell-me': 'Tell me the oddest runner who ever overtook you at parkrun.',
      },
    ],
    [
      'pb, personal best, negative split, pace, pacer, race pace, faster, minute mile, seconds, sub',
      {
        'open-question': "What's the time you're still chasing?",
        'fill-in-the-blank': '"I would have had a personal best if it weren\'t for ____." Fill it in.',
      },
    ],
    [
      'running injury, injured, injury, physio, knee, shin splint, runners knee, plantar fasciitis, achilles, calf, hamstring, limp, rest, foam roller, ice',
      {
        'open-question': 'What did an injury teach you that no coach could?',
        'fill-in-the-blank': '"I was unbearable until I could ____ again." Fill it in.',
      },
    ],
    [
      'running shoes, shoes, new shoes, trainers, hoka, asics, saucony, brooks, vaporfly, carbon plate, laces, socks',
      {
        'open-question': 'Which running shoes did you never find again?',
        'name-one': "Name one bit of kit you'd replace today if you lost it.",
      },
    ],
    [
      'toenail, black toenail, blister, blisters, chafing, chafe, nipples, vaseline, portaloo, toilet',
      { 'open-question': "What's the least glamorous thing running has done to you?" },
    ],
    [
      'couch to, c25k, started running, first run, beginner, first mile, first 5k, without stopping, took up running',
      {
        'open-question': 'Which was your first run without stopping, and how far was it?',
        'fill-in-the-blank': '"I only started running because ____." Fill it in.',
      },
    ],
    [
      'rain, wind, cold, snow, heat, headtorch, headlamp, mud, puddle, weather, headwind, storm',
      { 'open-question': "What's the worst weather you've ever run in?" },
    ],
    [
      'hill, hills, hill reps, fell running, trail run, trail running, trail, climb, steep, uphill, woods',
      { 'open-question': 'Which hill do you hate by name?' },
    ],
    [
      'easy run, recovery run, tempo run, interval session, intervals, fartlek, my long run, sunday long run, track session, training, plan, taper',
      {
        'choice-question': 'Easy run or intervals: which one do you skip first?',
        'open-question': 'Which session do you dread, every week?',
      },
    ],
    [
      'strava, garmin, watch, kudos, gps, segment, battery, running app, data, heart rate, vo2',
      {
        'open-question': 'What does your watch get wrong about you?',
        'name-one': "Name one run you're glad nobody recorded.",
      },
    ],
    [
      'running club, running group, run club, club, running coach, coach, running buddy, group, club run',
      { 'open-question': 'What made you stay with a running club, or keep to yourself?' },
    ],
    [
      'playlist, podcast, headphones, music, song, earbuds',
      {
        'open-question': 'Which song gets you up the last hill?',
        'name-one': 'Name one song for the last mile.',
      },
    ],
    [
      'dog, geese, cow, cows, goose, cyclist, overtaken, overtook, pram, buggy, passed by, stranger, man with, woman with, shouted',
      { 'open-question': "What's the oddest thing you've ever been overtaken by?" },
    ],
    [
      'gel, gels, carb loading, pasta, banana, jelly babies, bagel, breakfast, beer, pizza, hungry',
      {
        'open-question': 'What do you eat the night before a race?',
        'name-one': 'Name one finish line snack that beats all others.',
      },
    ],
    [
      'triathlon, triathlete, ironman triathlon, ironman, transition',
      { 'open-question': 'Which part of a triathlon would you happily skip?' },
    ],
    [
      'morning run, evening run, lunchtime run, run commute, 5am, 6am, alarm, before work, lunch break, out of bed',
      { 'open-question': "What gets you out of the door when it's still dark?" },
    ],
    [
      'motivation, streak, every day, gave up, hate running, hated, runners high, mental health, head, habit',
      { 'open-question': 'When did you last come back from a run happier than you left?' },
    ],
  ],
  is: [
    'Ran the London Marathon yesterday in 4:12.',
    'went for a run. passed by a man with a pram. he was on the phone.',
    'Signed up for an ultramarathon because a stranger at parkrun said "you look like you\'d hate it".',
    "Six weeks out with a running injury and I've become unbearable to live with.",
    'PSA: new running shoes on race day is how you meet your toenails.',
    'Hot take: the easy run is the hardest session because nobody is proud of you for it.',
  ],
  isNot: [
    ['Tests are up and running, but they get slower in the long run.', 'software'],
    ["She's running for office and the race is close.", 'politics'],
    ['Negotiations ran for miles past the deadline, and we hit a hill.', 'an idiom'],
  ],
};
