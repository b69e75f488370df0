/** Selling: calls, deals, prices and those who say no. */
import type { Field } from './field.ts';

export const sales: Field = {
  name: 'sales',
  words:
    'sales call, sales calls, sales team, sales rep, sales manager, sales pitch, sales target, sales quota, sales cycle, sales pipeline, sales deck, sales email, sales development, sales director, head of sales, in sales, salesperson, salesman, saleswoman, salespeople, salesforce, cold call, cold calling, cold email, cold outreach, cold dm, sdr, bdr, account executive, account manager, key account, quota, hit quota, missed quota, pipeline review, crm, closed the deal, close the deal, closed a deal, closing a deal, closed deals, lost the deal, lost a deal, biggest deal, our biggest deal, big deal closed, dead deal, deal fell through, enterprise deal, enterprise sale, procurement, procurement team, rfp, rfq, tender process, public tender, prospect call, prospecting, qualified lead, warm lead, warm intro, objection handling, buying signal, decision maker, decision-maker, champion left, discovery call, product demo, demo call, follow-up email, follow up email, negotiate, negotiation, negotiator, discount request, price list, price increase letter, pricing model, pricing strategy, upsell, upselling, cross-sell, renewal, contract renewal, commission check, commission cheque, always be closing, gong call, door to door, door-to-door, b2b sales, closed won, closed lost, purchase order, master agreement, signed the contract, salespersons, sales floor, sales leader, sales leadership, sales training, sales coach, sales enablement, sales ops, sales operations, sales engineer, sales process, sales forecast, sales kickoff, sales meeting, sales leads, sales job, sales trick, sales tactic, sales tactics, sales script, sales navigator, sales skill, sales commission, sales people, sales exec, sales executive, inside sales, outside sales, field sales, tech sales, saas sales, car sales, car salesman, solution selling, social selling, consultative selling, challenger sale, spin selling, meddic, meddpicc, meddicc, bant, chris voss, never split, zig ziglar, glengarry, wolf of wall, sell me this, coffees for closers, pipedrive, zoho crm, outreach sequence, cold calls, cold emails, cold email reply, cold caller, cold callers, dialler, dialer, gong recording, zoominfo, apollo sequence, clay table, lusha, mql, sql lead, mqls, icp, inbound lead, outbound, outbound sales, booked meetings, booked a demo, book a demo, demo no-show, no-show rate, open rates, reply rate, win rate, close rate, closing rate, conversion call, average deal size, deal size, deal desk, deal slipped, slipped to next, end of quarter, end-of-quarter, quota attainment, quota crusher, presidents club, accelerators, clawback, base plus commission, commission only, commission-only, commission plan, uncapped commission, comp plan, territory planning, sales territory, account plan, account planning, account-based, account exec, key accounts, strategic account, business development, biz dev, bizdev, channel partner, channel partners, reseller, enterprise account, enterprise customer, enterprise client, mid-market, land and expand, churned customer, upsells, cross-selling, cross selling, price objection, circling back, any thoughts on, breakup email, multi-threaded, multithreading a deal, economic buyer, buying committee, champion inside, proof of concept, pilot program, redline, redlines, redlined, legal review, docusign, verbal yes, verbal commitment, signed contract, contract signed, contract value, acv, arr target, tcv, proposal sent, sent the proposal, tender response, bid team, bid writer, lost to no, no decision, status quo bias, pitch deck slide, value proposition, value selling, pain point, pain points, raise your prices, raised my prices, raised our prices, discounting, hard sell, soft sell, pushy salesman, used car salesman, trade show booth, trade show lead, rainmaker, hunter and farmer, revops, revenue operations, chief revenue officer, sell to enterprise, founder-led sales',
  hints:
    'sell, selling, sold, deal, deals, buyer, customer, customers, prospect, prospects, lead, leads, pitch, contract, close, closed, discount, price, pricing, proposal, quote, demo, call, calls, commission, target, quarter, client, signed, objection, renew, outreach, budget, vendor, supplier, negotiating, ghosted, rep, reps, email, champion, legal, pipeline, forecast, prospects said, buyers, procurement said, inbox, cold, warm, dial, dials, voicemail, linkedin, meeting, q4, q3, q2, q1, stakeholder, stakeholders, cfo, decision, negotiated, persuade, persuasion, premium, invoice, bid, tender, trial, pilot, account, accounts, territory, bonus, gong, number, numbers, rejection, rejected, referral, trust, script, questions, listen',
  any: {
    'open-question': "What's the best sales pitch you ever fell for?",
    'fill-in-the-blank': '"I would have bought it if ____." Fill it in.',
    'tell-me': 'Tell me the line that made you hang up.',
    'name-one': 'Name one company that sold to you without annoying you.',
  },
  after: {
    win: {
      'open-question': 'What closed the deal you still like to talk about?',
      'tell-me': 'Tell me about the customer who took you the longest.',
    },
    mishap: {
      'open-question': 'When did you know that a deal was dead?',
      'fill-in-the-blank': '"They said yes, and then ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which sales habit should have died years ago?',
      'unpopular-opinion': "What's your unpopular opinion about selling?",
    },
    tip: { 'open-question': 'Which question gets a customer talking?' },
    news: { 'open-question': 'What would you ask before you signed?' },
    plan: { 'open-question': 'What do you do in the hour before a big pitch?' },
    change: { 'open-question': 'How did your customers take your last price change?' },
    scene: { 'open-question': "What's the worst cold email you've had this month?" },
  },
  subjects: [
    [
      'cold call, cold calling, phone, dial, voicemail, hung up, hang up, gatekeeper, telesales, rang',
      {
        'open-question': "What's the best opening line you've ever heard on a cold call?",
        'tell-me': 'Tell me the line that made you hang up.',
      },
    ],
    [
      'cold email, cold outreach, cold dm, outreach, sales email, follow-up email, follow up email, follow-up, follow up, bumping this, inbox, subject line, template, just checking in',
      {
        'open-question': 'Which cold email did you actually answer?',
        'fill-in-the-blank': '"I\'d reply to a cold email that ____." Fill it in.',
      },
    ],
    [
      'procurement, procurement team, rfp, rfq, tender, tender process, public tender, form, vendor form, supplier form, questionnaire, security questionnaire, portal, purchase order',
      { 'open-question': "What's the strangest thing procurement ever asked you for?" },
    ],
    [
      'discount, discount request, discounts, price match, cheaper, haggle, haggled, too expensive, best price',
      {
        'open-question': 'What do you say when somebody asks for a discount?',
        'fill-in-the-blank': '"The best discount request I ever had was ____." Fill it in.',
      },
    ],
    [
      'price, prices, pricing, pricing model, pricing strategy, price list, price increase, price increase letter, raised our prices, doubled our, undercharge, rate, rates',
      { 'open-question': 'How did your customers take your last price change?' },
    ],
    [
      'lost the deal, lost a deal, lost deal, dead deal, deal fell through, closed lost, lost our, lost, competitor, went with, fell through, walked away',
      {
        'open-question': "What's the oddest reason you've lost a deal?",
        'fill-in-the-blank': '"The deal was dead the moment ____." Fill it in.',
      },
    ],
    [
      'closed the deal, close the deal, closed a deal, closing a deal, closed deals, closed won, biggest deal, our biggest deal, big deal closed, signed the contract, signed, won, signature',
      {
        'open-question': 'What closed the deal you still like to talk about?',
        'tell-me': 'Tell me about the customer who took you the longest.',
      },
    ],
    [
      'ghosted, silence, gone quiet, went quiet, no reply, circle back, next week, decision maker, decision-maker, on holiday, stall',
      { 'open-question': "What's the longest a customer has gone quiet and still come back?" },
    ],
    [
      'demo, product demo, demo call, screen share, wifi, live demo, bug, crashed',
      {
        'open-question': "What's the worst thing that has happened in a demo of yours?",
        'fill-in-the-blank': '"In the middle of the demo, ____." Fill it in.',
      },
    ],
    [
      'discovery call, sales call, sales calls, question, questions, listen, listening, silence in, talk less, talked, gong call',
      { 'open-question': 'Which question gets a customer talking?' },
    ],
    [
      'objection, objection handling, no budget, too busy, not now, think about it',
      { 'open-question': 'Which "no" do you take as a real no?' },
    ],
    [
      'quota, hit quota, missed quota, sales quota, target, sales target, end of quarter, quarter, month end, forecast, pipeline, pipeline review, sales pipeline',
      { 'open-question': "What's the most desperate thing you've seen done at the end of a quarter?" },
    ],
    [
      'commission, commission check, commission cheque, bonus, leaderboard, bell, gong, president club',
      { 'open-question': 'What did you buy with your first commission?' },
    ],
    [
      'crm, salesforce, hubspot, spreadsheet, notes, field, fields, data entry',
      { 'open-question': "What's the best note you've ever found in a CRM?" },
    ],
    [
      'negotiate, negotiation, negotiator, negotiating, legal, master agreement, contract, terms, redline, clause, net 60',
      { 'open-question': "What's the best thing you ever got by asking for it?" },
    ],
    [
      'renewal, renew, contract renewal, churn, upsell, upselling, cross-sell, existing customer, cancel, cancelled, canceled, champion left',
      { 'open-question': 'Why did your favorite supplier get a second year out of you?' },
    ],
    [
      'pitch, sales pitch, sales deck, pitch meeting, deck, slides, presentation, proposal, boardroom',
      {
        'open-question': "What's the best pitch you ever said yes to?",
        'name-one': 'Name one slide every sales deck could lose.',
      },
    ],
    [
      'sdr, bdr, account executive, account manager, sales rep, salesperson, salesman, saleswoman, salespeople, sales manager, head of sales, sales director, first sales job, door to door, door-to-door, in sales',
      {
        'open-question': 'Who was the best salesperson you ever bought from?',
        'tell-me': 'Tell me what your first sales job taught you.',
      },
    ],
    [
      'prospect, prospecting, prospects, lead, leads, qualified lead, warm lead, warm intro, referral, linkedin, network, prospect call',
      { 'open-question': 'Where did your best customer come from?' },
    ],
  ],
  is: [
    'We lost our biggest deal of the year on Thursday.',
    'Procurement has asked for a discount, a form and proof that we exist.',
    'Cold call at 8:02 this morning. He asked how my day was going. I said it had been two minutes.',
    'Closed the deal after fourteen months! The buyer had retired twice.',
    'Discounts are what salespeople give when they run out of questions.',
    'Never send the price list before the second sales call.',
  ],
  isNot: [
    ['It was no big deal: a small cold and a long nap.', 'health'],
    ['Bought three jumpers in the January sale, none of which fit.', 'clothes'],
    ['The orchestra pitch was flat from the first call.', 'music'],
  ],
};
