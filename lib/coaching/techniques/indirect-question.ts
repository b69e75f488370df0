/** A question inside a statement: "Curious how you handle this." */
import { requests2010 } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { anywhere, body, opening } from '../question/words.ts';
import { nowhere, type Technique } from '../technique.ts';

export const indirectQuestion: Technique = {
  name: 'indirect-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) => {
    const text = body(sentence);
    const past = /^(?:[\p{L}'-]+ ){1,5}, /u.exec(text)?.[0].length ?? 0;
    return WONDERS.test(text) ||
      GENTLY.test(text.slice(past)) ||
      (SEEKS.test(sentence.plain) && !REPORTS.test(text))
      ? asked(sentence)
      : nowhere;
  },
  is: [
    'Curious how you handle invoices.',
    'I wonder if anyone here has tried a standing desk.',
    'Trying to figure out which bank is best for freelancers.',
    'I’d like to know what made you switch.',
  ],
  isNot: [
    ['I was curious how she handled it.', 'told about the past'],
    ['No idea why the build failed.', 'says so and asks nobody'],
    ['He wondered whether it would rain.', 'somebody else wondered'],
  ],
  why: 'Saying that you want to know asks without pressing, and leaves room for longer answers.',
  evidence: requests2010,
};

const ASKED =
  '(?:what|whats|which|who|whos|whose|where|wheres|when|why|how|hows|if|whether|about (?:your|how|what|why|peoples|others|everyones))';
const HOW = '(?: (?:really|just|also|always|genuinely|very|super|so|mostly|honestly|actually))?';

/** At the start of the sentence. */
const WONDERS = opening(
  [
    `(?:(?:im|i am|we are|were|still|always)${HOW} )?(?:curious|interested|wondering|keen|intrigued|dying|eager)(?: to (?:hear|know|see|learn|find out|understand|read))?(?: from (?:you|anyone|others|people|folks)[^.;!?]{0,60}?)?(?: ,| :| ..| -| —)? ${ASKED}`,
    `(?:i|we)${HOW} (?:wonder|am wondering|was wondering|were wondering|have been wondering)${HOW} (?:if|whether|what|which|who|how|why|where|when)(?: [^ ]+){0,6} (?:you|your|anyone|anybody|someone|somebody|people|others|everyone|folks|else|other|yall)`,
    '(?:was )?wondering (?:if|whether|what|which|who|how|why|where|when)',
    '(?:ive )?(?:been )?wondering (?:if|whether|what|which|who|how|why|where|when)',
    `(?:id|i would|we would|wed|i want|we want|i need|we need|i (?:really |also |just )?(?:want|would|need|wanna))(?: (?:really|also|just|like|love|be interested|be curious|be keen|be grateful|dying|want|would))*(?: to)? (?:know|hear|learn|find out|ask|ask you|ask you all|ask everyone) (?:from (?:you|anyone|others|people|those)[^.;!?]{0,60}? )?${ASKED}`,
    '(?:im |i am |we are |were )?(?:trying|struggling|looking|hoping|need|want) to (?:figure out|work out|decide|find out|understand|choose|pick|determine) (?:between|what|which|who|where|when|why|how|if|whether)',
    `(?:would|would be|itd be|it would be) (?:great|love|nice|interesting|good|cool|lovely|fun) to (?:know|hear|see|learn) ${ASKED}`,
    `(?:love|like) to (?:know|hear|learn) ${ASKED}`,
    '(?:my|the|one|so my|our) (?:real |main |only |big |next )?question (?:is|to you|for you|for everyone|to everyone)(?: today| now)? (?::|is|,|—|-)',
    'does anyone (?:else )?(?:know|have|use|remember)',
    '(?:tell|ask) me (?:what|which|who|where|when|why|how)',
  ].join('|'),
);

/** After a group that is spoken to: "Small agency owners, curious how you handle this". */
const GENTLY = opening(
  `(?:curious|wondering|interested|keen to (?:hear|know)|eager to (?:hear|know)) ${ASKED} [^.;!?]{0,60}(?:you|your|yours|others|people|anyone|everyone|folks|yall)`,
);

/** Anywhere in the sentence. */
const SEEKS = anywhere(
  [
    `(?:im|i am|were|we are)${HOW} (?:curious|wondering)(?: [^ ]+){0,2} (?:what|which|who|how|why|where|if|whether)(?: [^ ]+){0,4} (?:you|your|anyone|others|people|everyone|folks|else)`,
    `(?:if|whether) (?:anyone|anybody|someone|somebody|any of you) (?:here |else |out there )?(?:knows|has|can|could|uses|remembers|else|is|wants|would|have|know)(?: [^ ]+){0,12}(?: \\.)?$`,
  ].join('|'),
);

/** Somebody asks, but not the author of the audience now. */
const REPORTS =
  /(?<![^ ])(?:asked|asks|wondered|wonders|told|explained|explains|know|knows|knew|see|saw|said|says|learned|learnt|about|show|shows|tell you|explain|understand|understood|discover|reveals?|guide|tutorial|story|matter|matters|depends|heard|discussed|idk|dunno|remember|forgot|forget|think about|care|cares) (?:\S+ ){0,2}?(?:what|how|where|which|who|why|when|if|whether)(?![^ ])/;
