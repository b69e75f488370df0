/** Talks, panels, badges and the coffee in between. */
import type { Field } from './field.ts';

export const conferences: Field = {
  name: 'conferences and talks',
  words:
    'conference, conference season, conference talk, conference swag, conference badge, conference coffee, unconference, barcamp, convention center, convention centre, keynote, keynote speaker, lightning talk, ted talk, tedx, gave a talk, give a talk, giving a talk, gives a talk, my talk, your talk, our talk, first talk, talk proposal, call for papers, call for proposals, cfp, talk accepted, public speaking, public speaker, guest speaker, asked to speak, invited to speak, speaking at, speaker lineup, speaker line-up, on stage at, on the panel, panel discussion, panellist, panelist, manel, moderating a panel, fireside chat, hallway track, networking, networking event, networking events, meetup, meet-up, trade show, trade fair, expo hall, exhibition stand, lanyard, name badge, name tag, swag, slides, slide deck, my slides, powerpoint, power point, keynote slides, presentation, poster session, poster presentation, breakout session, plenary, early bird ticket, early-bird tickets, sxsw, web summit, pycon, wwdc, devoxx, ndc, symposium, workshop attendee, stage fright, lectern, clicker, speaker notes, toastmasters, master of ceremonies, after-dinner speaker, me to speak, of a comment, business cards, business card, comment than question, q a session, gave a keynote, comment than a, conferences, conference room mic, conference organiser, conference organizer, conference dinner, conference lunch, conference hotel, conference wifi, conference venue, conference call for, conference track, conference speaker, conference schedule, conference programme, conference keynote, conference crush, conference tote, tech conference, academic conference, annual conference, devcon, devopsdays, fosdem, kubecon, aws reinvent, google io, google i o, def con, black hat conference, ccc congress, chaos communication congress, strange loop, jsconf, reactconf, rustconf, gophercon, pycon us, europython, djangocon, railsconf, rubyconf, emf camp, neurips, icml conference, chi conference, emnlp, mobile world congress, gamescom, inbound conference, collision conference, frankfurt book fair, ignite talk, pecha kucha, pechakucha, tedx talk, speaker deck, speaker green room, speaker dinner, speaker fee, speaker bio, unpaid speaking, speaking gig, speaking engagement, speaking slot, first-time speaker, keynoted, keynoting, abstract accepted, abstract submitted, abstract rejected, submitted a talk, submitted an abstract, proposal got accepted, talk got accepted, talk was accepted, talk got rejected, rejected my talk, rehearse my talk, practising my talk, practicing my talk, writing my talk, recording of my, last slide, next slide please, next slide, too many slides, bullet points slides, reveal js, pitch deck slides, death by powerpoint, live demo, demo gods, demo failed, usb-c dongle, lapel mic, lav mic, handheld mic, microphone died, mic check, laser pointer slides, q&a session, standing ovation talk, panel of men, all-male panel, all male panel, panellists, panelists, panel moderator, moderated a panel, roundtable, open space session, hackathon, hackathons, hack day, code sprint pycon, poster hall, poster tube, poster printed, exhibitor, exhibitors, expo floor, show floor, our booth, booth duty, stand number, visit our stand, catch me at, badge scanner, badge scan, lanyards, free stickers, conference stickers, swag bag, conference t-shirt, networking drinks, networking breakfast, networking lunch, work the room, speed networking, icebreaker, ice breaker, event organiser, event organizer, event planner, event management, meetup com, meetup group, local meetup, user group meeting, virtual conference, online conference, hybrid event, virtual event, webinar, webinars, livestreamed talk, attendee badge, speakers list',
  hints:
    'talk, talks, speaker, speakers, speak, spoke, stage, panel, audience, session, sessions, event, badge, booth, attendee, attendees, ticket, tickets, hotel, room, slide, deck, organiser, organizer, organise, summit, workshop, venue, microphone, mic, introvert, coffee, present, presented, presenting, story, nervous, question, questions, exhibition, day two, keynotes, recording, museum, rehearse, tote bag, conf, organisers, organizers, agenda, track, presenter, abstract, proposal, accepted, crowd, sponsor, sponsors, stand, expo, pitch, coffee queue, stickers, rehearsed, applause, workshops, network, networked, lunch',
  any: {
    'open-question': "What's the one talk you still quote years later?",
    'name-one': "Name one speaker you'd travel for.",
    'tell-me': 'Tell me what you do in the coffee break.',
    'fill-in-the-blank': '"The best part of any conference is ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best question you've ever heard after a talk?",
      'tell-me': 'Tell me about your first time on a stage.',
    },
    mishap: {
      'open-question': 'What went wrong the last time you had to present?',
      'fill-in-the-blank': '"The slides would not load, so I ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What would you change about conferences first?',
      'name-one': 'Name one thing that should never be on a slide.',
    },
    tip: { 'open-question': 'What helps you with nerves before a talk?' },
    news: { 'open-question': 'Which talk would you come for?' },
    plan: { 'open-question': 'What do you do in the last hour before you go on stage?' },
    change: { 'open-question': 'What made your talks better?' },
    scene: { 'open-question': "Who's the best person you ever met at an event?" },
  },
  subjects: [
    [
      'talk, my talk, your talk, our talk, gave a talk, give a talk, giving a talk, gives a talk, conference talk, me to speak, asked to speak, invited to speak, speaking at',
      {
        'open-question': "What's the best talk you ever sat through?",
        'tell-me': 'Tell me the best question you ever heard after a talk.',
      },
    ],
    [
      'first talk, stage fright, nerves, nervous, knees, shaking, terrified, public speaking, public speaker, on stage at, stage, toastmasters',
      {
        'open-question': 'What do your hands do when you have to speak in public?',
        'fill-in-the-blank': '"Before I speak in public I always ____." Fill it in.',
      },
    ],
    [
      'slides, my slides, slide deck, powerpoint, power point, keynote slides, slide, deck, presentation, bullet points',
      {
        'open-question': "What's the worst slide you've ever seen?",
        'name-one': 'Name one thing that should never be on a slide.',
      },
    ],
    [
      'networking, networking event, networking events, small talk, introvert, mingle, elevator pitch, awkward',
      {
        'open-question': 'What do you say first to a room full of strangers?',
        'tell-me': 'Tell me the best person you ever met by accident.',
      },
    ],
    [
      'business cards, business card, linkedin, contacts, follow up',
      { 'open-question': "What's the oddest business card you've been handed?" },
    ],
    [
      'lanyard, name badge, name tag, badge, conference badge',
      { 'open-question': "What's the worst thing that's ever been printed on your name badge?" },
    ],
    [
      'swag, conference swag, tote bag, t-shirt, sticker, stickers, socks, freebie',
      { 'open-question': "What's the best free thing you ever brought home from an event?" },
    ],
    [
      'comment than question, of a comment, q a session, question, questions, microphone, mic, audience question',
      { 'open-question': 'What\'s the longest "question" you\'ve ever had to sit through?' },
    ],
    [
      'panel, on the panel, panel discussion, panellist, panelist, manel, moderating a panel, fireside chat, moderator',
      { 'open-question': 'Who would you put on a panel that never gets asked?' },
    ],
    [
      'call for papers, call for proposals, cfp, talk proposal, talk accepted, abstract, rejected, accepted, speaker lineup, speaker line-up',
      { 'open-question': 'What would your talk be called?' },
    ],
    [
      'keynote, keynotes, keynote speaker, gave a keynote, ted talk, tedx, guest speaker, inspirational, plenary',
      { 'open-question': 'Which line from a talk do you still quote?' },
    ],
    [
      'coffee, conference coffee, sandwich, buffet, hallway track, coffee break',
      { 'open-question': "What's the best conversation you've had next to a bad coffee?" },
    ],
    [
      'booth, exhibition stand, trade show, trade fair, expo hall, exhibition, stand, expo',
      {
        'open-question': 'What makes you stop at a stand?',
        'fill-in-the-blank': '"I only stopped at the stand for ____." Fill it in.',
      },
    ],
    [
      'clicker, projector, laptop, demo, hdmi, adapter, would not load, technical, crashed',
      { 'open-question': 'What went wrong the last time you had to present?' },
    ],
    [
      'meetup, meet-up, unconference, barcamp, workshop, breakout session, icebreaker, breakout',
      { 'open-question': "What's the worst icebreaker you've ever had to do?" },
    ],
    [
      'poster session, poster presentation, poster, symposium, academic',
      { 'open-question': 'How many people have you bored next to a poster?' },
    ],
    [
      'hotel, ticket, tickets, expensive, early bird ticket, early-bird tickets, price, sxsw, web summit, pycon',
      { 'open-question': 'Which event was worth every penny of the ticket?' },
    ],
    [
      'after-dinner speaker, master of ceremonies, host, speech, wedding, toast, lectern, speaker notes',
      { 'open-question': "What's the best speech you ever heard, and who gave it?" },
    ],
    [
      'empty room, eleven people, nobody came, audience, three people, clash',
      { 'open-question': "What's the smallest audience you've ever spoken to?" },
    ],
    [
      'organiser, organizer, organise, venue, attendee, attendees, next year, conference season',
      { 'open-question': "What should every organizer copy from the best event you've been to?" },
    ],
    [
      'recording, own voice, watched myself',
      { 'open-question': 'What did you find out when you first heard your own voice?' },
    ],
  ],
  is: [
    'Nobody remembers your slides. They remember the one story you told.',
    'I hate networking events.',
    'Gave a talk about digital preservation at the local museum.',
    'Gave my first conference talk today. My knees spoke first.',
    '"More of a comment than a question, really." That microphone should have a trapdoor.',
    'Three days, 41 business cards, one conversation I will remember.',
    'Nobody ever walked out of a keynote because it was too short.',
    'The call for papers is open until 1 March. First-time speakers, we read yours first.',
  ],
  isNot: [
    ['We need to talk about the state of the fridge.', 'a flat'],
    ['The slide at the playground is hotter than the sun.', 'a playground'],
    ['Kubernetes networking is a punishment for something.', 'software'],
  ],
};
