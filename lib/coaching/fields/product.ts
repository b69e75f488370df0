/** Deciding what to build, and for whom. */
import type { Field } from './field.ts';

export const product: Field = {
  name: 'product management',
  words:
    'product manager, product management, product owner, product lead, product team, product strategy, product vision, product sense, product discovery, product roadmap, product launch, product market fit, product-led, product requirement, head of product, cpo, roadmap, feature request, feature creep, feature factory, feature launch, new feature, user research, user researcher, user interview, user interviews, usability test, usability testing, user testing, user test, customer interview, customer interviews, customer discovery, jtbd, minimum viable product, prd, okr, north star, activation rate, retention rate, churn rate, cohort retention, user onboarding, free trial, free plan, freemium, power user, early adopter, beta tester, beta test, beta users, private beta, public beta, waitlist, early access, prioritization, prioritisation, rice score, moscow, stakeholder, kano model, opportunity tree, user persona, user journey, customer journey, pricing page, paywall test, product hunt, sunset a feature, killed a feature, deprecate, b2b saas, saas product, amplitude, mixpanel, intercom, productboard, linear app, our mvp, an mvp, product managers, product people, product person, product designer, product design, product development, product thinking, product teams, product leader, product leaders, product leadership, product org, product ops, product work, product decision, product decisions, product idea, product ideas, product review, product backlog, product spec, product brief, product principle, product principles, product metric, product metrics, product analytics, product feedback, product trio, product coach, product mindset, product-market fit, product market, product-led growth, plg, pmf, chief product officer, vp product, vp of product, associate product manager, apm program, group product manager, principal pm, technical pm, pm interview, aspiring pm, roadmaps, now next later, roadmap review, roadmap item, roadmap meeting, quarterly roadmap, feature requests, feature flag, feature flags, feature parity, feature bloat, feature adoption, feature usage, feature idea, new features, killer feature, most requested, most-requested, requested feature, unused features, removed a feature, remove a feature, removing a feature, kill a feature, killing a feature, shipped a feature, ship a feature, sunsetting, deprecating, scope creep, scope cut, cut scope, mvp, mvps, mlp, minimum lovable, proof of concept, walking skeleton, fake door, fake door test, painted door, concierge test, smoke test landing, dogfood, dogfooding, dogfooded, eat our own, user story map, story mapping, story map, user feedback, user needs, user problem, user problems, user pain, user segment, user segments, user behaviour, user behavior, user journeys, user flow, user flows, user survey, user surveys, user testers, users asked, users want, users wanted, users say, users said, users never, talk to users, talking to users, talk to customers, talking to customers, talked to customers, customer feedback, customer problem, customer problems, customer needs, customer pain, customer insights, customer development, voice of customer, jobs to be, jobs-to-be-done, clayton christensen, milkshake story, teresa torres, continuous discovery, marty cagan, cagan, inspired cagan, svpg, lenny rachitsky, lennys newsletter, lenny podcast, melissa perri, build trap, escaping the build, shape up, basecamp shape up, shreyas doshi, mind the product, the mom test, mom test, lean startup, lean canvas, business model canvas, value proposition canvas, impact map, impact mapping, opportunity solution, opportunity solution tree, assumption mapping, assumption test, riskiest assumption, outcome over output, outcomes over output, outcomes over outputs, outputs over outcomes, okrs, objectives and key, north star metric, northstar, aha moment, activation metric, daily active users, monthly active users, net promoter, nps, nps score, nps survey, net promoter score, csat survey, churned users, churned, churn survey, retention curve, retention curves, cohort analysis, a b test, a b tests, ab test, ab tests, ab testing, split testing, experimentation platform, statistical significance test, hypothesis-driven, vanity metric, vanity metrics, proxy metric, pirate metrics, aarrr, heart framework, moat strategy, working backwards, prfaq, pr faq, amazon press release, one-pager, acceptance criteria, dual-track, discovery sprint, design sprint, discovery interviews, discovery call users, hotjar, pendo, posthog, fullstory, userpilot, appcues, launchdarkly, optimizely, statsig, heap analytics, dovetail, maze test, usertesting, aha roadmap, jira product discovery, canny, changelog page, in-app, in-app survey, in-app message, empty state, empty states, tooltip tour, product tour, onboarding flow, onboarding checklist, sign-up flow, signup flow, checkout flow, upsell prompt, paywall, paid plan, paid tier, pricing tier, pricing tiers, pricing change, free tier, free users, trial users, paying users, beta programme, beta program, closed beta, open beta, soft launch, soft launched, launch day checklist, gradual rollout, staged rollout, jtbd interview, wsjf, ice score, impact effort, effort matrix, cost of delay, opportunity cost roadmap, hippo opinion, stakeholders, stakeholder management, internal tool users, enterprise customer asked, platform team, data-informed, data-driven decision',
  hints:
    'product, feature, features, user, users, customer, customers, build, ship, shipped, launch, launched, beta, release, app, prioritise, prioritize, interviewed, research, retention, churn, onboarding, trial, insight, hypothesis, experiment, quarter, strategy, pm, pms, discovery, market, team, founder, engineer, button, setting, toggle, platform, upgrade plan, shipping, releases, released, rollout, rolled out, requests, requested, metric, metrics, adoption, usage, funnel, signup, signups, conversion, prototype, prototypes, prototyping, backlog, priority, priorities, prioritised, prioritized, scope, spec, problem, solution, outcome, outcomes, output, vision, stakeholder meeting, feedback, survey, interview, interviews, cohort, persona, personas, segment, roadmapping, iterate, iteration, validate, validated, assumption, assumptions, saas, dashboard, workflow, integration, pricing, usability, shortcut, checkbox, competitor, competitors, customers asked, engineering, designers',
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
