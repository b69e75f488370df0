/** An open floor: "Let's discuss.", "Join the conversation below." */
import { PLACE, within, words } from '../answers.ts';
import { practice } from '../evidence.ts';
import { forms, requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const letsDiscuss: Technique = {
  name: 'lets-discuss',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => {
    if (ALONE.test(sentence.plain)) return forms(sentence, reading, DISCUSS);
    return requests(sentence, reading, LETS);
  },
  is: [
    "Let's discuss.",
    'The four-day week is inevitable. Discuss!',
    "Let's hear your hottest food opinions.",
    'Join the conversation below.',
    "Let's get a thread going of small shops worth visiting.",
  ],
  isNot: [
    ["Let's eat.", 'not words'],
    ['We discuss the budget every Tuesday.', 'told'],
    ["Let's see what the vet says tomorrow.", 'an idiom'],
    ["Let's be honest, the sequel was better.", 'an idiom'],
    ['The board met to discuss your proposal.', 'a purpose'],
  ],
  why: 'It says that the post is the beginning of a talk and not the end of one.',
  evidence: practice,
};

const ALONE =
  /^(?:[^\p{L}\p{N} ]+ ){0,8}(?:please )?(?:discuss|debate|thoughts welcome)(?: (?:below|away|amongst yourselves|among yourselves|in the comments))?(?: [^\p{L}\p{N} ]+){0,8}$/u;
const DISCUSS = words(
  'discuss debate',

  '(?:discuss|debate)(?: (?:below|away|amongst yourselves|among yourselves|in the comments))?',
);
const LET = '(?:lets|let us)';
const LETS = words(
  'lets let start continue keep kick join get carry discuss debate',

  [
    `${LET} (?:discuss|debate|talk|chat|argue|compare notes|settle this|brainstorm)(?= [.!?👇💬:]|$| (?:below|this below|about (?:it|this|that)(?: [.!]|$| in| below)|in the comments|it in|in the replies|together))`,
    `${LET} (?:discuss|debate|talk|chat|brainstorm) ${within(6)}(?:${PLACE})`,
    `${LET} (?:hear|see|have|get|read) (?:it(?= [.!,:👇]|$| (?:in|below|folks|people|from))|them(?= [.!,:👇]|$)|yours?|your|you|from (?:you|the|everyone)|some (?:of your|stories|recs|recommendations|ideas)|what youve|what you|those|how you|all your)`,
    `${LET} (?:swap|trade|share|exchange|collect|crowdsource|compare|compile) (?:stor(?:y|ies)|tips|notes|ideas|recipes|recommendations|recs|experiences|favou?rites|our|your|some|the best)`,
    `${LET} (?:get|start|have|make|open) (?:a|the|this|some) (?:little |good |big |proper )?(?:thread|conversation|discussion|debate|chat|list|dialogue)`,
    '(?:start|continue|keep|kick off|join|get in on|carry on) (?:a|the|this) (?:conversation|discussion|debate|thread|chat|dialogue)(?: (?:going|going in the comments|in the comments|below|here|with))?(?! (?:at|on|with us at|with us on|this (?:monday|tuesday|wednesday|thursday|friday|week)))',
    `(?:discuss|debate)(?: away| this| it)? (?:${PLACE})`,
    'let the (?:debate|discussion|arguments?|arguing|comments|battle|chaos|debating) (?:begin|commence|start)',
    'debate away|discuss away|discuss amongst yourselves',
  ].join('|'),
);
