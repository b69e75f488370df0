/** The inbox, and everything that is in it. */
import type { Field } from './field.ts';

export const email: Field = {
  name: 'email',
  words:
    'inbox, inbox zero, unread emails, unread email, unread messages, my inbox, your inbox, work email, work emails, email thread, email chain, reply all, reply-all, replied all, cc, cced, ccd, bcc, out of office, out-of-office, auto-reply, autoreply, kind regards, best regards, warm regards, this email finds, just checking in, just circling back, gentle reminder, friendly nudge, sign-off, email signature, email etiquette, spam folder, junk folder, sent folder, drafts folder, gmail, outlook rule, hey email, thunderbird, unsubscribe, email attachment, forgot the attachment, forgot to attach, slack message, slack messages, slack notification, slack channel, slack status, teams message, high importance flag, read receipt, email back, emailing, email address, per my last, my last email, last email, third email, e-mail, email marketing, email subject, email bankruptcy, email client, cold email, cold emails, answering emails, answer emails, answering email, replying to emails, reply to emails, checking email, checking emails, check my email, check my emails, emails a day, long email, short email, draft email, send button, hit send, pressed send, undo send, unsend, schedule send, scheduled send, delayed send, sent it to, reply guy email, reply-all storm, bccd, cc everyone, cc my boss, cc line, blind copy, carbon copy, distribution list, mailing lists, listserv, all-staff email, all staff email, all-company email, company-wide email, forwarded email, fwd, fw fwd, thread hijack, top posting, bottom posting, bounce message, mailer daemon, mailer-daemon, delivery failure, undeliverable, junk mail folder, spam filter, spam email, phishing email, nigerian prince, unsubscribed, unsubscribe link, newsletter signup, promotions tab, google workspace mail, outlook calendar, microsoft outlook, protonmail, proton mail, fastmail, hotmail, yahoo mail, aol address, superhuman, mailchimp, apple mail, imap, pop3, dkim, dmarc, spf record, email deliverability, warmest regards, many thanks in, yours sincerely, yours faithfully, best wishes sign-off, circling back, circle back, friendly reminder, gentle nudge, just following up, following up on, follow-up email, bumping this, bump this up, per our conversation, as discussed below, as per my, per my previous, please see below, see attached, please find attached, find attached, missing attachment, without the attachment, attached herewith, hope this finds, hope youre well, hope you are, trust this email, dear all, hi all, hi team, dear sir or, to whom it, sent from my, do not reply, noreply, no-reply, donotreply, read receipts, red exclamation, auto reply, ooo message, ooo reply, vacation responder, return from leave, shared inbox, shared mailbox, mailbox full, mailbox is full, quota exceeded, mail merge, dear firstname, wrong recipient, wrong person email, wrong attachment, autocomplete recipient, slack dm, slack channels, slack huddle, slack emoji, slackbot, teams chat, teams notification, teams channel, microsoft teams, hi in slack, no hello, nohello, just says hi, voice note at, inbox rules, email filter, email rules, email folder, email archive',
  hints:
    'email, emails, emailed, mail, reply, replied, send, sent, attachment, attached, subject, message, messages, notification, notifications, slack, regards, thread, folder, spam, monday, holiday, boss, client, archive, draft, typo, signature, exclamation mark, recipient, delete, outlook, mailing list, unread, circle, forwarded, forward, mailbox, newsletter, thanks, cheers, polite, tone, passive-aggressive, passive aggressive, greeting, sign off, signed off, ping, pinged, urgent, bounce, bounced, asap, ooo, auto, finds you well, colleagues, sender, typing, server',
  any: {
    'open-question': 'How do you sign off your emails?',
    'fill-in-the-blank': '"I hope this email finds you ____." Fill it in.',
    'tell-me': 'Tell me the phrase in an email that makes your blood boil.',
    'name-one': "Name one email you'll never answer.",
  },
  after: {
    win: {
      'open-question': "What's the nicest email you ever got at work?",
      'tell-me': 'Tell me how you keep your inbox down.',
    },
    mishap: {
      'open-question': "What's the worst email you ever sent to the wrong person?",
      'fill-in-the-blank': '"Dear all, please ignore ____." Fill it in.',
    },
    opinion: { 'open-question': 'Which email phrase should be outlawed?' },
    tip: { 'open-question': 'What gets you to answer an email the same day?' },
    plan: { 'open-question': 'What does your out-of-office say?' },
    change: { 'open-question': 'What happened when you turned your notifications off?' },
    scene: { 'open-question': 'How many unread emails do you have right now?' },
  },
  subjects: [
    [
      'reply all, reply-all, replied all, everyone, 6000 people, please stop, distribution list',
      { 'open-question': "What's the best reply-all storm you've ever lived through?" },
    ],
    [
      'inbox zero, inbox, unread emails, unread email, unread, unread messages, my inbox, archive, your inbox',
      { 'open-question': 'How many unread emails do you have, and do you care?' },
    ],
    [
      'out of office, out-of-office, auto-reply, autoreply, holiday, annual leave, back on, back from',
      {
        'open-question': "What's the best out-of-office you've ever read?",
        'fill-in-the-blank': '"I\'m out of office and ____." Fill it in.',
      },
    ],
    [
      'kind regards, best regards, warm regards, sign-off, regards, cheers, best wishes, sincerely, best',
      { 'open-question': "What do you sign off with when you're furious?" },
    ],
    [
      'attachment, email attachment, forgot the attachment, forgot to attach, attached, please find attached, wrong file',
      { 'open-question': "What's the worst wrong file you've ever sent?" },
    ],
    [
      'per my last, my last email, last email, just checking in, just circling back, circling back, gentle reminder, friendly nudge, follow up, follow-up, bump',
      {
        'open-question': 'Which polite phrase means war where you work?',
        'fill-in-the-blank': '"Just circling back" really means "____". Fill it in.',
      },
    ],
    [
      'cc, cced, ccd, bcc, copied in, my boss',
      { 'open-question': 'What do you think when somebody copies in your boss?' },
    ],
    [
      'this email finds, hope this finds, hi all, hey, dear sir, greeting, dear all, to whom, hey email',
      { 'open-question': "How do you open an email to somebody you've never met?" },
    ],
    [
      'subject line, subject, no subject, urgent, high importance flag, importance, red flag',
      { 'open-question': "What's the best subject line you've ever been sent?" },
    ],
    [
      'spam folder, junk folder, spam, junk, phishing, scam, prince',
      { 'open-question': "What's the best thing you've ever found in your spam?" },
    ],
    [
      'unsubscribe, newsletter, mailing list, promotional, we miss you',
      { 'open-question': 'Which mailing list can you not bring yourself to leave?' },
    ],
    [
      'slack message, slack messages, slack, slack notification, slack channel, teams message, notification, ping, hello, slack status',
      {
        'open-question': 'What should be a message, and what an email?',
        'tell-me': 'Tell me what you do with a message that only says "Hi".',
      },
    ],
    [
      'typo, sent too soon, wrong person, undo send, autocorrect, wrong name, recall',
      { 'open-question': "What's the worst typo you've ever sent to someone important?" },
    ],
    [
      'exclamation mark, exclamation point, smiley, emoji, tone, full stop, thanks',
      { 'open-question': 'How many exclamation marks do you allow yourself in an email?' },
    ],
    [
      'email thread, email chain, thread, forward, forwarded, fwd, 40 replies, long email, paragraphs',
      { 'open-question': "What's the longest email you've ever had to read?" },
    ],
    [
      'email signature, signature, think before printing, pronouns, logo, disclaimer',
      { 'open-question': "What's the best thing you've seen in someone's signature?" },
    ],
    [
      'weekend, sunday night, 11pm, midnight, friday, evening, out of hours, late',
      { 'open-question': 'When do you stop looking at your email for the day?' },
    ],
    [
      'draft, drafts folder, deleted, never sent, rewrote, angry email',
      { 'open-question': "What's in the best email you never sent?" },
    ],
    [
      'email address, hotmail, aol, gmail, yahoo, first email',
      { 'open-question': 'What was your first email address?' },
    ],
  ],
  is: [
    'Back from two weeks off. 1,142 unread emails, of which four were for me.',
    'Someone hit reply all to 6,000 people to say "please stop replying all".',
    '"Per my last email" is the closest the English come to violence.',
    'Reached inbox zero at 11:40. At 11:41 my manager came back from holiday.',
    'Forgot the attachment twice. Third email: attachment, no text, wrong file.',
  ],
  isNot: [
    ['The thread in this jumper is older than my marriage.', 'clothes'],
    ['Outlook for Sunday: wet, with a chance of regret.', 'weather'],
  ],
};
