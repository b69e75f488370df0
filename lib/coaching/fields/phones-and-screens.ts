/** Phones, notifications, group chats and time spent looking at them. */
import type { Field } from './field.ts';

export const phonesAndScreens: Field = {
  name: 'phones and screens',
  words:
    'screen time, screentime, your phone, our phones, their phones, phone addiction, brick phone, greyscale, grayscale, digital detox, digital minimalism, tiktok brain, group chat, whatsapp group, family chat, group text, voice note, voice message, left on read, double tick, blue tick, typing bubble, autocorrect, low battery, unknown number, do not disturb, airplane mode, unread message, wifi password, phone-free, phone free, phones at dinner, phones in school, phone in another, snapchat streak, my smartphone, a smartphone, a flip phone, a dumbphone, a dumb phone, screen time report, been doomscrolling, every notification, on my phone, off my phone, put my phone, my phone away, my phone in, my phone for, my phone is, my phone has, check my phone, checking my phone, without my phone, pick up my, turn off notifications, notifications off, all notifications, scrolling at, been scrolling, stop scrolling, phone died, phone battery, my battery, smartphones, dumbphone, dumb phone, dumbphones, light phone, feature phone, nokia 3310 again, iphone, iphones, ipad, android phone, google pixel, samsung galaxy, galaxy fold, fairphone, foldable phone, phone case, phone charger, phone screen, phone storage, phone pouch, phone jail, phone basket, phone-free school, phone ban, phone down, phone away, phone off, phone on silent, phone fell, phone contract, phone upgrade, new phone, old phone, my phone, her phone, his phone, phones away, phones down, phones in schools, on their phones, on his phone, on her phone, cracked screen, screen protector, screen-time, screen-free, screen free, weekly screen time, app limit, app limits, app blocker, screen addiction, no screens, grayscale mode, greyscale mode, dark mode, focus mode, aeroplane mode, flight mode, silent mode, notifications, push notifications, unread messages, unread badge, red dot, blue ticks, read receipts, three dots typing, group chats, group chat name, muted the group, muted the chat, whatsapp groups, imessage, green bubble, green bubbles, blue bubble, telegram group, signal group, voice notes, voice memo, voicemail, voicemails, cold call phone, missed call, missed calls, unknown caller, spam call, spam calls, robocall, robocalls, scam text, spam text, butt dial, pocket dial, butt-dialled, pocket-dialled, facetime, speakerphone, on speaker, on loudspeaker, auto-correct, predictive text, predictive keyboard, swipe keyboard, emoji, emojis, emoji reaction, thumbs up emoji, gif reply, texting, text message, text messages, text back, texted back, texts in full, double text, doomscroll, doomscrolling, doomscrolled, scrolling in bed, scrolling at night, mindless scrolling, bedtime scrolling, cal newport, digital wellbeing, 1 percent battery, 2 percent battery, 10 percent battery, battery anxiety, phantom vibration, touch id, fingerprint sensor, pin code phone, passcode locked, sim card, esim, e-sim, data roaming, mobile data, mobile signal, wifi calling, tablet at dinner, ipad kid, ipad kids, kids on screens, kids on tablets, homescreen, lockscreen, app store, icloud storage, screenshots, screenshot folder, 47 tabs, open tabs, browser tabs, tabs open, too many tabs, qr code menu, landline phone, alarm clock instead, scroll hole, brick device, opal app',
  hints:
    'phone, phones, screen, apps, scroll, text, texts, message, messages, chat, ringing, battery, whatsapp, algorithm, feed, online, internet, swipe, mute, muted, attention, evening, pocket, drawer, deleted, scrolled, replies, likes, posts, camera roll, bored, boredom, smartphone, flip phone, offline, phone call, phone calls, notification, push notification, home screen, lock screen, scrolling, endless scroll, infinite scroll, screens, tablet, app, texted, ping, pinged, buzz, buzzing, vibrate, ringtone, charger, charging, charge, signal, wifi, bluetooth, silent, unread, reply, replied, tap, unplug, unplugged, addicted, addiction, distracted, distraction, bedtime, tabs, typing, screenshot, selfie, calls, caller, device, devices',
  any: {
    'open-question': "What's the best thing you've done about your phone?",
    'name-one': 'Name one app you would miss.',
    'fill-in-the-blank': '"Instead of scrolling, I ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you do with the time you got back?',
      'tell-me': 'Tell me where your phone sleeps.',
    },
    mishap: {
      'open-question': "What's the worst message you ever sent to the wrong person?",
      'tell-me': 'Tell me the autocorrect that cost you most.',
    },
    opinion: {
      'open-question': 'What did we lose when everybody got a phone?',
      'unpopular-opinion': "What's your unpopular opinion about phones?",
    },
    tip: {
      'open-question': 'Which setting should everybody change today?',
      'name-one': 'Name one notification you still allow.',
    },
    news: { 'open-question': 'Would you use it, and what for?' },
    plan: { 'open-question': "If you've tried it, how long did you last?" },
    change: {
      'open-question': 'What do you miss about life before the smartphone?',
      'tell-me': 'Tell me the app you deleted and never missed.',
    },
    scene: { 'open-question': 'What is your group chat called?' },
  },
  subjects: [
    [
      'group chat, chat, silent, muted, mute, muted the, left the, group text, splitting the bill, whatsapp group, poll, chat name, 214 messages',
      {
        'open-question': 'What is your group chat called?',
        'tell-me': 'Tell me the message that silenced your group chat.',
      },
    ],
    [
      'family chat, family group, mum, mom, dad, parents, auntie, gran, thumbs up, good morning',
      {
        'open-question': 'Who in your family sends the most, and what?',
        'name-one': 'Name one rule your family chat needs.',
      },
    ],
    [
      'screen time, screentime, screen time report, hours a day, report, per day, daily average',
      {
        'open-question': "What's at the top of your screen time report?",
        'fill-in-the-blank': '"I spent ____ hours on it this week, and all I got was ____." Fill it in.',
      },
    ],
    [
      'flip phone, a flip phone, brick phone, dumb phone, a dumb phone, a dumbphone, dumbphone, nokia, gave up, gave up my, smartphone, my smartphone, a smartphone, went back to',
      {
        'open-question': 'Which one thing would you miss most on a dumb phone?',
        'name-one': 'Name one app that keeps you from a flip phone.',
      },
    ],
    [
      'greyscale, grayscale, setting, settings, dark mode, focus mode, do not disturb, home screen, lock screen, app limit, app blocker, wallpaper',
      {
        'open-question': 'Which phone setting should everybody change today?',
        'tell-me': "Tell me what's on your lock screen.",
      },
    ],
    [
      'notification, every notification, all notifications, notifications off, turn off notifications, push notification, buzz, ping, red dot, badge, notifications, unread, unread message',
      {
        'open-question': 'Which notifications do you still allow?',
        'choice-question': 'Zero unread or four thousand?',
      },
    ],
    [
      'doomscrolling, been doomscrolling, scroll, scrolling, been scrolling, stop scrolling, scrolling at, endless scroll, infinite scroll, feed, algorithm, reels, shorts, tiktok brain, rabbit hole',
      {
        'open-question': 'Which rabbit hole did your feed last drop you into?',
        'fill-in-the-blank': '"Instead of scrolling, I ____." Fill it in.',
      },
    ],
    [
      'bed, bedroom, bedside, alarm, alarm clock, sleep, midnight, 2am, morning, first thing, drawer, another room, phone in another, pillow, charger',
      {
        'open-question': 'Where does your phone sleep?',
        'tell-me': 'Tell me the first thing you look at in the morning.',
      },
    ],
    [
      'autocorrect, typo, ducking, predictive text, keyboard, swipe, spell check, corpse, dictation',
      {
        'open-question': "What's the autocorrect that cost you most?",
        'name-one': 'Name one word your phone still refuses to learn.',
      },
    ],
    [
      'wrong person, wrong chat, sent it to, screenshot, accidentally, accident, unsend, wrong group, boss, replied all, thumbs',
      {
        'open-question': "What's the worst message you ever sent to the wrong person?",
        'tell-me': 'Tell me how you got out of a text sent by mistake.',
      },
    ],
    [
      'voice note, voice message, voicemail, podcast-length, minutes long, leave a message',
      {
        'open-question': 'What is the longest voice note you ever listened to?',
        'name-one': 'Name one person whose voice notes may be any length.',
      },
    ],
    [
      'phone call, phone calls, unknown number, call, calling, rang, ringing, ring, pick up, pick up my, spam call, scam, answer the phone, ringtone',
      {
        'open-question': 'When did you last pick up an unknown number?',
        'tell-me': 'Tell me who still calls you instead of texting.',
      },
    ],
    [
      'left on read, double tick, blue tick, typing bubble, reply, replies, ghosted, last seen, replied, text back, three dots, seen',
      {
        'open-question': 'How long may an answer take before you start to wonder?',
        'tell-me': 'Tell me the best late reply you ever got.',
      },
    ],
    [
      'battery, low battery, charge, charging, dead phone, power bank, battery died',
      {
        'open-question': 'At which percentage do you start to panic?',
        'tell-me': 'Tell me what you did when your phone died at the worst moment.',
      },
    ],
    [
      'dropped, cracked, crack, smashed, canal, toilet, lost my phone, lost phone, stolen, rice, case, screen protector, washing machine, broken screen',
      {
        'open-question': "What's the silliest way you've lost or broken a phone?",
        'tell-me': "Tell me how long you've lived with a cracked screen.",
      },
    ],
    [
      'phones in school, phones at dinner, kids, teenager, daughter, son, first phone, 11-year-old, phone-free, phone free, phone ban, school, pouch, dinner table, children',
      {
        'open-question': "What's the phone rule in your home, and who breaks it?",
        'tell-me': 'Tell me how old you were when you got your first phone.',
      },
    ],
    [
      'social media, deleted, instagram, tiktok, facebook, twitter, app, apps, likes, quit, logged off, deleted the app, account, snapchat streak',
      {
        'open-question': 'Which app did you delete and never miss?',
        'name-one': "Name one account that's worth all the rest.",
      },
    ],
    [
      'digital detox, digital minimalism, offline, no signal, off-grid, airplane mode, week without, without my phone, detox, phone addiction, unplugged, boredom, bored',
      {
        'open-question': 'What do you do with your hands without a phone?',
        'tell-me': "Tell me the longest you've been offline, and where.",
      },
    ],
    [
      'camera roll, photos, photo, selfie, screenshots, storage, storage full, pictures, memories',
      {
        'open-question': "What's the oddest picture in your camera roll?",
        'fill-in-the-blank': '"I have 400 screenshots of ____." Fill it in.',
      },
    ],
    [
      'maps, google maps, sat nav, paper map, lost, directions, bank app, tickets, qr code, qr, boarding pass, app for',
      {
        'open-question': 'What can you no longer do without a phone?',
        'tell-me': 'Tell me where a map app once sent you.',
      },
    ],
    [
      'wifi, wifi password, router, signal, data, roaming, broadband, internet down, no internet',
      {
        'open-question': "What's the best wifi name you've seen?",
        'tell-me': 'Tell me what you did the last time the internet went down.',
      },
    ],
    [
      'new phone, upgrade, iphone, android, old phone, contract, three-year-old phone, repair, switched',
      {
        'open-question': "How old is your phone, and what's wrong with it?",
        'tell-me': 'Tell me what would make you buy a new phone.',
      },
    ],
    [
      'pocket, checking my phone, check my phone, looked up, train, bus, put my phone, my phone away, off my phone, waiting room, queue, everyone on',
      {
        'open-question': "What did you last notice because you weren't on your phone?",
        'tell-me': 'Tell me how you pass the time in a queue.',
      },
    ],
  ],
  is: [
    "Gave up my smartphone for a flip phone for a month. Missed maps, didn't miss anything else.",
    'the group chat has been silent since someone suggested splitting the bill by item',
    'Screen time report: down 14%. I dropped it in a canal.',
    'Turn off every notification except calls from people who would visit you in hospital.',
    'Autocorrect has told my boss that I am "on my way with the corpse".',
  ],
  isNot: [
    ['The app sends a message to the call stack and the feed.', 'software'],
    ['Screen printing evening with a green ink.', 'printing'],
  ],
};
