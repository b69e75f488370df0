/** Friends: made, kept, missed and never called back. */
import type { Field } from './field.ts';

export const friends: Field = {
  name: 'friendship',
  words:
    'friendship, best friend, old friend, oldest friend, school friend, childhood friend, close friend, good friend, dear friend, a friend of, friend of mine, friends of mine, friend group, making friends, make friends, made friends, mate of mine, my mate, my mates, best mate, old mate, bestie, my bff, bff, pen pal, penpal, girls night, lads holiday, night out with, catch up with, must catch up, surprise visit, friendiversary, fair-weather friend, third wheel, my oldest friends, my best friends, my closest friend, my friend group, two old friends, adult friendship, friendship breakup, oldest friends, lifelong friend, lifelong friends, best friends, best friend since, friends since, school friends, uni friends, uni mates, college friends, college roommate, university friends, work friend, work bestie, work wife, mum friends, mom friends, online friend, online friends, internet friend, internet friends, mutual friend, mutual friends, new friend, made a friend, lost a friend, losing a friend, miss my friends, miss my friend, friends at work, friend from school, friends from school, friend from uni, friend from work, friend of a, friends of friends, friends are getting, friend just texted, friend texted me, friend told me, friend asked me, friend rang, friend called me, my friend said, my friend sent, seeing my friends, see my friends, dinner with friends, lunch with friends, coffee with a, weekend with friends, holiday with friends, trip with friends, friends for dinner, friends round, friends over, friend came over, friend date, friendship bracelet, friendships, platonic, platonic soulmate, soul sister, girls weekend, girls trip, girls night out, lads weekend, boys weekend, guys trip, reunion weekend, school reunion, college reunion, class reunion, group chat plans, group chat is, whatsapp group chat, voice notes from, long voice note, ten-minute voice note, voice note friend, lost touch, lose touch, fell out of, drifted apart, grew apart, keep in touch, reconnected, reconnect with, picked up where, inside joke, in-joke, in-jokes, plus ones, friends wedding, cancelled plans, cancelled on me, flaky friend, flaked on, flake on, finding a date, doodle poll, male loneliness, making new friends, friends as an, making friends as, friends in your, galentines day, friendsgiving dinner, phone a friend, besties, bffs, homies, friend breakup',
  hints:
    'friend, friends, mate, pal, buddy, catch up, calling, reunion, years ago, plans, cancel, calendar, rsvp, loneliness, lonely, moved away, in touch, group, dinner, text, advice, laugh, secret, gossip, karaoke, school, my friend, my friends, new friends, see each other, buddies, pals, chat, gang, crew, girls, lads, laughing, laughed, sleepover, phoned, drifted, cancelled, diary, diaries, visit, hang out, hanging out, godmother, roommates, weekend, whatsapp, memories, hug, birthday',
  any: {
    'open-question': 'Who have you been meaning to call?',
    'tell-me': 'Tell me how you met your oldest friend.',
    'fill-in-the-blank': '"We have been friends since ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best thing a friend has ever turned up for?",
      'tell-me': 'Tell me about a friend who deserves a medal.',
    },
    mishap: {
      'open-question': "What's the longest it has ever taken you to find a date that suits everybody?",
      'fill-in-the-blank': '"We must catch up, said ____ years ago." Fill it in.',
    },
    opinion: {
      'open-question': 'What makes somebody your friend for life?',
      'name-one': 'Name one thing only a good friend will tell you.',
    },
    tip: { 'open-question': 'How did you make your last new friend?' },
    plan: { 'open-question': 'What do you do with friends that needs no planning?' },
    change: { 'open-question': 'Which friendship have you ever brought back from the dead?' },
    scene: { 'tell-me': 'Tell me the joke that only you and one friend understand.' },
  },
  subjects: [
    [
      'best friend, oldest friend, old friend, from school, school friend, childhood friend, my oldest friends, my best friends, two old friends, years ago, since school, nursery',
      {
        'open-question': 'How did you meet your oldest friend?',
        'tell-me': 'Tell me what your oldest friend still teases you about.',
      },
    ],
    [
      'catch up, catch up with, must catch up, soon, we must, meant to call, rang, call, called, phone call, out of the',
      {
        'open-question': 'Who have you been meaning to call?',
        'fill-in-the-blank': '"We must catch up, said ____ years ago." Fill it in.',
      },
    ],
    [
      'find a date, diary, calendar, doodle, november, whatsapp group, group chat, rsvp, dinner date, availability',
      { 'open-question': "What's the longest it's ever taken you to find a date that suits everybody?" },
    ],
    [
      'making friends, make friends, made friends, new friends, new friend, adult friendship, after 40, join something, met at',
      { 'open-question': 'Where did you make your last new friend?' },
    ],
    [
      'cancel, cancelled, canceled, plans, flake, flaky, stayed in, no show',
      {
        'open-question': "What's the best excuse a friend has ever sent you?",
        'fill-in-the-blank': '"My favorite words from a friend: we could also ____." Fill it in.',
      },
    ],
    [
      'moved away, far away, long-distance, abroad, portugal, australia, time zone, voice note, visit, surprise visit',
      { 'open-question': 'Which friend lives too far away, and how do you keep in touch?' },
    ],
    [
      'lost touch, drifted, in touch, friendship breakup, fell out, reconnect, reconnected, silence, grew apart',
      { 'open-question': 'Which friend would you write to if you had the address?' },
    ],
    [
      'wedding, best man, bridesmaid, maid of honor, speech, hen do, stag do, lads holiday',
      { 'open-question': 'What should never have made it into a wedding speech?' },
    ],
    [
      'night out with, girls night, pub, karaoke, hangover, dancing, dinner party, dinner, game night',
      { 'open-question': "What's the story your friends tell whenever you're all together?" },
    ],
    [
      'honest, tell me, advice, spinach, gossip, secret, list of things',
      { 'open-question': "What's the thing only a good friend would tell you?" },
    ],
    [
      'sick, hospital, grief, turned up, showed up, soup, casserole, cried, helped me move, moving house',
      { 'open-question': "What's the best thing a friend has ever turned up for?" },
    ],
    [
      'lonely, loneliness, no friends, friendless, isolated',
      { 'open-question': 'What got you out of a lonely spell?' },
    ],
    [
      'reunion, school reunion, 20 years, looked the same, university friends, flatmates',
      { 'open-question': 'Who would you look for first at a school reunion?' },
    ],
    [
      'pen pal, penpal, letter, postcard, online friend, internet friend, never met, discord',
      {
        'open-question': "Who's the friend you've never met in person?",
        'tell-me': 'Tell me about the last real letter you got.',
      },
    ],
    [
      'birthday, gift, surprise, present, party',
      { 'open-question': "What's the best present a friend has ever given you?" },
    ],
    [
      'laugh, laughed, joke, giggle, inside joke, church, couldnt stop',
      { 'open-question': 'When did you last laugh until you had to leave the room?' },
    ],
    [
      'kids, babies, school gate, partner',
      { 'open-question': 'What do you and your friends still do, kids or no kids?' },
    ],
    [
      'bestie, bff, mate of mine, my mate, best mate, my mates, friend of mine, a friend of, friends of mine, my bff',
      { 'open-question': 'What does your best friend do better than anyone?' },
    ],
    [
      'fair-weather friend, third wheel, toxic, one-sided, borrowed, money, lend',
      { 'open-question': 'What would you lend a friend, and what never?' },
    ],
  ],
  is: [
    'grown up friendships are just saying "we must catch up" until one of you moves to Portugal',
    'My best friend from school rang out of the blue. Two hours. We talked about nothing.',
    'Making friends after 40: join something, go twice, bring biscuits.',
    'Three of us have tried to find a dinner date since March. We are now looking at November. Old friends.',
    'A friend of mine keeps a list of things to tell me. She got to nine before the starters.',
  ],
  isNot: [
    ['A friendly reminder that the office closes at five.', 'a notice'],
    ['Add the friend class to the header.', 'software'],
  ],
};
