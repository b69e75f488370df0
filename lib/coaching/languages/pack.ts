/** Makes techniques, exceptions and bait of a language from its words. */
import { baitComment } from '../issues/bait-comment.ts';
import { baitReact } from '../issues/bait-react.ts';
import { baitShare } from '../issues/bait-share.ts';
import { baitTag } from '../issues/bait-tag.ts';
import { baitVote } from '../issues/bait-vote.ts';
import type { Flaw } from '../issues/flaw.ts';
import { asked } from '../question/span.ts';
import type { Sentence } from '../reading.ts';
import { type Exception, nowhere, type Technique, whole } from '../technique.ts';
import { techniques as english } from '../techniques/index.ts';

/** The words of a language: sources of regular expressions over lower-case text with straight apostrophes. */
export interface Words {
  /** BCP 47. */
  readonly code: string;
  /** Question words. */
  readonly open: string;
  /** What begins a question that yes or no would answer. */
  readonly yesNo: string;
  /** "or". */
  readonly or: string;
  /** What turns a statement into a question at its end, before the mark. */
  readonly tag: string;
  /** Whole questions of one or two words ("Thoughts?"). */
  readonly elliptical: string;
  /** "I wonder how you…". */
  readonly indirect: string;
  /** Questions that need no mark to be one, from the start of the sentence. */
  readonly unmarked: string;
  /** Calls and prompts, by the name of the technique. */
  readonly asks: Readonly<Record<string, string>>;
  /** Questions that ask nobody. */
  readonly rhetorical: string;
  /** How a sentence begins that asks for a click or offers work or help; before it, a question is an offer. */
  readonly acts: string;
  /** Bait, by kind of issue. */
  readonly bait: Readonly<Record<string, string>>;
  /** Drafts in which the technique is found. */
  readonly is: readonly (readonly [text: string, technique: string])[];
  /** Drafts that ask nothing, each with the reason. */
  readonly isNot: readonly (readonly [text: string, reason: string])[];
  /** Drafts that offer something in the form of a question. */
  readonly offers: readonly string[];
  /** Drafts that bait, with the kind of issue. */
  readonly baits: readonly (readonly [text: string, kind: string])[];
}

/** A language as the analyser uses it. */
export interface Pack {
  readonly words: Words;
  readonly techniques: readonly Technique[];
  readonly exceptions: readonly Exception[];
  readonly flaws: readonly Flaw[];
}

/** Throws when the words name a technique or a kind of bait that English does not know. */
export function makePack(words: Words): Pack {
  const bounded = (source: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}'])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
  const opening = (source: string): RegExp => new RegExp(`^["'¿¡(\\s]*(?:${source})(?![\\p{L}\\p{N}])`, 'u');
  const open = bounded(words.open);
  const or = bounded(words.or);
  const tag = new RegExp(`[,\\s–-]\\s*(?:${words.tag})\\s*[?]`, 'u');
  const elliptical = new RegExp(`^["'¿¡\\s]*(?:${words.elliptical})(?: [\\p{L}']+){0,3}\\s*[?]`, 'u');
  const questions: readonly (readonly [string, (sentence: Sentence) => boolean])[] = [
    ['tag-question', ({ marked, lower }) => marked && tag.test(lower)],
    ['elliptical-question', ({ marked, lower }) => marked && elliptical.test(lower) && !or.test(lower)],
    ['indirect-question', matches(bounded(words.indirect), null)],
    [
      'choice-question',
      ({ marked, lower }) => marked && or.test(lower) && !open.test(lower.slice(0, FIRST_WORDS)),
    ],
    ['open-question', ({ marked, lower }) => marked && open.test(lower)],
    ['yes-no-question', matches(opening(words.yesNo), true)],
    ['unmarked-question', matches(opening(words.unmarked), false)],
  ];
  const asks = Object.entries(words.asks).map(
    ([name, source]) => [name, matches(bounded(source), null)] as const,
  );
  const rhetorical = bounded(words.rhetorical);
  const acts = opening(words.acts);
  return {
    words,
    techniques: [...questions, ...asks].map(([name, finds]) => technique(words, name, finds)),
    exceptions: [
      {
        name: 'rhetorical',
        kinds: ['question'],
        language: words.code,
        excludes: ({ lower }) => rhetorical.test(lower),
        is: words.isNot.map(([text]) => text),
        isNot: words.is.map(([text, name]) => [text, name] as const),
      },
      {
        name: 'offer',
        kinds: ['question'],
        language: words.code,
        excludes: ({ lower, index }, { sentences }) =>
          !open.test(lower.slice(0, FIRST_WORDS)) &&
          sentences.slice(index + 1, index + 3).some((next) => acts.test(next.lower)),
        is: words.offers,
        isNot: words.is.map(([text, name]) => [text, name] as const),
      },
    ],
    flaws: Object.entries(words.bait).map(([kind, source]) => bait(words, kind, bounded(source))),
  };
}

/** Characters in which a question word opens a question ("What do you like, tea or coffee?" is open). */
const FIRST_WORDS = 20;

function matches(pattern: RegExp, marked: boolean | null): (sentence: Sentence) => boolean {
  return (sentence) => (marked === null || sentence.marked === marked) && pattern.test(sentence.lower);
}

/** The English technique of that name, with another language's words. */
function technique(words: Words, name: string, finds: (sentence: Sentence) => boolean): Technique {
  const model = english.find((one) => one.name === name);
  if (model === undefined) throw new Error(`No technique is called "${name}" (language pack ${words.code}).`);
  const { kind, why, evidence } = model;
  return {
    name,
    kind,
    language: words.code,
    detect: (sentence) =>
      finds(sentence) ? (kind === 'question' ? asked(sentence) : whole(sentence)) : nowhere,
    is: words.is.filter(([, found]) => found === name).map(([text]) => text),
    isNot: words.isNot,
    why,
    evidence,
  };
}

const ENGLISH_BAIT: readonly Flaw[] = [baitVote, baitReact, baitShare, baitTag, baitComment];

function bait(words: Words, kind: string, pattern: RegExp): Flaw {
  const model = ENGLISH_BAIT.find((one) => one.kind === kind);
  if (model === undefined) throw new Error(`No bait is called "${kind}" (language pack ${words.code}).`);
  return {
    kind,
    language: words.code,
    message: model.message,
    find: ({ reading }) =>
      reading.sentences
        .filter((sentence) => !sentence.quoted && pattern.test(sentence.lower))
        .map(({ start, end }) => ({ start, end })),
    is: words.baits.filter(([, found]) => found === kind).map(([text]) => text),
    isNot: words.isNot,
  };
}
