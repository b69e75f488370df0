/** Posts that say how things are: sayings, facts, changes of mind, advice. */
import { capital } from '../advice/phrasing.ts';
import type { Asks, Occasion } from './occasion.ts';

const fact: Occasion = {
  name: 'fact',
  cue: /\b(?:octopus(?:es)?|dinosaurs?|galaxy|galaxies|light[ -]years|archaeologists?|astronomers|in latin|from the (?:greek|latin|czech|arabic|norse|french)|comes from the (?:\p{L}+ )?(?:word )?|the word <?|was coined|coined by|etymology|the \p{L}+ word for|today i learned|til|fun fact|did you know)\b/u,
  unless:
    /\b(?:our (?:planet|species)|climate|extinct\w*|plastic|war|one argument about the word|my (?:mother|password))\b/,
  why: 'You bring something worth knowing; people like to answer a fact with a fact.',
  fit: 0.9,
  asks: (): Asks => ({
    'open-question': "What's the best fact you know that nobody believes?",
    'tell-me': "Tell me something I'll be repeating all week.",
    'fill-in-the-blank': '"I was far too old when I learned that ____." Fill it in.',
  }),
  is: [
    'Octopuses have three hearts and two of them stop beating when they swim.',
    'Today I learned that "OK" began as a joke abbreviation.',
  ],
  isNot: [['Our species is wrecking the climate.', 'an appeal']],
};

const mindChanged: Occasion = {
  name: 'changed-mind',
  cue: /\b(?:(?:i|we) used to (?:think|believe|say|hate|love|assume)|(?:i|ive) changed my mind|i was wrong|i take it back)\b/,
  unless: /\bchange my mind\b/,
  why: 'You changed your mind in public; that makes it easy to admit the same.',
  fit: 0.93,
  asks: () => ({
    'open-question': "What did you use to believe that you don't anymore?",
    'fill-in-the-blank': '"I used to think ____, and then I tried it." Fill it in.',
    'tell-me': 'Tell me what changed your mind last.',
  }),
  is: ['I used to think being busy meant being important.'],
  isNot: [['I used to live in Leeds.', 'a place']],
};

const stopped: Occasion = {
  name: 'stopped-doing',
  cue: /\b(?:i|we) (?:dont|no longer|never|stopped) [^.]{2,50}?\b(?:anymore|any more)\b|\b(?:we|i|ive|weve) (?:no longer|stopped) \w+/,
  unless: /\b(?:love me|live|speak to|trust|feel)\b/,
  why: 'You stopped something and say so; others have, and are glad to tell.',
  fit: 0.84,
  asks: () => ({
    'open-question': "What have you stopped doing that you don't miss?",
    'fill-in-the-blank': '"Nobody noticed when I stopped ____." Fill it in.',
  }),
  is: ["I don't hire for experience anymore. I hire for curiosity."],
  isNot: [["I don't feel it anymore.", 'a mood']],
};

const instead: Occasion = {
  name: 'stop-saying',
  cue: /^(?:please |can we |can everyone |lets )?stop (writing|saying|telling people|using|sending|putting|buying|asking|calling|building|starting)\b/,
  why: 'You say what to stop; this asks for something better.',
  fit: 0.93,
  asks: ([, verb]): Asks => ({
    'open-question': `What do you ${BASE[verb ?? ''] ?? 'do'} instead?`,
    'name-one': 'Name one more thing we should all stop.',
  }),
  is: ['Stop writing "I hope this email finds you well."'],
  isNot: [['The bus stop is closed.', 'a place']],
};

const BASE: Readonly<Record<string, string>> = {
  writing: 'write',
  'telling people': 'tell them',
  saying: 'say',
  using: 'use',
  sending: 'send',
  putting: 'put there',
  buying: 'buy',
  asking: 'ask',
  calling: 'say',
  building: 'build',
  starting: 'start with',
};

const unwarned: Occasion = {
  name: 'nobody-warned-me',
  cue: /\b(?:no one|nobody|noone) (?:ever )?(?:warned|tells|told|warns|prepares|prepared|talks|mentions|mentioned) (?:me|you|us|about)\b/,
  why: 'You say what you had not been told; there is always more of that.',
  fit: 0.94,
  asks: (_found, { plain }): Asks => ({
    'open-question': /\b(?:kids?|children|baby|parenthood|parenting)\b/.test(plain)
      ? 'Parents, what did nobody warn you about?'
      : 'What did nobody warn you about?',
    'fill-in-the-blank': '"Nobody told me that ____." Fill it in.',
  }),
  is: ["no one warned me that having two kids is not twice the work it's eleven times the work"],
  isNot: [['Nobody told him.', 'somebody else']],
};

const decision: Occasion = {
  name: 'best-decision',
  cue: /\b(?:best|smartest) (?:decision|thing|move|choice) (?:i|we|ive|weve) (?:ever |have )?(?:made|did|done)\b/,
  why: 'You name the best thing you decided; readers have one of theirs.',
  fit: 0.93,
  asks: () => ({
    'open-question': "What's the best decision you've made this year?",
    'fill-in-the-blank': '"The best thing I ever said no to was ____." Fill it in.',
    'tell-me': 'Tell me the decision you were most afraid of.',
  }),
  is: ['Hiring a designer was the best decision we made this year.'],
  isNot: [['The decision is due on Monday.', 'a date']],
};

const regret: Occasion = {
  name: 'mistake',
  cue: /\b(?:my|our) (?:biggest|worst|costliest|most expensive) (?:\w+ )?mistake|\b(?:i|we) (?:really )?regret (?!nothing)|\bi made every mistake|\bwas a mistake i make\b/,
  why: 'You own up to a mistake; that makes it safe to name another.',
  fit: 0.92,
  asks: () => ({
    'open-question': 'Which mistake taught you most?',
    'fill-in-the-blank': '"I should have known when ____." Fill it in.',
    'tell-me': 'Tell me the mistake you would make again.',
  }),
  is: ['My biggest career mistake was staying in a job for two years too long.'],
  isNot: [['There is a mistake on page 4.', 'an erratum']],
};

const trick: Occasion = {
  name: 'trick',
  cue: /\bthe (trick|secret|key) (?:to|is|of|for) /,
  unless: /\b(?:api|ssh|private|house) key|secret (?:santa|service)/,
  why: 'You give yours away; others have one, and want to.',
  fit: 0.93,
  asks: ([, word]) => ({
    'open-question': `What's your ${word === 'key' ? 'trick' : word}?`,
    'tell-me': 'Tell me the step everybody skips.',
    'name-one': 'Name one thing people always get wrong.',
  }),
  is: ['The trick to good rice: rinse it until the water runs clear, then leave it alone.'],
  isNot: [['It was a dirty trick.', 'a deed']],
};

const everyTown: Occasion = {
  name: 'every-one-should',
  cue: /\bevery (town|city|village|street|office|school|library|company|team|kitchen|garden|house|home|developer|manager|designer|child|kid|pub|park|station|workplace|website|app) (?:should|needs|deserves|ought)\b/,
  why: 'You say what should be everywhere; readers have their own item for that list.',
  fit: 0.94,
  asks: ([, where]): Asks => ({
    'open-question': /^(?:developer|manager|designer|child|kid)$/.test(where ?? '')
      ? `What else should every ${where} learn?`
      : `What else should every ${where} have?`,
    'tell-me': 'Tell me the best one you know.',
  }),
  is: ['Every town should have a river you can swim in.'],
  isNot: [['Every town was empty.', 'told']],
};

const allowed: Occasion = {
  name: 'new-rule',
  cue: /\bshould be (?:allowed|illegal|banned|mandatory|compulsory|free|required|a crime|taught)\b/,
  why: 'You would make a rule; everybody would.',
  fit: 0.86,
  asks: ([found]): Asks => {
    const rule = (found ?? '').replace(/^should be /, '');
    return { 'open-question': `What else should be ${rule}?`, 'change-my-mind': 'Change my mind.' };
  },
  is: ['I think bookshops should be allowed to prescribe.'],
  isNot: [['It should be here by Friday.', 'a date']],
};

const justAnother: Occasion = {
  name: 'just-another',
  cue: /^((?:\p{L}+ ){1,5})(?:is|are) (?:just|basically|mostly|only|simply|really just|actually just|nothing but) (?=\p{L}+ [\p{L}\p{N}]+)/u,
  unless:
    /^(?:it|this|that|he|she|they|there|here|life|my [^.]*|our [^.]*|everything|the \p{L}+) (?:is|are)/u,
  why: 'You define it in a line; this leaves the same line open for others.',
  fit: 0.9,
  asks: ([, what], { text }): Asks => {
    const words = (what ?? '').trim();
    const own = text.trim().slice(0, words.length);
    const subject = own.toLowerCase() === words ? own : words;
    const be = / are (?:just|basically|mostly|only|simply|really|actually|nothing)/.test(
      text.slice(0, words.length + 20),
    )
      ? 'are'
      : 'is';
    return {
      'fill-in-the-blank': `Your turn: "${capital(subject)} ${be} just ____." Fill it in.`,
      'name-one': 'Name one thing I missed.',
    };
  },
  is: ['Knitting is just slow 3D printing.', 'Bread is just cake that went to university.'],
  isNot: [['It is just a phase.', 'no definition']],
};

const definition: Occasion = {
  name: 'definition',
  cue: /^(an? (?:\p{L}+ ){1,3})is (?:just |basically |really )?an? (?:\p{L}+ )?\p{L}+ (?:that|who|which|with|where|you)(?![^ ])/u,
  why: 'You define it in a line; this leaves the same line open for others.',
  fit: 0.91,
  asks: ([, what]): Asks => ({
    'fill-in-the-blank': `Your turn: "${capital((what ?? '').trim())} is ____." Fill it in.`,
    'name-one': 'Name one thing I missed.',
  }),
  is: ['A robot vacuum is a pet that eats your socks and never loves you'],
  isNot: [['A friend is coming over.', 'news']],
};

export const thoughts: readonly Occasion[] = [
  fact,
  mindChanged,
  stopped,
  instead,
  unwarned,
  decision,
  regret,
  trick,
  everyTown,
  allowed,
  justAnother,
  definition,
];
