/** Journals, streaks, routines and resolutions. */
import type { Field } from './field.ts';

export const habits: Field = {
  name: 'habits',
  words:
    'habit, bad habit, good habit, daily habit, habit tracker, atomic habits, day streak, duolingo owl, journal, journaling, journalling, journaled, bullet journal, bujo, gratitude journal, gratitude list, diary entry, my diary, my notebook, daily routine, my routine, weekly review, resolution, new years resolution, new year resolution, self-improvement, self improvement, self-discipline, self-help, willpower, productive day, to do list, notion template, obsidian vault, zettelkasten, second brain, getting things done, gtd, eat the frog, two-minute rule, accountability partner, meditate, meditation, mindfulness, headspace app, cold shower, cold plunge, dry january, sober october, sober, sobriety, quit drinking, stopped drinking, gave up drinking, quit smoking, stopped smoking, gave up smoking, gave up sugar, quit sugar, gave up coffee, quit coffee, quit caffeine, gave up caffeine, quit vaping, gave up alcohol, quit alcohol, intermittent fasting, day challenge, one page a, minutes a day, years of daily, slow living, decision fatigue, perfectionism, perfectionist, streaks, my to-do list, my morning pages, my duolingo streak, habits, new habit, bad habits, habit tracking, habit stacking, habit stack, tiny habits, james clear, dont break the, 100-day streak, morning routine, evening routine, bedtime routine, daily practice, new years resolutions, 30-day challenge, 30 day challenge, 75 hard, quitting smoking, stop smoking, days sober, year sober, years sober, nail biting, biting my nails, bite my nails, morning pages, five-minute journal, to-do list, todo list, pomodoro, pomodoro timer, time blocking, time-blocking, timeboxing, deep work, procrastinate, procrastinating, procrastination, procrastinator, accountability buddy, body doubling, cold showers, meditating, meditation app, meditation streak, breathwork, digital detox, screen-free, screen free, phone-free, no phone in, 5am club, miracle morning, todoist, weekly reset, sunday reset, two minute rule, one percent better, 1 better, day 1 of, day 30 of, day 100 of, ten minutes a, drink more water, water bottle goal, floss, flossing, flossed, non-negotiables, productivity hack, productivity system, productivity guru, implementation intention, keystone habit, systems not goals, fell off the, back on track',
  hints:
    'daily, routine, every day, everyday, lists, goal, goals, discipline, motivation, start small, calendar, planner, notebook, diary, resolutions, january, challenge, day one, year of, morning, timer, consistency, quit, gave up, stopped, started, stick, sticking, alcohol, sugar, tiny, boring, works, every single day, headspace, gratitude, streak, routines, consistent, every morning, tracker, reminder, alarm, checklist, list, quitting, giving up, relapse, progress, missed a day, small steps, stuck with',
  any: {
    'open-question': "What's the one small habit you'd never give up?",
    'tell-me': 'Tell me the one you have started eleven times.',
    'fill-in-the-blank': '"I would do it every day if only ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What kept you going when it got boring?',
      'name-one': 'Name one thing you now do without thinking.',
    },
    mishap: {
      'open-question': "What's the shortest resolution you ever kept?",
      'tell-me': 'Tell me how you get back on the horse.',
    },
    opinion: {
      'open-question': 'Which piece of productivity advice made things worse for you?',
      'name-one': 'Name one rule that you actually keep.',
    },
    tip: {
      'open-question': "What's the smallest change that stuck?",
      'name-one': 'Name one thing that belongs on every list and never gets ticked off.',
    },
    plan: {
      'open-question': "If you've tried it, what got you past the first month?",
      'tell-me': 'Tell me what I should do when I miss a day.',
    },
    change: {
      'open-question': "If you've tried it, what surprised you most?",
      'fill-in-the-blank': '"The one thing I could never give up is ____." Fill it in.',
    },
    scene: { 'open-question': "What's been on your list the longest?" },
  },
  subjects: [
    [
      'journal, journaling, journalling, journaled, bullet journal, bujo, diary, diary entry, my diary, notebook, my notebook, my morning pages, morning pages, entries, gratitude journal',
      {
        'open-question': 'What do you write down every day, if anything?',
        'tell-me': 'Tell me what your oldest diary is about.',
      },
    ],
    [
      'to do list, to-do list, my to-do list, list, lists, ticked off, crossed off, tasks, planner',
      {
        'open-question': "What's been on your list the longest?",
        'fill-in-the-blank': '"Item one on my list: ____." Fill it in.',
      },
    ],
    [
      'streak, day streak, streaks, duolingo owl, my duolingo streak, duolingo, day 412, unbroken, owl',
      { 'open-question': "What's the longest streak you've ever kept, and what broke it?" },
    ],
    [
      'meditation, meditate, mindfulness, headspace app, headspace, breathing, soup, sit still, cushion',
      { 'open-question': 'What do you think about when you try to think about nothing?' },
    ],
    [
      'resolution, resolutions, new years resolution, new year resolution, january, new year, quitters day, february',
      { 'open-question': "What's the shortest resolution you ever kept?" },
    ],
    [
      'sober, sobriety, quit drinking, stopped drinking, gave up drinking, dry january, sober october, alcohol, gave up alcohol, quit alcohol, drink',
      { 'open-question': "What do you order now if you've stopped drinking?" },
    ],
    [
      'quit smoking, stopped smoking, gave up smoking, vaping, quit vaping, cigarette, nicotine',
      { 'open-question': "If you've quit, which day was the hardest?" },
    ],
    [
      'sugar, quit sugar, gave up sugar, quit coffee, gave up coffee, caffeine, gave up caffeine, quit caffeine, chocolate, meat',
      {
        'open-question': 'What could you never give up?',
        'fill-in-the-blank': '"I gave it up for ____ days." Fill it in.',
      },
    ],
    [
      'morning routine, 5am, alarm, snooze, early riser, morning, wake up, 6am, my routine, bed',
      { 'open-question': "What's the first thing you do after you get up, honestly?" },
    ],
    [
      'cold shower, cold plunge, ice bath, cold water',
      { 'open-question': "What's the coldest thing you do on purpose?" },
    ],
    [
      'phone, screen time, scrolling, doomscrolling, social media, notifications, deleted, app',
      { 'open-question': 'Where do you put your phone when you want to be left alone?' },
    ],
    [
      'reading, book, pages, pillow, ten pages, one page a, bedtime',
      { 'open-question': 'What gets you to read more, and what stops you?' },
    ],
    [
      'minutes a day, every day, one a day, tiny, two-minute rule, small, start small, atomic habits',
      { 'open-question': "What's the smallest habit that changed the most for you?" },
    ],
    [
      'productivity, productive day, getting things done, gtd, eat the frog, second brain, notion template, obsidian vault, zettelkasten, system, template, time blocking, weekly review',
      { 'open-question': 'Which productivity system lasted longest in your life?' },
    ],
    [
      'bad habit, biting my nails, nails, nail biting, procrastinate, procrastination, late, interrupting, swearing, guilty',
      { 'open-question': 'Which bad habit have you made your peace with?' },
    ],
    [
      'gratitude, gratitude list, three things, thankful',
      { 'open-question': 'What small thing was good about your day?' },
    ],
    [
      'exercise, walk, steps, push-ups, run, stretch, day challenge, challenge, 30 days, 100 days, 75 hard',
      { 'open-question': 'Which challenge did you finish, and which did you quit on day two?' },
    ],
    [
      'missed a day, fell off, back on, skipped, failed, broke, start again, wagon, back to',
      { 'open-question': 'How do you start again after a missed week?' },
    ],
    [
      'perfectionism, perfectionist, willpower, discipline, self-discipline, motivation, consistency, boring',
      { 'open-question': "What do you do on the days when you don't feel like it?" },
    ],
    [
      'intermittent fasting, diet, breakfast, water, vegetables, lunch',
      { 'open-question': 'What did you change about how you eat that stuck?' },
    ],
    [
      'accountability partner, habit tracker, tracker, tick, calendar, sticker, chart',
      { 'open-question': 'What do you keep count of, and where?' },
    ],
    [
      'slow living, evening routine, sleep, wind down, bed by, tea',
      { 'open-question': "What's the last thing you do before you go to sleep?" },
    ],
  ],
  is: [
    'Three years of daily journaling, 1,096 entries.',
    'I quit drinking a year ago today.',
    'My to-do list for today has one item and it is "list".',
    'Streaks are a terrible reason to do anything and I am on day 412.',
    'Habits are furniture. Tip: put the book on the pillow and you will read it.',
    'Back to meditation after a year off. Four minutes. Thought about soup.',
  ],
  isNot: [
    ['Our focus this week: progress on the calendar app and its notes.', 'software'],
    ['The team stopped the challenge in week one.', 'sport'],
  ],
};
