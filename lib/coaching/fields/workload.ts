/** How much work is enough. */
import type { Field } from './field.ts';

export const workload: Field = {
  name: 'work-life balance',
  words:
    'work-life balance, work life balance, burnout, burn-out, overwork, overworked, overworking, unpaid overtime, long hours, forty-hour week, four-day week, four day week, four-day work week, five-day week, quiet quitting, hustle culture, grind culture, hustle porn, rise and grind, always on culture, right to disconnect, annual leave, paid leave, paid time off, pto, unlimited pto, unlimited holiday, sick day, mental health day, duvet day, day off, days off, weekend off, weekends off, working weekends, work weekends, work on weekends, time off, long weekend, sunday scaries, sunday night dread, deep work, time blocking, pomodoro, to-do list, todo list, time management, productivity, productive, productivity hack, productivity tip, productivity advice, productivity system, productivity guru, being busy, busyness, too busy, multitasking, procrastinate, procrastination, crunch time, part-time work, working hours, work hours, work part-time, job share, flexible hours, flexible working, flexitime, flextime, finish at five, leave at five, left work at, logging off, log off at, laptop closed, notifications off, out of hours, hours a week, hour week, day week, hour days, working overtime, tight deadline, missed deadline, my deadline, burning out, burned out at, burnt out at, burnout is, recovering from burnout, recovering workaholic, workaholic, workaholics, workaholism, overworking again, overloaded at, overcommitted, overcommit, overextended, workload, workloads, heavy workload, work stress, work anxiety, work pressure, work phone, work laptop, work slack, slack on my, slack notifications, email on holiday, emails on holiday, emails at night, emails at midnight, emails after six, emails after hours, after-hours, weekend emails, weekend work, worked all weekend, worked the weekend, working late, worked late, working nights again, working through lunch, lunch at my, lunch at your, skip lunch, skipped lunch, finish on time, finished on time, left on time, leave on time, leaving on time, early finish, finishing early, clock off, clocking off, clocked off, clock out, clocked out, log off, logged off, switch off from, switched off my, ooo, ooo message, vacation responder, use your leave, unused leave, unused holiday, holiday allowance, leave request, book time off, booked time off, took time off, taking time off, time off work, week off work, days leave, stress leave, signed off work, signed off with, sick leave, sick days, presenteeism, calling in sick, called in sick, parental leave return, compressed hours, nine-day fortnight, 4 day week, 4-day week, 32 hour week, 32-hour week, 35-hour week, 60-hour week, 60 hour week, 80-hour week, 80 hour week, sixty-hour week, eighty hour week, fifty-hour week, hour weeks, 12-hour days, twelve-hour days, 14-hour day, double shift, crunch mode, work-life, work life, worklife balance, worklife, quiet quit, quiet quitter, quiet-quitting, bare minimum mondays, bare minimum monday, lazy girl job, soft life, anti-hustle, antiwork, anti-work, hustle bro, hustle bros, hustling 24, girlboss, 5am hustle, sleep when youre, sunday scary, sunday dread, sunday night fear, monday dread, monday blues, thank god its, tgif, friday feeling, hump day, wednesday slump, three oclock slump, 3pm slump, afternoon slump, post-lunch slump, focus time, focus block, focus blocks, focus mode, deep-work, deep focus, flow state, cal newport, slow productivity, oliver burkeman, four thousand weeks, inbox zero method, eisenhower matrix, time block, timeboxing, time boxing, pomodoros, pomodoro timer, todoist, ticktick, notion setup, to-do lists, todo lists, to-dos, task list, task manager app, not-to-do list, done list, priorities list, prioritising, prioritizing, procrastinator, procrastinated, procrastinating, productive procrastination, multitask, multi-tasking, multitasker, single-tasking, context switching, context switch, context-switching, mental load at, busywork, busy work, busy season, busy bragging, on my plate, plate is full, spinning plates, juggling deadlines, juggling jobs, stretched thin, spread too thin, running on empty, running on fumes, set boundaries, setting boundaries, work boundaries, healthy boundaries, unpaid hours, unpaid labor, unpaid labour, toil time, time in lieu, flexi time, flexi-time, flexible schedule, core hours, part-timer, part-timers, reduced hours, going part-time, jobshare, job-share, job sharing, deadlines, deadline moved, tight deadlines, missed the deadline, extended the deadline, urgent on a, urgent on friday, end of play, close of business, cob friday, asap emails, understaffed, short-staffed, short staffed, skeleton staff, doing two jobs, job of two, jobs of three',
  hints:
    'work, working, job, busy, tired, exhausted, hours, rest, holiday, vacation, weekend, evening, balance, stress, stressed, boundaries, calendar, break, breaks, focus, energy, leave, friday, sunday, slow, hustle, grind, list, boss, laptop, email, emails, salary, family, sleep, pace, protect, enough, burned out, burnt out, deadline, overtime, overwhelm, overwhelmed, drained, fried, frazzled, swamped, drowning, underwater, recharge, unplug, unwind, recover, priority, task, tasks, schedule, meetings, colleagues, colleague, manager, client, urgent, late, nights, mornings, monday, tuesday, wednesday, thursday, six pm, five pm, lunch, walk, nap, shift, shifts, contract, guilt, guilty, proud, output, efficient, efficiency, system, planner, notifications, phone, slack, switch off, finish, finished, desk',
  any: {
    'open-question': "What's your sign that it's time to stop for the day?",
    'name-one': 'Name one thing you stopped doing, and nothing fell over.',
    'fill-in-the-blank': '"My evenings are for ____." Fill it in.',
    'tell-me': "Tell me what you'd do with a free Friday.",
  },
  after: {
    win: {
      'open-question': 'Which small rule gave you the most time back?',
      'tell-me': 'Tell me what you do first on a day off.',
    },
    mishap: {
      'open-question': 'What helped you when it was all too much?',
      'fill-in-the-blank': '"I knew I needed a break when ____." Fill it in.',
    },
    opinion: {
      'open-question': 'How many hours of real work fit into your day?',
      'unpopular-opinion': "What's your unpopular opinion about productivity?",
    },
    tip: { 'open-question': 'How do you keep work out of your evenings?' },
    plan: { 'open-question': 'What do you do to make sure a day off stays one?' },
    change: { 'open-question': "If you've cut your hours, what did you do with them?" },
    scene: { 'open-question': 'When do you get your best work done?' },
  },
  subjects: [
    [
      'four-day week, four day week, four-day work week, fridays off, day week, 4-day week',
      {
        'open-question': 'What would you do with every Friday off?',
        'fill-in-the-blank': '"With a free day every week, I would ____." Fill it in.',
      },
    ],
    [
      'burnout, burn-out, burned out, burnt out, overwork, overworked, overworking, exhausted, breaking point',
      {
        'open-question': 'What told you that you were doing too much?',
        'fill-in-the-blank': '"I knew I needed a break when ____." Fill it in.',
      },
    ],
    [
      'sunday scaries, sunday night dread, sunday night, sunday, sunday evening, monday',
      {
        'open-question': 'What do you do to save a Sunday evening?',
        'fill-in-the-blank': '"My Sunday turns into Monday at ____." Fill it in.',
      },
    ],
    [
      'to-do list, todo list, list, lists, tick off, ticked, crossed off, sticky note, notebook',
      {
        'open-question': 'What has been on your to-do list the longest?',
        'fill-in-the-blank': '"I add things I\'ve already done to my list, like ____." Fill it in.',
      },
    ],
    [
      'productivity system, productivity, productivity hack, productivity tip, productivity advice, productivity guru, pomodoro, time blocking, notion, gtd, time management, bullet journal, app',
      {
        'open-question': 'Which productivity system did you give up first?',
        'name-one': 'Name one productivity tip that really lasted.',
      },
    ],
    [
      'procrastinate, procrastination, putting off, tidied, cleaned, instead of, distraction, avoid',
      {
        'open-question': 'What gets done at your place when you should be doing something else?',
        'fill-in-the-blank': '"My desk is never as tidy as when ____." Fill it in.',
      },
    ],
    [
      'deadline, my deadline, tight deadline, missed deadline, crunch time, last minute, due, extension',
      {
        'choice-question': 'Done days before a deadline, or minutes?',
        'open-question': 'How late have you ever been, and did anybody notice?',
      },
    ],
    [
      'annual leave, paid leave, paid time off, pto, unlimited pto, unlimited holiday, leave, holiday, vacation, out of office, auto-reply, carry over, leave request',
      {
        'open-question': 'How many days off does it take you to stop thinking about work?',
        'tell-me': "Tell me the best out-of-office message you've ever got.",
      },
    ],
    [
      'sick day, mental health day, duvet day, ill, worked through, coughing, off sick',
      { 'open-question': "What do you do with a day off that's meant to do you good?" },
    ],
    [
      'day off, days off, weekend, weekend off, weekends off, time off, long weekend, bank holiday, free day, nothing',
      {
        'open-question': "What's your idea of a day with nothing in it?",
        'tell-me': 'Tell me what you do first on a day off.',
      },
    ],
    [
      'log off, log off at, logging off, laptop closed, laptop, finish at five, leave at five, left work at, at five, out of hours, right to disconnect, boundaries, evening, evenings',
      {
        'open-question': "What's your sign that it's time to stop for the day?",
        'fill-in-the-blank': '"My evenings are for ____." Fill it in.',
      },
    ],
    [
      'email, emails, inbox, inbox zero, slack, teams, notifications, notifications off, unread, 11pm, reply, always on culture, phone',
      {
        'open-question': 'How many unread emails do you have, honestly?',
        'name-one': 'Name one notification you have switched off for good.',
      },
    ],
    [
      'meeting, meetings, calendar, back to back, could have been, call, calls, double booked',
      {
        'open-question': 'Which meeting could you lose without anybody noticing?',
        'fill-in-the-blank': '"This meeting could have been ____." Fill it in.',
      },
    ],
    [
      'deep work, focus, concentrate, headphones, quiet, flow, two hours, interruptions, interrupted',
      {
        'open-question': 'When in the day do you get your best work done?',
        'name-one': 'Name one thing that breaks your focus every time.',
      },
    ],
    [
      'multitasking, being busy, busyness, too busy, busy, how are you, back-to-back, swamped',
      { 'open-question': 'What do you say instead of "busy"?' },
    ],
    [
      'unpaid overtime, overtime, working overtime, long hours, hours a week, forty-hour week, hour week, hour days, working weekends, work weekends, work on weekends, working hours, work hours, five-day week, night shift',
      { 'open-question': 'How many hours of real work fit into your day?' },
    ],
    [
      'hustle culture, grind culture, hustle porn, rise and grind, hustle, grind, 5am, ceo, 996, quiet quitting, bare minimum',
      {
        'open-question': "What's the worst advice on working hard you've ever been given?",
        'name-one': 'Name one thing you stopped doing, and nothing fell over.',
      },
    ],
    [
      'lunch, lunch break, desk, break, breaks, walk, sandwich, nap',
      {
        'open-question': "What's the best thing you've ever done with a lunch break?",
        'choice-question': 'Do you eat at your desk, or take a real break?',
      },
    ],
    [
      'part-time work, work part-time, part-time, part time, job share, flexible hours, flexible working, flexitime, flextime, reduced hours, compressed hours, school run, childcare',
      { 'open-question': "If you've cut your hours, what did you do with them?" },
    ],
    [
      'say no, saying no, said no, too much on, another project, favor, favour, volunteer',
      {
        'open-question': "What's your kindest way of saying no?",
        'fill-in-the-blank': '"I\'d love to, but ____." Fill it in.',
      },
    ],
    [
      'retirement, retire, deathbed, kids, dinner, bedtime, missed, salary, enough, pay cut',
      { 'open-question': 'What have you never regretted missing work for?' },
    ],
    [
      'boss, manager, promotion, praise, slow, pace, work-life balance, work life balance, balance, productive',
      {
        'open-question': 'Which small rule gave you the most time back?',
        'tell-me': "Tell me the one rule about work that you don't break.",
      },
    ],
  ],
  is: [
    'I used to think being busy meant being important. Then I burned out.',
    'Nobody lies on their deathbed wishing for one more productivity system.',
    'Took a mental health day and spent it worrying about taking a mental health day.',
    'We moved to a four-day week in 2022. We still get the same amount done, just with fewer sighs.',
    'Sunday scaries have moved to Saturday. They are expanding.',
    'I log off at five now. The world, it turns out, was fine with it.',
  ],
  isNot: [
    ['The sausages burned out back while we sang.', 'a barbecue'],
    ['Lost my balance on the ice and my dignity on the way down.', 'ice'],
  ],
};
