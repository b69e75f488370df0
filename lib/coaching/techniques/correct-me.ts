/** An invitation to object: "Correct me if I'm wrong", "Poke holes in this plan". */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const correctMe: Technique = {
  name: 'correct-me',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => requests(sentence, reading, CORRECT),
  is: [
    "Correct me if I'm wrong, but nobody asked for this.",
    'Please poke holes in this plan.',
    'Roast my landing page.',
    "If I've got the dates wrong, put me right.",
    'Tear this draft apart, I can take it.',
  ],
  isNot: [
    ['The teacher used to correct me in front of everyone.', 'reported'],
    ['Roast the peppers first, it changes everything.', 'cooking'],
    ['They tear us apart in every away game.', 'they do'],
  ],
  why: 'People who know better speak up when they are asked to.',
  evidence: practice,
  suggest: ({ claim }) =>
    offer(claim?.mood === 'against' && claim, ({ about }) => ({
      text: `Tell me where I'm wrong about ${about.text}.`,
      why: 'You take a stand; asking to be corrected makes it safe to disagree.',
      fit: 0.8,
    })),
};

const WORK = '(?:my|this|our|the|me|us|it)(?: (?:landing page|[a-z]+(?: [a-z]+)?))?';
const CORRECT = words(
  'correct fact fact-check put set call poke punch pick tear rip roast critique criticise criticize review judge rate check challenge disagree push',

  [
    'correct me',
    'fact[ -]?check me|fact check (?:this|my)',
    'put (?:me|us) (?:right|straight)|set (?:me|us) straight|call me out',
    '(?:poke|punch|pick) (?:some )?holes in',
    `(?:tear|rip|pick) ${WORK} (?:apart|to (?:shreds|pieces))`,
    '(?:roast|critique|criticise|criticize|review|judge|rate and review) (?:my|me|us|our|this (?:page|site|plan|idea|draft|design|pitch|logo|cv|resume))',
    'check my (?:reasoning|logic|maths|math|thinking|working)',
    'challenge (?:me|my (?:view|thinking|assumptions|take))(?: on this)?',
    'disagree (?:with me )?(?:in the comments|below|with me)',
    'push back',
  ].join('|'),
);
