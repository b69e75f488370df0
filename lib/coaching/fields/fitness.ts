/** Gyms, weights, mats and classes. */
import type { Field } from './field.ts';

export const fitness: Field = {
  name: 'fitness',
  words:
    'gym, gym membership, gym bro, gym buddy, workout, work out class, weightlifting, weight training, strength training, powerlifting, lifting weights, deadlift, bench press, barbell, dumbbell, kettlebell, squats, squat rack, lunges, pull-up, pull-ups, pullup, chin-up, push-up, push-ups, press-up, press-ups, sit-up, sit-ups, burpee, crossfit, hyrox, hiit, circuit training, personal trainer, treadmill, rowing machine, elliptical, stairmaster, cross trainer, spin class, exercise bike, spin bike, exercise class, aerobics, zumba, yoga, yoga mat, yoga class, yoga teacher, vinyasa, downward dog, savasana, pilates, reformer pilates, protein shake, protein powder, creatine, leg day, rest day, one-rep max, cardio, bodyweight, step count, fitbit, doms, hypertrophy, fitness class, fitness instructor, get fit, getting fit, physio exercises, stretching routine, puregym, gym music, home gym, gymgoer, gym rat, gym floor, gym kit, gym bag, gym selfie, gym mirror, gym class, gym etiquette, planet fitness, gold gym, david lloyd, anytime fitness, equinox gym, orangetheory, f45, barrys bootcamp, boot camp class, bootcamp class, les mills, body pump, bodypump, body combat, body balance, boxercise, barre body, aqua aerobics, aquafit, soulcycle, peloton bike, peloton class, peloton instructor, cody rigsby, yoga with adriene, joe wicks, pe with joe, couch stretch, foam roller, foam rolling, resistance band, resistance bands, medicine ball, slam ball, battle ropes, sled push, farmers carry, farmers walk, turkish get-up, kettlebell swing, kettlebells, goblet squat, front squat, back squat, bulgarian split squat, split squat, hip thrust, hip thrusts, glute bridge, romanian deadlift, rdl, sumo deadlift, deadlifted, deadlifts, clean and jerk, snatch grip, overhead press, shoulder press, military press, incline bench, dumbbells, dumbbell row, lat pulldown, bicep curl, bicep curls, bicep, tricep dips, triceps, deltoids, quads, calf raise, leg press, leg extension, hamstring curl, smith machine, cable machine, power rack, home rack, weight plates, bumper plates, lifting belt, lifting straps, lifting shoes, chalk hands, personal record lift, progressive overload, 5x5, starting strength, stronglifts, push pull legs, upper lower split, training split, deload, deload week, superset, drop set, amrap, emom, wod, murph workout, box jump, box jumps, muscle-up, muscle up, toes to bar, double unders, jump rope, skipping rope, handstand, handstands, crow pose, warrior two, warrior pose, childs pose, happy baby pose, sun salutation, pigeon pose, tree pose, namaste, yin yoga, hot yoga, bikram, ashtanga, iyengar, hatha yoga, goat yoga, chair yoga, yogi, reformer class, mat pilates, hundreds pilates, calisthenics, mobility work, mobility routine, mountain climbers, jumping jacks, star jumps, wall sit, dead hang, plank challenge, side plank, core workout, ab workout, abs workout, six-pack abs, six pack abs, arm day, chest day, back day, push day, pull day, skipped leg day, dad bod, beach body, body fat, muscle mass, lean muscle, lose weight, losing weight, weight loss, bulking, cutting phase, macros and protein, protein bar, pre-workout, whey, electrolytes drink, vo2 max, zone 2, zone two, heart rate zone, resting heart rate, 10000 steps, 10k steps, steps a day, close my rings, closed my rings, activity rings, garmin steps, whoop band, strongman, strongwoman, strong woman lifts, bodybuilder, bodybuilding, arnold schwarzenegger, lou ferrigno, eddie hall, olympic lifting, concept2, concept 2, erg session, 2k erg, stair climber, assault bike, watt bike, spin instructor, step aerobics, jazzercise, jane fonda workout, resistance training, functional fitness, bmi chart, pt session, gym session, training session gym, january gym, gym in january, gym newbie, wipe down equipment, re-rack, rerack, active recovery, warm-up stretches, pulled a hamstring, fitness test, bleep test, beep test',
  hints:
    'fitness, exercise, lifting, squat, plank, reps, weights, biceps, glutes, hamstrings, sore, sweat, stretch, peloton, gains, muscle, muscles, strength, stronger, strong, trainer, pt, sweaty, sweating, rep, set, sets, core, abs, arms, shoulders, knees, stretching, flexible, flexibility, warm up, cool down, mat, class, instructor, steps, heart rate, lift, lifted, press, row, rower, bands, spin, barre, protein, physio, treadmills, lockers, membership, motivation, sprint',
  any: {
    'open-question': 'What finally got you moving?',
    'tell-me': 'Tell me the excuse you use most.',
    'name-one': "Name one exercise you'd happily never do again.",
    'fill-in-the-blank': '"I knew I was getting stronger when ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What can your body do now that it couldn't a year ago?" },
    mishap: {
      'open-question': "What's the silliest way you've ever hurt yourself?",
      'tell-me': 'Tell me about your most embarrassing moment in a gym or class.',
    },
    opinion: {
      'open-question': 'Which piece of fitness advice would you throw out?',
      'name-one': 'Name one thing people do at the gym that should be banned.',
    },
    tip: { 'open-question': 'What made it stick for you?' },
    plan: { 'open-question': 'What keeps you going in the second week?' },
    change: { 'open-question': 'What did you notice first when you changed your routine?' },
    news: { 'open-question': 'What time of day do you train, and would you ever change?' },
  },
  subjects: [
    [
      'gym, gym membership, january, joined, cancel, puregym, gym bro, gym buddy',
      { 'open-question': "What's the longest you've paid for a gym without going?" },
    ],
    [
      'pull-up, pull-ups, pullup, chin-up, push-up, push-ups, press-up, press-ups, sit-up, plank, burpee',
      {
        'open-question': 'Which exercise still beats you?',
        'fill-in-the-blank': '"I celebrated my first ____." Fill it in.',
      },
    ],
    [
      'deadlift, bench press, squat, squats, squat rack, barbell, one-rep max, personal best, powerlifting, plates',
      { 'open-question': "What's the heaviest thing you've ever lifted, and did anyone see?" },
    ],
    [
      'yoga, yoga class, yoga mat, yoga teacher, downward dog, savasana, vinyasa, pilates, reformer pilates, flexible, touch my toes',
      { 'open-question': "What goes through your head when you're told to empty it?" },
    ],
    [
      'spin class, exercise class, zumba, aerobics, instructor, circuit training, hiit, fitness class, crossfit, hyrox, class, fitness instructor, work out class',
      { 'open-question': "What's the best thing an instructor has ever shouted at you?" },
    ],
    [
      'headphones, music, playlist, quiet hour, gym music',
      { 'open-question': 'Which song gets you through the last set?' },
    ],
    [
      'treadmill, rowing machine, elliptical, stairmaster, cross trainer, exercise bike, spin bike, cardio, peloton',
      { 'open-question': 'What do you watch or listen to on the machines?' },
    ],
    [
      'doms, sore, aches, stairs, leg day, ache, toilet',
      { 'open-question': "What couldn't you do the day after your hardest workout?" },
    ],
    [
      'personal trainer, trainer, form, coach',
      { 'open-question': "What's the best cue a trainer ever gave you?" },
    ],
    [
      'protein shake, protein powder, creatine, protein, chicken, shaker',
      { 'open-question': "What do you eat after training that isn't on any plan?" },
    ],
    [
      'injury, pulled, broke a toe, physio, physio exercises, back, strain, knee',
      { 'open-question': "What's the least heroic way you've hurt yourself exercising?" },
    ],
    [
      'dumbbell, kettlebell, home gym, living room, resistance band, weights, lifting weights',
      { 'open-question': 'What do you really use your home weights for?' },
    ],
    [
      'step count, steps, 10000 steps, fitbit, watch, rings, smartwatch',
      { 'open-question': "What's the silliest thing you've done to close your steps?" },
    ],
    [
      'over 50, at 60, older, age, 50s, 70, strength training, weight training, nan',
      { 'open-question': 'What do you want to still be able to do at 80?' },
    ],
    [
      'rest day, lazy, excuse, skipped, sofa, motivation, couldnt be bothered',
      { 'open-question': "What's the best excuse you've used this month?" },
    ],
    [
      '5am, 6am, morning, before work, early, lunch break',
      { 'open-question': 'When do you train, and who did you have to become?' },
    ],
    [
      'locker, mirror, looking at themselves, changing room, towel, sweat, sweaty, shower, wipe down, grunt',
      { 'open-question': 'Which gym crime should carry a lifetime ban?' },
    ],
    [
      'streak, weeks in a, habit, consistency, three times a, every week, year of',
      { 'open-question': 'What made it stick for you?' },
    ],
    [
      'beginner, first time, scared, intimidating, first day, started',
      { 'open-question': 'What do you remember from your first day in a gym?' },
    ],
  ],
  is: [
    'My gym has added a quiet hour with no music.',
    'First pull-up at 51. One. I hung there afterwards like a flag.',
    'Yoga teacher said "listen to your body". My body said Greggs.',
    "Nobody at the gym is looking at you. They're all looking at themselves in the mirror. I checked.",
    "Left the dumbbells in the hallway so I'd use them. I have used them to break a toe.",
  ],
  isNot: [
    ['We stretch the budget to train the next model.', 'machine learning'],
    ['Exercise your right to vote, and take someone with you.', 'politics'],
    ['Our sales reps are in great form this January.', 'sales'],
  ],
};
