/** Meetings, calls and the calendars they fill. */
import type { Field } from './field.ts';

export const meetings: Field = {
  name: 'meetings',
  words:
    'meetings, this meeting, meeting invite, meeting room, team meeting, staff meeting, board meeting, all-hands, all hands, town hall meeting, weekly sync, status meeting, status update, standup meeting, kickoff call, recurring meeting, back-to-back meetings, meeting-free, no-meeting day, no meeting day, meetings day, meeting about, agenda item, no agenda, meeting minutes, action item, action point, conference call, video call, zoom call, zoom meeting, zoom fatigue, microsoft teams, teams call, teams meeting, google meet, webex, on mute, on unmute, youre on mute, you are muted, camera off, camera on, screen share, share my screen, share your screen, virtual background, calendar invite, outlook calendar, google calendar, calendly, double-booked, double booked, my calendar, your calendar, circle back, take this offline, take it offline, touch base, quick call, quick chat, quick sync, parking lot item, brainstorm, brainstorming, facilitator, icebreaker, whiteboard session, flip chart, breakout room, hybrid meeting, agenda, a meeting, the meeting, my meeting, our meeting, next meeting, last meeting, another meeting, meeting could, unmute, unmuted, cancelled the meeting, no meetings, six meetings, meetings today, hours of meetings, meeting free, no meeting days, meeting invites, meeting request, meeting agenda, meeting notes, meeting room booking, meeting culture, meeting overload, meeting fatigue, meeting-heavy, meeting link, meeting host, meeting started, back-to-back calls, monday meeting, weekly meeting, planning meeting, kick-off meeting, kickoff meeting, kick-off call, budget meeting, client meeting, sales meeting, committee meeting, parents meeting minutes, annual general meeting, agm, project meeting, review meeting, walking meeting, walking meetings, standing meeting, stand-up meeting, lunch meeting, breakfast meeting, online meeting, virtual meeting, remote meeting, in-person meeting, zoom calls, zoom link, zoom background, skype call, gotomeeting, jitsi, whereby, slack huddle, video calls, video conference, videoconference, video conferencing, conference calls, conference room, phone conference, dial-in, dial in number, passcode, waiting room zoom, breakout rooms, breakout session, blurred background, background blur, cameras off, unmute yourself, mute button, shared my screen, sharing my screen, screen sharing, screenshare, raised hand emoji, hand raised, hybrid call, on the call, on a call, in a call, join the call, joined the call, catch-up call, sync meeting, sync up, daily sync, circling back, any other business, aob, action items, action points, minute-taker, minute taker, note-taker bot, ai notetaker, notetaker, otter ai, fireflies ai, meeting summary, meeting recording, got a hard, minutes back, start on time, ran over, overran, over-running, calendar invites, calendar clash, calendar tetris, calendar block, calendar blocking, calendar hold, shared calendar, outlook invite, doodle poll, scheduling link, reschedule, rescheduled, rescheduling, double booking, tentatively accepted, decline the invite, declined the invite, invitees, required attendee, optional attendee, attendees, time zones, time zone maths, different time zones, could have been, been an email, quick question meeting, 4pm friday, 30-minute call, 60-minute meeting, 25-minute, 50-minute meeting, one-hour meeting, half-hour meeting, three-hour meeting, two-hour meeting, facilitation, facilitating, quorum, all-hands meeting, all-hands call, slide deck, slides meeting, jargon bingo, buzzword bingo, meeting bingo, awkward silence, brainstorm session, brainstorming session, workshop facilitator, sticky notes, post-it notes, miro board, flipchart, meeting owl, polycom, lapel badge meeting, agenda items, robert rules, rules of order, second the motion',
  hints:
    'call, calls, calendar, invite, invited, cancel, cancelled, canceled, attend, minutes, slot, hour, mute, muted, camera, sync, hands, room, notes, decision, colleagues, team, boss, chair, schedule, scheduled, booked, monday, quick, offline, email, presenter, laptop, silence, board, zoom, meeting, agendas, invites, attended, attendee, slides, slide, webcam, screen, chaired, chairing, zoomed, hybrid, diary, postponed, wifi, frozen, freeze, froze, huddle, whiteboard, discussed, decisions, hours, headset, emailed, biscuits, sharing, talking over, calendars',
  any: {
    'open-question': 'Which of your meetings would you cancel tomorrow?',
    'fill-in-the-blank': '"This meeting could have been a ____." Fill it in.',
    'tell-me': 'Tell me the phrase that makes you stop listening.',
    'name-one': "Name one meeting you'd hate to lose.",
  },
  after: {
    win: {
      'open-question': 'What did you do with the last hour that a canceled meeting gave you?',
      'tell-me': 'Tell me what makes a meeting worth it.',
    },
    mishap: {
      'open-question': "What's the worst thing you've said while not on mute?",
      'fill-in-the-blank': '"We met for an hour and decided ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which meeting rule would you make law?',
      'choice-question': 'Camera on or camera off?',
    },
    tip: { 'open-question': "What's the best meeting rule you've ever worked under?" },
    plan: { 'open-question': 'How do you keep a meeting short?' },
    change: { 'open-question': 'Which meeting did you stop, and did anybody notice?' },
    scene: { 'open-question': "What's the best thing you've seen in the background of a call?" },
  },
  subjects: [
    [
      'mute, muted, on mute, on unmute, youre on mute, you are muted, unmuted, unmute',
      {
        'open-question': "What's the worst thing you've said while not on mute?",
        'fill-in-the-blank': '"I thought I was on mute when I ____." Fill it in.',
      },
    ],
    [
      'camera, camera on, camera off, webcam, virtual background, background, filter, video call, video off, blur, pyjama, pajama, shirt',
      {
        'open-question': "What's the best thing you've seen in the background of a call?",
        'choice-question': 'Camera on or camera off?',
      },
    ],
    [
      'agenda, no agenda, agenda item, meeting about, no purpose, attenda',
      {
        'open-question': 'How many of your meetings this week had an agenda?',
        'fill-in-the-blank': '"Agenda item 1: ____." Fill it in.',
      },
    ],
    [
      'cancel, cancelled, canceled, cancelled the meeting, decline, declined, free hour, hour back, time back',
      {
        'open-question': 'What did you do with the last hour that a canceled meeting gave you?',
        'name-one': "Name one meeting that you'd cancel for good.",
      },
    ],
    [
      'email, could have been, been an email, meeting could, should have been, an email, slack message',
      {
        'open-question': 'What was the last meeting that should have been an email?',
        'fill-in-the-blank': '"This meeting could have been a ____." Fill it in.',
      },
    ],
    [
      'meeting-free, no-meeting day, no meeting day, meetings day, no meetings, focus time, free wednesday, block out, deep work',
      {
        'open-question': 'What would you get done in a day without meetings?',
        'fill-in-the-blank': '"On a day without meetings I ____." Fill it in.',
      },
    ],
    [
      'back-to-back meetings, back-to-back, back to back, six meetings, meetings today, all day, lunch, my calendar, double booked, double-booked, calendar, full calendar, hours of meetings',
      {
        'open-question': "What's your record for meetings in one day?",
        'tell-me': 'Tell me when you eat on a day full of meetings.',
      },
    ],
    [
      'all-hands, all hands, town hall meeting, town hall, ceo, slides, deck, q&a, anonymous question',
      {
        'open-question': "What's the bravest question you've heard at an all-hands?",
        'tell-me': 'Tell me what people really asked each other afterwards.',
      },
    ],
    [
      'standup meeting, stand-up, standup, daily, status meeting, status update, weekly sync, sync, round the table, update',
      {
        'open-question': 'How long does your shortest regular meeting really take?',
        'fill-in-the-blank': '"Yesterday I ____. Today I ____. No blockers." Fill it in.',
      },
    ],
    [
      'minutes, meeting minutes, action item, action point, notes, take notes, note taker, follow-up, doodle, doodling, transcript',
      {
        'open-question': 'What ends up in your notebook during a meeting?',
        'tell-me': 'Tell me the oddest thing ever put on record in the minutes.',
      },
    ],
    [
      'board meeting, board, committee, chair, agm, quorum, vote, parish council, trustees, any other business',
      {
        'open-question': "What's the longest you've seen a meeting spend on a small thing?",
        'name-one': 'Name one thing that turns any meeting into an argument.',
      },
    ],
    [
      'icebreaker, fun fact, breakout room, introduce yourself, two truths, facilitator, workshop, sticky notes, post-its',
      {
        'open-question': "What's your go-to fun fact for an icebreaker?",
        'tell-me': 'Tell me which icebreaker made you want to leave the building.',
      },
    ],
    [
      'brainstorm, brainstorming, whiteboard, whiteboard session, flip chart, ideas, marker, no bad ideas',
      {
        'open-question': 'Where do your best ideas come to you, if not in a brainstorm?',
        'tell-me': 'Tell me the worst idea that made it onto a whiteboard.',
      },
    ],
    [
      'circle back, touch base, take this offline, take it offline, synergy, jargon, reach out, low-hanging fruit, deep dive, parking lot item, run it up, phrase',
      {
        'open-question': 'Which meeting phrase would you ban first?',
        'fill-in-the-blank': '"Let\'s take that offline means ____." Fill it in.',
      },
    ],
    [
      'zoom call, zoom, zoom meeting, zoom fatigue, teams call, teams meeting, microsoft teams, google meet, webex, wifi, connection, frozen, froze, lag, can you hear, screen share, share my screen, share your screen, wrong tab',
      {
        'open-question': 'What did you once share with the whole call by accident?',
        'tell-me': 'Tell me the best face anybody froze with.',
      },
    ],
    [
      'quick call, quick chat, quick sync, got a minute, five minutes, overran, ran over, late, on time, run over, early, ended early, ten minutes',
      {
        'open-question': "What's the longest 'quick call' you've been on?",
        'tell-me': 'Tell me how you get a meeting to end on time.',
      },
    ],
    [
      'calendar invite, meeting invite, invite, invited, recurring meeting, recurring, optional, accept, outlook calendar, google calendar, calendly, time zone, time zones, reschedule',
      {
        'open-question': 'Which recurring meeting has outlived its purpose?',
        'tell-me': 'Tell me what happened the last time you said no to an invite.',
      },
    ],
    [
      'meeting room, conference call, projector, hdmi, booking, room, glass room, door, chairs, biscuits, biscuit, snacks, cake',
      {
        'open-question': 'What makes a meeting worth getting up for?',
        'name-one': 'Name one thing every meeting room is missing.',
      },
    ],
    [
      'silence, nobody spoke, quiet, introvert, interrupt, interrupted, interrupts, talk over, loudest, speak up, hands up, raised hand',
      {
        'open-question': 'What gets the quiet people in a room to speak?',
        'tell-me': 'Tell me who says the least in your meetings and is worth hearing most.',
      },
    ],
    [
      'decision, decide, decided, walking meeting, rule, law, stand up meeting, no laptops, laptops',
      {
        'open-question': 'Which meeting rule would you make law?',
        'tell-me': 'Tell me about the best decision you saw a meeting make.',
      },
    ],
    [
      'cat, dog, kid, child, toddler, doorbell, delivery',
      { 'open-question': 'Who or what has walked into a call of yours?' },
    ],
  ],
  is: [
    'Six meetings today. One of them was about having too many meetings.',
    'You are on mute, Graham. You have been on mute since 2020.',
    'No agenda, no attenda.',
    'We made Wednesdays meeting-free in spring. It is the only day anybody finishes anything.',
    'The wifi went down during the board meeting. Nobody has ever decided so much so fast.',
  ],
  isNot: [
    ['Meeting my sister at the station at four.', 'family'],
    ['First race meeting of the season and the horse I backed sat down.', 'horses'],
    ['The zoom on this lens is stiff and so am I.', 'a camera'],
  ],
};
