/** Posts about other people and animals: what one did or said makes readers think of theirs. */
import { capital } from '../advice/phrasing.ts';
import type { Occasion } from './occasion.ts';

const SAID = 'said|says|asked|asks|told|tells|announced|informed|wanted to know|wants to know';

const kid: Occasion = {
  name: 'kid',
  cue: new RegExp(
    String.raw`\b(?:my|our) (?:\w+ )?(?:[0-9]+ (?:- )?|two |three |four |five |six |seven |eight |nine |ten )?(?:year olds?|year - old|year-old|toddler|daughter|son|kid|kids|niece|nephew|grandson|granddaughter)s? (?:\( [0-9]+ \) |, [0-9]+ , )?(:|(?:(?:has|have|just|is|are|now|also|recently|finally) ){0,3}(?:${SAID}|decided|refuses|refused|thinks|thought|believes|convinced|obsessed|insists|wants|started|calls|called|learned|learnt|discovered|found|named|drew|made|applauded|laughed|clapped|whispered|shouted))(?![^ ])`,
  ),
  why: 'You tell what a child came up with; everybody who knows one has a line to match.',
  fit: 0.92,
  asks: ([, did]) => ({
    'open-question': new RegExp(`(?:${SAID}|:|whispered|shouted)$`).test(did ?? '')
      ? "What's the best thing a kid has ever said to you?"
      : "What's the oddest idea a kid near you has had lately?",
    'fill-in-the-blank': '"The kid in my life is convinced that ____." Fill it in.',
    'tell-me': 'Tell me the last thing a kid said that you had no answer to.',
  }),
  is: [
    'my 4 year old just asked me if I was alive in the olden days.',
    'My toddler has decided that socks are the enemy.',
  ],
  isNot: [["My kid's school has banned phones from September.", 'about the school']],
};

const parent: Occasion = {
  name: 'parent',
  cue: /\b(?:my|our) (?:[0-9]+ (?:- )?(?:year old|year - old|year-old) )?(brother|sister|godmother|godfather|mum|mom|dad|father|mother|nan|gran|granny|grandma|grandmother|grandpa|grandfather|granddad|grandad|aunt|uncle)(?: , [0-9]+ ,)? (?!in law)/,
  unless:
    /\b(?:hospital|ill|sick|surgery|dementia|alzheimers|care home|memory|miss (?:him|her)|would have been|late|wedding|dramatic|leave me)\b/,
  why: 'You tell of somebody in your family; readers have theirs.',
  fit: 0.93,
  asks: ([, who], { plain }): Record<string, string> => {
    if (!/^(?:mother|father|grandmother|grandfather)$/.test(who ?? '') && !BYGONE.test(plain)) {
      return {
        'open-question': `What's the most ${who} thing your ${who} has ever done?`,
        'tell-me': `Tell me the ${who} story your family keeps coming back to.`,
        'fill-in-the-blank': `"My ${who} still insists on ____." Fill it in.`,
      };
    }
    return {
      'open-question': `What's the story your family always tells about your ${who}?`,
      'tell-me': `Tell me what you picked up from your ${who}.`,
    };
  },
  is: [
    'My grandfather kept bees for fifty years and never once wore gloves.',
    'My mum has started texting me in full stops.',
  ],
  isNot: [["Made my grandmother's goulash.", 'about the dish']],
};

/** Tells of a life rather than of the other day. */
const BYGONE =
  /\b(?:for (?:\w+ )?[\w-]+ years|used to|never once|taught me|ran a|kept|grew up|during the war)\b/;

const partner: Occasion = {
  name: 'partner',
  cue: /\b(?:my|moved in with my) (husband|wife|partner|boyfriend|girlfriend|flatmate|roommate|housemate) (?:(?:has|just|is|keeps|always|never|now) ){0,3}\w+/,
  unless: /\b(?:birthday|divorce|left me|hospital|ill|sick|surgery|exhausted|struggling|supported|thank)\b/,
  why: 'You tell what it is like to live with somebody; most readers do.',
  fit: 0.82,
  asks: ([, who]) => ({
    'open-question': `What does your ${who} do that nobody else would understand?`,
    'fill-in-the-blank': `"My ${who} and I will never agree on ____." Fill it in.`,
  }),
  is: ['My husband has labelled every jar in the kitchen, the empty ones as well.'],
  isNot: [['My husband is ill and we are waiting for news.', 'no matter for a prompt']],
};

const SPECIES: Readonly<Record<string, string>> = {
  cat: 'cat',
  cats: 'cat',
  kitten: 'cat',
  kittens: 'cat',
  dog: 'dog',
  dogs: 'dog',
  puppy: 'dog',
  greyhound: 'dog',
  terrier: 'dog',
  labrador: 'dog',
  lab: 'dog',
  spaniel: 'dog',
  collie: 'dog',
  dachshund: 'dog',
  poodle: 'dog',
  beagle: 'dog',
  corgi: 'dog',
};

/** Characters; an animal that comes later is only mentioned. */
const SAID_EARLY = 60;

const pet: Occasion = {
  name: 'pet',
  cue: /\b(?:(?:my|our) (?:\p{L}+ ){0,2}|(?:adopted|rescued|fostering|fostered) (?:a|an|the|two|another) (?:[\p{L}-]+ ){0,2}|^(?:the )?)(cats?|dogs?|kittens?|puppy|greyhound|terrier|labrador|lab|spaniel|collie|dachshund|poodle|beagle|corgi|rabbit|parrot|hamster|tortoise|guinea pig|chickens|hens|horse|pony)\b(?! (?:park|food|walker|owner|allergy|people|person))/u,
  unless: /\b(?:vet|ill|sick|surgery|missing|lost|last seen|rest easy|missed)\b/,
  why: 'Readers with an animal at home need little more to begin.',
  fit: 0.9,
  asks: ({ 0: found, 1: animal, index }, { plain }): Record<string, string> => {
    if (index > SAID_EARLY) return {};
    const one = SPECIES[animal ?? ''] ?? 'pet';
    if (/adopted|rescued|foster/.test(found ?? '') || /\b(?:named|called)\b/.test(plain)) {
      return {
        'open-question': `How did your ${one} get its name?`,
        'tell-me': `Tell me how your ${one} found you.`,
        'share-yours': `Show me your ${one}.`,
      };
    }
    return {
      'open-question': `What's the cleverest thing your ${one} has worked out?`,
      'tell-me': `Tell me the last ridiculous thing your ${one} did.`,
      'fill-in-the-blank': `"My ${one} thinks it's in charge of ____." Fill it in.`,
    };
  },
  is: [
    'Our rescue greyhound has worked out how to open the fridge.',
    'Adopted a three-legged cat called Tripod.',
  ],
  isNot: [
    ['LOST DOG: small brown terrier, last seen near Victoria Park.', 'a search'],
    ['Our dog is at the vet and we are waiting.', 'no matter for a prompt'],
  ],
};

const stranger: Occasion = {
  name: 'stranger',
  cue: /\b(?:(?:someone|somebody)|(?:a|an|the|some|this|one) (?:\w+ ){0,2}(?:stranger|woman|man|lady|guy|bloke|bus driver|taxi driver|cab driver|driver|barista|cashier|waiter|waitress|passenger|conductor|dentist|neighbou?r))(?: (?:on|in|at|behind|next to|beside|from|opposite) (?:\w+ ){1,4}?)? ?(?:just |has |had |once )?(gave|told|helped|waited|paid|stopped|let|held|offered|lent|walked|carried|returned|thanked|said|asked|hugged|returned|sent|left)\b/,
  unless: /\b(?:police|gave me hiv|at work|on my team|attacked|followed me|shouted|stole|mugged)\b/,
  why: 'You tell what somebody you did not know did or said; most people keep one such story.',
  fit: 0.92,
  asks: ([, did]) => ({
    'open-question': /^(?:told|said|asked)$/.test(did ?? '')
      ? "What's something a stranger once told you that you still think about?"
      : "What's the kindest thing a stranger has done for you?",
    'tell-me': 'Tell me about a stranger you still think about.',
  }),
  is: [
    'A stranger on the train gave me her umbrella today.',
    'The bus driver waited for an old man who was half a street away.',
  ],
  isNot: [['A man attacked two people and the police stopped him.', 'news']],
};

const colleague: Occasion = {
  name: 'colleague',
  cue: /\b(?:my|our|a|an|the best|the) (?:\p{L}+ ){0,2}?(colleague|ceo|cfo|cto|founder|coworker|teammate|manager|boss|mentor|teacher|professor|coach|intern|salesperson|lecturer|supervisor)(?: \p{Lu}?\p{L}+)?(?: (?:i|we) (?:ever |have ever )?(?:worked with|had|met))? (?:(?:once|just|has|had|always|never|also) ){0,3}(told|taught|gave|stayed|helped|bought|said|asked|pitched|saved|stood up|noticed|wrote|spent|waited|let|offered|covered|showed|shared|hugged|raised|kept|knew|reads|used to|would|spoke|listened|left|opened|called|made|\p{L}{3,}ed)(?![^ ])/u,
  unless: /\b(?:harass|bullied|sued|fired me|hr|discriminat)\w*/,
  why: 'You tell what one person at work did; readers have had one, too.',
  fit: 0.92,
  asks: ({ 1: who, 2: did, index }): Record<string, string> => {
    if (index > SAID_EARLY) return {};
    const one =
      who === 'coworker'
        ? 'colleague'
        : who === 'salesperson' || who === 'intern'
          ? 'colleague'
          : /^c.o$/.test(who ?? '')
            ? (who ?? '').toUpperCase()
            : (who ?? 'colleague');
    const words = /^(?:told|said|asked)$/.test(did ?? '');
    const taught = did === 'taught';
    return {
      'open-question': taught
        ? `What did your best ${one} teach you?`
        : words
          ? `What's one thing a ${one} told you that you've never forgotten?`
          : `What's the best thing a ${one} has ever done for you?`,
      'tell-me': words
        ? "Tell me the oddest feedback you've had at work."
        : `Tell me about the ${one} you'd work with again tomorrow.`,
      'fill-in-the-blank': `"The best ${one} I ever had always ____." Fill it in.`,
    };
  },
  is: [
    'My colleague Priya stayed until 9pm last week to help a junior developer.',
    'My first manager taught me something I still use every day.',
  ],
  isNot: [['My manager is on holiday.', 'nothing that anybody did']],
};

const client: Occasion = {
  name: 'client',
  cue: /\b(?:(?:a|our|my|one|every|each) (?:\w+ )?(client|customer|patient|student|pupil|reader|candidate)s? (?:(?:once|just|who|has|have|had) ){0,3}(told|said|asked|shouted|cancelled|emailed|sent|wrote|wanted|complained|left|voted|turned down|called)|(fired) (?:a|our|my|one) (client|customer))\b/,
  why: 'You tell of one you have worked with; readers have theirs.',
  fit: 0.9,
  asks: ([, who, did, fired, left]): Record<string, string> => {
    const one = who ?? left ?? 'client';
    if (fired !== undefined || did === 'shouted') {
      return {
        'open-question': `What would make you walk away from a ${one}?`,
        'tell-me': `Tell me about the ${one} you should have let go sooner.`,
      };
    }
    if (
      !/^(?:told|said|asked|emailed|wrote|complained|cancelled|sent)$/.test(did ?? '') &&
      one !== 'candidate'
    ) {
      return {
        'open-question': `When did a ${one} last surprise you?`,
        'tell-me': `Tell me about the ${one} you still think about.`,
      };
    }
    if (did === 'turned down' || one === 'candidate') {
      return {
        'open-question': 'What made you turn down an offer?',
        'tell-me': 'Tell me about the hiring process that put you off.',
      };
    }
    return {
      'open-question':
        did === 'sent' || did === 'wrote'
          ? `What's the nicest thing a ${one} has ever sent you?`
          : `What's the most useful thing a ${one} has ever told you?`,
      'tell-me': `Tell me about the ${one} who changed how you work.`,
    };
  },
  is: [
    "A client once told me: 'Your invoice is the only email from you I don't look forward to.'",
    'Yesterday I fired a client worth 30% of our revenue.',
  ],
  isNot: [['We called every customer who lives in Leeds.', 'nothing that one of them did']],
};

const kindness: Occasion = {
  name: 'kindness',
  cue: /\b(?:a|an|my|our|the|one|some) (?:[\p{L}-]+ ){1,4}?(?:once |just |has |had |quietly )?(?:let|gave|lent|helped|drove|rang|taught|bought|showed|sent|offered|believed|waited|stayed) (?:in |up |with |for )?(?:me|us)(?![^ ])/u,
  unless:
    /\b(?:landlord|police|invoice|bill|fine|ticket|virus|bug|spam|nothing|hell|pause|stranger|pain|headache)\b/,
  why: 'You tell what somebody did for you; readers have somebody to thank, too.',
  fit: 0.88,
  asks: ({ index }): Record<string, string> =>
    index > SAID_EARLY
      ? {}
      : {
          'open-question': 'Who did something like that for you?',
          'tell-me': 'Tell me about somebody you never got to thank.',
        },
  is: [
    "Twelve years ago a hotel night porter let me use the office printer at 3am so I wouldn't miss a job interview.",
  ],
  isNot: [['The police gave me a lift.', 'no kindness of a kind']],
};

const groupSpeaks: Occasion = {
  name: 'as-one-of-them',
  cue: /\b(?:im|i am|as|ive been) an? (?:\p{L}+ )?(nurse|teacher|doctor|developer|designer|founder|freelancer|parent|librarian|chef|paramedic|social worker|engineer|photographer|small business owner|shop owner|landlord|farmer|midwife|carer|driver|gardener|musician|writer|editor|translator)\b/u,
  unless: /\b(?:looking for (?:a|my|work)|hire me|open to work)\b/,
  why: 'You speak from inside a trade; naming it calls the others who are in it.',
  fit: 0.84,
  asks: ([, who]) => ({
    'name-the-group': `${capital(who ?? '')}s, what does it look like where you work?`,
    'tell-me': "Tell me what people outside don't see.",
  }),
  is: ["I'm a nurse of 22 years and I have never seen staffing this bad."],
  isNot: [['I met a nurse on the train.', 'about somebody else']],
};

export const people: readonly Occasion[] = [
  kid,
  parent,
  partner,
  pet,
  stranger,
  colleague,
  client,
  kindness,
  groupSpeaks,
];
