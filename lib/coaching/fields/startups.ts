/** Starting a company, or something that might become one. */
import type { Field } from './field.ts';

export const startups: Field = {
  name: 'startups',
  words:
    'startup, start-up, startup founder, founders, co-founder, cofounder, solo founder, solopreneur, entrepreneur, entrepreneurship, indie hacker, indie hacking, bootstrapped, bootstrapping, bootstrapper, side project, side hustle, side business, mrr, burn rate, ramen profitable, profitability, break even, broke even, paying customer, first customer, first ten customers, seed round, pre-seed, series a, series b, series c, angel investor, angel round, venture capital, venture capitalist, vc, vcs, vc-backed, investor, investor update, investor meeting, fundraise, fundraising round, raised a round, term sheet, cap table, valuation, equity split, vesting, stock option, esop, pitch deck, pitch day, demo day, y combinator, yc, techstars, accelerator, incubator, pivot, pivoted, product-market fit, build in public, building in public, buildinpublic, down round, acqui-hire, acquihire, exit strategy, acquired by, unicorn startup, stealth mode, stealth startup, lifestyle business, saas, micro saas, crowdfunding, kickstarter, wework, elevator pitch, lean startup, first employee, stripe notification, stripe account, founder mode, wind down, business plan, business idea, company building, a founder, every founder, founding a company, founder life, founder advice, founder story, as a founder, months of runway, our runway, million arr, startups, cofounders, indie hackers, indiehackers, bootstrapped founder, preseed, seed funding, angel investors, a16z, sequoia capital, ycombinator, yc batch, antler, incubator programme, paul graham, peter thiel, term sheets, convertible note, valuation cap, pre-money, post-money, up round, dilution, liquidation preference, cliff vesting, stock options, option pool, seis, eis, due diligence, data room, pitch decks, investor updates, investor call, investors said, raising a round, raise money from, fundraise round, closed our round, closed our seed, default alive, ramen profitability, cash flow positive, monthly recurring revenue, annual recurring revenue, recurring revenue, ltv, unit economics, rule of 40, pmf, mvp, wait list signups, beta testers, early adopters, first paying customer, first 10 customers, first 100 users, first 100 customers, first 1000 users, paying customers, paid users, free trial users, producthunt, launch day, launched on product, ship fast, move fast and, the mom test, eric ries, steve blank, zero to one, crossing the chasm, hard thing about, blitzscaling, hockey stick growth, hockey-stick, growth hack, growth hacker, go to market, micro-saas, microsaas, saas founder, marketplace startup, deep tech, deeptech, fintech, healthtech, edtech, climate tech, unicorn company, unicorn valuation, acquihired, acquisition offer, sold my company, sold our company, sold the company, ipo, went public, shut down my, shut down our, shutting down our, winding down, wind down our, founder burnout, founding engineer, founding team, early employee, employee number, first hires, ceo of a, technical co-founder, technical cofounder, side projects, tech bro, silicon valley, garage startup, stripe atlas, stripe payment, delaware c-corp, incorporated the company, crowdcube, seedrs, kickstarter campaign, entrepreneurs, entrepreneurial, sharks den, shark tank, dragons den, okrs, talk to users, talking to users',
  hints:
    'launch, launched, company, business, idea, profitable, revenue, customer, customers, users, raise, raised, funding, million, seed, round, pitch, deck, equity, growth, grow, scale, quit, savings, product, hire, team, market, exit, acquire, sold, app, stripe, domain, nights, weekends, garage, churn, sale, deposit, backers, grant, shut down, failed, closed, founder, runway, startup time, slow startup, windows startup, launching, raising, investors, user, scaling, shares, board, ceo, cto, hires, hiring, pitched, profit, cash, bank account, burn, build, building, ship, shipped, feature, feedback, beta, signups, sign-ups, subscribers, pricing, competitor, competitors, bet, risk, failure, acquisition, acquired, acquirer, unicorn, coworking, team of, runway left, angel, saved',
  any: {
    'open-question': "If you've started something, what took twice as long as planned?",
    'tell-me': 'Tell me about the idea you never built.',
    'name-one': 'Name one founder who tells it like it is.',
    'fill-in-the-blank': '"Nobody needed ____, until somebody built it." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Where did your very first customer come from?',
      'tell-me': 'Tell me how you celebrated your first sale.',
    },
    mishap: {
      'open-question': 'What did a failed idea teach you that a good one could not?',
      'tell-me': 'Tell me what you should have stopped sooner.',
    },
    opinion: {
      'open-question': 'Which startup advice are you glad you ignored?',
      'unpopular-opinion': "What's your unpopular opinion about startups?",
    },
    tip: { 'open-question': 'Which advice would you give yourself before day one?' },
    news: { 'open-question': 'What would make you try something this new?' },
    plan: { 'open-question': 'How would you test an idea before building it?' },
    change: { 'open-question': "If you've changed course, what told you it was time?" },
    scene: { 'open-question': "What's the oddest business idea you'd secretly back?" },
  },
  subjects: [
    [
      'build in public, building in public, buildinpublic, day 400, day 100, day 1, two customers, transparent, progress',
      {
        'open-question': "What's the smallest number you've ever been proud of?",
        'fill-in-the-blank': '"Today\'s revenue: ____." Fill it in.',
      },
    ],
    [
      'first customer, first ten customers, paying customer, first sale, stripe notification, first user, 100 customers, customer number, signed up, early adopter',
      {
        'open-question': 'Where did your very first customer come from?',
        'fill-in-the-blank': '"My first sale came from ____." Fill it in.',
      },
    ],
    [
      'mrr, arr, million arr, revenue, in revenue, 10k, 5k, profitable, ramen profitable, profitability, break even, broke even, milestone',
      {
        'open-question': 'What did you do on the day something you made first earned money?',
        'ask-me-anything': 'Ask me anything about getting here.',
      },
    ],
    [
      'raised a round, seed round, pre-seed, series a, series b, series c, round, raised, raise, term sheet, angel investor, angel round, led by, funding, fundraise, fundraising round',
      {
        'open-question': 'What would you spend the first of it on?',
        'ask-me-anything': 'Ask me anything about raising it.',
      },
    ],
    [
      'investor, investor update, investor meeting, vc, vcs, vc-backed, venture capital, venture capitalist, passed on, too early, pass, no from',
      {
        'open-question': 'What\'s the best "no" an investor or customer ever gave you?',
        'fill-in-the-blank': '"We love it, but ____." Fill it in.',
      },
    ],
    [
      'pitch deck, pitch, pitch day, demo day, elevator pitch, deck, slide, slides, three minutes, stage',
      {
        'open-question': "What's the shortest pitch that ever won you over?",
        'name-one': 'Name one slide no deck needs.',
      },
    ],
    [
      'co-founder, cofounder, founding team, break-up, breakup, equity split, partner, vesting, trust',
      {
        'open-question': 'What should co-founders argue about before they start?',
        'tell-me': 'Tell me how the best founding pair you know met.',
      },
    ],
    [
      'solo founder, solopreneur, alone, lonely, loneliness, one-person, just me, indie hacker, indie hacking',
      { 'open-question': 'Who do you talk to when you build something alone?' },
    ],
    [
      'side project, side hustle, side business, domain, domains, domain name, weekend, weekends, nights, unfinished, graveyard',
      {
        'open-question': 'How many domains do you own for ideas you never built?',
        'tell-me': 'Tell me about the idea you never built.',
      },
    ],
    [
      'quit my job, quit, left my job, full time, full-time, leap, savings, runway, our runway, months of runway, burn rate, salary, safety net',
      {
        'open-question': 'How many months of savings would make you brave enough to quit?',
        'fill-in-the-blank': '"I\'d start tomorrow if ____." Fill it in.',
      },
    ],
    [
      'pivot, pivoted, product-market fit, wrong idea, changed direction, umbrellas, tried again, iterate',
      { 'open-question': 'What told you, or somebody you know, that it was time to change course?' },
    ],
    [
      'shut down, shutting down, wind down, failed, failure, folded, went under, closed, post-mortem, postmortem, gave up, bankrupt, bankruptcy',
      {
        'open-question': "If you've had to close something you built, what helped afterwards?",
        'tell-me': 'Tell me what you kept from something that failed.',
      },
    ],
    [
      'acquired by, acquired, exit, exit strategy, sold, acqui-hire, acquihire, down round, ipo, sold my, bought by',
      {
        'open-question': 'What would you do on the first Monday after selling everything?',
        'name-one': 'Name one app that a takeover ruined.',
      },
    ],
    [
      'first employee, first hire, hiring, hire, team, employee number, culture, office, desk',
      { 'open-question': 'What would make you join a company of three people?' },
    ],
    [
      'launch, launched, launch day, product hunt, waitlist, cricket, ship, shipped, mvp',
      {
        'open-question': "What's the quietest launch day you've ever seen?",
        'fill-in-the-blank': '"On launch day, the only visitor was ____." Fill it in.',
      },
    ],
    [
      'pricing, price, charge, free plan, free tier, freemium, lifetime deal, subscription, churn, cancel, cancelled',
      {
        'open-question': 'Which subscription do you pay without ever thinking about it?',
        'name-one': "Name one free thing you'd gladly pay for.",
      },
    ],
    [
      'bootstrapped, bootstrapping, bootstrapper, lifestyle business, no ads, no investors, slow growth, calm company, saas, micro saas',
      { 'choice-question': 'Bootstrapped or backed: which would you pick today?' },
    ],
    [
      'crowdfunding, kickstarter, backers, campaign, stretch goal, pre-order',
      { 'open-question': "What's the best thing you ever backed, and did it arrive?" },
    ],
    [
      'founder mode, hustle, 996, tired, burnout, burned out, stress, never rest, sleep, work-life, every founder, founder life, exhausted',
      {
        'open-question': 'What do you do to stop thinking about work?',
        'fill-in-the-blank': '"I would start over tomorrow if ____." Fill it in.',
      },
    ],
    [
      'y combinator, yc, techstars, accelerator, incubator, mentor, program, advice, founder advice, lean startup, book',
      { 'open-question': 'Which startup advice are you glad you ignored?' },
    ],
    [
      'business idea, idea, ideas, app idea, nda, uber for, wework, unicorn startup, valuation, stealth startup, stealth mode',
      {
        'open-question': "What's the oddest business idea you'd secretly back?",
        'fill-in-the-blank': '"It\'s like Uber, but for ____." Fill it in.',
      },
    ],
    [
      'accountant, tax, invoice, lawyer, admin, paperwork, incorporated, company name, logo, bank account, registration',
      { 'open-question': 'Which part of starting something did nobody warn you about?' },
    ],
  ],
  is: [
    "We've raised a $4M seed round led by Northzone to fix freight paperwork.",
    'We just crossed $10k MRR. Bootstrapped, two founders, no ads.',
    'Our startup shut down last month after four years.',
    'Day 400 of building in public. Revenue: two customers, one of whom is my uncle.',
    'Investors do not want to be convinced. They want to be late.',
    'We pivoted from umbrellas to invoices. The umbrellas were more fun.',
    'Hit 5k MRR this morning, in my pyjamas, next to a sick child.',
    'Co-founder break-ups are divorces without the cake.',
    'Side projects are hobbies that want a domain name. I own fourteen.',
  ],
  isNot: [
    ['The founder of our village bought the well in 1403.', 'history'],
    ['The engine needs a new starter, so we pushed it up the hill.', 'a car'],
    ['They raised a barn in a day and a glass in the evening.', 'a barn'],
  ],
};
