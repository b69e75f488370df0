/** A question that the author answers at once: "The result? Chaos." */

import { AUDIENCE, body } from '../question/words.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Exception } from '../technique.ts';

export const selfAnswered: Exception = {
  name: 'self-answered',
  kinds: ['question'],
  language: 'en',
  excludes: (sentence, reading) => {
    if (!sentence.marked && !NOUN_HOOK.test(body(sentence))) return false;
    const next = reading.sentences[sentence.index + 1];
    if (next?.text.startsWith('(')) return false;
    if (next === undefined || next.marked) return next?.marked === true && answersLater(sentence, reading);
    return answers(sentence, next, reading);
  },
  is: [
    'Why? Because nobody else would.',
    'The result? Chaos.',
    'Is it perfect? No. Is it ours? Yes.',
    'My secret? I write at five in the morning.',
    'So what did we do? We shut it down.',
    'Do you struggle with focus?\n\nI did too.\n\nThen I changed three things.',
    'What do you get when you cross a crow and a clock? A bird that is on time.',
  ],
  isNot: [
    ['What would you do? I would wait.', 'the author’s own answer starts the round'],
    ['Which editor do you use? I’m on Vim.', 'asks the reader and answers first'],
    ['What is everyone reading this month? I just finished a book about herring.', 'asks everyone'],
    ['Is anyone else seeing this? No sound since the update.', '“No sound” is a detail'],
  ],
};

/** "The best part ?": a noun phrase that only sets up what follows. */
const NOUN_HOOK =
  /^(?!(?:what|who|where|when|why|how) is )(?:the |my |our |his |her |their |your |and |but |its |one |that |a )*(?:(?:only|real|single|big|bigger|biggest|best|worst|main|first|final|simple|hard|craziest|funny|scary|sad|crazy|secret|number|most|key|ugly|hidden|honest|short|long|true|surprising|\S+est|important|common|next|other|\d+) )*(?:results?|outcome|catch|problem|part|thing|answer|reason|secret|lesson|solution|truth|goal|kicker|difference|takeaways?|irony|fix|cost|price|verdict|twist|plot twist|trick|key|upside|downside|moral|point|bottom line|reality|mistake|rule|idea|plan|theme|effect|impact|challenge|issue|advice|tip|takeaway|conclusion|winner|culprit|reward|response|reaction|reply|bonus|caveat|consequence|change|step|recipe|formula|strategy|alternative|hack|proof|why|how|why now|spoiler|translation|message|process|method|approach|tool|feature|data|math|numbers|stat|title|topic|format|offer|deal|red flag|good news|bad news|game changer|hardest part|turning point|tldr|tl ; dr|when|where|who|what)(?: (?:of|for|to|about|in|behind|with|is|i|we|you|he|she|they|that|nobody|no) (?:\S+ ){0,6}?\S+)? \?/;

const ANSWER_START =
  /^(?:because|yes|yep|yup|nope|no|nah|absolutely|definitely|of course|nothing|nobody|noone|none|zero|never|always|simple|easy|the answer|short answer|long answer|turns out|spoiler|exactly|not (?:really|at all|quite|yet|anymore|even|exactly|necessarily|so|a|the|much|just|because)|neither|me neither|me too|same|same here|we did|i did|i do|it did|it is|it was|it isnt|it wasnt|it does|it doesnt|they did|they do|they are|he did|she did|you are|youre not alone|you arent alone|hell yes|hell no|heck|sure|probably|maybe not|to (?!me |be honest|clarify|be fair|be clear)|by |everything|everyone|simply|well ,|here (?:is|are)|heres|this is|thats|that is|these are|let me (?:tell|explain|show)|allow me|ill (?:tell|explain|show)|read on|keep reading|then |good|great|in this|think again|wrong(?! answers)|i used to|i was|i have been|ive been there|we have|been there|so did i|so do i|so was i|i know|i get it|i get|i feel you|dont worry|do not worry|youre in|you need|you do|you dont|you can|you could|you must|you have to|you should|you just|you might|start|stop|try|follow|use|focus)(?![^ ])/;

/** Fragments, figures and such stand as an answer to a noun hook and to "why", "how", "what" without "you". */
function answers(sentence: Sentence, next: Sentence, reading: Reading): boolean {
  const question = body(sentence);
  if (NOUN_HOOK.test(question) && !/^(?:why|how|when|where|who|what) \?/.test(question))
    return !OPENS_FLOOR.test(next.plain);
  const toReader = AUDIENCE.test(question);
  const follow = body(next) === '' ? next.plain : next.plain;
  const last = sentence.index >= reading.sentences.length - 2;
  if (
    /^(?:yes|no|nope|yep|nah|never|nothing|none|nobody|absolutely|definitely|of course|because|exactly)(?: [^\p{L}\p{N}]|$)|^because /u.test(
      follow,
    )
  )
    return true;
  if (RIDDLE.test(question) && !OPENS_FLOOR.test(next.plain)) return true;
  if (TEASER.test(question) && !OPENS_FLOOR.test(next.plain)) return true;
  if (
    LECTURE.test(question) &&
    (!toReader || question.startsWith('what if ')) &&
    next.words >= 5 &&
    !FIRST_PERSON.test(next.plain) &&
    !OPENS_FLOOR.test(next.plain)
  )
    return true;
  if (toReader) {
    if (ME_TOO.test(follow)) return true;
    if (OPENS_FLOOR.test(next.plain) || last) return false;
    return (
      !ASKS_VIEW.test(question) &&
      (TO_READER_ANSWER.test(follow) || LONG_HOOK.test(question)) &&
      rest(sentence, reading) >= LONG_REST
    );
  }
  if (
    ANSWER_START.test(follow) &&
    !(/^(?:no|not|good|great|well|then|maybe) /.test(follow) && next.words > 3 && !/^no ,/.test(follow))
  )
    return true;
  if (OPENS_FLOOR.test(next.plain)) return false;
  const open = /^(?:what|why|how|who|where|when|which|whats|hows|whos)(?![^ ])/.test(question);
  if (open && /^(?:we|he|she|they|it|its)(?![^ ])/.test(follow)) return true;
  if (
    open &&
    next.words <= 4 &&
    !next.marked &&
    next.words > 0 &&
    !/^(?:i|im|please|help|thanks|asking|curious|for)(?![^ ])/.test(follow)
  )
    return true;
  return rest(sentence, reading) >= LONG_REST && !last;
}

/** Several hooks in a row, all answered by what comes after them. */
function answersLater(sentence: Sentence, reading: Reading): boolean {
  let at = sentence.index + 1;
  while (reading.sentences[at]?.marked && at < sentence.index + 4) at++;
  const next = reading.sentences[at];
  if (next === undefined || next.marked) return false;
  return rest(sentence, reading) >= LONG_REST && answers(sentence, next, reading);
}

/** Words after the sentence. */
function rest(sentence: Sentence, reading: Reading): number {
  let words = 0;
  for (let at = sentence.index + 1; at < reading.sentences.length && words < LONG_REST; at++) {
    words += reading.sentences[at]?.words ?? 0;
  }
  return words;
}

/** Words of text after which a question at the top was a hook; set on the project's own LinkedIn posts. */
const LONG_REST = 25;
/** The reader's own view, which the author cannot give. */
const ASKS_VIEW =
  /(?<![^ ])(?:(?:do|did|would|are|have|what|which|how|can|could) (?:you|your|yall|you all|you guys) (?:think|prefer|recommend|use|suggest|choose|pick|agree|say|rather|handle|feel|deal|manage|approach|do|like|using|working|reading|watching|been)|your (?:favou?rite|thoughts|take|opinion|experience|go-to|best|biggest|top|view|advice|pick)|anyone|anybody|anyones|thoughts|recommend|recommendations|suggestions)(?![^ ])/;
/** Announces what comes. */
const TEASER =
  /^(?:(?:do you |you )?(?:want to|wanna) (?:know|hear|see|learn|guess)|(?:ever|have you ever|did you ever|do you ever) wonder(?:ed)? (?:how|why|what|where|who|if|whether)|know (?:why|how|what))(?![^ ])/;
/** A joke or a saying, whose second half comes next. */
const RIDDLE =
  /^(?:what do you (?:call an? |get (?:when|if) you cross|get if you)|why did the (?:chicken|scarecrow)|how many \S+ does it take to|how do you eat an elephant|whats the difference between an? )/;
/** A general question that the next sentence treats. */
const LECTURE =
  /^(?:why (?:do|does|did|is|are)|how (?:do|does|did) (?!i |you )|what (?:if|happens|makes|causes|is|are|does|do) )/;
const FIRST_PERSON = /(?<![^ ])(?:i|im|ive|my|me|we|our|us|please|anyone)(?![^ ])/;
/** The author's own case, at once: the question was the way to it. */
const ME_TOO =
  /^(?:i (?:did|do|was|have|used to|get it)(?: too)? [.!]|me too|so did i|so do i|so was i|same here|youre not alone|you are not alone|you arent alone)/;
const TO_READER_ANSWER =
  /^(?:i (?:did|do|was|used to|know|get|feel|had|have|get it|learned|spent)|me too|same|so did|so was|youre not alone|you are not|you arent|heres|here (?:is|are)|then|let me|ill|this|these|most|we|it|its|in this|thats|that|if (?:so|yes|not|you)|because|chances|probably|maybe|good|read|try|stop|start|the|most|many|well|now|not|yes|no|a|an|our|my|introducing|meet|with|for|when|last|after|today|years|\d)(?![^ ])/;
const LONG_HOOK =
  /^(?:want|ever|struggling|tired|looking|thinking|do you (?:want|struggle|know|feel|ever)|are you (?:tired|struggling|looking|ready|making|still)|have you ever|did you|what if|what would happen|imagine|feeling|need|wish|how do you (?:become|get|build|turn|make|know))(?![^ ])/;
/** A next sentence that invites rather than answers. */
const OPENS_FLOOR =
  /(?<![^ ])(?:if possible|preferably|ideally|budget|under|mine|me first|not the|no wrong answers|wrong answers|show of hands|seen in|seen at|found|spotted|taken|specifically|for context|context|be honest|honest answers|let me know|tell me|share|reply|comments?|below|drop|curious|thoughts|love to hear|id love|asking (?:for|as)|please|i cant decide|cant decide|any (?:advice|tips|help|ideas|suggestions)|👇|⬇|💬|what about you|your turn|yours)(?![^ ])/;
