/** Answering customers, and waiting to be answered. */
import type { Field } from './field.ts';

export const customerSupport: Field = {
  name: 'customer support',
  words:
    'customer service, customer support, customer care, customer success, customer experience, customer complaint, customer complaints, customer feedback, difficult customer, angry customer, angry customers, unhappy customer, support team, support ticket, support tickets, support agent, support rep, support email, support inbox, support chat, live chat, help desk, helpdesk, help center, help centre, help article, support queue, ticket queue, first response time, response time target, csat, nps, net promoter score, zendesk, freshdesk, intercom chat, call center, call centre, contact center, contact centre, hold music, on hold for, on hold with, refund, refunded, refund request, refund policy, returns policy, complaints department, complaints line, complaint letter, one-star review, one star review, five-star review, five star review, bad review, trustpilot, google review, google reviews, tripadvisor review, canned response, escalate, escalation, phone menu, press one for, automated message, warranty claim, out of warranty, returns desk, complaints handled, helpline, call is important, response time, support rep on, support engineer, support engineers, support specialist, support manager, support lead, support desk, support line, support hours, support form, support docs, support chatbot, support request, support requests, support case, support call, support calls, tech support, technical support, it support, tier one support, tier 1 support, tier two support, first-line support, first line support, second-line support, frontline staff, customer-facing, customer facing, customer retention, customer satisfaction, customer effort score, customer loyalty, customer journey, customer relations, customer queries, customer query, customer email, customer emails, customer called, customer emailed, customer wrote, customer asked, customer said, customer told me, customer is always, customer churn, customer onboarding, customer reviews, customer review, customer survey, customer rang, customer success manager, csm call, paying customer, paying customers, loyal customer, regular customer, rude customer, rude customers, nice customer, kind customer, confused customer, our customers, your customers, a customer, one customer, satisfaction survey, satisfaction score, feedback survey, promoter score, first contact resolution, average handle time, handle time, average handling time, first reply time, reply time, time to resolution, resolution time, ticket volume, ticket backlog support, shared inbox, macro reply, macros zendesk, saved reply, saved replies, template reply, canned responses, canned reply, automated reply, do-not-reply, no-reply email, noreply, help scout, helpscout, gorgias, salesforce service cloud, crisp chat, livechat, chat support, phone support, email support, phone queue, call queue, call volume, higher than usual, unusually high call, high call volume, your call is, call is recorded, recorded for training, calls are recorded, on hold, hold time, hold times, wait time, waiting on hold, been on hold, put on hold, hold queue, press two for, ivr, ivr menu, automated phone, automated system, talk to human, real human on, human on the, transferred to another, transferred three times, callback request, called back, complaint handler, complaint handling, complaint email, formal complaint, letter of complaint, ombudsman complaint, chargeback, chargebacks, goodwill gesture, gesture of goodwill, full refund, partial refund, refund within, refunds, money back, money-back guarantee, cancel my subscription, cancel my account, cancellation line, cancelling broadband, cancel broadband, retention team, broadband provider, internet provider, bt broadband, talktalk, sky broadband, ee customer, lost parcel, missing parcel, parcel lost, delivery complaint, faulty item, wrong item, damaged in transit, return label, knowledge base article, knowledgebase, help docs, help page, self-service, self service portal, community forum, reported an issue, turning it off, clear your cache, clearing the cache, id-10-t, apology email, empathy statement, sorry to hear, inconvenience caused, apologise for any, apologies for the, any inconvenience, valued customer, thank you email, thank-you note from, bad reviews, good review, nice review, glowing review, left a review, negative review, negative reviews, positive review, fake reviews, star review, two-star review, three-star review, four-star review, trustpilot score, voice of the, sla breach',
  hints:
    'customer, customers, support, complaint, complain, complained, complaints, ticket, tickets, queue, agent, hold, chat, bot, apologise, apologize, apology, sorry, review, reviews, rude, polite, reply, answered, phone, call, wait, waiting, email, shop, service, warranty, voucher, replacement, human, delivery, solve, solved, thank you, tone, template, macro, resolved, unresolved, fix, fixed, issue, issues, caller, callers, operator, menu, press, extension, transferred, representative, rep, agents, chatbot, angry, upset, furious, empathy, patience, patient, thanks, stars, rating, feedback, satisfaction, cancel, cancelled, subscription, account, broken, faulty, return, returned, returns, exchange, compensation, policy, escalated, inbox',
  any: {
    'open-question': "What's the kindest thing a support person ever did for you?",
    'fill-in-the-blank': '"Have you tried ____?" Fill it in.',
    'name-one': 'Name one company that answers like a human.',
    'tell-me': "Tell me the longest you've been kept on hold.",
  },
  after: {
    win: {
      'open-question': 'When did a complaint of yours end better than you hoped?',
      'tell-me': 'Tell me about a thank-you from a customer that you kept.',
    },
    mishap: {
      'open-question': "What's the worst answer you ever got from a help desk?",
      'tell-me': 'Tell me what would have made it right.',
    },
    opinion: { 'choice-question': 'Bot first, or a person right away?' },
    tip: { 'open-question': 'What do you say first to somebody who is angry?' },
    news: { 'open-question': 'What would you ask them first?' },
    change: { 'open-question': 'What made you leave a company for good?' },
    scene: { 'open-question': "What's the funniest question a customer ever asked you?" },
  },
  subjects: [
    [
      'on hold for, on hold with, hold music, hold, on hold, waiting, phone menu, press one for, automated message, call is important',
      {
        'open-question': "What's the longest you've been kept on hold, and for what?",
        'fill-in-the-blank': '"Your call is important to us, so ____." Fill it in.',
      },
    ],
    [
      'refund, refunded, refund request, refund policy, returns policy, voucher, replacement, returns desk, money back',
      { 'open-question': 'When did a company give you your money back without a fight?' },
    ],
    [
      'one-star review, one star review, bad review, trustpilot, google review, google reviews, tripadvisor review, review, reviews, star, stars',
      { 'open-question': "What's the funniest one-star review you've ever read?" },
    ],
    [
      'five-star review, five star review, thank you, thanks, praise',
      { 'open-question': "What's the nicest thing a customer ever sent you?" },
    ],
    [
      'angry customer, angry customers, difficult customer, unhappy customer, rude, shouted, shouting, angry',
      {
        'open-question': "What do you say first to somebody who's furious?",
        'tell-me': 'Tell me about a shouter who ended up thanking you.',
      },
    ],
    [
      'support ticket, support tickets, ticket, tickets, ticket queue, support queue, queue, backlog, quick question',
      {
        'open-question': "What's the best subject line you've ever seen on a support ticket?",
        'fill-in-the-blank': '"Quick question: ____." Fill it in.',
      },
    ],
    [
      'bot, live chat, support chat, chat, human, canned response, chatbot, automated',
      {
        'open-question': 'What do you type to get a human?',
        'choice-question': 'Bot first, or a person right away?',
      },
    ],
    [
      'support agent, support rep, support team, agent, call center, call centre, contact center, contact centre, headset, shift',
      { 'open-question': "What's the kindest thing a support person ever did for you?" },
    ],
    [
      'complaint, customer complaint, customer complaints, complaint letter, complaints, complain, complained, complaints department, complaints handled, complaints line',
      {
        'open-question': 'When did a complaint of yours end better than you hoped?',
        'tell-me': 'Tell me about a complaint that was handled well.',
      },
    ],
    [
      'apology, apologise, apologize, sorry, mistake, our fault, admit',
      { 'open-question': "What's the best apology a company ever made to you?" },
    ],
    [
      'escalate, escalation, manager, supervisor, speak to',
      { 'open-question': 'When did you last ask for the manager, and was it worth it?' },
    ],
    [
      'first response time, response time target, response time, reply, within the hour, answer, answered, csat, nps, net promoter score, survey, target',
      { 'open-question': 'How long do you wait for an answer before you give up?' },
    ],
    [
      'help center, help centre, help article, faq, documentation, help desk, helpdesk, zendesk, freshdesk, intercom chat',
      {
        'open-question': 'Which question do you answer most often?',
        'name-one': 'Name one company whose help pages really help.',
      },
    ],
    [
      'warranty, warranty claim, out of warranty, broken, repair, guarantee',
      { 'open-question': 'What broke the day after the warranty ran out?' },
    ],
    [
      'switch it off, restart, unplug, turned off, unplugged, plugged in, password',
      {
        'open-question': "What's the simplest fix you ever spent an hour looking for?",
        'fill-in-the-blank': '"Have you tried ____?" Fill it in.',
      },
    ],
    [
      'delivery, parcel, package, courier, arrived',
      { 'open-question': "What's the oddest reason you were given for a parcel that never came?" },
    ],
    [
      'customer success, customer experience, loyal, cancel, churn, customer feedback',
      { 'open-question': 'What made you leave a company for good?' },
    ],
    [
      'policy, computer says, allowed, without asking',
      { 'open-question': 'What would you let every support person do without asking?' },
    ],
    [
      'old lady, regular, customer, customers, shop, counter, funny question, asked',
      { 'open-question': "What's the funniest question a customer ever asked you?" },
    ],
    [
      'support email, support inbox, inbox, email, founder, handwritten',
      { 'open-question': 'Who should have to answer support emails for a day?' },
    ],
  ],
  is: [
    'We gave our support team the power to refund any customer without asking a manager.',
    'On hold with the gas company for 70 minutes. The hold music is now my favourite band.',
    'Every support ticket starts with "quick question". None of them are.',
    'A customer sent our support team a cake after we got her photos back. In support, you remember the cake.',
    'Read your one-star reviews first. They cost more to write.',
    'We answer every support email within the hour now. Complaints halved, and so did my lunch.',
  ],
  isNot: [
    ['My knees have lodged a complaint about the stairs.', 'a body'],
    ['Need moral support and a ladder.', 'a joke'],
  ],
};
