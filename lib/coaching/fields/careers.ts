/** Jobs in a life: starting, rising, leaving, changing. */
import type { Field } from './field.ts';

export const careers: Field = {
  name: 'careers',
  words:
    'career, career change, career changer, changed careers, second career, career advice, career path, career ladder, career move, career break, career coach, new job, my new job, new role, my new role, new position, first job, my first job, old job, my old job, last job, day job, dream job, my job, quit my job, left my job, quitting my job, leaving my job, quit his job, lost my job, job title, job satisfaction, job security, first day on, my last day, notice period, gave my notice, given my notice, resignation, resignation letter, exit interview, stepping down as, step down as, got promoted, my promotion, pay rise, pay raise, got a raise, salary negotiation, work anniversary, retirement, retiree, early retirement, semi-retired, retrain, retrained, retraining, colleague leaving, leaving do, leaving card, farewell card, garden leave, gardening leave, sabbatical, mentor, mentorship, mentee, imposter syndrome, impostor syndrome, job hopping, job hopper, glass ceiling, corporate ladder, climb the ladder, joining the team, next chapter, new chapter, accepted an offer, returning to work, return to work, maternity leave, parental leave, day at work, week at work, in my notice, for a raise, apprenticeship, to be joining, careers, career switch, career coaching, career goal, career growth, career pivot, career gap, career progression, career fair, careers adviser, careers fair, squiggly career, portfolio career, dead-end job, side hustle, saturday job, summer job, corporate job, corporate life, nine-to-five, 9-5, 9 to 5, job titles, job offer, job change, get promoted, getting promoted, promotion to, a promotion, passed over for, payrise, salary bump, negotiate your salary, asking for a, counteroffer, counter offer, annual review, performance review, performance appraisal, performance improvement plan, appraisal, self-review, self-assessment form, mid-year review, end-of-year review, 360 feedback, one-to-one with, skip-level, mentors, mentoring, mentored, role model at, executive coach, glass cliff, gender pay gap, pay gap, broken rung, returnship, back to work, maternity return, redundancy, made redundant, laid off, layoff, layoffs, got fired, was fired, got the sack, severance, hand in my, handed in my, quit her job, leave my job, quiet quitting, great resignation, leaving drinks, leaving speech, farewell email, years in industry, years of experience, early career, mid-career, midcareer, late career, junior role, senior role, leadership role, individual contributor, ic track, management track, stretch assignment, secondment, lateral move, sideways move, upskill, upskilling, reskill, reskilling, retrain as, retrained as, retraining as, transferable skills, soft skills, internship, intern, interns, trainee, graduate scheme, grad scheme, grad job, work experience, professional development, cpd, personal development plan, networking coffee, coffee chat, linkedin profile, personal brand, elevator pitch, workplace culture, toxic workplace, toxic boss, toxic job, retirement party, pension age, golden handcuffs, golden watch, work-life balance, work life balance, ikigai, job description said, peter principle, first day at, last day at, resign, resigned, retire, nine to five, thrilled to announce',
  hints:
    'job, work, working, joined, joining, started, starting, leaving, left, quit, role, company, boss, team, notice, salary, raise, title, colleagues, chapter, years, degree, skills, industry, teaching, nursing, journalism, banking, nhs, chef, teacher, nurse, apprentice, desk, monday, promoted to, profession, trade, employer, senior, junior, corporate, promotion, years at, promoted, career high, career goals, playing career, acting career, solo career, jobs, worked, manager, colleague, hired, fired, offer, ladder, ambition, ambitious, success, failure, path, pivot, experience, potential, review, feedback, opportunity, recognition, burnout, loyalty, announce, honored, grateful, resume, cv, network, advice, younger self, decade, office',
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
