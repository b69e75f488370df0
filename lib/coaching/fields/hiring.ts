/** Finding people for a job, from the side that has one to give. */
import type { Field } from './field.ts';

export const hiring: Field = {
  name: 'hiring',
  words:
    'hiring, we are hiring, were hiring, now hiring, hire people, hire someone, hiring manager, hiring process, hiring freeze, hiring decision, first hire, best hire, bad hire, new hire, next hire, recruit, recruiter, recruiting, recruitment, talent acquisition, headhunter, head hunter, job ad, job advert, job posting, job post, job description, job spec, job title inflation, salary range, salary band, pay transparency, applicant, applicants, candidate experience, shortlist candidates, interview candidates, interviewed candidates, interview panel, interview question, interview questions, interview process, interview loop, take-home task, take-home test, take home test, whiteboard interview, technical interview, culture fit, culture add, employee referral, reference check, open role, open roles, open position, vacancy, vacancies, apply by, applications close, applications open, internship, graduate scheme, applicant tracking system, ats, onboard new, probation period, employer brand, careers page, equal opportunity employer, join our team, join my team, employment gap, unconscious bias, ghosting candidates, offer letter, declined our offer, cvs, resumes, great candidate, best candidate, i hire for, hire for, hire slow, fire fast, expensive hire, tired of interviewing, interviewed over, good hire, hire somebody, recruitment agency, my first hire, shortlist, shortlisted, longlist, hiring team, structured interview, panel interview, employer branding, talent pipeline, talent pool, sourcing candidates, passive candidates, headhunting, applicant tracking, greenhouse ats, time to hire, cost per hire, counter offer, counteroffer, notice period, reference checks, background check, new hires, new starter, mis-hire, backfill role, headcount, salary transparency, blind recruitment, im hiring, hiring for, closing date, exit interview, exit interviews, onboarding new, referral bonus, scorecard, trial shift, competitive salary, rockstar developer, internal candidate',
  hints:
    'hire, hired, hires, candidate, candidates, interview, interviewed, interviewing, role, job, apply, application, applications, cv, resume, salary, team, position, senior, junior, engineer, skills, experience, degree, reference, onboarding, offer, intern, apprentice, graduate, remote, part-time, full-time, start date, hr, looking for, closes, post, look for in, interviewer, applied, talent, panel, probation, references, roles',
  any: {
    'fill-in-the-blank': '"I stopped reading the job ad at ____." Fill it in.',
    'open-question': 'Which interview question tells you the most about a person?',
    'name-one': 'Name one thing every job ad should say.',
    'tell-me': 'Tell me about the hire who surprised everybody.',
  },
  after: {
    win: {
      'open-question': 'What made the best colleague you ever hired stand out?',
      'tell-me': 'Tell me what makes a first week good.',
    },
    mishap: {
      'open-question': "What's the strangest hiring process you've been through?",
      'tell-me': 'Tell me what you would never ask a candidate again.',
    },
    opinion: {
      'open-question': 'Which part of hiring would you abolish?',
      'unpopular-opinion': "What's your unpopular opinion about hiring?",
    },
    tip: { 'open-question': "What do you look for that isn't on a CV?" },
    news: { 'open-question': 'What would you want to know before applying?' },
    plan: { 'open-question': 'Who would be your first hire?' },
    change: { 'open-question': 'What did you drop from your hiring process, and what got better?' },
    scene: { 'open-question': "What's the best answer you ever heard in an interview?" },
  },
  subjects: [
    [
      'salary range, salary band, salary, pay transparency, competitive salary, put the salary, pay',
      {
        'open-question': 'Would you apply for a job that hides its salary, and have you?',
        'fill-in-the-blank': '"Competitive salary" really means "____". Fill it in.',
      },
    ],
    [
      'job ad, job advert, job posting, job description, job post, job spec, rockstar, ninja, wish list, requirements, fast-paced',
      {
        'open-question': 'Which phrase in a job ad makes you close the tab?',
        'name-one': 'Name one thing every job ad should say.',
      },
    ],
    [
      'cvs, cv, resumes, resume, applicants, pile, typo, photo on, two pages, read 140, applications',
      { 'open-question': "What's the best line you've ever read in a CV?" },
    ],
    [
      'cover letter, motivation letter, cover letters, letter',
      { 'open-question': "What's the last line in a cover letter that made you read on?" },
    ],
    [
      'interview question, interview questions, interview, interviewing, interview panel, interview candidates, interviewed candidates, tired of interviewing, interviewed over, weakness',
      {
        'open-question': "What's the best question you've been asked in an interview?",
        'tell-me': 'Tell me the best answer you ever heard in one.',
      },
    ],
    [
      'take-home task, take-home test, take home test, whiteboard interview, technical interview, whiteboard, leetcode, unpaid task, trial day',
      { 'open-question': "What's the most work a company has asked you to do for free?" },
    ],
    [
      'interview process, hiring process, interview loop, rounds, five rounds, six rounds, seven rounds, three months, months',
      {
        'open-question': 'How many rounds would you sit through?',
        'tell-me': 'Tell me about the longest process you sat through.',
      },
    ],
    [
      'recruiter, headhunter, recruitment, inmail, talent acquisition, agency, head hunter, recruitment agency',
      { 'open-question': "What's the oddest job a recruiter ever offered you?" },
    ],
    [
      'ghosting candidates, ghosted, no reply, feedback, rejection, reject, say no, replied to every',
      { 'open-question': "What's the kindest no you've ever been sent?" },
    ],
    [
      'first hire, next hire, first employee, employee number, second hire, payroll, grow the team, my first hire',
      { 'open-question': 'Who did you hire first, or would you?' },
    ],
    [
      'bad hire, expensive hire, fire fast, wrong person, mistake, hire slow, good hire, best hire, red flag',
      {
        'open-question': 'What did the best hire you ever saw do in the first week?',
        'fill-in-the-blank': '"The best hire I ever saw was somebody who ____." Fill it in.',
      },
    ],
    [
      'culture fit, culture add, unconscious bias, bias, diverse, diversity, name-blind',
      { 'open-question': 'What should a team look for instead of "fit"?' },
    ],
    [
      'vacancy, open role, open position, join our team, join my team, we are hiring, were hiring, now hiring, closing date, applications close, applications open, apply by, part-time, shepherd, start date, looking for',
      { 'open-question': 'Who do you know that would be good at this?' },
    ],
    [
      'internship, intern, graduate, graduate scheme, junior, entry level, apprentice, first job, entry-level, school leaver',
      { 'open-question': 'Who gave you your first chance, and why you?' },
    ],
    [
      'experience, degree, years of experience, qualifications, attitude, skills, self-taught, employment gap, gap, overqualified',
      { 'open-question': 'What are you good at that no certificate of yours says?' },
    ],
    [
      'new hire, first day, onboarding, onboard new, first week, probation, probation period, starter, laptop',
      {
        'open-question': 'What was your worst first day at a job?',
        'name-one': 'Name one thing that makes a first week good.',
      },
    ],
    [
      'reference check, employee referral, references, referral, reference, referred',
      { 'open-question': 'What would your last boss say about you, in one sentence?' },
    ],
    [
      'offer letter, offer, declined our offer, declined, turned us down, counter offer, counter-offer, accepted, notice period',
      { 'open-question': 'What made you say no to a job that looked perfect?' },
    ],
    [
      'applicant tracking system, ats, one-way video, form, workday, portal, keyword, algorithm, careers page, employer brand',
      { 'open-question': 'Which application form did you give up on halfway?' },
    ],
    [
      'receptionist, lunch, late, candidate, handshake, nervous, zoom interview, suit, coffee, best candidate, great candidate',
      { 'open-question': 'How do you calm somebody down at the start of an interview?' },
    ],
    [
      'remote, office, hybrid, four-day week, flexible, work from anywhere, school hours',
      { 'open-question': 'What would you look for first in a job now: hours, place or people?' },
    ],
    [
      'hiring manager, job title inflation, title, senior, team lead',
      { 'open-question': "What's the silliest job title you've ever seen or had?" },
    ],
  ],
  is: [
    "I've interviewed over 200 product managers. The best ones all do the same thing.",
    'Put the salary in the job ad. That is the whole post.',
    'We are hiring a shepherd. Experience with people also welcome.',
    'Read 140 CVs this weekend. The one I remember had a joke about printers.',
    'The best recruiter I know spends most of the call asking what people would miss.',
    'Dropped the take-home test. Candidates are happier and we hire just as well.',
  ],
  isNot: [
    ['Hired a van and moved a piano in the rain.', 'a van'],
    ['The candidate for mayor kissed my baby.', 'politics'],
    ['Apply a thin layer and let it dry.', 'paint'],
  ],
};
