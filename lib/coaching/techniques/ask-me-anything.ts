/** The author offers to answer: "Ask me anything about running a bakery." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { forms, requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const askMeAnything: Technique = {
  name: 'ask-me-anything',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => {
    const asked = requests(sentence, reading, ASK);
    if (asked.length > 0 || REPORTED.test(sentence.plain)) return asked;
    return forms(sentence, reading, OPEN);
  },
  is: [
    'Ask me anything about running a bakery.',
    'I spent ten years as a referee. AMA',
    'Ask away!',
    'ask me literally anything im bored on a train',
    'Happy to answer questions in the replies.',
  ],
  isNot: [
    ['Astrophysicists do a 3-day long AMA about the discovery of gravitational waves', 'reported'],
    ['I read his AMA last night and learned nothing.', 'reported'],
    ["Don't ask me how it happened.", 'a refusal'],
    ['If you ask me, the tower should stay.', 'an idiom'],
    ['People always ask me anything but the obvious.', 'told'],
  ],
  why: 'It turns what you know into something readers can draw on.',
  evidence: practice,
  suggest: ({ deed, launch, number }) => [
    ...offer(launch?.name, (name) => ({
      text: `Ask me anything about ${name}.`,
      why: 'It is new, so questions come before opinions.',
      fit: 0.66,
    })),
    ...offer(deed !== null && TOLD_OF.has(deed.sort) && deed, ({ gerund }) => ({
      text: `Ask me anything about ${gerund.mine}.`,
      why: 'You have done what others are curious about; let them ask.',
      fit: 0.64,
    })),
    ...offer(number?.sort === 'milestone' && number.noun, (noun) => ({
      text: `Ask me anything about getting these ${noun}.`,
      why: 'Others want to get there; let them ask how.',
      fit: 0.6,
    })),
  ],
};

/** What others are curious enough about to ask. */
const TOLD_OF: ReadonlySet<string> = new Set(['leave', 'hire', 'visit', 'start']);

const ASK = words(
  'ask fire send',

  [
    'ask me (?:(?:literally|absolutely|almost|nearly|just about) )?(?:anything|a question|questions|any question|whatever|about|your|you|stuff|things)(?! sessions?)',
    'ask (?:us|him|her|them) anything(?! sessions?)',
    'ask (?:(?:your|you|any|all your|me your|me any) (?:[\\p{L}]+ ){0,3}questions?|away|below|in the comments|me questions)',
    'fire away',
    'send (?:me |in )?(?:your |you |any )?questions',
  ].join('|'),
);
const OPEN = words(
  'ama ask questions',

  [
    `(?:im |i am |were |hosting |doing |running |having |starting ){0,8}(?:(?:doing|hosting|running|having|starting) )?(?:an |my |a )?ama(?= (?:[.!👇:,)(&]|time|below|here|now|today|tonight|about|thread|on|in the)|$)`,
    'ask me anything(?! (?:but|other|sessions?))(?= [.!👇,:]|$)',
    '(?:happy|glad|here|willing|free|available|around|delighted) to (?:answer|take|field) (?:any |your |you |all |some ){0,8}questions(?: (?:in the (?:comments|replies)|below|here))?',
    '(?:ill|i will|well|we will|i can|will) (?:answer|take|be answering) (?:any |your |you |all |some |every |the best ){0,8}questions(?: (?:in the (?:comments|replies)|below|here))?',
    '(?<!not (?:be )?)(?<!wont be )(?<!no longer )taking questions(?! at this time)|q and a (?:below|in the comments)|open for questions|questions welcome',
  ].join('|'),
);
const REPORTED =
  /(?:his|her|their|the|last|yesterdays|did|does|do|done|held|hosted|read|watch|watched|reddit|during|3-day long|long|after|from|whose|s|join|joining|people|always|never|dont|kids|often|they|to|not|ever) (?:\p{L}+ )?(?:ama|ask me)(?![^ ])/u;
