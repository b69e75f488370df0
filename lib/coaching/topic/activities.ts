/** What the author does, did or may do: a known verb with a whole object, ready for other speakers. */
import type { Sentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { heads, isBrand, isPlural } from './nouns.ts';
import { tagsOf } from './tags.ts';
import type { Activity, Voices } from './topic.ts';
import { type Verb, verbOf } from './verbs.ts';
import { words } from './words.ts';

/** What the sentence says that its author has done ("I finally quit my job"), if that can be asked of others. */
export function deedIn(sentence: Sentence): Activity | null {
  const tokens = sentence.tokens;
  let at = tokens[0]?.key === 'so' || tokens[0]?.key === 'today' || tokens[0]?.key === 'yesterday' ? 1 : 0;
  if (tokens[at]?.text === ',') at++;
  const subject = tokens[at]?.key ?? '';
  const subjectless = JUST.has(subject) || verbOf(subject)?.past === subject;
  if (!AUTHOR.has(subject) && !subjectless) return null;
  const perfect = /^(?:ive|weve)$/.test(subject);
  if (!subjectless) at++;
  while (PASSED_OVER.has(tokens[at]?.key ?? '')) at++;
  if (perfect && tokens[at]?.key === 'been') {
    const going = verbOf(tokens[at + 1]?.key ?? '');
    const asked = going?.sort === 'start' || going?.sort === 'make';
    return asked && tokens[at + 1]?.key === going.gerund
      ? activityFrom(going, tokens, at + 2, sentence.text)
      : null;
  }
  const verb = verbOf(tokens[at]?.key ?? '');
  if (verb === undefined) return null;
  const form = tokens[at]?.key;
  if (form !== verb.past && !(perfect && form === verb.participle)) return null;
  return activityFrom(verb, tokens, at + 1, sentence.text);
}

/** What the sentence says that its author considers doing ("thinking about quitting my job"). */
export function planIn(sentence: Sentence): Activity | null {
  const match = PLAN.exec(sentence.plain) ?? UNDER_WAY.exec(sentence.plain);
  if (match === null) return null;
  const from = match.index + match[0].length;
  const at = sentence.tokens.findIndex((token) => token.plainStart >= from);
  const verb = verbOf(sentence.tokens[at]?.key ?? '');
  if (verb === undefined) return null;
  const form = sentence.tokens[at]?.key;
  if (verb.base === 'try') return null;
  if (!PLAN.test(sentence.plain) && !['leave', 'change', 'start', 'buy'].includes(verb.sort)) return null;
  if (form !== (match[1] === undefined ? verb.gerund : verb.base)) return null;
  return activityFrom(verb, sentence.tokens, at + 1, sentence.text);
}

const AUTHOR = words('i we ive weve');
const JUST = words('just finally');
const PASSED_OVER = words(
  'just finally recently have also actually officially only accidentally successfully',
);
const PLAN =
  /\b(?:(?:thinking (?:about|of)|considering|debating|contemplating|toying with the idea of|looking into|tempted by|on the fence about|torn about|nervous about|scared of|planning on) |((?:should (?:i|we)|(?:i|im|ive|we|were|weve|id) (?:am |are |have |been |just |still |finally |really |almost |seriously |not |sure )*(?:planning to|deciding whether to|debating whether to|wondering (?:if|whether) i should|(?:if|whether) (?:i|we) should|about to|tempted to|decided to|going to|want to|need to)) ))(?=\p{L})/u;

/** "We're closing our office": said to be happening, which leaves time to ask. */
const UNDER_WAY = /^(?:so )?(?:im|i am|we are|were) (?:finally |officially )?(?=\p{L}+ing\b)/u;

function activityFrom(verb: Verb, tokens: readonly Token[], from: number, sentence: string): Activity | null {
  const object = objectFrom(tokens, from, verb);
  if (object === null) return null;
  const head = object.findLast((token) => !PARTICLES.has(token.key));
  if (head === undefined) return null;
  const tags = tagsOf(sentence);
  const tagsFor = (token: Token): ReadonlySet<string> =>
    tags.find((one) => one.word === token.text.toLowerCase() || one.word === token.key)?.tags ?? new Set();
  if (!heads(head, tagsFor(head)) && !OBJECTS.has(head.key)) return null;
  if (
    object.some(
      (token) =>
        UNSETTLED.has(token.key) ||
        /'s$/.test(token.text) ||
        (tagsFor(token).has('Person') && !OBJECTS.has(token.key) && !isBrand(token)),
    )
  )
    return null;
  if (!fits(verb, object, tagsFor)) return null;
  // What was moved from one place to another is the author's own story.
  const names = object.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  if (verb.base === 'move' && names > 1 && !/^(?:from|to)$/.test(object[0]?.key ?? '')) return null;
  // Groceries are no purchase to speak of.
  if (verb.sort === 'buy' && verb.base !== 'adopt' && !/^(?:an?|my|our)$/.test(object[0]?.key ?? ''))
    return null;
  const { verb: done, object: what } = givenUp(verb, object);
  const first = what.find((token) => token.key !== 'the');
  const plural = first !== undefined && isPlural(first.key, tagsFor(first));
  const own = (speaker: keyof Voices): string => what.map((token) => said(token, speaker)).join(' ');
  const say = (form: string): Voices => ({
    mine: `${form} ${own('mine')}`,
    yours: `${form} ${theirOwn(own('yours'), plural)}`,
    theirs: `${form} ${theirOwn(own('theirs'), plural)}`,
  });
  return {
    sort: done.sort,
    base: say(done.base),
    gerund: say(done.gerund),
    participle: say(done.participle),
  };
}

/** "stopped doing reviews" is "dropped reviews"; "stopped drinking coffee" is "gave up drinking coffee". */
function givenUp(verb: Verb, object: readonly Token[]): { verb: Verb; object: readonly Token[] } {
  if (verb.base !== 'stop' || !object[0]?.key.endsWith('ing')) return { verb, object };
  if (object[0].key === 'doing') return { verb: verbOf('drop') ?? verb, object: object.slice(1) };
  return { verb: GIVE_UP, object };
}

const GIVE_UP: Verb = {
  base: 'give up',
  past: 'gave up',
  participle: 'given up',
  gerund: 'giving up',
  sort: 'leave',
};

/** The words after the verb up to where its object surely ends; null when they are none or too many. */
function objectFrom(tokens: readonly Token[], start: number, verb: Verb): readonly Token[] | null {
  let from = start;
  // How many is the author's own: "interviewed 14 candidates".
  if (tokens[from]?.kind === 'number' || COUNT_WORDS.has(tokens[from]?.key ?? '')) from++;
  let end = from;
  while (end < tokens.length && end - from <= LONGEST) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || ENDS.has(token.key)) break;
    const next = tokens[end + 1]?.key ?? '';
    if (token.key === 'to' && !OPENS_PHRASE.test(next) && verbOf(next)?.base === next) break;
    if (
      /^(?:for|in|after|at|by|with|on|from)$/.test(token.key) &&
      (ENDS_AFTER.test(next) || tokens[end + 1]?.kind === 'number')
    )
      break;
    if (
      end > from &&
      CLAUSES.test(token.key) &&
      (verb.sort !== 'change' || !/^(?:from|off)$/.test(token.key))
    )
      break;
    end++;
  }
  while (end > from && TRAILING.has(tokens[end - 1]?.key ?? '')) end--;
  const object = tokens.slice(from, end).filter((token, at) => at === 0 || !IDLE.has(token.key));
  const cut = tokens[end];
  // "I built Acme's billing": cut in the middle of a phrase rather than at its end.
  if (cut !== undefined && cut.kind !== 'word' && cut.kind !== 'punctuation' && cut.kind !== 'emoji')
    return null;
  if (cut?.text === '-' || cut?.text === '/' || cut?.text === '&' || cut?.text === '$') return null;
  return object.length > 0 && object.length <= LONGEST ? object : null;
}

const LONGEST = 6;
const ENDS = words(
  'and but because so when while after before since that which who if as then where until though or last this next ' +
    'two three four five six seven eight nine ten yesterday today tomorrow now recently again finally yet already ago every during than without despite within ' +
    'about over because via once twice it is was were are had has have just even tonight until till using instead too',
);
const ENDS_AFTER =
  /^(?:the|a|an|my|our)?$|^(?:years?|months?|weeks?|days?|hours?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|work|fun|free|less|under|one|two|three|four|five|six|seven|eight|nine|ten|several|almost|about|ages|good|christmas|spring|summer|winter)$/;
/** What follows these belongs to this author ("at the bank", "with some tape"). */
const CLAUSES = /^(?:for|at|with|by|on|from|like|off|into)$/;
/** Left out of the phrase: they say which of the author's own it is. */
const IDLE = words('whole entire own new old little tiny brand own current');
const COUNT_WORDS = words('two three four five six seven eight nine ten eleven twelve dozens hundreds');
const OPENS_PHRASE = /^(?:a|an|the|my|our)$/;
const TRAILING = words('for in on at to from with of my our the a an very really completely entirely');
const PARTICLES = words('up off out down');
/** Ends of an object that are no noun by their tags, and still make sense. */
const OBJECTS = words(
  'freelance vegan remote solo full-time part-time abroad job client customer manager kid kids team degree phd mba ' +
    'novel employee developer designer intern candidates employees developers designers clients customers users',
);
/** Words that point to something only this author knows, or that make the phrase another one. */
const UNSETTLED = words(
  'first second it this that these those them him her his hers their theirs its us you your yours me mine myself ourselves ' +
    'something everything anything nothing someone everyone not never no one ones there here both another other ' +
    'others same such more much many few all each what how why whose',
);
/** Things that are done to other verbs' sense: "made a mistake", "took place". */
const IDIOMS = words(
  'mistake mistakes sense decision call point deal way money progress sure post thread comment list difference change changes plan plans promise choice friends effort lot bit time',
);
/** What most people have one of, so that "the" points to nobody's in particular. */
const SHARED = words(
  'kitchen house garden gym office garage bathroom piano guitar violin drums marathon internet city suburbs countryside cloud web',
);

function fits(verb: Verb, object: readonly Token[], tagsFor: (token: Token) => ReadonlySet<string>): boolean {
  const head = object.at(-1);
  if (head === undefined || IDIOMS.has(head.key)) return false;
  const names = object.filter((token) => /^\p{Lu}/u.test(token.text));
  if (['make', 'hire', 'visit'].includes(verb.sort) && names.length > 0) return false;
  if (names.some((token) => tagsFor(token).has('Possessive'))) return false;
  const definite = object.findIndex((token) => token.key === 'the');
  const named = object[definite + 1];
  if (definite >= 0 && named !== undefined && !SHARED.has(named.key) && !names.includes(named)) {
    // "the parser" is "a parser" to a reader; "the new onboarding" is nobody else's.
    if (definite !== 0 || !(verb.sort === 'change' || verb.sort === 'leave')) return false;
  }
  const first = object[0];
  // A bare singular ("built deck today") is a clipped note, not a phrase to repeat.
  if (object.length === 1 && names.length === 0 && first !== undefined) {
    const tags = tagsFor(first);
    return tags.has('Plural') || tags.has('Uncountable') || tags.has('Gerund') || OBJECTS.has(first.key);
  }
  return true;
}

/** "the parser in Rust" as somebody else has one: "a parser in Rust". */
function theirOwn(words: string, plural: boolean): string {
  const rest = words.replace(/^the /, '');
  const noun = rest.split(' ')[0] ?? '';
  if (rest === words || /^\p{Lu}/u.test(noun) || SHARED.has(noun)) return words;
  if (plural) return rest;
  return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${rest}`;
}

function said(token: Token, speaker: keyof Voices): string {
  if (token.key === 'my' || token.key === 'our') {
    return speaker === 'mine' ? token.text.toLowerCase() : speaker === 'yours' ? 'your' : 'their';
  }
  return token.text;
}
