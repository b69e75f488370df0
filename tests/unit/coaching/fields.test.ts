import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fields, findFields } from '../../../lib/coaching/fields/index.ts';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import { read } from '../../../lib/coaching/reading.ts';
import { techniques } from '../../../lib/coaching/techniques/index.ts';

const folder = new URL('../../../lib/coaching/fields/', import.meta.url);
const MECHANISM = ['field.ts', 'find-field.ts', 'index.ts', 'offers.ts', 'vocabulary.ts'];
const named = fields.map((field) => [field.name, field] as const);

test('every file has its field in the list', () => {
  expect(fields.length).toBe(readdirSync(folder).length - MECHANISM.length);
});

test('names are given once', () => {
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
});

describe.each(named)('%s', (name, field) => {
  const found = (draft: string) => findFields(read(draft).sentences).map((one) => one.field.name);

  it.each(field.is.map((draft) => [draft]))('is about it: %s', (draft) => {
    expect(found(draft).slice(0, 2)).toContain(name);
  });

  it.each(field.isNot)('is not about it: %s (%s)', (draft) => {
    expect(found(draft)[0]).not.toBe(name);
  });

  it('lists terms once, in base form', () => {
    const terms = [...field.words.split(', '), ...field.hints.split(', ')];
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
    const closer = field.subjects.flatMap(([words]) => words.split(', '));
    expect(closer.filter((term, at) => closer.indexOf(term) !== at)).toEqual([]);
    expect(
      [...terms, ...closer].filter((term) => !/^[\p{Ll}\p{N}&-]+(?: [\p{Ll}\p{N}&-]+){0,2}$/u.test(term)),
    ).toEqual([]);
  });

  it('asks in words that are asks, each of a technique of its own', () => {
    for (const [technique, text] of [
      field.any,
      ...Object.values(field.after ?? {}),
      ...field.subjects.map(([, asks]) => asks),
    ].flatMap((one) => Object.entries(one))) {
      expect(techniques.map((one) => one.name)).toContain(technique);
      const draft = `${field.is[0]}\n\n`;
      const moves = findMoves(read(draft + text), 'en').filter((move) => move.start >= draft.length);
      expect(moves.length, text).toBeGreaterThan(0);
      expect(text).toMatch(/^["A-Z].*[.?!]$/);
      expect(text.length, text).toBeLessThanOrEqual(90);
    }
  });
});
