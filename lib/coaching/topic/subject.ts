/** The one thing a draft is about, and the opinion it has on it. */
import type { Reading, Sentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { heads, thingFrom } from './nouns.ts';
import { tagsOf } from './tags.ts';
import type { Thing, Topic } from './topic.ts';
import { verbOf } from './verbs.ts';
import { words } from './words.ts';

/** "Standups are a waste of time", "I'm tired of standups", "Nobody needs another newsletter". */
export function claimIn(sentence: Sentence): Topic['claim'] {
  const stated = statedIn(sentence);
  if (stated !== null && stated.mood !== 'open') return stated;
  return feltIn(sentence) ?? stated;
}

function feltIn(sentence: Sentence): Topic['claim'] {
  const feeling = FEELING.exec(sentence.plain);
  if (feeling === null) return null;
  const about = thingAfter(sentence, feeling.index + feeling[0].length, true);
  if (about === null) return null;
  return { about, mood: /love|underrate|swear by|big fan|believe in/.test(feeling[0]) ? 'for' : 'against' };
}

function statedIn(sentence: Sentence): Topic['claim'] {
  const lead = OPINION.exec(sentence.plain)?.[0].length ?? 0;
  const from = sentence.tokens.findIndex((token) => token.plainStart >= lead);
  const tokens = sentence.tokens.slice(from);
  const at = predicateOf(tokens);
  if (from < 0 || at < 1 || at > 6) return null;
  const about = generalFrom(tokens.slice(0, at), sentence, from === 0);
  if (about === null) return null;
  const rest = tokens
    .slice(at)
    .map((token) => token.key)
    .join(' ')
    .replace(/ (?:and|but|because|so|while|in|at|on|during|by|when) .*/, '');
  const negated = /\b(?:not|isnt|arent|never|wont|nobody|less)\b/.test(rest);
  const praised = PRAISE.test(rest);
  const blamed = BLAME.test(rest);
  // "… is my cardio": a joke on oneself.
  if (/\b(?:my|me)\b/.test(rest)) return null;
  if (praised === blamed) return { about, mood: 'open' };
  return { about, mood: praised === negated ? 'against' : 'for' };
}

/** A general noun phrase, with what narrows it: "meetings without an agenda". */
function generalFrom(phrase: readonly Token[], sentence: Sentence, initial: boolean): Thing | null {
  if (phrase.some((token) => token.kind !== 'word')) return null;
  // "My team", "the bus": about one of them, not about their kind.
  if (/^(?:the|my|our|your|this|that|his|her|an?)$/.test(phrase[0]?.key ?? '')) return null;
  const tagged = tagsOf(sentence.text);
  const doing = doingFrom(phrase);
  if (doing !== null) return doing;
  const narrow = phrase.findIndex((token, at) => at > 0 && /^(?:without|with|in|for|at)$/.test(token.key));
  if (narrow < 0) return phrase.length > 3 ? null : thingFrom(phrase, tagged, initial, true);
  const head = thingFrom(phrase.slice(0, narrow), tagged, initial, true);
  const end = phrase.at(-1);
  const own = phrase
    .slice(narrow)
    .some((token) => /^(?:my|our|the|this|that|his|her|it|them)$/.test(token.key));
  if (head === null || end === undefined || own || phrase.length - narrow < 2) return null;
  if (!tagged.some((one) => one.word === end.text.toLowerCase() && one.tags.has('Noun'))) return null;
  return { ...head, text: [head.text, ...phrase.slice(narrow).map((token) => token.text)].join(' ') };
}

/** What is done, as a thing: "learning to say no", "working from home". */
function doingFrom(phrase: readonly Token[]): Thing | null {
  const [first, second] = phrase;
  if (first === undefined || second === undefined || phrase.length > 6) return null;
  if (!/^[a-z]{3,}ing$/.test(first.key) || NOT_DOING.has(first.key)) return null;
  if (phrase.some((token) => OWN.has(token.key))) return null;
  if (phrase.length < 3 && !/^(?:out|up|alone|abroad|remotely|online|outside|offline)$/.test(second.key))
    return null;
  return {
    text: [first.text.toLowerCase(), ...phrase.slice(1).map((token) => token.text)].join(' '),
    plural: false,
  };
}

const NOT_DOING = words('nothing something anything everything morning evening during king being having');
const OWN = words(
  'i you he she it we they me him her us them my your his our their this that these those and or',
);

/** What the draft speaks of most surely: after "about", said twice, or in a hashtag of several words. */
export function subjectIn(readings: readonly Reading[]): Thing | null {
  const sentences = readings
    .flatMap((reading) => reading.sentences)
    .filter((one) => !one.quoted && !one.bullet)
    .slice(0, MOST_SENTENCES);
  for (const sentence of sentences) {
    for (const cue of [ABOUT, PRACTICE]) {
      cue.lastIndex = 0;
      for (let about = cue.exec(sentence.plain); about !== null; about = cue.exec(sentence.plain)) {
        const thing = thingAfter(sentence, about.index + about[0].length);
        if (thing !== null) return thing;
      }
    }
  }
  if (sentences.some((one) => /\bburn(?:ed|t) out\b/.test(one.plain)))
    return { text: 'burnout', plural: false };
  return repeated(sentences) ?? owned(sentences);
}

/** The noun phrase that begins at an offset of the sentence's `plain`; `sure`: only one can stand there. */
export function thingAfter(sentence: Sentence, from: number, sure = false): Thing | null {
  const first = sentence.tokens.findIndex((token) => token.plainStart >= from);
  if (first < 0) return null;
  let end = first;
  while (end < sentence.tokens.length && end - first < 5) {
    const token = sentence.tokens[end];
    if (token === undefined || token.kind !== 'word' || (end > first && STOPS.has(token.key))) break;
    end++;
  }
  const next = sentence.tokens[end];
  // A phrase that goes on as another ("customers' trust", "the price of") is not this one.
  if (next !== undefined && /^(?:of|'|’|-|\/|&)$/.test(next.text)) return null;
  if (end - first === 5 && !STOPS.has(next?.key ?? '') && next?.kind === 'word') return null;
  const phrase = sentence.tokens.slice(first, end);
  // "thinking about switching from…": what is done, not what it is about.
  if (phrase.length === 0 || (verbOf(phrase[0]?.key ?? '') !== undefined && phrase[0]?.key.endsWith('ing')))
    return null;
  // "waking up", "cleaning the oven": the verb's words go on.
  if (
    phrase.at(-1)?.key.endsWith('ing') &&
    /^(?:up|out|off|down|to|my|the|an?|it|at|in|on)$/.test(next?.key ?? '')
  )
    return null;
  return thingFrom(phrase, tagsOf(sentence.text), first === 0, sure);
}

/** The verb that the sentence's opening phrase is the subject of. */
function predicateOf(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => PREDICATES.has(token.key));
  return tokens.slice(0, Math.max(0, at)).some((token) => token.kind !== 'word') ? -1 : at;
}

/** A noun used in three sentences. */
function repeated(sentences: readonly Sentence[]): Thing | null {
  const seen = new Map<string, { sentence: Sentence; at: number; count: number }>();
  for (const sentence of sentences) {
    const here = new Set<string>();
    sentence.tokens.forEach((token, at) => {
      const stem = token.key.replace(/s$/, '');
      if (token.kind !== 'word' || token.key.length < 4 || here.has(stem)) return;
      here.add(stem);
      const known = seen.get(stem);
      seen.set(stem, {
        sentence: known?.sentence ?? sentence,
        at: known?.at ?? at,
        count: (known?.count ?? 0) + 1,
      });
    });
  }
  const often = [...seen.values()]
    .filter((one) => one.count > 2)
    .sort((one, other) => other.count - one.count);
  for (const { sentence, at } of often.slice(0, 6)) {
    const token = sentence.tokens[at];
    if (token === undefined || COMMON.has(token.key)) continue;
    const thing = phraseEndingAt(sentence, at);
    if (thing !== null) return thing;
  }
  return null;
}

/** "my newsletter", "our code reviews": what the author has and speaks of, where others have one, too. */
function owned(sentences: readonly Sentence[]): Thing | null {
  for (const sentence of sentences.slice(0, 4)) {
    const own = OWNED.exec(sentence.plain);
    if (own === null) continue;
    const thing = thingAfter(sentence, own.index + own[0].length - (own[1]?.length ?? 0));
    if (thing !== null) return thing;
  }
  return null;
}

/** The phrase around a noun: with the modifiers before it, and only if it ends there. */
function phraseEndingAt(sentence: Sentence, at: number): Thing | null {
  const tagged = tagsOf(sentence.text);
  const tags = (token: Token): ReadonlySet<string> =>
    tagged.find((one) => one.word === token.text.toLowerCase() || one.word === token.key)?.tags ?? new Set();
  const head = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (head === undefined || !heads(head, tags(head))) return null;
  if (next?.kind === 'word' && !STOPS.has(next.key) && !PREDICATES.has(next.key)) return null;
  let start = at;
  while (start > 0 && at - start < 2) {
    const before = sentence.tokens[start - 1];
    if (before === undefined || before.kind !== 'word') break;
    const of = tags(before);
    if (!of.has('Noun') && !of.has('Adjective')) break;
    if (of.has('Pronoun') || of.has('Possessive') || of.has('Determiner')) break;
    start--;
  }
  const before = sentence.tokens[start - 1];
  if (before !== undefined && /^(?:a|an|my|our|the|every|each)$/.test(before.key)) start--;
  return thingFrom(sentence.tokens.slice(start, at + 1), tagged, start === 0);
}

const MOST_SENTENCES = 24;
const FEELING =
  /\b(?:i|im|ive|we|were) (?!(?:wouldnt|didnt|wont|never|dont) (?:love|hate|miss) )(?:\w+ )?(?:love|hate|miss|dont get(?: the (?:hype|fuss|appeal) (?:around|about|of))?|dont understand(?: the (?:hype|fuss|appeal|obsession) (?:around|about|of|with))?|cant stand|cant live without|swear by|dont believe in|believe in|am tired of|tired of|sick of|done with|over|a big fan of|am a big fan of|fed up with|obsessed with) /;
const ABOUT =
  /\b(?:thoughts (?:on|about)|(?:people|everyone|anyone) (?:loves?|hates?|likes?)|opinions? (?:on|about)|talk(?:ing|ed|s)? (?:about|on)|thinking about|wrote about|writing about|advice (?:on|about)|(?:learned|learnt|know|taught me|read|reading) (?:a lot )?about|experience with|struggling with|trouble with|problem with|obsessed with|getting into|got into|good at|better at|terrible at|bad at|beginners? (?:at|to)|new to|truth about|lessons? (?:about|on|from)|everything about|hardest part of|best part of|worst part of|state of|future of|thing about|posts about|a lot about|spoke about|workshop on|workshop about|course on|course about|book about|book on|article on|article about|paper on|study on|working on|guide to|switched to|moved to) /g;
/** What somebody keeps doing. */
const PRACTICE =
  /\bbeen (?=(?:journaling|meditating|freelancing|knitting|gardening|bootstrapping|baking|teaching|cycling|cooking)\b)/g;
const STOPS = words(
  'is are was were has have had and or but because so when while after before since that which who whom if as for in ' +
    'on at to with from by than into over about without during at through until can will should would could do does ' +
    'did not never just today yesterday tomorrow this last next again lately right now then too also only even still ' +
    'like it they we i you he she more less makes make gets got needs feels means works up out well all these those ' +
    "ever every really anymore at year years months i'm im ive its here there where how what why isnt arent dont " +
    'doesnt wont cant didnt',
);
const PREDICATES = words(
  'is are isnt arent should shouldnt needs need will wont doesnt dont makes make kills beats feels ' +
    'feel deserves deserve works matters ruins saves wastes gets get has have can cant does do never dies die changes replace replaces',
);
/** Openings before the opinion itself. */
const OPINION =
  /^(?:(?:i (?:really |still )?(?:think|believe|feel like|feel)|honestly|unpopular opinion|hot take|controversial opinion|controversial|opinion|psa|imo|imho|my take|unpopular opinion incoming|the truth is|here is the thing about|heres the thing about)(?: that)?(?: [:,])? )/;
const PRAISE =
  /\b(?:underrated|best|future|important|better|right|deserves?|beats?|matters?|saves?|works?|answer|solution|superpower|great|amazing|magic|healthy|worth|essential|fun|easier|elite|brilliant|unbeatable|underestimated)\b/;
const BLAME =
  /\b(?:overrated|broken|dead|waste|wastes|trap|scam|myth|worst|worse|useless|pointless|overhyped|hype|wrong|lie|joke|theater|theatre|kills?|ruins?|problem|boring|terrible|awful|toxic|expensive|mistake|unnecessary|harder|hard|illegal|banned|overkill|overhead|embarrassment|dying|exhausting|too (?:long|much|many|slow|expensive|big))\b/;
const OWNED =
  /\b(?:my|our) (?:\w+ )?(newsletter|podcast|garden|commute|startup|blog|side project|portfolio|resume|cv|inbox|calendar|morning routine|onboarding|code reviews?|roadmap|backlog|pricing|free plan|open source project|website|landing page|documentation|docs|kitchen|sourdough starter|cargo bike|allotment|open office|performance reviews|team meetings|retros|standups|standup)\b/;
const COMMON = words(
  'work working works team month months year years week weeks people time times thing things code good great best post ' +
    'like make made want need know think feel first every never always really just that this with from have been were ' +
    'they them then than what when your some more most into about after before company product building started still',
);
