/** Looking for work: applications, interviews and silence. */
import type { Field } from './field.ts';

export const jobHunting: Field = {
  name: 'job hunting',
  words:
    'job hunt, job hunting, job hunter, job search, job searching, job seeker, jobseeker, jobseekers, job centre, jobcentre, job market, job application, job applications, job interview, job interviews, apply for jobs, applying for jobs, applied for jobs, applied to jobs, looking for work, open to work, opentowork, available for work, between jobs, out of work, unemployed, unemployment, unemployment benefit, universal credit, redundancy, redundant, made redundant, redundancy package, severance, laid off, layoff, lay-off, layoffs, rejection email, rejection letter, got rejected, been rejected, rejected from, other candidates, moving forward with, final round, second interview, first interview, phone screen, interview tomorrow, interview today, ghosted by recruiters, recruiter ghosted, my cv, my resume, your cv, your resume, update my cv, cv gap, cover letter, cover letters, ats-friendly, easy apply, linkedin easy apply, indeed, glassdoor, workday account, salary expectation, references upon request, entry-level job, entry level job, years of experience, job offer, dream job rejection, open to offers, open to opportunities, for a job, for a role, for my next, next role, next job, regret to inform, we regret to, new challenge, final rounds, job hunters, job seekers, job seeking, job searching tips, job boards, job board, job alert, job alerts, job ads, job listing, job listings, job posting, job rejection, job offers, jobless, unemployed for, months unemployed, laid off in, layoff round, got laid off, was laid off, been laid off, lost my job, losing my job, redundancy pay, at risk of, signing on, gardening leave, career gap, gap in my, employment gap, applied to 100, applications sent, 200 applications, 100 applications, hundreds of applications, applications later, auto-rejected, auto rejected, automated rejection, generic rejection, no-reply rejection, not moving forward, unfortunately email, after careful consideration, other applicants, gone with another, another candidate, ghost job, ghost jobs, ghosted after, ghosted after interview, never heard back, heard nothing back, still no reply, waiting to hear, third interview, fourth interview, fifth interview, six rounds, interview nerves, interview prep, interview outfit, interview question, zoom interview, video interview, one-way interview, hirevue, ai interview, competency question, competency questions, star method, biggest weakness, greatest weakness, take-home assignment, technical interview, leetcode, whiteboard interview, got the job, got a job, found a job, landed a job, starting a new, new job, accepted an offer, salary expectations, desired salary, salary negotiation, negotiate salary, underqualified, transferable skills, tailored cv, tailor my cv, two-page cv, one-page resume, resume gap, resume writer, resume tips, cv tips, keyword cv, linkedin profile, linkedin premium, linkedin recruiter, green banner, workday login, upload your cv, upload your resume, retype my cv, career coach, outplacement, hiring freeze, entry level requires, graduate scheme, grad scheme, graduate jobs, new grad, internship application',
  hints:
    'apply, applied, application, applications, interview, interviews, rejected, rejection, rejections, recruiters, role, roles, job, jobs, cv, resume, hired, hire, offer, candidate, salary, employer, portfolio, ghosted, months, position, experience, overqualified, company, hr, panel, silence, network, suit, reply, form, unfortunately, recruiter, rounds, round, feedback, references, referral, hiring, start date, notice, tailored, keywords, algorithm, linkedin, graduate, skills, waiting, vacancy, callback, graduates, savings, offers',
  any: {
    'tell-me': 'Tell me how you got your last job.',
    'open-question': "What's the oddest question you've been asked in an interview?",
    'name-one': 'Name one company that treats applicants well.',
    'fill-in-the-blank': '"My biggest weakness is ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you do first after you finally got a yes?',
      'tell-me': "Tell me what you'd say to somebody who is still looking.",
    },
    mishap: {
      'open-question': 'What kept you going while you were looking?',
      'tell-me': 'Tell me the worst way a company has turned you down.',
    },
    opinion: { 'open-question': 'Which part of applying for jobs would you abolish?' },
    tip: { 'open-question': 'Which change to your CV got you more replies?' },
    news: { 'open-question': 'Who should I be talking to?' },
    plan: { 'open-question': 'What do you do in the last hour before an interview?' },
    change: { 'open-question': "If you've been there, what helped in the first weeks?" },
    scene: { 'open-question': "What's the strangest line you've read in a job ad?" },
  },
  subjects: [
    [
      'job application, application form, form, type in my, upload my, workday account, easy apply, linkedin easy apply, drop-down, password, portal, account',
      {
        'open-question': 'Which application form broke you?',
        'fill-in-the-blank': '"Please upload your CV, then ____." Fill it in.',
      },
    ],
    [
      'application number, applications, job applications, applied for jobs, applied to jobs, 112, hundred, 200, numbers, sent, apply for jobs, applying for jobs',
      { 'open-question': 'How many applications did your last job take?' },
    ],
    [
      'rejection email, rejection, rejection letter, regret to inform, we regret to, unfortunately, other candidates, moving forward with, rejected, got rejected, been rejected, rejected from, no-reply, dream job rejection',
      {
        'open-question': "What's the best or worst rejection you've ever been sent?",
        'fill-in-the-blank': '"The rejection that helped me most was ____." Fill it in.',
      },
    ],
    [
      'ghosted, ghosted by recruiters, silence, no reply, never heard back, recruiter ghosted, heard nothing, black hole, waiting',
      { 'open-question': "What's the longest a company has kept you waiting for an answer?" },
    ],
    [
      'redundant, made redundant, redundancy, laid off, layoff, lay-off, layoffs, redundancy package, severance, on a call, by video, hr, restructuring, consultation',
      { 'open-question': "If you've been laid off, what helped in the first week?" },
    ],
    [
      'job interview, interview tomorrow, interview today, first interview, interview, zoom interview, teams interview, ironed, shirt, top half, suit, nervous',
      { 'open-question': 'What do you do in the last hour before an interview?' },
    ],
    [
      'second interview, final round, final rounds, panel, presentation, task, fifth interview, phone screen, rounds, unpaid task',
      { 'open-question': "What's the oddest question you've been asked in an interview?" },
    ],
    [
      'weakness, five years, tell me about, questions for us, star method',
      {
        'open-question': 'Where did you really see yourself in five years, and where are you?',
        'fill-in-the-blank': '"My biggest weakness is ____." Fill it in.',
      },
    ],
    [
      'my cv, cv, my resume, resume, your cv, your resume, update my cv, ats-friendly, keywords, one page, bullet points',
      {
        'open-question': "What's on your CV that you can hardly remember doing?",
        'tell-me': 'Tell me which change to a CV got you replies.',
      },
    ],
    [
      'cv gap, gap, overqualified, too old, age, over 50, ageism, returner',
      { 'open-question': 'What did you learn in a gap that no job ever taught you?' },
    ],
    [
      'cover letter, cover letters, passionate, to whom',
      { 'open-question': "What's the most honest cover letter you never sent?" },
    ],
    [
      'entry-level job, entry level job, years of experience, experience, junior, graduate, degree, first job, no experience',
      { 'open-question': 'Who gave you your first job, and why you?' },
    ],
    [
      'job offer, offer, new job, seven months, i start, start in, got the job, hired, signed, said yes, finally, accepted',
      { 'open-question': 'What did you do first when you finally got a yes?' },
    ],
    [
      'salary expectation, salary, negotiate, pay, competitive, lowball',
      { 'open-question': 'How do you answer when they ask what you expect to earn?' },
    ],
    [
      'job ad, listing, job description, requirements, ninja, rockstar, unicorn, indeed',
      { 'open-question': "What's the strangest line you've read in a job ad?" },
    ],
    [
      'linkedin, open to work, opentowork, networking, network, connections, contacts, open to opportunities, referral',
      { 'open-question': 'Who helped you get a job and may not even know it?' },
    ],
    [
      'universal credit, unemployment benefit, job centre, jobcentre, unemployed, unemployment, out of work, money, bills, savings, between jobs',
      {
        'open-question': 'What kept you going when you were looking?',
        'tell-me': 'Tell me the cheapest thing that made those days better.',
      },
    ],
    [
      'still at it, job search, job hunting, still looking, job market, routine, exhausted, spreadsheet',
      { 'open-question': 'What do you do after lunch on a day of applications?' },
    ],
    [
      'for my next, next role, looking for work, available for work, looking for a, open to offers, for a role, next job, new challenge',
      { 'open-question': 'Who should I be talking to?' },
    ],
    [
      'withdrew, red flag, turned down, walked out, said no, dodged, scam, bullet',
      { 'open-question': 'What made you walk away from a job?' },
    ],
    [
      'references upon request, references, glassdoor, reviews',
      { 'open-question': 'What do you look up about a company before you say yes?' },
    ],
  ],
  is: [
    'I got rejected from 47 jobs before I got this one.',
    'Application number 112 sent. The form asked me to type in my CV and then upload my CV.',
    'Made redundant on Tuesday, by video, with the camera off.',
    'Job interview tomorrow. I have ironed the top half.',
    'After seven months of job hunting: I start in May. I cried in a car park.',
    'Entry-level job, five years of experience. Sure.',
  ],
  isNot: [
    ['The interview with the goalkeeper was the best part of the match.', 'football'],
    ['My body rejected the second kebab.', 'food'],
    ['Resume the treatment after three days.', 'a treatment'],
  ],
};
