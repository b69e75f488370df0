/** Jobs in a life: starting, rising, leaving, changing. */
import type { Field } from './field.ts';

export const careers: Field = {
  name: 'careers',
  words:
    'career, career change, career changer, changed careers, second career, career advice, career path, career ladder, career move, career break, career coach, new job, my new job, new role, my new role, new position, first job, my first job, old job, my old job, last job, day job, dream job, my job, quit my job, left my job, quitting my job, leaving my job, quit his job, lost my job, job title, job satisfaction, job security, first day at, first day on, last day at, my last day, notice period, gave my notice, given my notice, resign, resigned, resignation, resignation letter, exit interview, stepping down as, step down as, got promoted, my promotion, pay rise, pay raise, got a raise, salary negotiation, work anniversary, retire, retirement, retiree, early retirement, semi-retired, retrain, retrained, retraining, colleague leaving, leaving do, leaving card, farewell card, garden leave, gardening leave, sabbatical, mentor, mentorship, mentee, imposter syndrome, impostor syndrome, job hopping, job hopper, glass ceiling, corporate ladder, climb the ladder, nine to five, joining the team, thrilled to announce, next chapter, new chapter, accepted an offer, returning to work, return to work, maternity leave, parental leave, day at work, week at work, in my notice, for a raise, apprenticeship, to be joining',
  hints:
    'job, work, working, joined, joining, started, starting, leaving, left, quit, role, company, boss, team, notice, salary, raise, title, colleagues, chapter, years, degree, skills, industry, teaching, nursing, journalism, banking, nhs, chef, teacher, nurse, apprentice, desk, monday, promoted to, profession, trade, employer, senior, junior, corporate, promotion, years at, promoted, career high, career goals, playing career, acting career, solo career',
  any: {
    'open-question': "What's the best career move you ever made by accident?",
    'tell-me': 'Tell me about the job that taught you the most.',
    'name-one': 'Name one skill from an odd job that you still use.',
    'fill-in-the-blank': '"In another life, I would be a ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Who spoke up for you when it mattered?',
      'fill-in-the-blank': '"I got here because somebody ____." Fill it in.',
    },
    mishap: {
      'open-question': 'What did the worst job you ever had teach you?',
      'tell-me': 'Tell me what helped you get over a bad one.',
    },
    opinion: {
      'open-question': 'Which piece of career advice aged badly?',
      'unpopular-opinion': "What's your unpopular opinion about careers?",
    },
    tip: { 'open-question': 'What would you tell yourself on your first day of work?' },
    news: { 'open-question': "What's the best thing you did in your first week somewhere new?" },
    plan: { 'open-question': 'How did you know that it was time to move on?' },
    change: { 'open-question': "If you've left a job you liked, what did you miss?" },
    scene: { 'open-question': 'What did you want to be when you were ten?' },
  },
  subjects: [
    [
      'first day at, first day on, new job, my new job, new role, my new role, new position, joining the team, first week',
      {
        'open-question': 'Who made your first week in a job better, and how?',
        'tell-me': 'Tell me what went wrong on your first day in a job.',
      },
    ],
    [
      'last day at, my last day, leaving do, leaving card, farewell card, colleague leaving, goodbye, leaving present',
      {
        'open-question': 'What was in the best leaving card you ever got?',
        'fill-in-the-blank': '"On my last day I finally ____." Fill it in.',
      },
    ],
    [
      'quit my job, left my job, quitting my job, quit, leaving my job, quit his job, resign, resigned, resignation, resignation letter, gave my notice, given my notice',
      {
        'open-question': "What was the moment you knew that you'd quit?",
        'tell-me': 'Tell me the best resignation you ever saw.',
      },
    ],
    [
      'notice period, in my notice, garden leave, gardening leave, handover',
      { 'open-question': 'What did you do with the last weeks of a job?' },
    ],
    [
      'got promoted, my promotion, promotion, promoted, promoted to, senior, job title, title',
      { 'open-question': "What's the grandest title you've ever had, and what did you really do?" },
    ],
    [
      'pay rise, pay raise, got a raise, for a raise, raise, salary, salary negotiation, underpaid, pay, negotiate',
      { 'open-question': 'How did you ask for the best raise you ever got?' },
    ],
    [
      'first job, my first job, summer job, saturday job, paper round, odd job, teenager',
      {
        'open-question': 'What was your first job, and what did it pay?',
        'fill-in-the-blank': '"My first job taught me to ____." Fill it in.',
      },
    ],
    [
      'career change, career changer, changed careers, second career, retrain, retrained, retraining, chef, teaching, switched, apprenticeship, apprentice',
      {
        'open-question': "If you've changed careers, what carried over?",
        'fill-in-the-blank': '"My old job taught me to ____." Fill it in.',
      },
    ],
    [
      'retire, retirement, retiree, early retirement, semi-retired, pension, last commute',
      { 'open-question': "What's the first thing you'd stop doing on the day you retire?" },
    ],
    [
      'mentor, mentorship, mentee, coach, career coach, career advice, sponsor, believed in',
      {
        'open-question': "What's the best thing a mentor ever told you?",
        'name-one': 'Name one person who opened a door for you.',
      },
    ],
    [
      'imposter syndrome, impostor syndrome, fraud, confidence, meeting room',
      { 'open-question': "When did you last feel like the only one in the room who didn't know?" },
    ],
    [
      'lost my job, layoff, laid off, redundancy, redundant, made redundant, let go, fired, sacked',
      { 'open-question': 'Who picked up the phone when you needed work?' },
    ],
    [
      'sabbatical, career break, year off, time off, burnout',
      { 'open-question': 'What would you do with six months off?' },
    ],
    [
      'maternity leave, parental leave, return to work, returning to work, back to work',
      { 'open-question': 'What made going back to work easier?' },
    ],
    [
      'work anniversary, years at, anniversary, same company, long service, job hopping, job hopper',
      { 'open-question': "What's the longest you ever stayed in a job, and what kept you?" },
    ],
    [
      'exit interview, hr, feedback, honest',
      { 'open-question': 'What did you not dare to say in an exit interview?' },
    ],
    [
      'boss, manager, bad boss, toxic, micromanage, worst job, old job, my old job, last job',
      { 'open-question': 'What did your worst boss teach you by accident?' },
    ],
    [
      'career ladder, corporate ladder, climb the ladder, glass ceiling, career path, ambition, stepping down as, step down as',
      { 'open-question': 'What did you stop chasing, and when?' },
    ],
    [
      'dream job, childhood, when i grow, grow up, astronaut, vet, passion',
      { 'open-question': 'What did you want to be when you were ten?' },
    ],
    [
      'degree, university, skill, cv, lucky, luck, career move',
      { 'open-question': "What's the best career move you ever made by accident?" },
    ],
    [
      'nine to five, overtime, work-life, monday, emails, day job',
      { 'open-question': "What did you miss for a job that you'd never miss again?" },
    ],
  ],
  is: [
    "I'm a career changer: chef for 12 years, data analyst since March.",
    'I finally quit my job at the bank after nine years. My first act of freedom was a nap.',
    'Got promoted today. Same chair, more calendar.',
    'My first job was guarding a bouncy castle. I have never again had such authority.',
    'Retraining as a plumber at 44. The other apprentices call me sir.',
    'Career advice: nobody remembers the extra hours except your children.',
    'Some news: after 21 years at the library, Friday is my last day.',
  ],
  isNot: [
    ['He told us a story about a bear and left.', 'a story'],
    ['Half price promotion on all yogurts this week.', 'a shop'],
  ],
};
