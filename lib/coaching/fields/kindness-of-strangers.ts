/** Strangers, small encounters and things overheard. */
import type { Field } from './field.ts';

export const kindnessOfStrangers: Field = {
  name: 'strangers',
  words:
    'stranger, complete stranger, total stranger, perfect stranger, kindness, act of kindness, acts of kindness, random act of, small kindness, faith in humanity, restored my faith, faith in people, pay it forward, paid it forward, good samaritan, overheard, overheard on, overheard in, overheard at, eavesdrop, eavesdropped, eavesdropping, small talk with, chatted to a, got talking to, struck up a, someone i dont, somebody i dont, handed in my, found my wallet, returned my wallet, lost my wallet, lost wallet, found a wallet, passer-by, passerby, passersby, whoever you are, to the lady, to the person, to the man, to the woman, to the guy, to the gentleman, people are kind, people are good, little old lady, kind stranger, held the door, shared an umbrella, queue behind me, woman behind me, man behind me, man in front, woman in front, person behind me, good deed, smiled at me, complimented my, compliment from, never met before, tears in public, crying in public, up her seat, up his seat, their seat to, kind strangers, strangers, complete strangers, total strangers, stranger on the, stranger on a, stranger helped me, stranger paid for, stranger told me, stranger gave me, stranger smiled, stranger offered, a stranger just, a stranger in, nice stranger, lovely stranger, random stranger, act of generosity, kind words from, kindness of strangers, little kindness, such kindness, tiny kindness, people are lovely, good people exist, there are good, humans are good, restored my, restores my faith, my faith in, paid for my, paid for the, paid for our, ran after me, chased after me, handed it in, handed in at, returned my phone, found my phone, returned my purse, found my purse, lost property office, helped me carry, carried my suitcase, carried my bags, carried my buggy, helped me up, gave up his, gave up her, offered me a, offered his seat, offered her seat, offered me her, offered me his, woman on the, man on the, lady on the, guy on the, bloke on the, old lady on, old man on, an old lady, an elderly man, an elderly woman, elderly gentleman, elderly couple, overheard today, overheard a, overheard two, overheard my, overhearing, eavesdropper, couple next to, couple behind me, girl behind me, stopped me to, stopped to help, never got his, if youre the, random compliment, love your coat, love your hair, likes my coat, made a strangers, free hugs, anonymous note, note on my, guardian angel, good turn, helping hand, lent me, borrowed a strangers',
  hints:
    'kind, woman, man, lady, someone, somebody, old man, old woman, wallet, bench, cafe, smiled, waved, nodded, helped, thanked, offered, passing, humanity, compliment, conversation, shopping, crying, next to me, opposite, elderly, cashier, note, hug, thank you, whispered, told me, made my day, taxi driver, uber driver, cab driver, girl, boy, guy, bloke, couple, gentleman, bus, train, platform, umbrella, suitcase, seat, queue, till, smile, smiling, grateful, lovely, sweet, generous, paid, purse, keys, tears, cried, hugged, shared, lent, returned',
  any: {
    'open-question': "What's the kindest thing a stranger has ever done for you?",
    'tell-me': 'Tell me about a stranger you still think about.',
    'fill-in-the-blank': '"I never got their name, but they ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'When did somebody you had never met last make your day?',
      'tell-me': 'Tell me about somebody you never got to thank.',
    },
    mishap: {
      'open-question': 'Who turned up for you when you least expected it?',
      'tell-me': 'Tell me how a stranger once got you out of a mess.',
    },
    opinion: {
      'open-question': "What's a small kindness that costs nothing and works every time?",
      'name-one': 'Name one thing you do for people you will never meet.',
    },
    tip: { 'open-question': "What's the best compliment you ever got from somebody you didn't know?" },
    plan: { 'open-question': 'Who would you like to thank, if only you had their name?' },
    scene: { 'open-question': "What's the best thing you have ever overheard?" },
  },
  subjects: [
    [
      'umbrella, shared an umbrella, rain, soaked, coat, lent',
      { 'open-question': "What's the most useful thing a stranger ever handed you?" },
    ],
    [
      'wallet, lost my wallet, found my wallet, returned my wallet, found a wallet, lost wallet, handed in my, phone, purse, keys, glove, lost property, ran after, scarf',
      {
        'open-question': 'What have you lost that a stranger brought back?',
        'tell-me': 'Tell me the oddest thing you ever found and returned.',
      },
    ],
    [
      'overheard, eavesdrop, eavesdropped, eavesdropping, conversation, library, next table, two women, two men, loudly, overheard at, overheard in, overheard on',
      { 'open-question': "What's the best thing you've ever overheard?" },
    ],
    [
      'train, bus, seat, tube, up her seat, up his seat, carriage, platform, their seat to, commuter',
      { 'open-question': 'Who did you once sit next to and never forget?' },
    ],
    [
      'compliment, compliment from, complimented my, nice coat, your hair, shouted',
      { 'open-question': "What's the best compliment a stranger ever paid you?" },
    ],
    [
      'crying, crying in public, tears in public, tissue, tissues, sobbing, cried',
      { 'open-question': 'Who was once kind to you when you were crying in public?' },
    ],
    [
      'queue, queue behind me, checkout, cashier, supermarket, till, shopping, person behind me, woman behind me, man behind me, paid for my, coffee',
      { 'open-question': "What's the nicest thing somebody in a queue ever did for you?" },
    ],
    [
      'taxi driver, uber driver, cab driver, driver, lift home, taxi, hitchhike',
      { 'open-question': "What's the best thing a taxi driver ever told you?" },
    ],
    [
      'broke down, breakdown, flat tire, flat tyre, stuck, jump leads, pushed, snow, hard shoulder, tow',
      { 'open-question': 'Who turned up for you when you were stuck?' },
    ],
    [
      'old man, old woman, elderly, little old lady, bench, park, lonely, wartime, widow, widower',
      { 'open-question': 'What did an older person once tell you that stayed?' },
    ],
    [
      'small talk with, chatted to a, got talking to, struck up a, small talk, chat, lift, talked to, hello, waved, nodded, smiled, smiled at me, neighbour',
      { 'open-question': 'Which stranger do you nod to every day, name unknown?' },
    ],
    [
      'pushchair, pram, baby, toddler, kid, tantrum, carried, stairs, held the door, suitcase, heavy',
      { 'open-question': 'Who once carried one end of something for you?' },
    ],
    [
      'pay it forward, paid it forward, random act of, act of kindness, acts of kindness, good deed, small kindness, kindness, donate, charity',
      {
        'open-question': "What's a small kindness that costs nothing and works every time?",
        'fill-in-the-blank': '"I never got their name, but they ____." Fill it in.',
      },
    ],
    [
      'to the man, to the woman, to the lady, to the person, to the guy, to the gentleman, whoever you are, thank you, never got to, thank',
      { 'open-question': 'Who would you thank if you only had their name?' },
    ],
    [
      'note, windscreen, windshield, letter, postcard, handwriting, sticky note',
      { 'open-question': "What's the best note you've ever found or left?" },
    ],
    [
      'abroad, language, lost, directions, map, foreign, airport, flight, plane, hotel',
      { 'open-question': 'Where in the world were strangers kindest to you?' },
    ],
    [
      'hospital, nurse, paramedic, ambulance, fell, fainted, passer-by, passersby, passerby, helped, good samaritan, 999',
      { 'open-question': 'Who stopped for you when everybody else walked on?' },
    ],
    [
      'rude, shouted at, pushed in, road rage, barged, swore',
      { 'open-question': "What do you say to somebody who's rude for no reason?" },
    ],
    ['dog, cat, bird, puppy', { 'open-question': 'Whose dog do you know better than its owner?' }],
    [
      'wrong number, wrong person, mistook, mistaken, waved back, wrong car',
      { 'open-question': 'Who have you been mistaken for, and by whom?' },
    ],
    ['busker, homeless, sandwich, change', { 'open-question': 'What did a busker play that made you stop?' }],
    [
      'faith in humanity, restored my faith, faith in people, people are kind, people are good, humanity',
      { 'open-question': 'What gave you back a little faith in people this year?' },
    ],
  ],
  is: [
    'A stranger on the train gave me her umbrella today.',
    'To the man who ran after me with my glove in the rain: it is a terrible glove and you are a good person.',
    'Overheard in the library: "I have read it, I just did not agree with any of it."',
    'My wallet came back in the post. Cash, cards and a note about the photo of my dog. Faith in humanity: restored.',
    'Kindness is mostly being on time and carrying one end of things.',
  ],
  isNot: [
    ['The dog waited on a bench on the street.', 'a dog'],
    ['A kind of note on the train timetable.', 'a train'],
  ],
};
