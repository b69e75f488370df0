/** The floor handed over after the author's own answer: "What about you?", "Over to you." */
import { words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { forms } from '../request.ts';
import { nowhere, type Technique } from '../technique.ts';

export const whatAboutYou: Technique = {
  name: 'what-about-you',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => (TOLD.test(sentence.plain) ? nowhere : forms(sentence, reading, YOU)),
  is: [
    'What about you?',
    'im team night shift, wbu',
    'I failed my driving test three times. You?',
    'Over to you.',
    "I'll go first: I have never seen Titanic.",
    'Mine is a 1998 Corolla. And yours?',
  ],
  isNot: [
    ["It isn't about you, Kevin.", 'other words'],
    ['It was your turn to take the bins out.', 'told, one person'],
    ['How about you stop shouting?', 'a reproach'],
    ['I thought about you all the way home.', 'told'],
  ],
  why: 'You have answered first, so answering back is only polite.',
  evidence: practice,
};

const END =
  '(?= [^\\p{L}\\p{N} ]|$| (?:guys|all|folks|lot|in the comments|below|then|though|lol|haha|tho|<))';
const YOU = words(
  'you yours yall yourself yourselves decide choose pick hbu wbu hby wby hau over your floor first start back',

  [
    `(?:(?:and|so|but) )?(?:what|how|whats|hows) (?:about|bout) (?:you|yours|yall|yourself|yourselves|you guys|you all)${END}(?: \\?)?`,
    '(?:hbu|wbu|hby|wby|hau)',
    `^(?:so |now )?you (?:decide|choose|pick|do it|be the judge|tell (?:me|us))(?= [.!👇]|$)`,
    `^(?:and |& )?(?:you|yours|yourself|yourselves)(?: guys| all| lot)?(?: \\?){1,8}`,
    `(?<=[,;:.!–-] )(?:and |& )?(?:you|yours|yourself|yourselves)(?: guys| all| lot)?(?: \\?){1,8}`,
    `(?:and |so |now )?(?:over to (?:you|the comments)|back to you|(?:its |now its |now |your ){0,8}your (?:turn|go)|(?:the )?floor is (?:all )?yours|you go next|youre up|you next)${END}`,
    `(?<=^|[.;,!] )you :$`,
    `(?:ill|i will|let me) (?:go|start) first|ill start(?= [:.,!]|$)`,
  ].join('|'),
);
const TOLD =
  /(?:was|wasnt|waiting for|when its|if its|is it|not|until|take) your (?:turn|go)|go first (?:and|so|if|at|on|then)/;
