import { describe, expect, it } from 'vitest';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import { read } from '../../../lib/coaching/reading.ts';

function prompts(draft: string, language = 'en'): readonly (readonly [string, string])[] {
  return findMoves(read(draft), language)
    .filter(({ kind }) => kind === 'prompt')
    .map(({ technique, start, end }) => [technique, draft.slice(start, end)]);
}

describe('where a prompt stands', () => {
  it('a poll takes in its options', () => {
    const options = 'Which one do you reach for first?\n1️⃣ coffee\n2️⃣ phone\n3️⃣ running shoes';
    expect(prompts(`Morning.\n\n${options}\n\nBack at nine.`)).toEqual([['poll', options]]);
  });

  it('a group is marked by its name', () => {
    expect(prompts('Fellow nurses, what do you pack for a night shift?')).toEqual([
      ['name-the-group', 'Fellow nurses'],
    ]);
  });

  it('a blank is found in any language', () => {
    expect(prompts('Das Beste am Herbst ist ____.', 'de')).toEqual([
      ['fill-in-the-blank', 'Das Beste am Herbst ist ____.'],
    ]);
  });
});

describe('a sentence left open', () => {
  it('is an invitation at the end of a post', () => {
    expect(prompts('We moved. The worst part of moving house is…')).toEqual([
      ['finish-the-sentence', 'The worst part of moving house is…'],
    ]);
  });

  it('is suspense when the author goes on', () => {
    expect(prompts('The worst part of moving house is…\n\nThe boxes. Always the boxes.')).toEqual([]);
  });
});
