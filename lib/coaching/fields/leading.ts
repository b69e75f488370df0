/** Managing people, and being managed. */
import type { Field } from './field.ts';

export const leading: Field = {
  name: 'leading people',
  words:
    'leadership, leadership team, leader of people, good leader, great leader, good leaders, great leaders, servant leadership, manager, management, middle management, micromanage, micromanager, micromanagement, micromanaging, new manager, first-time manager, bad manager, good manager, great manager, my manager, engineering manager, line manager, people manager, good boss, bad boss, best boss, worst boss, my boss, direct report, direct reports, one-on-one, one-on-ones, one on one, one-to-one, one to ones, skip level, performance review, annual review, appraisal, performance improvement plan, give feedback, giving feedback, constructive criticism, radical candor, feedback sandwich, delegate, delegation, delegating, psychological safety, company culture, work culture, team culture, toxic culture, toxic workplace, toxic boss, great culture, company values, core values, team building, team-building, team morale, morale, team away day, offsite, off-site, ping-pong table, pizza party, employee engagement, engagement survey, staff survey, staff turnover, quiet firing, fire somebody, difficult conversation, difficult conversations, hard conversation, succession planning, org chart, reorg, restructuring, ceo, coo, chief executive, executive team, c-suite, open door policy, mentoring a junior, one-on-one meeting, span of control, radical transparency, a manager, the manager said, our manager, managers, managed a team, feedback is, useful feedback, useless feedback, feedback i got, feedback on my, feedback i ever, ask for feedback, asked for feedback, got feedback, gave feedback, honest feedback, negative feedback, positive feedback, feedback session, feedback culture, feedback, away day, away days, raft building, trust fall, became a manager, change management, team lead, team leader, team leaders, leading people, leading a team, lead a team, leading teams, as a leader, as a manager, my first manager, my old boss, my old manager, my last manager, my new manager, my former manager, former boss, first boss, bosses, management style, management consultant, management training, management book, management speak, senior management, upper management, senior leadership, thought leadership, leadership style, leadership course, leadership training, leadership books, leadership coach, executive coach, leadership lesson, leadership lessons, leadership role, managing people, managing up, manage people, manage up, managing a team, people management, people leader, people leaders, head of people, chief of staff, managing director, team charter, team norms, team of eight, team of six, team of twelve, my direct reports, skip-level, skip levels, 1-1, 1-1s, one-to-ones, one to one, weekly one-to-one, stay interview, stay interviews, performance management, performance conversation, performance reviews, 360 feedback, 360 review, calibration meeting, stack ranking, nine box, staff morale, low morale, work morale, burned-out team, quiet quitting, quiet quitters, command and control, lead by example, leading by example, leads by example, praise in public, take the blame, took the blame, takes the blame, give credit, took the credit, takes the credit, taking credit, peter principle, situational leadership, five dysfunctions, patrick lencioni, lencioni, brene brown, simon sinek, kim scott, radical candour, turn the ship, high output management, andy grove, servant leader, imposter as manager, promoted to manager, promoted into management, promoted to lead, step into management, moved into management, back to ic, individual contributor, flat hierarchy, flat organisation, flat structure, hierarchy at work, holacracy, company town hall, team retreat, leadership retreat, leadership offsite, away-day, escape room teambuilding, icebreaker exercise, team bonding, bonding exercise, open-door policy, command structure, decision rights, raci, disagree and commit, psychologically safe, blame culture, no-blame culture, speak-up culture, long-hours culture, hustle culture, burnout in leaders, trust your team, trust my team, trusted my team, protect your team, protect the team, shield the team, underperformer, underperforming, high performer, high performers, top performer, difficult employee, tough feedback, hard feedback, recognition at work, say no upwards, empower people, empowered teams, role clarity, founder mode, player manager, first-time leader, first-time managers, new managers, new leaders, women in leadership, interim manager, staff retention, company restructure',
  hints:
    'lead, leading, leader, leaders, team, teams, boss, manage, managed, managing, culture, trust, people, report, reports, staff, employee, employees, praise, criticism, conflict, decision, hire, hired, fire, fired, junior, senior, company, values, review, goals, accountability, ownership, blame, coach, intern, quarter, responsibility, told me, listen, feedback welcome, feedback very welcome, any feedback, audio feedback, microphone feedback, the microphone feedback, your feedback, feedback and shares, leadership race, leadership contest, delegated, directive, motivate, motivated, motivation, mentor, mentoring, autonomy, hierarchy, empower, transparency, recognition, underperform, empathy, vulnerability, promoted, promotion, supervisor, supervise, director, execs, executive, onboarding, expectations, boundaries, thank you note, resignation, resigned, quit, burnout, humility, vision, alignment, authority',
  any: {
    'open-question': 'What did the best boss you ever had do differently?',
    'fill-in-the-blank': '"I\'d follow anybody who ____." Fill it in.',
    'tell-me': 'Tell me the sentence from a manager that you never forgot.',
    'name-one': 'Name one thing managers should stop doing.',
  },
  after: {
    win: {
      'open-question': 'What did a team of yours do that you would copy anywhere?',
      'tell-me': 'Tell me when you last told your team that they did well.',
    },
    mishap: {
      'open-question': 'Which management mistake did you make only once?',
      'tell-me': 'Tell me what a bad boss taught you.',
    },
    opinion: {
      'open-question': 'Which management rule does more harm than good?',
      'unpopular-opinion': "What's your unpopular opinion about managers?",
    },
    tip: { 'open-question': "What's the best question you've been asked in a one-on-one?" },
    news: { 'open-question': 'What would you ask a new boss on day one?' },
    plan: { 'open-question': 'What would you change first with a new team?' },
    change: { 'open-question': 'What did you stop controlling, and what happened?' },
    scene: { 'open-question': 'What did a boss once do that you still talk about?' },
  },
  subjects: [
    [
      'one-on-one, one-on-ones, one on one, one-on-one meeting, one-to-one, one to ones, skip level, 1-1, check-in',
      {
        'open-question': "What's the best question you've been asked in a one-on-one?",
        'tell-me': 'Tell me what your one-on-ones are really about.',
      },
    ],
    [
      'feedback, give feedback, giving feedback, feedback sandwich, constructive criticism, honest feedback, negative feedback, positive feedback, useful feedback, useless feedback, ask for feedback, asked for feedback, got feedback, gave feedback, feedback is, feedback i got, feedback culture, feedback session, 360 review, radical candor, smile more, criticism',
      {
        'open-question': "What's the feedback that changed you most?",
        'fill-in-the-blank': '"The most useless feedback I ever got was ____." Fill it in.',
        'tell-me': 'Tell me the sentence of feedback that you never forgot.',
      },
    ],
    [
      'performance review, annual review, appraisal, review, rating, exceeds expectations, meets expectations, self-assessment, performance improvement plan, pip',
      {
        'open-question': "What's the oddest line anybody wrote in your review?",
        'fill-in-the-blank': '"Meets expectations, but ____." Fill it in.',
      },
    ],
    [
      'new manager, first-time manager, engineering manager, promoted, promoted to, promotion, became a manager, first team, managing people, first week as',
      {
        'open-question': 'What surprised you most in your first month as a manager?',
        'tell-me': "Tell me what you'd whisper to a manager on their first day.",
      },
    ],
    [
      'micromanage, micromanager, micromanagement, micromanaging, control, approve, approval, sign off, hovering',
      {
        'open-question': "What's the smallest thing a boss ever had to approve?",
        'name-one': 'Name one decision your team should never have to ask about.',
      },
    ],
    [
      'delegate, delegation, delegating, hand over, let go of, do it myself, trust',
      {
        'open-question': 'What was the hardest task to hand to somebody else?',
        'fill-in-the-blank': '"It\'s quicker if I do it myself: ____." Fill it in.',
      },
    ],
    [
      'quit, quitting, resignation, resigned, notice, staff turnover, leave companies, leaving, exit interview, last day, people leave',
      {
        'open-question': 'What was the real reason you left a job?',
        'tell-me': 'Tell me what would have made you stay in a job you left.',
      },
    ],
    [
      'meeting, monday meeting, tuesday meeting, team meeting, all-hands, all hands, town hall',
      { 'open-question': 'Which team ritual would you carry on in any job?' },
    ],
    [
      'praise, recognition, thank you, thanked, well done, shout-out, employee of the, thank-you note, compliment',
      {
        'open-question': "What's the best thank-you you ever got at work?",
        'tell-me': "Tell me the words of praise that you've kept.",
      },
    ],
    [
      'boss, my boss, bad boss, worst boss, good boss, best boss, toxic boss, bad manager, good manager, great manager, my manager',
      {
        'open-question': 'What did your best boss do that your worst never did?',
        'tell-me': 'Tell me what a bad boss taught you.',
      },
    ],
    [
      'fire somebody, fired, fire, layoff, layoffs, laid off, redundant, let people go, quiet firing',
      {
        'open-question': 'What would you want a boss to say in the hardest conversation?',
        'tell-me': 'Tell me who at work was kindest to you on a bad day.',
      },
    ],
    [
      'difficult conversation, difficult conversations, hard conversation, conflict, disagreement, apologize, apologise, apology, argument',
      {
        'open-question': 'Which hard conversation went better than you feared?',
        'tell-me': 'Tell me your first sentence for a hard conversation.',
      },
    ],
    [
      'team culture, company culture, work culture, toxic culture, toxic workplace, psychological safety, great culture, company values, core values, values, values on, culture, ping-pong table',
      {
        'open-question': 'What told you on day one that a team was a good one?',
        'name-one': 'Name one thing about a good team that no handbook mentions.',
      },
    ],
    [
      'team building, team-building, team away day, away day, raft building, offsite, off-site, pizza party, escape room, trust fall, raft, bowling, retreat',
      {
        'open-question': "What's the worst team-building exercise you survived?",
        'fill-in-the-blank': '"We bonded as a team the day ____." Fill it in.',
      },
    ],
    [
      'holiday, holidays, time off, day off, annual leave, burnout, overtime, weekend, out of office, went home',
      {
        'open-question': 'How do you stop a team from working on its days off?',
        'fill-in-the-blank': '"The best thing about my days off: ____." Fill it in.',
      },
    ],
    [
      'ceo, chief executive, executive team, c-suite, founder, coo, leadership team, board, visit from',
      {
        'open-question': 'What would you ask the CEO if nobody else was in the room?',
        'fill-in-the-blank': '"If I were CEO for a day, I\'d ____." Fill it in.',
      },
    ],
    [
      'reorg, restructuring, org chart, merger, change management, new structure, dotted line',
      {
        'open-question': 'How many reorgs have you sat out, and what changed?',
        'tell-me': 'Tell me who really ran the place, whatever the org chart said.',
      },
    ],
    [
      'mistake, blame, own up, admit, i was wrong, ownership, accountability, my fault',
      {
        'open-question': 'Which mistake at work did a boss handle well?',
        'fill-in-the-blank': '"I was wrong about ____." Fill it in.',
      },
    ],
    [
      'engagement survey, staff survey, employee engagement, morale, team morale, anonymous',
      {
        'open-question': 'What would you write if a staff survey were really anonymous?',
        'name-one': 'Name one thing that lifted your team for free.',
      },
    ],
  ],
  is: [
    'My manager cancels every one-on-one except the one where I am late.',
    'People do not leave companies. They leave the Tuesday meeting with the CEO.',
    'First performance review as a manager today. I was more nervous than she was.',
    'Praise in public. Criticise with biscuits. That is all the leadership I know.',
    'As a manager I stopped approving holidays, and my team started taking them.',
  ],
  isNot: [
    ['The dog leads, I follow, nobody manages.', 'a dog'],
    ['The microphone feedback at the village fete could be heard in France.', 'sound'],
    ['Ancient Minoan culture was mostly bulls.', 'history'],
  ],
};
