import { describe, expect, it } from 'vitest';
import { caretAfter, obstacle } from '../../../lib/editors/apply.ts';

describe('caretAfter', () => {
  const edit = { start: 4, end: 4, words: ' Why? ' };

  it('follows the words when the author was at the end, at their place or nowhere', () => {
    const behind = { start: 9, end: 9, follows: true };
    expect(caretAfter(edit, { start: 20, end: 20 }, 'x'.repeat(20))).toEqual(behind);
    expect(caretAfter(edit, { start: 4, end: 4 }, 'x'.repeat(20))).toEqual(behind);
    expect(caretAfter(edit, null, 'x'.repeat(20))).toEqual(behind);
  });

  it('stays before the words and moves along behind them', () => {
    expect(caretAfter(edit, { start: 2, end: 3 }, 'x'.repeat(20))).toEqual({
      start: 2,
      end: 3,
      follows: false,
    });
    expect(caretAfter(edit, { start: 2, end: 8 }, 'x'.repeat(20))).toEqual({
      start: 2,
      end: 14,
      follows: false,
    });
  });

  it('leaves what was replaced for the end of what replaces it', () => {
    const shorter = { start: 4, end: 14, words: 'ok' };
    expect(caretAfter(shorter, { start: 8, end: 8 }, 'x'.repeat(20)).start).toBe(6);
    expect(caretAfter(shorter, { start: 16, end: 16 }, 'x'.repeat(20)).start).toBe(8);
  });
});

describe('obstacle', () => {
  const free = { writable: () => true, composing: false };
  const edit = { start: 1, end: 2, words: 'x' };

  it('finds none for a place inside the text of a free editor', () => {
    expect(obstacle(edit, 'abc', free)).toBeNull();
  });

  it.each([
    ['read-only', edit, { writable: () => false, composing: false }],
    ['composing', edit, { writable: () => true, composing: true }],
    ['a negative place', { ...edit, start: -1 }, free],
    ['an inverted place', { ...edit, start: 3 }, free],
    ['a place beyond the end', { ...edit, end: 4 }, free],
    ['no words', { start: 1, end: 1, words: '' }, free],
    ['the same words', { start: 1, end: 2, words: 'b' }, free],
  ])('names %s', (_, bad, editor) => {
    expect(obstacle(bad, 'abc', editor)).toMatch(/\.$/);
  });
});
