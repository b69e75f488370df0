/** Posts about other people and animals: what one did or said makes readers think of theirs. */
import { capital } from '../advice/phrasing.ts';
import type { Occasion } from './occasion.ts';

/** Characters; what comes later is only mentioned. */
const SAID_EARLY = 60;

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

export const people: readonly Occasion[] = [stranger, colleague, client, kindness, groupSpeaks];
