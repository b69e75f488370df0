/** Posts that name the best or the worst of something; readers only have to name theirs. */
import type { Asks, Occasion } from './occasion.ts';

const superlative: Occasion = {
  name: 'the-best-i-had',
  cue: /\bthe (best|worst|strangest|weirdest|hardest|nicest|kindest|funniest|scariest|most \p{L}+) ([\p{L}-]+(?: [\p{L}-]+)?(?<!s)) (?:i|we|ive|weve) (?:ve |have )?(?:ever |once )?(had|got|read|heard|made|took|saw|seen|bought|ate|eaten|received|given|wrote|worked with|met|visited|attended|been to|used)(?![^ ])/u,
  why: 'You name yours; readers only have to name theirs.',
  fit: 0.95,
  asks: ([, how, what, did]) => ({
    'open-question': `What's the ${how} ${what} you've ever ${PARTICIPLE[did ?? ''] ?? did}?`,
    'tell-me': `Tell me about the ${how} one of yours.`,
  }),
  is: ['The best onboarding I ever had was a sandwich, a laptop that worked, and a list of people to meet.'],
  isNot: [['The best is yet to come.', 'nothing had']],
};

const PARTICIPLE: Readonly<Record<string, string>> = {
  took: 'taken',
  saw: 'seen',
  ate: 'eaten',
  wrote: 'written',
  given: 'been given',
};

const proudest: Occasion = {
  name: 'the-one-i-am',
  cue: /\bthe (email|post|thing|photo|project|decision|line|work|day|job|piece|page|meeting|talk) im (proudest|most proud|most ashamed|least proud) of\b/,
  why: 'You name yours; readers only have to name theirs.',
  fit: 0.95,
  asks: ([, what, how]) => ({
    'open-question': `Which ${what} are you ${how} of?`,
    'tell-me': 'Tell me the one nobody knows about.',
  }),
  is: ['The email I\'m proudest of this year was three words long: "Let\'s try it."'],
  isNot: [['The email I sent was short.', 'no pride']],
};

const known: Occasion = {
  name: 'the-best-i-know',
  cue: /^the (best|smartest|strongest|kindest|calmest|happiest|funniest|bravest|most \p{L}+) (\p{L}+) i (?:know|have met|ever met)(?![^ ])/u,
  why: 'You describe somebody you know; readers know one, too.',
  fit: 0.95,
  asks: ([, how, what]) => ({
    'open-question': `Who's the ${how} ${what} you know?`,
    'tell-me': 'Tell me what you learned from them.',
  }),
  is: ['The strongest negotiator I know leaves the longest silences.'],
  isNot: [['The best I know is to wait.', 'nobody described']],
};

const ours: Occasion = {
  name: 'the-best-of-ours',
  cue: /^the (best|worst|strangest|oldest|most \p{L}+) (\p{L}+) (at|in|on|of) (?:our|my) (\p{L}+) (?:is|was)(?![^ ])/u,
  why: 'You name yours; readers only have to name theirs.',
  fit: 0.95,
  asks: ([, how, what, where, whose]) => ({
    'open-question': `What's the ${how} ${what} ${where} your ${whose}?`,
    'tell-me': 'Tell me what nobody would miss.',
  }),
  is: ['The most useful document at our company is a list of things we decided not to do.'],
  isNot: [['The best part was the end.', 'nothing of ours']],
};

const bestOf: Occasion = {
  name: 'the-best-there-is',
  cue: /\b(?:is|are) (?:still |easily |quietly |by far |simply |probably )?(?:the|one of the) (best|nicest|greatest|finest|funniest|prettiest|worst|ugliest|most \p{L}+) (?!thing about|way to|part|parts|time|day|days|decision|of)\p{L}+/u,
  unless: /\b(?:(?:we|i) (?:ever )?made|my (?:wife|husband|best friend)|you guys|congratulations)\b/,
  why: 'You put one above the rest; readers have another in that place.',
  fit: 0.87,
  asks: ([, how]): Asks =>
    /worst|ugliest|overrated|boring|annoying/.test(how ?? '')
      ? {
          'open-question': 'What would you put below it?',
          'change-my-mind': 'Change my mind.',
          'name-one': 'Name one that is worse.',
        }
      : {
          'open-question': 'What would you put above it?',
          'change-my-mind': 'Change my mind.',
          'name-one': 'Name one that comes close.',
        },
  is: ['Ruby is still the nicest language to read.', 'Bluey is the best parenting book ever written'],
  isNot: [['Hiring a designer was the best decision we made.', 'a decision']],
};

const kinds: Occasion = {
  name: 'two-kinds',
  cue: /^there are (?:only )?(?:two|three|2|3) (?:kinds|types|sorts) of /,
  why: 'You divide the world; everybody wants to know where they are.',
  fit: 0.95,
  asks: () => ({ 'open-question': 'Which are you?', 'name-one': 'Name one more kind.' }),
  is: ['There are two kinds of people: those who back up and those who will.'],
  isNot: [['We sell two kinds of flour.', 'told']],
};

export const superlatives: readonly Occasion[] = [superlative, proudest, known, ours, bestOf, kinds];
