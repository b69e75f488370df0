import { describe, expect, it } from 'vitest';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import { findIssues, flaws } from '../../../lib/coaching/issues/index.ts';
import type { DraftContext } from '../../../lib/coaching/model.ts';
import { read } from '../../../lib/coaching/reading.ts';

function issuesOf(draft: string, context: DraftContext = {}) {
  const reading = read(draft);
  return findIssues([reading], [findMoves(reading, 'en')], context)[0] ?? [];
}

function kindsIn(draft: string, context: DraftContext = {}): readonly string[] {
  return issuesOf(draft, context).map(({ kind }) => kind);
}

describe.each(flaws.map((flaw) => [flaw.kind, flaw] as const))('%s', (kind, flaw) => {
  it.each(flaw.is)('is in %j', (draft) => {
    expect(kindsIn(draft)).toContain(kind);
  });

  it.each(flaw.isNot)('is not in %j (%s)', (draft) => {
    expect(kindsIn(draft)).not.toContain(kind);
  });
});

describe('where an issue stands', () => {
  it('is told in characters as typed, letters outside the basic plane included', () => {
    const draft = 'Morning 🌅 all. 𝗟𝗶𝗸𝗲 𝗶𝗳 𝘆𝗼𝘂 𝗮𝗴𝗿𝗲𝗲';
    expect(issuesOf(draft).map(({ start, end }) => draft.slice(start, end))).toEqual(['𝗟𝗶𝗸𝗲 𝗶𝗳 𝘆𝗼𝘂 𝗮𝗴𝗿𝗲𝗲']);
  });

  it('leaves out the sentence before', () => {
    const draft = 'I baked bread today. Tag a friend who would eat it.';
    const [issue] = issuesOf(draft);
    expect(issue?.kind).toBe('bait-tag');
    expect(draft.slice(issue?.start, issue?.end)).toBe('Tag a friend who would eat it');
  });
});

describe('what the site does to a draft', () => {
  const long = `${'The oven came on a Tuesday.\n\nThe wall had to go.\n\n'.repeat(16)}What would you have kept?`;

  it('buries an ask below the fold of a post that gives no hint of it', () => {
    expect(kindsIn(long, { fold: { characters: 210, lines: 3 } })).toContain('buried');
  });

  it('does not when the beginning speaks to the reader', () => {
    expect(kindsIn(`You will not believe this.\n\n${long}`, { fold: { characters: 210 } })).not.toContain(
      'buried',
    );
  });

  it('does not where nothing is cut', () => {
    expect(kindsIn(long)).not.toContain('buried');
  });
});

describe('a thread', () => {
  it('counts as one: an ask in the last part keeps the first from being all about its author', () => {
    const first = flaws.find(({ kind }) => kind === 'all-i')?.is[0] ?? '';
    const readings = [read(first), read('What did you lose before you found your footing?')];
    const moves = readings.map((reading) => findMoves(reading, 'en'));
    expect(findIssues(readings, moves, {}).flat()).toEqual([]);
  });
});
