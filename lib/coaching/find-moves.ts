/** Finds the moves of one part: techniques find, exceptions rule out. */
import { exceptions } from './exceptions/index.ts';
import { languageOfSentence } from './languages/detect.ts';
import { packOf } from './languages/load.ts';
import type { Kind, Move } from './model.ts';
import type { Reading, Sentence } from './reading.ts';
import { techniques } from './techniques/index.ts';

/** Moves in order, with offsets into the part as typed. `language` is BCP 47 or `und`. */
export function findMoves(reading: Reading, language: string): readonly Move[] {
  const moves: Move[] = [];
  const alone = reading.sentences.length === 1;
  for (const sentence of reading.sentences) {
    moves.push(
      ...inSentence(sentence, reading, alone ? language : languageOfSentence(sentence.text, language)),
    );
  }
  return moves;
}

function inSentence(sentence: Sentence, reading: Reading, language: string): readonly Move[] {
  const found: Move[] = [];
  const excluded = new Map<Kind, boolean>();
  const pack = packOf(language);
  for (const technique of pack === undefined ? techniques : [...pack.techniques, ...techniques]) {
    if (!speaks(technique.language, language) || excluded.get(technique.kind)) continue;
    for (const span of technique.detect(sentence, reading)) {
      const { kind, name } = technique;
      if (!excluded.has(kind)) excluded.set(kind, isExcluded(kind, sentence, reading, language));
      if (excluded.get(kind)) break;
      const move = { ...reading.original(span.start, span.end), kind, technique: name };
      if (!found.some((other) => other.kind === kind && other.start < move.end && move.start < other.end))
        found.push(move);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function isExcluded(kind: Kind, sentence: Sentence, reading: Reading, language: string): boolean {
  const pack = packOf(language);
  return (pack === undefined ? exceptions : [...pack.exceptions, ...exceptions]).some(
    (exception) =>
      exception.kinds.includes(kind) &&
      speaks(exception.language, language) &&
      exception.excludes(sentence, reading, kind),
  );
}

function speaks(techniqueLanguage: string | undefined, language: string): boolean {
  return (
    techniqueLanguage === undefined || language === 'und' || language.split('-')[0] === techniqueLanguage
  );
}
