/** Naming who is asked: "Fellow nurses, what do you pack for a night shift?" */
import { capital, offer } from '../advice/phrasing.ts';
import { words } from '../answers.ts';
import { talkToMe2006 } from '../evidence.ts';
import type { Span } from '../model.ts';
import { plainSpan, type Reading, type Sentence } from '../reading.ts';
import { forms } from '../request.ts';
import { nowhere, type Technique } from '../technique.ts';

export const nameTheGroup: Technique = {
  name: 'name-the-group',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const named = forms(sentence, reading, GROUP)[0] ?? opening(sentence);
    if (named !== undefined && (sentence.bullet || THANKS.test(sentence.plain))) return nowhere;
    if (named !== undefined) return asks(sentence, reading) ? [named] : nowhere;
    const calling = forms(sentence, reading, CALLING).slice(0, 1);
    if (calling.length === 0 || OTHER_CALL.test(around(sentence, reading))) return nowhere;
    return calling;
  },
  is: [
    'Fellow nurses, what do you pack for a night shift?',
    'To the parents here: how do you handle screens at dinner?',
    'Calling all left-handed guitarists!',
    "Anyone who has rewired a house: what did you wish you'd known?",
    'hey freelancers how do u chase late invoices',
  ],
  isNot: [
    ['Fellow nurses, you are heroes.', 'praise, nothing asked'],
    ['Teachers, the strike starts on Monday.', 'news'],
    ['Calling all creatives: apply for the residency by 3 June.', 'not words'],
    ['Calling all the shops took an hour.', 'told'],
    ['Thank you to the nurses on ward 9.', 'thanks'],
    ['To the night shift: thank you for the tea. What a year!', 'thanks'],
  ],
  why: 'People answer sooner when they can tell that it is they who are meant.',
  evidence: talkToMe2006,
  suggest: ({ group, problem, lesson, claim }) =>
    group === null
      ? []
      : [
          ...offer(problem, () => ({
            text: `${capital(group)}, what worked for you?`,
            why: `You write about what ${group} know; naming them tells them that they are meant.`,
            fit: 0.8,
          })),
          ...offer(lesson, () => ({
            text: `${capital(group)}, what would you add?`,
            why: `You write about what ${group} know; naming them tells them that they are meant.`,
            fit: 0.72,
          })),
          ...offer(claim?.mood !== 'open' && claim, () => ({
            text: `${capital(group)}, how do you see it?`,
            why: `You write about what ${group} know; naming them tells them that they are meant.`,
            fit: 0.7,
          })),
        ],
};

const NAMES = String.raw`(?:[\p{L}\p{N}'&-]+ ){0,4}`;
/** Singular words in s, and plurals that open sentences without naming anybody. */
const NOBODY =
  '(?!(?:yes|thanks|always|sometimes|perhaps|besides|nowadays|as|is|was|this|thus|us|its|ours|yours|hers|his|whats|hows|whos|wheres|lets|things|years|days|weeks|months|hours|minutes|times|afterwards|towards|unless|news|business|success|series|process|class|boss|stress|less|guess|congrats|congratulations|cheers|questions|thoughts|kids|prices|results|words|emails|meetings|plus|ps|jesus|james|chris|texas|paris|paypal|express|across|access|dress|christmas|sales|skills|numbers|facts|tips|rules|lessons|steps|books|films|movies|dogs|cats|others|pros|cons|sons|does|has|gas|bus|plans|ideas|goals|tools|headphones|cookies|taxes|politics|physics|economics|mathematics|sports|stories|memories|options|choices|reasons|details|tabs|spaces|apples|bananas|pancakes|waffles) )';
const GROUP = words(
  'fellow dear attention attn hey hi hello ok okay yo alright question one asking hive hivemind lazyweb',
  [
    String.raw`(?:fellow|dear|attention|attn|hey|hi|hello|ok|okay|yo|alright) (?:all (?:you |my )?|you |my |fellow |to all )?(?:#? ?)${NAMES}${NOBODY}[\p{L}'-]{2,}(?:s|folk|people|mums|moms|men|women|twitter|community|nerds|crew|gang|tribe|fam|writers|twitterverse|bluesky|mastodon|linkedin|hivemind|mind|lazyweb|internet|chat|friends|team|world|reddit|fediverse)(?= [:,!–—-]| (?:what|whats|how|hows|which|who|where|when|why|do|did|does|have|has|are|is|can|could|would|will|should|any|tell|share|drop|name|i need|help|give|please|let|of|who|in|with|on))`,
    String.raw`(?<=^|[^\p{L}\p{N}'] |(?:and|so|ok|okay|also|now) )(?:question|quick question|a question|serious question|genuine question|one|this one is|this ones|asking) (?:for|to) (?:all |all the |the |my |you |any |other |fellow |those |people |anyone |everyone ){0,8}(?!a friend|another|later|next|today|now)(?:[\p{L}'-]+ ?){0,6}(?= [:,?.–—-]|$)`,
    '(?:hive ?mind|hivemind|dear lazyweb|lazyweb)(?= [:,?!–—-])',
  ].join('|'),
);
/** Groups that open a sentence by a phrase of their own. */
const OPENING = new RegExp(
  [
    String.raw`^to (?:all )?(?:the|my|all|any|anyone|those|everyone|every) (?:[\p{L}'-]+ ){0,6}[\p{L}'-]+(?= [:,])`,
    String.raw`^for (?:those|anyone|everyone|people|all|any of you|folks|all those) (?:of you )?(?:who|that|with|in|whove) (?:[\p{L}\p{N}'-]+ ){0,9}[\p{L}\p{N}'-]+(?= [:,–—])`,
    String.raw`^(?:any|are there any|do we have any) (?:[\p{L}'-]+ ){1,3}(?:here|on here|out there|around|in the house|in my feed|among you)(?= [?:,])`,
    String.raw`^(?:anyone|anybody|people|those|folks|everyone|those of you) (?:(?:else|here|out there) )?(?:who|whos|whove|that|with|in) (?:[\p{L}\p{N}'-]+ ){0,9}[\p{L}\p{N}'-]+(?= [:,?–—-])`,
    String.raw`^if (?:youre|you are|youve been|youve ever been|you work (?:as|in)|you run|you teach|you manage|you lead) (?:an?|the|in) (?:[\p{L}'-]+ ){0,4}[\p{L}'-]+(?= ,)`,
  ].join('|'),
  'u',
);
/** Groups that open a sentence by their name alone; many a headline looks the same, so the reader must be spoken to. */
const BARE = new RegExp(
  [
    String.raw`^(?:[\p{L}'-]+ ){0,2}${NOBODY}[\p{L}'-]{3,}s(?: (?:of|in|here|on|from)(?: (?:the|this))?(?: [\p{L}'-]+){0,3})?(?= [,:–—-] (?:what|whats|how|hows|which|who|whos|where|when|why|do|did|have|are|is|can|could|would|should|tell|share|drop|name|give|let|please|help|i need|any|show|recommend|comment|reply|if you))`,
    String.raw`^(?:[\p{L}'-]+ ){0,2}(?:twitter|bluesky|mastodon|linkedin|fediverse|internet|reddit|people|folks|community|friends|parents|ladies|gents|everyone)(?= [,:–—-] (?:what|whats|how|hows|which|who|where|when|why|do|did|have|are|is|can|could|would|should|tell|share|drop|name|give|let|please|help|i need|any|show|recommend))`,
  ].join('|'),
  'u',
);
const THANKS = /(?<![^ ])(?:thanks?|thank you|grateful)(?![^ ])/;
const TO_READER =
  /(?<![^ ])(?:you|your|yours|youre|youve|youd|tell (?:me|us)|share|drop|name|recommend|help me|help us|give me|let me know|lmk|please|show me|show us|i need)(?![^ ])/;
const CALLING = words(
  'calling',

  String.raw`^(?:[^\p{L}\p{N} ]+ ){0,8}calling (?:all|out to all|on all) (?!the (?:shops|numbers))(?:[\p{L}\p{N}'&-]+ ){0,5}[\p{L}'&-]+(?= [:!,.👇–—?]| \p{Extended_Pictographic}|$)`,
);

function opening(sentence: Sentence): Span | undefined {
  const bare = BARE.exec(sentence.plain);
  const match = bare !== null && TO_READER.test(sentence.plain) ? bare : OPENING.exec(sentence.plain);
  return match === null ? undefined : plainSpan(sentence, match.index, match.index + match[0].length);
}

/** Whether this sentence or the next asks something; a name without an ask is only a name. */
function asks(sentence: Sentence, reading: Reading): boolean {
  return ASK.test(around(sentence, reading)) && !OTHER_CALL.test(around(sentence, reading));
}

function around(sentence: Sentence, reading: Reading): string {
  const next = reading.sentences[sentence.index + 1]?.plain ?? '';
  return `${sentence.plain.slice(0, NEAR)} ${next.slice(0, NEAR)}`;
}

/** Characters of each sentence that are looked at for an ask. */
const NEAR = 300;
const ASK =
  /\?|(?<![^ ])(?:tell (?:me|us)|share|drop|name|recommend|let me know|lmk|how (?:do|did|are|is|would|should|have|can|long|much|many|often)|what (?:do|did|are|is|would|should|have|was)|whats|which|who (?:do|has|is|else)|do you|have you|did you|are you|would you|i need your|need (?:help|advice|recs)|help me|thoughts|advice|recommendations|i want to hear|id love)(?![^ ])/;
const OTHER_CALL =
  /(?<![^ ])(?:apply|register|sign up|rsvp|book now|book your|buy|enter (?:here|now|our)|submit|join us|join our|tickets|download|vote for|donate|enrol|enroll|were hiring|we are hiring|application|applications|deadline)(?![^ ])/;
