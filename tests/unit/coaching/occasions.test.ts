import { describe, expect, it, test } from 'vitest';
import { toldIn } from '../../../lib/coaching/advice/told.ts';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import { occasions } from '../../../lib/coaching/occasions/index.ts';
import { offersOf } from '../../../lib/coaching/occasions/occasion.ts';
import { read } from '../../../lib/coaching/reading.ts';
import { techniques } from '../../../lib/coaching/techniques/index.ts';

describe.each(occasions.map((occasion) => [occasion.name, occasion] as const))('%s', (_name, occasion) => {
  const offers = (draft: string) => offersOf(occasion, toldIn([read(draft)], null));

  it.each(occasion.is.map((draft) => [draft]))('is: %s', (draft) => {
    expect(offers(draft)).not.toEqual([]);
  });

  it.each(occasion.isNot.map(([draft, reason]) => [draft, reason]))('is not: %s (%s)', (draft) => {
    expect(offers(draft)).toEqual([]);
  });

  it('has words that are asks, each of a technique of its own', () => {
    for (const { technique, text, why } of occasion.is.flatMap(offers)) {
      expect(techniques.map(({ name }) => name)).toContain(technique);
      expect(findMoves(read(text), 'en').length, text).toBeGreaterThan(0);
      expect(text).toMatch(/^["A-Z].*[.?!]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });
});

test('names are given once', () => {
  expect(new Set(occasions.map(({ name }) => name)).size).toBe(occasions.length);
});
