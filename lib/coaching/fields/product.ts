/** Deciding what to build, and for whom. */
import type { Field } from './field.ts';

export const product: Field = {
  name: 'product management',
  words:
    'product manager, product management, product owner, product lead, product team, product strategy, product vision, product sense, product discovery, product roadmap, product launch, product market fit, product-led, product requirement, head of product, cpo, roadmap, feature request, feature creep, feature factory, feature launch, new feature, user research, user researcher, user interview, user interviews, usability test, usability testing, user testing, user test, customer interview, customer interviews, customer discovery, jtbd, minimum viable product, prd, okr, north star, activation rate, retention rate, churn rate, cohort retention, user onboarding, free trial, free plan, freemium, power user, early adopter, beta tester, beta test, beta users, private beta, public beta, waitlist, early access, prioritization, prioritisation, rice score, moscow, stakeholder, kano model, opportunity tree, user persona, user journey, customer journey, pricing page, paywall test, product hunt, sunset a feature, killed a feature, deprecate, b2b saas, saas product, amplitude, mixpanel, intercom, productboard, linear app, our mvp, an mvp',
  hints:
    'product, feature, features, user, users, customer, customers, build, ship, shipped, launch, launched, beta, release, app, prioritise, prioritize, interviewed, research, retention, churn, onboarding, trial, insight, hypothesis, experiment, quarter, strategy, pm, pms, discovery, market, team, founder, engineer, button, setting, toggle, platform, upgrade plan',
  any: {
    'open-question': 'Which feature do you love that nobody else seems to use?',
    'fill-in-the-blank': '"They asked for ____. They needed ____." Fill it in.',
    'name-one': 'Name one product that knows when to stop adding.',
    'tell-me': 'Tell me what a user did with your product that you never planned.',
  },
  after: {
    win: {
      'open-question': 'Which small release made your users happiest?',
      'name-one': 'Name one small feature that should be in everything.',
    },
    mishap: {
      'open-question': "What's the best-built thing you've seen that nobody used?",
      'fill-in-the-blank': '"We only found out when a user ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which product rule have you seen fail?',
      'change-my-mind': 'Change my mind.',
    },
    tip: { 'open-question': "What's the best question you've ever asked a user?" },
    news: { 'open-question': 'What would you try first?' },
    plan: { 'open-question': 'How do you decide what not to build?' },
    change: { 'open-question': 'Which feature would you remove, and who would notice?' },
    scene: { 'open-question': "What's the oddest thing you've seen a user do?" },
  },
  subjects: [
    [
      'feature request, feature requests, asked for, requested, wish list, request, customers want, top request',
      {
        'open-question': "What's the oddest feature anybody ever asked you for?",
        'fill-in-the-blank': '"They asked for ____. They needed ____." Fill it in.',
      },
    ],
    [
      'killed a feature, kill, killed, sunset a feature, sunset, remove, removed, deprecate, deprecated, turned off',
      {
        'open-question': 'Which feature would you remove, and who would notice?',
        'tell-me': 'Tell me about the feature you still mourn.',
      },
    ],
    [
      'roadmap, product roadmap, quarter, q3, priorities, prioritise, prioritize, prioritization, prioritisation, rice score, moscow, backlog, now next later, say no, saying no',
      {
        'open-question': 'How do you decide what not to build?',
        'fill-in-the-blank': '"On the roadmap since 2019: ____." Fill it in.',
      },
    ],
    [
      'user interview, user interviews, customer interview, customer interviews, user research, user researcher, interviewed, talk to users, customer discovery, discovery, product discovery, talked to',
      {
        'open-question': "What's the best question you've ever asked a user?",
        'tell-me': 'Tell me what a user said that you never forgot.',
      },
    ],
    [
      'usability test, usability testing, user testing, user test, never scrolled, clicked, button, watched, scroll, click, confused, couldnt find',
      { 'open-question': "What's the oddest thing you've seen a user do?" },
    ],
    [
      'new feature, feature launch, undo, dark mode, export, search, shipped, released, launch, product launch, now you can, you can now, release, changelog',
      {
        'open-question': 'Which small feature should be in everything?',
        'tell-me': 'Tell me which release made your users happiest.',
      },
    ],
    [
      'feature creep, feature factory, bloat, too many features, settings, setting, toggle, simple, simplicity, simplify, complex, adding',
      {
        'name-one': 'Name one product that knows when to stop adding.',
        'open-question': 'Which product was better three versions ago?',
      },
    ],
    [
      'beta, beta test, beta tester, beta users, private beta, public beta, waitlist, early access, early adopter, alpha, testers, invite',
      {
        'open-question': 'What makes you join a beta?',
        'tell-me': 'Tell me the best bug a tester ever found for you.',
      },
    ],
    [
      'onboarding, user onboarding, activation rate, activation, first-time user, tooltip, tour, welcome, empty state, sign up flow',
      {
        'open-question': 'Which product had you hooked in the first five minutes?',
        'fill-in-the-blank': '"I give up on a new app as soon as it ____." Fill it in.',
      },
    ],
    [
      'free trial, free plan, freemium, pricing page, pricing, paywall, paywall test, upgrade, paid plan, price, subscription, upgrade plan, per seat',
      {
        'open-question': "What made you pay for something you'd used for free?",
        'name-one': "Name one product you'd still buy at twice the price.",
      },
    ],
    [
      'churn, churn rate, retention, retention rate, cohort retention, cancel, cancelled, canceled, left, leaving, leave, win back',
      {
        'open-question': "Why did you last cancel something you'd liked?",
        'tell-me': 'Tell me the most useful thing a leaving customer said.',
      },
    ],
    [
      'minimum viable product, mvp, prototype, first version, v1, ugly, scrappy, wizard of oz, concierge, version one, hack',
      {
        'open-question': "What's the ugliest first version you ever shipped?",
        'tell-me': 'Tell me what your first version left out.',
      },
    ],
    [
      'okr, north star, metric, metrics, dashboard, data, experiment, test, a b test, amplitude, mixpanel, hypothesis, data-driven',
      {
        'open-question': 'Which number turned out to mean nothing?',
        'fill-in-the-blank': '"We measured ____, so we got ____." Fill it in.',
      },
    ],
    [
      'stakeholder, stakeholders, ceo, sales, alignment, hippo, exec, promised, promise, sales team, opinion, the loudest',
      {
        'open-question': 'What\'s the best "no" you\'ve ever given or got?',
        'tell-me': 'Tell me what sales once promised without asking.',
      },
    ],
    [
      'product manager, product management, product owner, head of product, product lead, pm, pms, cpo, product sense, your job, write tickets, ticket, tickets, job description',
      {
        'open-question': 'What does a good product manager do that nobody sees?',
        'fill-in-the-blank': '"A product manager is somebody who ____." Fill it in.',
      },
    ],
    [
      'engineer, engineers, developer, developers, designer, estimate, estimates, deadline, spec, prd, requirement, product requirement, sprint, tech debt, two weeks, story',
      {
        'open-question': 'How wrong was your most wrong estimate?',
        'tell-me': 'Tell me what makes a spec worth reading.',
      },
    ],
    [
      'product market fit, pivot, pivoted, early customers, first customers, first user, first users, ten users, niche, traction, pull',
      {
        'open-question': 'When did you know that people really wanted it?',
        'tell-me': 'Tell me about your first real user.',
      },
    ],
    [
      'power user, spreadsheet, workaround, workarounds, hack it, misuse, used it for, using it for, unexpected',
      {
        'open-question': 'What do you use for something it was never made for?',
        'tell-me': 'Tell me what a user did with your product that you never planned.',
      },
    ],
    [
      'product hunt, launch day, launched, competitor, competitors, copied, copy, copycat, announce',
      {
        'open-question': "Which competitor's feature do you secretly admire?",
        'tell-me': 'Tell me what really happened on your launch day.',
      },
    ],
    [
      'jtbd, user persona, persona, user journey, customer journey, kano model, framework, frameworks, opportunity tree, product strategy, strategy, product vision, vision, canvas',
      {
        'open-question': 'Which product framework has never helped you once?',
        'name-one': "Name one framework you'd use on a napkin.",
      },
    ],
  ],
  is: [
    'We killed a feature that 3% of users loved. All of the 3% have my phone number, apparently.',
    'A roadmap is a list of things that will not happen in that order.',
    'Did six user interviews this week. Five people never scrolled. I would like to lie down.',
    'Product managers: your job is not to write tickets.',
    'New feature: you can now undo. It took us two years to admit that you needed it.',
  ],
  isNot: [
    ['Every hair product in this bathroom belongs to my son.', 'hair'],
    ['The main feature of our garden is a hole.', 'a garden'],
    ['He features on three songs and ruins two.', 'music'],
  ],
};
