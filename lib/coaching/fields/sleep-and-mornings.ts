/** Getting to sleep, staying asleep and getting up. */
import type { Field } from './field.ts';

export const sleepAndMornings: Field = {
  name: 'sleep and mornings',
  words:
    'cant sleep, cannot sleep, couldnt sleep, didnt sleep, not sleeping, no sleep, sleep deprived, sleep deprivation, sleepless, sleepless night, insomnia, insomniac, awake since, awake at, wide awake, woke up at, waking up at, wake up at, woken up by, up since, alarm clock, my alarm, snooze button, hit snooze, snoozed, five more minutes, morning person, not a morning, night owl, early bird, early riser, morning routine, bedtime routine, go to bed, going to bed, went to bed, in bed by, stayed in bed, lie-in, lie in on, sleep in on, slept in, overslept, good nights sleep, eight hours sleep, hours of sleep, sleep tracker, sleep score, melatonin, white noise, weighted blanket, eye mask, earplugs, snoring, snore, snorer, power nap, afternoon nap, took a nap, take a nap, napping, nap on the, nightmare about, weird dream, strange dream, dream last night, dreamt, sleepwalk, sleepwalking, sleep talking, circadian, morning people, evening people, slept eight hours, slept badly, slept for, slept like, fell asleep, sleep hygiene, sleep schedule, sleep cycle, sleep debt, sleep apnea, sleep apnoea, cpap, cpap machine, sleep study, sleep clinic, sleep doctor, sleep paralysis, sleep mask, sleep app, sleep stories, sleep story, sleep podcast, sleep talk, sleep talker, sleep well, sleep better, sleep badly, sleep pattern, sleep divorce, sleep deeply, sleeping badly, sleeping pill, sleeping pills, sleeping tablets, sleepy, sleepyhead, sleepwalker, sleepwalked, sleep-deprived, good sleep, bad sleep, deep sleep, light sleeper, heavy sleeper, deep sleeper, side sleeper, hot sleeper, back sleeper, rem sleep, rem cycle, restless legs, restless night, sleep last night, badly slept, barely slept, hardly slept, havent slept, slept well, slept until, slept till, slept terribly, slept late, slept nine hours, slept ten hours, slept four hours, slept three hours, slept through my, overslept again, oversleep, oversleeping, nyquil, ambien, magnesium glycinate, magnesium before bed, valerian, camomile tea, chamomile tea, sleepytime tea, lavender pillow, pillow spray, cold side of, cool side of, memory foam, mattress topper, new mattress, emma mattress, casper mattress, tog duvet, flannel sheets, slippers and coffee, blackout blind, blackout blinds, blackout curtains, ear plugs, brown noise, pink noise, rain sounds, whale song, calm app, headspace sleepcast, shipping forecast sleep, counting sheep, count sheep, tossing and turning, tossed and turned, toss and turn, 3am thoughts, 3am brain, 4am thoughts, 3am club, awake at 3am, awake at 4am, awake at 2am, up at 3am, up at 4am, woke at 3am, woke at 4am, woke at 5am, woke up early, woke up late, wake up early, waking up early, waking early, wake early, woke early, wakes me up, woke me up, wake-up light, sunrise alarm, sunrise alarm clock, sunrise lamp, lumie, alarms set, set an alarm, set my alarm, set five alarms, alarm went off, alarm goes off, alarm didnt go, alarm at six, alarm at five, 5am alarm, 6am alarm, 5am club, 5 am club, 5am starts, early starts, early mornings, crack of dawn, snoozing, snooze my alarm, snooze alarm, pressed snooze, press snooze, nine more minutes, ten more minutes, stay in bed, staying in bed, lying in bed, lay in bed, out of bed, back to bed, back to sleep, fall asleep, falling asleep, falls asleep, asleep by nine, asleep by ten, fast asleep, half asleep, sound asleep, dozed off, dozing, doze off, nodded off, nodding off, nod off, forty winks, shut-eye, shuteye, snores like, snored, napped, catnap, nappuccino, coffee nap, twenty minute nap, disco nap, siesta, sunday nap, early to bed, early night, late to bed, early nights, revenge bedtime, bedtime procrastination, doomscrolling in bed, phone in bed, reading in bed, bed by nine, bed by ten, in bed at, make your bed, making the bed, make the bed, morning pages routine, morning coffee first, good morning everyone, mornings are, not morning people, sunday morning lie, morning grump, morning breath, morning brain, chronotype, circadian rhythm, night owls, larks and owls, early risers, night shift sleep, oura ring, whoop strap, sleep number, fitbit sleep, night sweats, night terrors, bad dream, bad dreams, recurring dream, recurring dreams, anxiety dream, anxiety dreams, lucid dream, lucid dreaming, lucid dreams, dream diary, dream journal, weird dreams, vivid dreams, vivid dream, i dreamed that, dreamed about, dreamt about, dreamt that, exam dream, teeth falling out, bleary, bleary-eyed, bags under my, yawning, yawned, groggy, sandman',
  hints:
    'sleep, sleeping, slept, asleep, awake, bed, bedtime, morning, mornings, alarm, snooze, dream, dreams, tired, yawn, nap, pillow, duvet, midnight, dawn, wake, woke, insomniacs, lie-ins, ceiling, rest, early morning, early start, waking, blanket, night, nights, nightmare, exhausted, 3am, 4am, 5am, 2am, coffee, curtains, phone, sheets, lie in, early, late, hours, caffeine, birds, cockerel, rooster, noise, dark, brain',
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
