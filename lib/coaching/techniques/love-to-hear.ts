/** The author says that they would like to hear: "I'd love to hear how your team does it." */
import { offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { forms } from '../request.ts';
import type { Technique } from '../technique.ts';

export const loveToHear: Technique = {
  name: 'love-to-hear',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => (ABOUT_OTHERS.test(sentence.plain) ? [] : forms(sentence, reading, LOVE)),
  is: [
    "I'd love to hear how your team does it.",
    'would luv to hear what ur reading',
    "Curious to hear from people who've moved back.",
    "Can't wait to read your answers.",
    "I'd appreciate your honest take on the ending.",
    'I want to hear your worst interview story.',
    "I'd love to hear about the first program you ever wrote.",
  ],
  isNot: [
    ['I love to hear the rain on a tin roof.', 'a habit'],
    ['So sorry to hear about your dog.', 'sympathy'],
    ["We'd love to see you at the gallery on Saturday.", 'to come, not to say'],
    ["I'd love to hear back from the insurers one day.", 'about others'],
    ['He wanted to hear her side of it.', 'reported'],
  ],
  why: 'Saying that you want to hear, and what, tells readers that an answer is welcome.',
  evidence: requests2010,
  suggest: ({ problem, group, claim }) => [
    ...offer(problem?.with, ({ text }) => ({
      text: `I'd love to hear what helped you with ${text}.`,
      why: `You name ${text} as the trouble; this asks for what helped.`,
      fit: 0.74,
    })),
    ...offer(group !== null && claim?.mood !== 'open' && claim?.about, ({ text }) =>
      group !== null && text.startsWith(group.slice(0, 6))
        ? null
        : {
            text: `I'd love to hear how other ${group} see ${text}.`,
            why: `You write for ${group}; this asks them.`,
            fit: 0.6,
          },
    ),
  ],
};

const REST = String.raw`(?: [\p{L}\p{N}'%/-]+){0,24}`;
const HEAR = '(?:hear|know|learn|read|see|get|understand|find out)';
const WHAT = `(?: more)?(?: (?:from (?:you|your|people|anyone|others|other|those|folks|everyone|all|the|fellow|some|someone|[a-z]+s)|about (?:your|you|yours|how|what|it in the|(?:the|a|an|any|one|that) (?:[^ ]+ ){1,5}?you(?:ve|r)?)|your|you|yours|yall|how|what|whats|which|where|why|who|if (?:you|anyone|any|others|someone|its just)|whether|when|others|other|some|any|all your|all the|more (?:about|from)|everyones?|peoples|others|the (?:stories|story|best|worst|most|reasons?)|stories|opinions|thoughts|in the comments|below|it)(?![^ ]))`;
const LOVE = words(
  'hearing happy glad open eager hear know learn read see get understand find love appreciate value welcome like grateful forward',

  [
    `(?:(?:i|we) )?(?:id|wed|(?:i|we) would|would|i|we|ill|well)?(?: ?(?:really|just|also|genuinely|honestly|absolutely|particularly|especially|so|very much|much)){0,8} ?(?:love|loved|like|be (?:curious|interested|keen|happy|glad|thrilled|delighted|grateful|fascinated)|appreciate|welcome) to ${HEAR}${WHAT}${REST}`,
    `(?:(?:i|we) )?(?:(?:im|were|i am|we are) )?(?:(?:really|just|also|genuinely|very|super|so|always|honestly|especially|particularly) ){0,8}(?:curious|keen|interested|eager|excited|dying|desperate|itching|hoping|intrigued|fascinated|looking) to ${HEAR}${WHAT}${REST}`,
    `(?<!so )(?:happy|glad|open|eager) to (?:hear|read|get|be (?:proven wrong|corrected|convinced otherwise))(?:(?<=wrong|corrected|otherwise)| (?:feedback|other|others|thoughts|opinions|ideas|suggestions|different|any|counter[\\p{L}-]*|your (?:thoughts|feedback|ideas|suggestions|views|opinions|take|stories)|how you|what you))${REST}`,
    `(?:it )?(?:would|will|itd) be (?:so |really |very )?(?:great|good|nice|lovely|interesting|helpful|amazing|cool|useful|fun|wonderful|fascinating|awesome) to ${HEAR}${WHAT}${REST}`,
    `(?:i|we) (?:(?:really|just|also|genuinely) ){0,8}(?:want|need|wanna|wish|hope) (?:to )?${HEAR}(?: more)? (?:from you|your|yours|about your|how you|what you|which (?:of|one|you)|where you|why you|if you|all your|all about your|everyones?|in the comments)${REST}`,
    `(?:cant|cannot|can not) wait to (?:hear|read|see) (?:your|yours|what you|how you|all your|all the|everyones|from you|about your)${REST}`,
    `(?:im )?looking forward to (?:your|hearing (?:your|from you|what|how|about)|reading (?:your|all|what))${REST}`,
    `(?:id|wed|i would|we would|would) (?:(?:really|also|much|greatly|very much|just) ){0,8}(?:love|appreciate|value|welcome|like|be grateful for) (?:to have |to get |some |any |all )?(?:your|you|yours|feedback|thoughts|views|wisdom|perspectives|suggestions|advice|tips|input|ideas|recommendations|recs|opinions|insights|pointers|help (?:with|from|on|choosing|deciding))(?! (?:support|business|vote|votes|help in|to join|to come|company|presence|guys? to (?:join|come)))${REST}`,
    '(?:i|we) (?:want|need|would like|value|crave) (?:your|yalls|all your) (?:[\\p{L}]+ )?(?:opinions?|thoughts|feedback|input|ideas|suggestions|advice|stories|takes?|recommendations|recs|questions)',
    `(?:i|we|id|wed)(?: would)?(?: (?:really|also|much|greatly|very much|just|truly|so)){0,4} (?:love|appreciate|value|enjoy|welcome)(?: it)? hearing${WHAT}${REST}`,
    '(?:share|tell) .{0,40} (?:id|would) love to hear',
  ].join('|'),
);
const ABOUT_OTHERS =
  /(?:so (?:sorry|glad|happy|great|good|sad|thrilled|pleased)|sorry|^glad|^great|^good|^nice|^sad|^lovely|^wonderful|thrilled|pleased|delighted) to (?:hear|see|read|know|learn)|hear back from|(?:he|she|they) (?:would|wanted|want|wants)|(?:read|see|receive) your (?:applications?|cvs?|entries|submissions|proposals)|see you (?:at|on|there|in|all|this|next|soon|again)|to see you(?![^ ])|like to know more \?|(?:would|do) you (?:like|love|want)/;
