import { describe, expect, test } from 'vitest';
import { exceptions } from '../../../lib/coaching/exceptions/index.ts';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import { read } from '../../../lib/coaching/reading.ts';
import { techniques } from '../../../lib/coaching/techniques/index.ts';

describe.each(techniques.map((technique) => [technique.name, technique] as const))(
  '%s',
  (name, technique) => {
    const find = (text: string) =>
      findMoves(read(text), technique.language ?? 'hu').filter((move) => move.technique === name);

    test.each(technique.is.map((text) => [text]))('is: %s', (text) => {
      expect(find(text)).not.toEqual([]);
    });

    test.each(technique.isNot.map(([text, reason]) => [text, reason]))('is not: %s (%s)', (text) => {
      expect(find(text)).toEqual([]);
    });
  },
);

describe.each(exceptions.map((exception) => [exception.name, exception] as const))(
  '%s',
  (_name, exception) => {
    const rulesOut = (text: string) => {
      const reading = read(text);
      const moves = findMoves(reading, 'en').filter((move) => exception.kinds.includes(move.kind));
      const excluded = reading.sentences.some((sentence) =>
        exception.kinds.some((kind) => exception.excludes(sentence, reading, kind)),
      );
      return { moves, excluded };
    };

    test.each(exception.is.map((text) => [text]))('rules out: %s', (text) => {
      expect(rulesOut(text)).toEqual({ moves: [], excluded: true });
    });

    test.each(exception.isNot.map(([text, reason]) => [text, reason]))('leaves: %s (%s)', (text) => {
      expect(rulesOut(text).moves).not.toEqual([]);
    });
  },
);

test('names are those of the files, once each', () => {
  const names = [...techniques, ...exceptions].map((one) => one.name);
  expect(new Set(names).size).toBe(names.length);
});
