/** A poll drawn or named in the text: "Poll: window seat or aisle?", or a question with lettered options. */
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import type { Span } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import { forms, requests } from '../request.ts';
import { nowhere, type Technique } from '../technique.ts';

export const poll: Technique = {
  name: 'poll',
  kind: 'prompt',
  language: 'en',
  detect: (sentence, reading) => {
    const named = forms(sentence, reading, NAMED);
    if (named.length > 0) return named;
    const pointed = requests(sentence, reading, VOTE);
    return pointed.length > 0 ? pointed : options(sentence, reading);
  },
  is: [
    'Poll: window seat or aisle?',
    'Quick poll, who still uses a paper diary',
    'What should I cook tonight?\nA) curry\nB) soup\nC) chips at the pier',
    'How long is your commute?\n🔘 under 15 min\n🔘 15–45\n🔘 longer',
  ],
  isNot: [
    ['Poll shows the mayor two points ahead.', 'news'],
    ['New poll: voters split on the tunnel', 'news'],
    ['The poll closed with 212 votes, thank you!', 'over'],
    ['Poll tax riots, thirty years on', 'history'],
    ['The plan:\nA) pack\nB) drive\nC) sleep', 'a list, nothing asked'],
  ],
  why: 'Ready-made answers are the cheapest to give; ask for the reason to get words.',
  evidence: wording2011,
};

const NAMED = words(
  'poll polls',

  String.raw`^(?:[^\p{L}\p{N} ]+ ){0,8}(?:(?:a|lets do|lets run|running|heres|here is|doing|quick|new|little|mini|fun|informal|serious|twitter|linkedin|friday|monday|weekend|straw|very|important|scientific|unscientific|totally|short|random|another|time for a|it is|its) ){0,8}(?<!^new )polls?(?: time| question| of the (?:day|week))?(?= [:!,–—📊🗳👇⬇-]|$| (?:who|what|which|how|do|does|are|is|would|should|for))(?! (?:are|is) (?:open|closed|now|closing|still|in))(?! : (?:voters|majority|most|americans|britons|support|[0-9]))`,
);
const VOTE = words(
  'poll',

  '(?:vote|answer|weigh in|take part|have your say) (?:in|on|below in) (?:the|my|our|this) poll|(?:take|answer|complete) (?:the|my|our|this) (?:quick |little |short )?poll',
);

/** A question, and then two lines or more that are marked as its options. */
function options(sentence: Sentence, reading: Reading): readonly Span[] {
  if (!sentence.marked && !/[:👇]$/u.test(sentence.text)) return nowhere;
  if (!(sentence.marked ? ASKING : VOTING).test(sentence.plain)) return nowhere;
  if (
    OFFER.test(sentence.plain) ||
    LISTED.test(reading.text.slice(Math.max(0, sentence.start - BEFORE), sentence.start))
  )
    return nowhere;
  const after = reading.text.slice(sentence.end, sentence.end + OPTIONS_WITHIN);
  const found = OPTIONS.exec(after);
  // A list of questions is a questionnaire to think about or to be interviewed with.
  if (found === null || found[0].includes('?')) return nowhere;
  return [{ start: sentence.start, end: sentence.end + found[0].trimEnd().length }];
}

/** What has options to choose from; "The fix?" has steps. */
const ASKING =
  /(?<![^ ])(?:you|your|yours|youre|which|what|whats|who|whos|where|when|how|should|would|or|vote|pick|favou?rite|best|better)(?![^ ]).* \?/;
const VOTING =
  /(?<![^ ])(?:vote|votes|choose|pick|which|you(?:r)? (?:prefer|pick|choice|favou?rite|vote|answer))(?![^ ])/;
/** The question is itself an item of a list. */
const LISTED = /(?:^|\n)[^\S\n]{0,4}(?:\(?(?:[A-Ea-e]|[0-9]{1,2})[).:]|[0-9]\ufe0f?\u20e3)\s{0,3}$/u;
/** Characters before a question that a list's mark can take. */
const BEFORE = 16;
/** Questions whose list is of steps or goods. */
const OFFER =
  /^(?:want|need|looking|ready|tired|struggling|did you know|know|interested|curious|do you want|are you ready)(?![^ ])/;
/** Characters after the question in which the options stand. */
const OPTIONS_WITHIN = 600;
const OPTIONS =
  /^[^\S\n]{0,4}(?:\n{1,3}[^\S\n]{0,4}(?:[A-Ea-e1-6][).:]|\(?[A-Ea-e1-6]\)|[1-6]\ufe0f?\u20e3|🔘|[⚪⚫🔴🟠🟡🟢🔵🟣🟤🟥🟧🟨🟩🟦🟪🧡💛💚💙💜]\ufe0f?|❤️|🅰|🅱|⭕|☐|□|○|◯|\[ ?\])\s{0,3}[^\n.]{1,60}(?=\n|$)){2,8}/u;
