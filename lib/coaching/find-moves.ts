/** Finds the moves of one part: techniques find, exceptions rule out. */
import { exceptions } from './exceptions/index.ts';
import { languageOfSentence } from './languages/detect.ts';
import { packOf } from './languages/load.ts';
import type { Kind, Move } from './model.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Exception, Technique } from './technique.ts';
import { techniques } from './techniques/index.ts';

/** Moves in order, with offsets into the part as typed. `language` is BCP 47 or `und`. */
export function findMoves(reading: Reading, language: string): readonly Move[] {
  const moves: Move[] = [];
  const alone = reading.sentences.length === 1;
  let rules = rulesOf(language);
  for (const sentence of reading.sentences) {
    const spoken = alone ? language : languageOfSentence(sentence.text, language);
    if (spoken !== rules.language) rules = rulesOf(spoken);
    moves.push(...inSentence(sentence, reading, rules));
  }
  return moves;
}

/** What can be found in a sentence of a language. */
interface Rules {
  readonly language: string;
  readonly techniques: readonly Technique[];
  readonly exceptions: readonly Exception[];
}

function rulesOf(language: string): Rules {
  const pack = packOf(language);
  const [code] = language.split('-');
  const speaks = (rule: { readonly language?: string }): boolean =>
    rule.language === undefined || language === 'und' || rule.language === code;
  return {
    language,
    techniques: [...(pack?.techniques ?? []), ...techniques].filter(speaks),
    exceptions: [...(pack?.exceptions ?? []), ...exceptions].filter(speaks),
  };
}

function inSentence(sentence: Sentence, reading: Reading, rules: Rules): readonly Move[] {
  const found: Move[] = [];
  const excluded = new Map<Kind, boolean>();
  for (const technique of rules.techniques) {
    if (excluded.get(technique.kind)) continue;
    for (const span of technique.detect(sentence, reading)) {
      const { kind, name } = technique;
      if (!excluded.has(kind)) excluded.set(kind, isExcluded(kind, sentence, reading, rules.exceptions));
      if (excluded.get(kind)) break;
      const move = { ...reading.original(span.start, span.end), kind, technique: name };
      if (!found.some((other) => other.kind === kind && other.start < move.end && move.start < other.end))
        found.push(move);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function isExcluded(kind: Kind, sentence: Sentence, reading: Reading, rules: readonly Exception[]): boolean {
  return rules.some(
    (exception) => exception.kinds.includes(kind) && exception.excludes(sentence, reading, kind),
  );
}
