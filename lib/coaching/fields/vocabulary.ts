/** The words by which fields and their subjects are told, and where they stand in a sentence. */
import type { Asks } from '../occasions/occasion.ts';
import type { Sentence } from '../reading.ts';
import type { Field } from './field.ts';

/** A word or phrase that was found. */
export interface Hit {
  readonly term: string;
  /** What it is worth to each field. */
  readonly shares: ReadonlyMap<Field, number>;
  /** The subjects that it tells, by what is asked on them. */
  readonly asks: readonly Asks[];
}

/** What a word is worth that tells the field only in company. */
export const HINT = 0.4;
/** The same of a word of one of its subjects, which is chosen to tell that subject from the others. */
const SUBJECT = 0.3;
const LONGEST_PHRASE = 3;

/** One field's claim on a term. */
interface Claim {
  readonly field: Field;
  readonly worth: number;
  /** What is asked on the subject whose term it is. */
  readonly asks?: Asks;
}

/** Finds the fields' terms in a sentence, the longest at each place. */
export function hitFinder(fields: readonly Field[]): (sentence: Sentence) => readonly Hit[] {
  const claims = claimsOf(fields);
  const known = new Map<string, Hit>();
  const hitOf = (term: string): Hit => {
    const hit = known.get(term) ?? { term, ...told(term, claims) };
    known.set(term, hit);
    return hit;
  };
  return ({ tokens }) => {
    const keys = tokens
      .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag')
      .map(({ key }) => key);
    const hits: Hit[] = [];
    for (let at = 0; at < keys.length; at++) {
      for (let length = Math.min(LONGEST_PHRASE, keys.length - at); length > 0; length--) {
        const term = termAt(keys, at, length, claims);
        if (term === undefined) continue;
        hits.push(hitOf(term));
        at += length - 1;
        break;
      }
    }
    return hits;
  };
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

function claimsOf(fields: readonly Field[]): Claims {
  const claims = new Map<string, Claim[]>();
  const add = (list: string, claim: Claim): void => {
    for (const term of list.split(', ')) {
      const others = claims.get(term);
      if (others === undefined) claims.set(term, [claim]);
      else others.push(claim);
    }
  };
  for (const field of fields) {
    add(field.words, { field, worth: 1 });
    add(field.hints, { field, worth: HINT });
    for (const [words, asks] of field.subjects) add(words, { field, worth: SUBJECT, asks });
  }
  return claims;
}

/** What a term tells; one that several fields claim is worth less to each. */
function told(term: string, claims: Claims): Pick<Hit, 'shares' | 'asks'> {
  const own = claims.get(term) ?? [];
  // It stands for them once it is found: an inflected form for its base, a subject's phrase for its words.
  const others = term.includes(' ')
    ? own.every(({ asks }) => asks !== undefined)
      ? term.split(' ')
      : []
    : basesOf(term).slice(1);
  const worths = new Map<Field, number>();
  for (const { field, worth } of [...own, ...others.flatMap((other) => claims.get(other) ?? [])])
    worths.set(field, Math.max(worth, worths.get(field) ?? 0));
  const shares = new Map<Field, number>();
  for (const [field, worth] of worths) {
    const rivals = [...worths.values()].filter((other) => other >= worth).length;
    shares.set(field, worth / Math.sqrt(rivals));
  }
  return { shares, asks: own.flatMap(({ asks }) => (asks === undefined ? [] : [asks])) };
}

function termAt(keys: readonly string[], at: number, length: number, claims: Claims): string | undefined {
  const before = keys.slice(at, at + length - 1);
  return basesOf(keys[at + length - 1] ?? '')
    .map((last) => [...before, last].join(' '))
    .find((term) => claims.has(term));
}

/** The forms that a word may be an inflection of, itself first. */
function basesOf(word: string): readonly string[] {
  const bases = [word];
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST_STEM) continue;
    const stem = word.slice(0, -ending.length);
    for (const last of instead) bases.push(stem + last);
    // "Knitted", "swapping".
    if (ending !== 's' && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  }
  return bases;
}

const LEAST_STEM = 3;
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
];
