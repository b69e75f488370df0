/** Sprints, tickets and the meetings that come with them. */
import type { Field } from './field.ts';

export const agile: Field = {
  name: 'agile',
  words:
    'agile, agile coach, agile manifesto, scrum master, scrum team, kanban, kanban board, sprint planning, sprint review, sprint retro, sprint goal, last sprint, this sprint, next sprint, two-week sprint, retrospective, retros, daily standup, daily stand-up, stand-up meeting, daily scrum, story point, planning poker, t-shirt size, velocity chart, burndown, burndown chart, backlog, backlog grooming, backlog refinement, refinement session, jira, jira ticket, jira board, trello board, asana, linear ticket, acceptance criteria, definition of done, user story, user stories, waterfall project, safe framework, pi planning, gantt chart, project manager, project management, prince2, pmp, wip limit, no estimates, noestimates, estimate in hours, estimation session, timebox, kickoff meeting, milestone plan, critical path, our standup, the standup, our standups, morning standup, standups, stand-ups, our retro, team retro, the retro, scrum guide, story points, scrummaster, scrum of scrums, scrumban, scrum certification, csm certification, safe agile, scaled agile, release train, large-scale scrum, spotify model, shape up, xp practices, extreme programming, lean startup agile, agile transformation, agile team, agile ceremony, agile ceremonies, agile fatigue, agile theatre, dark agile, agile delivery, agile project, agile consultant, fake agile, agile practice, not agile, being agile, doing agile, product backlog, sprint backlog, sprint demo, sprint commitment, sprint velocity, sprint zero, mid-sprint, mid sprint, end of sprint, sprint ends, sprint ended, sprint started, our sprint, the sprint, sprint length, one-week sprint, three-week sprint, two week sprint, week sprint, daily sync, async standup, asynchronous standup, standup bot, standup at nine, stand-up at nine, 15-minute standup, walk the board, walking the board, three amigos, definition of ready, spike ticket, timeboxed, time-boxed, cycle time, lead time chart, cumulative flow, throughput chart, work in progress, wip limits, work item, work items, swimlane, swim lane, swimlanes, in progress column, done column, to do column, ticket number, close the ticket, closed the ticket, moved the ticket, reopened the ticket, ticket sat, one-line ticket, point story, two-pointer, three-pointer, five-pointer, eight-pointer, point estimate, points estimate, fibonacci points, fibonacci sequence points, re-estimate, overestimated the, mad sad glad, start stop continue, four ls, sailboat retro, retro board, retro action, retro actions, retromat, miro board, fun retro, post-mortem meeting, project retrospective, project plan, project planning, project scope, project timeline, project delivery, project status, project charter, project sponsor, project kickoff, project kick-off, project board, project office, pmo, delivery manager, delivery lead, programme manager, program manager, raid log, risk register, raci matrix, rag status, red amber green, status report, status update meeting, steering committee, steerco, scope creep, change request, change control, dependency map, moscow method, work breakdown structure, earned value, ms project, microsoft project, monday com, clickup, basecamp, azure devops board, shortcut story, confluence page, notion board, smartsheet, burn-down, burn up chart, burnup, velocity points, hofstadters law, brooks law, mythical man-month, conways law, technical debt ticket, epics, servant leader, kaizen, mob programming, pair programming, ways of working, working agreement, cross-functional team',
  hints:
    'sprint, ticket, tickets, board, estimate, estimates, estimation, points, planning, velocity, epic, story, iteration, ritual, ceremony, team, engineer, engineers, project, done, scope, refinement, grooming, waterfall, column, blocked, blocker, facilitate, deliver, sticky notes, junior, standup, retro, scrum, backlogs, dependency, dependencies, stakeholder, stakeholders, deadline, deliverable, deliverables, milestone, roadmap, timeline, status, plan, planned, update, updates, sync, pm, delivery, post-its, sticky, fibonacci, poker, spike, wip, flow, cadence, two weeks, sprints, demo, unblock, carry over, carried over',
  any: {
    'open-question': 'Which ritual would your team drop first?',
    'name-one': 'Name one meeting of the week that earns its time.',
    'fill-in-the-blank': '"We are agile, except for ____." Fill it in.',
    'tell-me': "Tell me the best retro question you've ever been asked.",
  },
  after: {
    win: {
      'open-question': 'What made the biggest difference to how your team works?',
      'tell-me': 'Tell me the one rule your team would keep.',
    },
    mishap: {
      'open-question': 'How far off was your worst estimate?',
      'fill-in-the-blank': '"It was a two-point story until ____." Fill it in.',
    },
    opinion: {
      'choice-question': 'Estimates or no estimates?',
      'open-question': 'Which part of agile would you throw out?',
    },
    tip: { 'open-question': 'What works in your retros?' },
    plan: { 'open-question': 'What would you try in a first sprint together?' },
    change: { 'open-question': 'What did your team stop doing, and did anybody miss it?' },
    scene: { 'open-question': "What's the oldest ticket in your backlog about?" },
  },
  subjects: [
    [
      'standup, our standup, the standup, our standups, morning standup, standups, stand-ups, daily standup, daily stand-up, stand-up meeting, daily scrum',
      {
        'open-question': "What's the longest standup you've ever stood through?",
        'fill-in-the-blank': '"Yesterday I ____, today I pretend." Fill it in.',
      },
    ],
    [
      'retro, our retro, team retro, the retro, retros, retrospective, sprint retro, sticky notes, went well',
      {
        'open-question': "What's the best thing anybody ever wrote on a retro board?",
        'tell-me': 'Tell me the retro question that got people talking.',
      },
    ],
    [
      'story point, planning poker, t-shirt size, estimate, estimates, estimation, no estimates, noestimates, estimate in hours, estimation session, fibonacci',
      {
        'open-question': 'How far off was your worst estimate?',
        'choice-question': 'Points, hours, T-shirts or no estimates at all?',
      },
    ],
    [
      'backlog, backlog grooming, backlog refinement, refinement, grooming, refinement session, oldest ticket',
      { 'open-question': "What's the oldest thing in your backlog?" },
    ],
    [
      'ticket, tickets, jira, jira ticket, jira board, linear ticket, trello board, asana, board, column',
      {
        'open-question': "What's the vaguest ticket you've ever been given?",
        'fill-in-the-blank': '"The ticket just said: ____." Fill it in.',
      },
    ],
    [
      'sprint planning, sprint, last sprint, this sprint, next sprint, two-week sprint, sprint goal, iteration',
      {
        'open-question': 'What would your team do with one sprint that nobody planned?',
        'tell-me': 'Tell me the one ritual that earns its time.',
      },
    ],
    [
      'sprint review, demo, stakeholder, showcase',
      { 'open-question': 'What broke in the best demo you ever gave?' },
    ],
    [
      'velocity, velocity chart, burndown, burndown chart, metrics, chart, productivity',
      { 'open-question': 'Which number about your team tells you the most?' },
    ],
    [
      'scrum master, agile coach, facilitate, facilitator',
      { 'open-question': 'What did the best scrum master you met do differently?' },
    ],
    [
      'project manager, project management, gantt chart, prince2, pmp, waterfall, waterfall project, milestone plan, critical path, kickoff meeting',
      { 'open-question': "What's the best-run project you've ever been on, and who ran it?" },
    ],
    [
      'definition of done, acceptance criteria, user story, user stories, epic',
      {
        'open-question': 'What does "done" really mean where you work?',
        'fill-in-the-blank': '"It\'s done, except for ____." Fill it in.',
      },
    ],
    [
      'deadline, roadmap, release date, slip, scope, scope creep, deliver',
      { 'open-question': "What's the smallest request that ever blew up a deadline of yours?" },
    ],
    [
      'blocked, blocker, dependency, waiting',
      { 'open-question': "What's the silliest thing that ever blocked you for a week?" },
    ],
    [
      'safe framework, pi planning, agile manifesto, scrum guide, ceremony, ritual, transformation, framework, agile',
      {
        'open-question': 'Which ritual would your team drop first?',
        'fill-in-the-blank': '"We still do ____, and nobody knows why." Fill it in.',
      },
    ],
    [
      'kanban, kanban board, wip limit, wip, work in progress',
      { 'open-question': 'How many things are you working on at once right now, honestly?' },
    ],
  ],
  is: [
    'In our last sprint retro a junior engineer asked why we estimate at all. Nobody had a good answer.',
    'Our standup lasted 52 minutes today. We were, in fairness, sitting down.',
    'Story points are hours in a trench coat.',
    'The oldest ticket in our backlog turned nine this week. We sang.',
    'Dropped sprint planning in March. Nobody has asked for it back.',
    'In the retro somebody wrote "more retros". We are looking for them.',
  ],
  isNot: [
    ['We planned a sprint to the ice cream van and lost.', 'ice cream'],
    ['Sprint finish at the parkrun, and I was beaten by a pushchair.', 'running'],
    ['Two tickets for the late train, please.', 'trains'],
  ],
};
