/** Being funny on purpose: stand-up, improv, jokes. */
import type { Field } from './field.ts';

export const comedy: Field = {
  name: 'comedy',
  words:
    'comedy, stand-up comedy, standup comedy, stand-up comedian, stand-up set, stand-up gig, standup set, comedian, comedienne, comic timing, comedy club, comedy night, comedy gig, comedy writing, comedy special, comedy festival, heckler, heckle, punchline, improv class, improv troupe, sketch comedy, sketch show, sketch group, crowd work, tight five, tight ten, open spot, open mic comedy, comedy open mic, satire, satirist, satirical, slapstick, deadpan, dad joke, knock-knock joke, running gag, callback joke, roast battle, clowning, clown school, monty python, victoria wood, billy connolly, taskmaster, fleabag set, saturday night live, snl, joke writing, new material night, wrote a joke, told a joke, best joke, favourite joke, favorite joke, laugh track, bombed on stage, improv show, improv night, improv comedy, improv group, improv teacher, puns, a pun, bad pun, terrible pun, stand-up comic, standup comic, stand up comedy, stand up comedian, comedians, comedy writer, comedy show, comedy podcast, comedy course, comedy class, comedy store, comedy cellar, comedy tour, comedy panel, comedy duo, comedy album, comedy award, edinburgh comedy, edinburgh fringe show, fringe run, dark comedy, black comedy, physical comedy, alternative comedy, musical comedy, romantic comedy sketch, sitcom writing, sitcom writer, panel show, first gig comedy, died on stage, died on my, gong show, warm-up comic, warm up act, headliner comic, one-liners, rule of three, setup and punchline, set-up and punchline, misdirection joke, act out joke, observational comedy, self-deprecating joke, hack material, punching down, punching up, hecklers, heckled, improv, improviser, improvisers, second city, harold team, groundlings, whose line, spontaneity shop, keith johnstone, del close, double act, straight man double, pantomime dame, rowan atkinson, fawlty towers, blackadder, only fools and, the office quote, alan partridge, morecambe and wise, two ronnies, tommy cooper, eddie izzard, stewart lee, james acaster, acaster, daniel kitson, tim key, bob mortimer, greg davies, alex horne, sarah millican, dawn french, french and saunders, jo brand, frankie boyle, jimmy carr, lee mack, romesh ranganathan, nish kumar, josie long, hannah gadsby, maria bamford, tig notaro, john mulaney, mulaney, mitch hedberg, hedberg, george carlin, richard pryor, dave chappelle, chappelle, chris rock, norm macdonald, conan obrien, bo burnham, nate bargatze, ali wong, bill burr, jerry seinfeld, joan rivers, mel brooks, naked gun, airplane film, tim robinson, snl sketch, punster, wordplay joke, dad jokes, cracker jokes, knock knock joke, practical joke, april fool, april fools, whoopee cushion, biggest laugh, got a laugh, got laughs, belly laugh, laughed out loud, comic relief, double entendre',
  hints:
    'joke, gag, funny, funniest, laugh, laughed, laughter, stand-up, standup, set, mic, stage, bombed, audience, crowd, room, material, comic, fringe, callback, roast, sketch, clown, tour, silence, timing, humor, humour, gig, booked, host, mc, one-liner, pun, jokes, gags, laughs, hilarious, giggled, groan, groaned, chuckle, snort, snorted, wit, witty, irony, ironic, parody, spoof, absurd, special, sitcom, promoter, open mic, ten minutes, five minutes, front row, edinburgh, punchlines, bit, bits',
  any: {
    'open-question': "What's the joke you tell over and over?",
    'name-one': 'Name one comedian who never lets you down.',
    'fill-in-the-blank': '"I laughed at ____ and I am not proud." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the hardest you've laughed in public?",
      'tell-me': 'Tell me the joke that always works.',
    },
    mishap: {
      'open-question': 'When did a joke of yours go down worst?',
      'tell-me': 'Tell me what you say when nobody laughs.',
    },
    opinion: {
      'open-question': 'Who makes you laugh that nobody else gets?',
      'unpopular-opinion': "What's your unpopular opinion on comedy?",
    },
    tip: { 'name-one': 'Name one comedy special that everybody should see.' },
    news: { 'open-question': 'Who would you drag along?' },
    plan: { 'open-question': 'What would your first line be?' },
    scene: { 'open-question': "What's the best heckle you've ever heard?" },
  },
  subjects: [
    [
      'stand-up comedy, standup comedy, stand-up, standup, stand-up set, stand-up gig, standup set, tight five, tight ten, five minutes, open spot, open mic comedy, comedy open mic, first gig, set, gig',
      { 'open-question': 'What would you talk about with five minutes and a microphone?' },
    ],
    [
      'heckler, heckle, heckled, front row, shouted',
      { 'open-question': "What's the best heckle you've ever heard?" },
    ],
    [
      'bombed, bombed on stage, silence, nobody laughed, died, dying, crickets, empty room',
      {
        'open-question': 'When did a joke of yours go down worst?',
        'tell-me': 'Tell me what you say when nobody laughs.',
      },
    ],
    [
      'pun, puns, a pun, bad pun, terrible pun, groan, wordplay, one-liner',
      { 'open-question': "What's the worst pun you're proud of?" },
    ],
    [
      'dad joke, dad jokes, knock-knock joke, cracker joke, christmas cracker, dad',
      { 'open-question': 'Which joke does your dad tell every single time?' },
    ],
    [
      'improv, improv class, improv show, improv night, improv comedy, improv group, improv teacher, improv troupe, yes and',
      { 'open-question': "What's the last thing you should have said no to?" },
    ],
    [
      'joke, told a joke, best joke, favourite joke, favorite joke, funniest, funny',
      {
        'open-question': "What's the one joke you can always remember?",
        'fill-in-the-blank': '"The funniest person in my family is ____." Fill it in.',
      },
    ],
    [
      'punchline, joke writing, wrote a joke, comedy writing, new material night, material, callback, callback joke, timing, comic timing, setup, notebook',
      { 'open-question': 'How long have you waited to use a line you were proud of?' },
    ],
    [
      'comedian, comedienne, comic, victoria wood, billy connolly, comedy special, special, netflix',
      {
        'name-one': 'Name one comedian who never lets you down.',
        'open-question': 'Which bit do you quote all the time?',
      },
    ],
    [
      'sketch, sketch show, sketch comedy, sketch group, monty python, saturday night live, snl, taskmaster, sitcom, panel show',
      { 'open-question': 'Which sketch can you do from memory?' },
    ],
    [
      'crowd, audience, crowd work, picked on, laughs, laughter, laugh',
      { 'open-question': 'Have you ever been picked on in the front row, and what happened?' },
    ],
    [
      'laughed, laughed so, cried laughing, giggles, giggle, funeral, inappropriate',
      { 'open-question': "Where did you last get the giggles when you really shouldn't have?" },
    ],
    [
      'satire, satirist, satirical, politics, politicians, offended, offend, cancelled, edgy',
      { 'open-question': "What's a joke you used to tell and wouldn't now?" },
    ],
    [
      'fringe, edinburgh, comedy festival, flyer, flyering, comedy night, comedy club, tickets, line-up',
      { 'open-question': "What's the smallest audience you've ever been part of?" },
    ],
    [
      'slapstick, clown, clowning, clown school, pratfall, fell over, physical',
      { 'open-question': "What's the best fall you've ever seen?" },
    ],
    [
      'deadpan, sarcasm, sarcastic, humour, humor, british, sense of humour, irony',
      { 'open-question': "What's the driest thing you've ever heard somebody say?" },
    ],
    ['material about', { 'open-question': 'Which story about you does your family tell too often?' }],
    [
      'host, mc, booked, promoter, headline',
      { 'open-question': "What's the worst place you've ever had to be funny?" },
    ],
  ],
  is: [
    'Did stand-up for the first time at 46. Five minutes of comedy, four of them silent. My mother heckled.',
    'A pun is only as good as the groan it gets.',
    'Comedy night is back on Thursday at 8 upstairs at the Fox. Six acts, one of them my accountant.',
    'Lost a heckler in the first minute, won him back, lost the room.',
    'Improv class taught me to say yes. I now own a canoe.',
  ],
  isNot: [
    ['We set the room up for forty and nobody came.', 'an event'],
    ['It is no laughing matter when the lift fails in a block of flats with nine floors.', 'housing'],
    ['We do a stand-up every morning at ten and it takes an hour.', 'meetings'],
  ],
};
