/** Where people work: offices, home desks and those who sit next to one. */
import type { Field } from './field.ts';

export const office: Field = {
  name: 'office life',
  words:
    'new office, in the office, our office, office fridge, office kitchen, office chair, office party, office plant, office dog, office politics, office gossip, office job, office day, office birthday, office romance, open plan office, open-plan office, open plan, open-plan, cubicle, hot desk, hot-desk, hot desking, standing desk, my desk, desk setup, desk lunch, desk drawer, water cooler, watercooler, kitchenette, someone at work, somebody at work, people at work, colleague, co-worker, work wife, work husband, work bestie, work friend, secret santa, casual friday, dress-down friday, microwaved fish, meeting rooms, phone booth, badge swipe, return to office, return-to-office, rto, work from home, working from home, works from home, worked from home, wfh, home office, remote work, remote working, remote worker, remote first, remote-first, fully remote, hybrid working, hybrid work, hybrid job, digital nomad, coworking space, co-working space, corporate jargon, office jargon, corporate speak, hr department, human resources, hr email, stationery cupboard, photocopier, fire drill, thermostat war, tea round, coffee round, smart casual, to the office, stole my lunch, an office, my office, office building, offices, office space, at the office, only colleague, office chairs, office plants, office dogs, office christmas party, office days, office block, office printer, office temperature, office thermostat, office biscuit, office cake, office mug, office life, office manager, office supplies, office radio, office heating, in-office, back to office, rto mandate, remote job, remote workers, hybrid worker, hybrid policy, hot-desking, hotdesk, hotdesking, desk booking, desk set-up, your desk, her desk, his desk, standing desks, sit-stand desk, walking pad, treadmill desk, desk lamp, desk plant, desk tidy, desk mate, deskmate, desk neighbour, desk neighbor, al desko, kitchen table office, spare room office, garden office, shed office, laptop stand, second monitor, second screen, dual monitors, ultrawide, ultrawide monitor, monitor arm, docking station, dongle, hdmi cable, wireless mouse, mouse mat, wrist rest, ergonomic, ergonomics, ergonomic chair, ergonomic keyboard, vertical mouse, herman miller, aeron, aeron chair, steelcase, lumbar support, footrest, mechanical keyboard office, printers, printer jam, paper jam, jammed printer, photocopy, photocopying, copier, scanner feeder, fax machine, toner, toner cartridge, stapler, staplers, staple remover, hole punch, paperclip, paper clips, paperclips, bulldog clip, binder clip, post-it, post-its, sticky note, highlighters, biro, biros, lanyard, lanyards, swivel chair, water cooler chat, nespresso machine office, tea run, communal fridge, microwave fish, labelled lunch, stolen lunch, lunch thief, dishwasher rota, dirty mugs, passive-aggressive sign, birthday card round, leaving card, leaving cards, leaving do, leaving drinks, leaving present, whip-round, whip round, works do, work do, works christmas, work christmas party, dress down friday, friday drinks, after-work drinks, coworkers, co-workers, work friends, workmate, workmates, desk job, nine to five, nine-to-five, 9 to 5, nine-to-fiver, cubicles, corner office, glass office, phone booth office, focus booth, quiet room, wellness room, meeting pod, coworking, co-working, wework, shared office, serviced office, office move, office refurb, receptionist, reception desk, facilities team, facilities manager, office cleaner, security pass, swipe card, key card, keycard, fire warden, first aider, air con war, aircon, air conditioning war, thermostat wars, noise-cancelling headphones, noise-canceling headphones, screen shield, it helpdesk, it support ticket, new laptop work, work laptop, work phone, work trousers, slack status, out of office, bring your dog, take your child, business casual, corporate life, white-collar, admin assistant, executive assistant, payroll cut-off, expenses claim, expense report, expense reports, expense claim, mileage claim, break room, breakroom, staff room fridge, vending machine, canteen, staff canteen, dilbert, office space film, severance show',
  hints:
    'work, desk, boss, hr, kitchen, fridge, microwave, lunch, colleagues, kettle, mug, remote, hybrid, commute, team, printer, monitor, chair, slippers, pyjamas, pajamas, laptop, reception, lift, elevator, corridor, building, floor, badge, thermostat, air con, monday, friday, slack, coffee machine, jargon, headphones, office, the office, the office uk, lunch break, coworker, keyboard, mouse, lunchtime, printer tray, stationery, stapled, cake, biscuits, lobby, manager, workplace, workspace, temperature, cardigan, webcam, meeting room, tuesday, thursday, dishwasher, plant, whiteboard, doughnuts, donuts, bagels, intern, temp, pen, pens, folder, filing, cabinet, drawer, charger, sandwich, email, gossip',
  any: {
    'open-question': 'What on your desk would need explaining to a stranger?',
    'tell-me': 'Tell me the unwritten rule of your workplace.',
    'fill-in-the-blank': '"You can tell it\'s Friday here when ____." Fill it in.',
    'name-one': 'Name one thing every workplace should have.',
  },
  after: {
    win: {
      'open-question': "What's the best thing about the place you work?",
      'tell-me': "Tell me about a colleague you'd work with again tomorrow.",
    },
    mishap: {
      'open-question': "What's the strangest thing you've found in an office fridge?",
      'fill-in-the-blank': '"HR would like a word about ____." Fill it in.',
    },
    opinion: {
      'choice-question': 'Office, home or somewhere in between?',
      'open-question': 'Which office habit would you ban first?',
    },
    tip: { 'open-question': 'What made your desk a better place to work?' },
    news: { 'open-question': 'What would you put in an office first?' },
    plan: { 'open-question': 'What would get you into an office five days a week?' },
    change: { 'open-question': 'What do you miss about the way you worked before?' },
    scene: { 'open-question': "What's the best thing you've overheard at work?" },
  },
  subjects: [
    [
      'office fridge, fridge, labelled, labeled, stole my lunch, milk, yogurt, office kitchen, kitchen, tupperware, dishwasher, washing-up, kitchenette, label',
      {
        'open-question': "What's the strangest thing you've found in an office fridge?",
        'fill-in-the-blank': '"Whoever took my ____ from the fridge: I know." Fill it in.',
      },
    ],
    [
      'microwave, microwaved, microwaved fish, fish, lunch, desk lunch, lunch break, meal deal, tuna, smell, eating at, soup',
      {
        'open-question': 'What should never be heated up in an office?',
        'tell-me': 'Tell me what you have for lunch on a working day.',
      },
    ],
    [
      'work from home, working from home, works from home, worked from home, wfh, home office, kitchen table, pyjamas, pajamas, slippers, cat, only colleague',
      {
        'open-question': 'What does your working day at home really look like?',
        'fill-in-the-blank': '"Working from home means ____." Fill it in.',
      },
    ],
    [
      'return to office, return-to-office, rto, back to the, to the office, five days, mandate, memo, office day, three days',
      {
        'open-question': 'What would get you into an office five days a week?',
        'name-one': "Name one thing that's better face to face.",
      },
    ],
    [
      'commute, train in, rush hour, traffic, drive in, journey, cycle in',
      {
        'open-question': 'What do you do with your commute, or what did you do with it?',
        'tell-me': "Tell me the longest you'd travel for a job you love.",
      },
    ],
    [
      'open plan, open-plan, open plan office, open-plan office, headphones, noise, loud, quiet, cubicle, whisper, phone call, on speaker, typing, sniff',
      {
        'open-question': "What's the loudest thing in your workplace?",
        'tell-me': 'Tell me how you tell people "not now" without saying it.',
      },
    ],
    [
      'hot desk, hot-desk, hot desking, hotdesk, my desk, desk, seat, sat in, desk drawer, drawer, tidy desk, messy desk',
      {
        'open-question': 'What on your desk would need explaining to a stranger?',
        'tell-me': "Tell me what's hiding in your bottom drawer.",
      },
    ],
    [
      'standing desk, office chair, chair, desk setup, monitor, keyboard, back pain, second monitor, ergonomic, lumbar, mouse',
      {
        'open-question': 'What made your desk a better place to work?',
        'choice-question': 'Sitting, standing or sofa?',
      },
    ],
    [
      'new office, office space, moved, coworking space, co-working space, coworking, office building, chapel, our office, phone booth, offices, wework, room',
      { 'open-question': 'Where do you get your best work done?' },
    ],
    [
      'thermostat, thermostat war, air con, heating, window, too hot, too cold, freezing, blanket, fan, cardigan, temperature',
      {
        'choice-question': 'Window open or window shut?',
        'open-question': 'What do you wear against the office air con?',
      },
    ],
    [
      'colleague, co-worker, work friend, work bestie, work wife, work husband, people at work, someone at work, somebody at work, coworker, colleagues, team, friend',
      {
        'tell-me': "Tell me about a colleague you'd work with again tomorrow.",
        'open-question': 'Which colleague taught you most without meaning to?',
      },
    ],
    [
      'birthday, office birthday, cake, card, collection, envelope, leaving card, leaving do, farewell, last day, whip-round, signing',
      {
        'open-question': 'What do you write in a card for somebody you hardly know?',
        'tell-me': "Tell me the best leaving present you've seen.",
      },
    ],
    [
      'office party, secret santa, summer party, drinks, karaoke, work do',
      {
        'open-question': "What's the best secret santa present you ever got?",
        'fill-in-the-blank': '"What happens at the office party: ____." Fill it in.',
      },
    ],
    [
      'office plant, plant, office dog, dog, ficus, desk plant, fish tank',
      {
        'open-question': 'Who waters the plants where you work?',
        'tell-me': "Tell me the name of the plant you've kept alive longest.",
      },
    ],
    [
      'tea round, coffee round, kettle, mug, coffee machine, tea, coffee, biscuits, water cooler, watercooler',
      {
        'open-question': "What's your rule for the tea round?",
        'tell-me': 'Tell me what it says on your work mug.',
      },
    ],
    [
      'reply all, email, hope this email, out of office, slack, inbox, emails, per my last, teams message, emoji, status',
      {
        'open-question': "What's the worst reply-all you've ever seen?",
        'fill-in-the-blank': '"Out of office: ____." Fill it in.',
      },
    ],
    [
      'hr, hr department, hr email, human resources, policy, handbook, training, dress code, smart casual, casual friday, dress-down friday, tie, shoes',
      {
        'open-question': 'What did HR once have to send a message about?',
        'tell-me': 'Tell me the unwritten dress code where you work.',
      },
    ],
    [
      'corporate jargon, office jargon, corporate speak, jargon, synergy, bandwidth, reach out, alignment, circle back, low-hanging fruit',
      {
        'open-question': 'Which office word would you ban first?',
        'fill-in-the-blank': '"Let\'s align on ____ going forward." Fill it in.',
      },
    ],
    [
      'printer, photocopier, paper jam, stationery cupboard, pens, stapler, toner, wifi, projector, badge, badge swipe, lift, elevator, fire drill, stationery',
      {
        'open-question': "What's your office printer called when nobody is listening?",
        'tell-me': 'Tell me what you were holding when the fire alarm went off.',
      },
    ],
    [
      'office politics, office gossip, gossip, rumor, rumour, overheard, office romance, kitchen talk, secret',
      {
        'open-question': "What's the best thing you've overheard at work?",
        'tell-me': 'Tell me the unwritten rule of your workplace.',
      },
    ],
    [
      'digital nomad, remote work, remote working, remote worker, fully remote, remote first, remote-first, hybrid work, hybrid working, hybrid, hybrid job, remote, four-day week, beach, laptop, time zone',
      {
        'open-question': "What's the oddest place you've ever worked from?",
        'tell-me': 'Tell me what you miss about the way you worked before.',
      },
    ],
    [
      'monday, friday, 5pm, home time, finish, weekend, long day, busy, bored, out early, logged off',
      {
        'fill-in-the-blank': '"You can tell it\'s Friday here when ____." Fill it in.',
        'open-question': "What's the first thing you do when you shut the laptop?",
      },
    ],
  ],
  is: [
    'Someone has labelled every shelf in the office fridge "Karen". We do not have a Karen.',
    'Working from home means my only colleague is a cat, and she is on a performance plan.',
    'The return to office memo was sent from a beach.',
    'Our new standing desks are excellent for putting things on while you sit elsewhere.',
    'Moved to a four-person coworking space in an old chapel. The wifi is a miracle.',
  ],
  isNot: [
    ['She ran for office and lost by eleven votes.', 'politics'],
    ['The post office queue reached the bakery.', 'an errand'],
    ['Our ticket office closes at six, doors at seven.', 'an event'],
  ],
};
