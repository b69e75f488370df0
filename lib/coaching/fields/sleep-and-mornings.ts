/** Getting to sleep, staying asleep and getting up. */
import type { Field } from './field.ts';

export const sleepAndMornings: Field = {
  name: 'sleep and mornings',
  words:
    'cant sleep, cannot sleep, couldnt sleep, didnt sleep, not sleeping, no sleep, sleep deprived, sleep deprivation, sleepless, sleepless night, insomnia, insomniac, awake since, awake at, wide awake, woke up at, waking up at, wake up at, woken up by, up since, alarm clock, my alarm, snooze button, hit snooze, snoozed, five more minutes, morning person, not a morning, night owl, early bird, early riser, morning routine, bedtime routine, go to bed, going to bed, went to bed, in bed by, stayed in bed, lie-in, lie in on, sleep in on, slept in, overslept, good nights sleep, eight hours sleep, hours of sleep, sleep tracker, sleep score, melatonin, white noise, weighted blanket, eye mask, earplugs, snoring, snore, snorer, power nap, afternoon nap, took a nap, take a nap, napping, nap on the, nightmare about, weird dream, strange dream, dream last night, dreamt, sleepwalk, sleepwalking, sleep talking, circadian, morning people, evening people, slept eight hours, slept badly, slept for, slept like, fell asleep',
  hints:
    'sleep, sleeping, slept, asleep, awake, bed, bedtime, morning, mornings, alarm, snooze, dream, dreams, tired, yawn, nap, pillow, duvet, midnight, dawn, wake, woke, insomniacs, lie-ins, ceiling, rest, early morning, early start',
  any: {
    'open-question': 'What does your brain like to bring up at 3am?',
    'choice-question': 'Early bird or night owl?',
    'fill-in-the-blank': '"I am not a person until ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What finally fixed your sleep?',
      'tell-me': 'Tell me where you had the best sleep of your life.',
    },
    mishap: {
      'open-question': "What do you do when you can't sleep?",
      'tell-me': 'Tell me what you were late for because you slept through it.',
    },
    opinion: {
      'open-question': 'What time is too early to be spoken to?',
      'choice-question': 'One alarm, or nine?',
    },
    tip: {
      'open-question': 'What gets you out of bed on a dark morning?',
      'name-one': 'Name one thing that helped you sleep.',
    },
    plan: { 'open-question': "If you've turned yourself into an early riser, how did you do it?" },
    change: { 'open-question': 'What did you change that gave you back your mornings?' },
    scene: { 'open-question': "What's the first sound you hear where you wake up?" },
  },
  subjects: [
    [
      'snooze button, hit snooze, snoozed, snooze, five more minutes',
      {
        'open-question': 'How many times do you hit snooze, honestly?',
        'fill-in-the-blank': '"I\'d get up at once for ____." Fill it in.',
      },
    ],
    [
      'alarm clock, my alarm, alarm, alarm sound, ringtone, set an alarm',
      {
        'open-question': "What's your alarm sound, and how much do you hate it?",
        'choice-question': 'One alarm, or nine?',
      },
    ],
    [
      'overslept, slept in, late for, slept through, missed my',
      { 'open-question': "What's the worst thing you've ever slept through?" },
    ],
    [
      'birds, dawn chorus, blackbird, cockerel, rooster, bin lorry, neighbour, neighbor, car alarm, noise, woken up by, drilling, fox',
      { 'open-question': 'What woke you last, and what did you call it?' },
    ],
    [
      'cant sleep, cannot sleep, couldnt sleep, didnt sleep, insomnia, insomniac, insomniacs, awake since, awake at, wide awake, sleepless, sleepless night, 3am, 4am, ceiling, not sleeping, no sleep',
      {
        'open-question': "What do you do when you can't sleep?",
        'fill-in-the-blank': '"At 3am I always end up ____." Fill it in.',
      },
    ],
    [
      'brain, thoughts, remembered, worry, worrying, embarrassing, replay, racing mind, overthinking',
      { 'open-question': 'What does your brain like to bring up at 3am?' },
    ],
    [
      'weird dream, strange dream, dream, dreams, dream last night, dreamt, nightmare, nightmare about, teeth, exam dream',
      {
        'open-question': "What's the dream you keep having?",
        'tell-me': "Tell me the dumbest dream you've woken up angry from.",
      },
    ],
    [
      'snoring, snore, snorer, earplugs, spare room, kick, cover stealer, sleep talking, sleepwalk, sleepwalking',
      { 'open-question': "What's the strangest thing you, or somebody near you, has done asleep?" },
    ],
    [
      'nap, power nap, afternoon nap, took a nap, take a nap, napping, nap on the, siesta, sofa, doze, dozed, fell asleep',
      {
        'open-question': "Where's the strangest place you've ever fallen asleep?",
        'choice-question': "Do you nap for twenty minutes, or until it's dark?",
      },
    ],
    [
      'melatonin, white noise, weighted blanket, eye mask, sleep app, magnesium, lavender, chamomile, podcast, audiobook, counting sheep, shipping forecast',
      {
        'open-question': 'What sends you to sleep without fail?',
        'name-one': 'Name one thing that helped you sleep.',
      },
    ],
    [
      'pillow, duvet, mattress, bed, bedding, sheets, own bed, pyjamas, pajamas',
      {
        'open-question': "What's your side of the bed, and would you ever swap?",
        'choice-question': 'One pillow, two or a fortress?',
      },
    ],
    [
      'sleep tracker, sleep score, watch, ring, deep sleep, rem, score',
      { 'open-question': 'What has a sleep tracker told you that you already knew?' },
    ],
    [
      'morning routine, cold shower, journal, 5am, meditate, gym, productivity, ceo, miracle morning',
      {
        'open-question': "What's your morning routine without the lies?",
        'fill-in-the-blank': '"My morning routine is ____, and then coffee." Fill it in.',
      },
    ],
    [
      'coffee, tea, breakfast, spoken to, kettle, talk to me',
      { 'open-question': 'What time is too early to be spoken to?' },
    ],
    [
      'morning person, not a morning, morning people, night owl, early bird, early riser, evening people, chronotype',
      {
        'choice-question': 'Early bird or night owl?',
        'open-question': 'What do you love about your hour of the day that others sleep through?',
      },
    ],
    [
      'lie-in, lie in on, lie-ins, sleep in on, sunday morning, weekend, nowhere to be, stayed in bed, in bed',
      { 'open-question': 'When was your last real lie-in?' },
    ],
    [
      'bedtime, bedtime routine, go to bed, going to bed, went to bed, in bed by, early night, one more episode, scrolling, phone, midnight, up late',
      {
        'open-question': 'What keeps you up past your bedtime?',
        'choice-question': 'In bed by ten, or is that when you start?',
      },
    ],
    [
      'dark morning, winter, cold floor, get up, getting up, out of bed, early start, shift, night shift, early morning',
      { 'open-question': 'What gets you out of bed on a dark morning?' },
    ],
    [
      'baby, toddler, kids, small child, climbed into, cat, dog, paw, meow',
      { 'open-question': 'Who gets you up at your place, and at what time?' },
    ],
    [
      'good nights sleep, eight hours, eight hours sleep, hours of sleep, slept eight hours, slept like, slept for, slept badly, sleep deprived, sleep deprivation, tired, rested',
      {
        'open-question': 'What turns you back into a person after a bad night?',
        'tell-me': 'Tell me where you had the best sleep of your life.',
      },
    ],
  ],
  is: [
    "can't sleep so i'm reorganising my entire bookshelf by vibes",
    'Awake since 4. The birds are on the second set.',
    'My alarm clock has a snooze button and I have no self-respect.',
    'Morning people: how. Also, why.',
    'Slept eight hours for the first time since June. I have opinions again. So this is sleep, awake people.',
  ],
  isNot: [
    ['Put the thread to sleep for 100 ms, then wake it.', 'software'],
    ['Late night radio from a dark studio.', 'radio'],
  ],
};
