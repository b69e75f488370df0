/** Working for oneself: clients, rates, invoices. */
import type { Field } from './field.ts';

export const freelancing: Field = {
  name: 'freelancing',
  words:
    'freelance, freelancer, freelancing, freelance life, self-employed, self employed, self-employment, sole trader, contractor life, ir35, umbrella company, day rate, hourly rate, my rates, raised my rates, my prices, invoice, invoicing, unpaid invoice, overdue invoice, late payment, late payer, net 30, net 60, payment terms, kill fee, retainer, retainer client, deposit upfront, client work, new client, dream client, nightmare client, difficult client, ideal client, fire a client, fired a client, my client, my clients, client call, client feedback, scope creep, rush fee, spec work, work for exposure, paid in exposure, for exposure, upwork, fiverr, toptal, peopleperhour, available for projects, booked out, feast or famine, coworking, co-working, between projects, one-person business, one person business, portfolio career, solo business, going freelance, went freelance, statement of work, undercharge, undercharging, virtual assistant, business of one, freelance editing, great exposure, years freelance, raise my rates, years of freelancing, freelancers, fellow freelancers, self-assessment, self assessment tax, limited company director, sole proprietor, solopreneur, 1099, w-9, schedule c, quarterly taxes, business expenses, client onboarding, client contract, client meeting, client emails, client deadline, client ghosted, ghosted by a, client from hell, clients from hell, late fees, late payment fee, late invoice, invoices unpaid, chasing invoices, chase invoices, chasing payment, chasing an invoice, payment reminder, paid late, paid on time, pays on time, invoice paid, invoice number, invoice template, 50 upfront, half upfront, up-front deposit, project rate, project fee, per-word rate, per word rate, rate card, rate increase, value-based pricing, fixed price project, hourly billing, billable, billable hours, billable hour, time tracking, toggl, harvest invoicing, freshbooks, freeagent, clockify, honeybook, bonsai contract, cold pitch, cold pitching, discovery call, no clients, first client, repeat client, returning client, anchor client, landed a client, lost a client, client referral, referral client, new enquiry, can you just, quick favour client, pick your brain, free test project, unpaid test, revision round, rounds of revisions, unlimited revisions, out of scope, kill fees, portfolio site, home office freelancer, coworking space, co-working space, slow month, quiet month, famine month, fully booked until, sick pay holiday, no sick pay, no paid holiday, holiday pay freelancer, own boss, be my own, my own boss, quit to freelance, side hustle client, ipse, inside ir35, outside ir35, contractor rate, contracting gig, freelance writer, freelance designer, freelance illustrator, freelance developer, freelance journalist, freelance editor, freelance translator, freelance photographer, freelance rates, freelance budget, freelance gig',
  hints:
    'client, clients, rate, rates, contract, brief, project, projects, quote, proposal, portfolio, payment, pay, paid, charge, exposure, gig, gigs, booking, bookings, referral, employer, salary, availability, deposit, discount, budget, revisions, contractor, agency, pricing, invoices, studio, translator, editor, upfront, overdue, chasing, revision, scope, boundaries, enquiry, enquiries, accountant, tax return, expenses, deadline, deadlines, pyjamas, negotiate, testimonial, weekend, budgets, retainers, consultancy, consultant, consulting, per hour, slots, terms',
  any: {
    'open-question': 'Which sentence tells you that a client will be trouble?',
    'fill-in-the-blank': '"My rate doubles when a client says ____." Fill it in.',
    'name-one': 'Name one clause that belongs in every contract.',
    'tell-me': 'Tell me what you would never do for free again.',
  },
  after: {
    win: {
      'open-question': "How did you find the client you've kept the longest?",
      'tell-me': 'Tell me how you got your very first job on your own.',
    },
    mishap: {
      'open-question': "What's the longest you've waited for an invoice to be paid?",
      'tell-me': 'Tell me what you write to a client who pays late.',
    },
    opinion: { 'open-question': 'What do clients still not understand about freelancers?' },
    tip: { 'open-question': 'What do you always ask before you say yes to a project?' },
    news: { 'open-question': 'What do you want to see before you book a freelancer?' },
    plan: { 'open-question': 'What would you want in place before leaving a salary?' },
    change: { 'open-question': "If you've raised your rates, how did you say it?" },
    scene: { 'open-question': "What's the oddest brief you've ever been sent?" },
  },
  subjects: [
    [
      'invoice, overdue, overdue invoice, unpaid invoice, late payment, late payer, paid late, net 30, net 60, payment terms, accounts payable, reminder, unpaid',
      {
        'open-question': "What's the longest you've waited for an invoice to be paid?",
        'fill-in-the-blank': '"They paid me the day I ____." Fill it in.',
      },
    ],
    [
      'day rate, hourly rate, my rates, raised my rates, raise my rates, rate, my prices, undercharge, undercharging, pricing, fixed price, charge',
      {
        'open-question': 'How did you work out your first price, and how wrong was it?',
        'tell-me': 'Tell me how you put your rates up.',
      },
    ],
    [
      'for exposure, exposure, work for exposure, great exposure, paid in exposure, spec work, free work, for free, no budget, test project',
      { 'open-question': "What's the most insulting thing you've been offered instead of money?" },
    ],
    [
      'scope creep, one more thing, small change, revision, revisions, quick change, out of scope, final final',
      { 'open-question': 'What\'s the smallest "small change" that cost you a week?' },
    ],
    [
      'nightmare client, difficult client, fire a client, fired a client, red flag, red flags, problem client, ghosted me',
      { 'open-question': 'Which sentence tells you that a client will be trouble?' },
    ],
    [
      'dream client, ideal client, repeat client, favorite client, new client, referral, recommended, word of mouth, first client',
      { 'open-question': "How did you find the client you've kept the longest?" },
    ],
    [
      'pension, savings, sick pay, sick, mortgage, holiday pay, emergency fund',
      { 'open-question': 'What do you do about sick days when nobody pays for them?' },
    ],
    [
      'tax, self assessment, accountant, receipts, ir35, umbrella company, vat, hmrc, limited company',
      { 'open-question': 'Where do your receipts live until the deadline?' },
    ],
    [
      'going freelance, went freelance, notice, first month, leap, full-time job',
      {
        'open-question': 'What was the last straw before you went out on your own?',
        'fill-in-the-blank': '"I went freelance because ____." Fill it in.',
      },
    ],
    [
      'feast or famine, quiet month, dry spell, no work, slow month, january, between projects, quiet',
      { 'open-question': 'What do you do in a month when nothing comes in?' },
    ],
    [
      'available for projects, availability, slots, booked out, taking on, booking, open for',
      { 'open-question': 'What do you want to know before you book somebody?' },
    ],
    [
      'coworking, co-working, cafe, working from home, kitchen table, desk, office chair, chair, pyjamas, home office',
      { 'open-question': 'Where do you get the most done, and what are you wearing?' },
    ],
    [
      'lonely, loneliness, colleagues, isolation, water cooler',
      { 'open-question': 'What do you do instead of an office Christmas party?' },
    ],
    [
      'contract, kill fee, deposit, deposit upfront, upfront, clause, statement of work, retainer, retainer client',
      {
        'open-question': 'Which clause do you have because of one particular client?',
        'name-one': 'Name one clause that belongs in every contract.',
      },
    ],
    [
      'brief, client call, discovery call, proposal, quote, client feedback, pitch, moodboard',
      { 'open-question': "What's the strangest brief you've ever been sent?" },
    ],
    [
      'upwork, fiverr, toptal, peopleperhour, bidding, platform fee, marketplace',
      { 'open-question': 'Where did your best job come from, and what did it cost you to find it?' },
    ],
    [
      'years freelance, ten years, five years, anniversary, first year, years of freelancing, bosses',
      { 'open-question': "What do you wish you'd set up in your first year?" },
    ],
    [
      'holiday, time off, weekend, day off, burnout, overworked, saying no, say no, boundaries, evening',
      { 'open-question': 'When did you last take two weeks off without a laptop?' },
    ],
    [
      'rush fee, asap, urgent, deadline, friday, by monday, emergency',
      { 'open-question': 'What do you charge for "by tomorrow morning"?' },
    ],
    [
      'portfolio career, virtual assistant, copywriter, translator, editor, illustrator, photographer, solo business, business of one',
      { 'open-question': 'How do you explain your work to your relatives?' },
    ],
  ],
  is: [
    'Only 4% of freelancers I know have a pension.',
    'Invoice sent in March. Paid today. The client added a smiley.',
    'Ten years freelance this week. I have had forty bosses and one good chair.',
    'Raised my day rate by 20% and the only reply was "ok".',
    '"There is no budget, but it would be great exposure." People die of exposure.',
    'I have two slots for freelance editing in May.',
  ],
  isNot: [
    ['The client crashed when we updated the mail server.', 'a program'],
    ['Interest rates went up and so did my eyebrows.', 'money'],
  ],
};
