import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import { findIssues } from '../../../lib/coaching/issues/index.ts';
import { read } from '../../../lib/coaching/reading.ts';

/** The words marked as calls, as the author typed them. */
function calls(draft: string): readonly string[] {
  return findMoves(read(draft), 'en')
    .filter(({ kind }) => kind === 'call')
    .map(({ start, end }) => draft.slice(start, end));
}

describe('where a call stands', () => {
  it.each([
    [
      'I rewrote it all. Please tell us what you would have done. Ta.',
      'Please tell us what you would have done',
    ],
    ['Pick any chapter and tell me where it lost you.', 'tell me where it lost you'],
    ['Could anyone recommend a plumber in Bristol?', 'Could anyone recommend a plumber in Bristol?'],
    ["Drop your role in the comments and I'll connect you.", 'Drop your role in the comments'],
    ['𝐓𝐞𝐥𝐥 𝐦𝐞 𝐰𝐡𝐚𝐭 𝐲𝐨𝐮 𝐰𝐨𝐮𝐥𝐝 𝐜𝐮𝐭. 🎉', '𝐓𝐞𝐥𝐥 𝐦𝐞 𝐰𝐡𝐚𝐭 𝐲𝐨𝐮 𝐰𝐨𝐮𝐥𝐝 𝐜𝐮𝐭'],
  ])('in %j', (draft, marked) => {
    expect(calls(draft)).toEqual([marked]);
  });
});

describe('who is asked', () => {
  it.each([
    'She told me to share my story.',
    'They drop your parcels over the fence.',
    'Nobody could tell me where it went.',
    'The poster said "Share your story" in letters a foot high.',
    'Do this:\n\n✅ Listen more\n✅ Share your failures\n✅ Tell the truth',
  ])('nobody, in %j', (draft) => {
    expect(calls(draft)).toEqual([]);
  });
});

/** Pieces that the patterns look for, so that random drafts reach into them. */
const pieces = fc.constantFrom(
  'tell me ',
  'share your ',
  'comment ',
  '"YES" ',
  'if you agree ',
  '👇',
  '❤️ for ',
  '____',
  'tag a friend ',
  '? ',
  '\n',
  'hot take: ',
  '1️⃣ ',
  'A) x\n',
  'RT ',
  '#tag ',
  '@sam ',
  '\ud83d',
  '𝐀',
  'would you rather ',
  'fellow nurses, ',
  '… ',
);
const drafts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 });

it('answers any text with ranges inside it', () => {
  fc.assert(
    fc.property(drafts, (parts) => {
      const draft = parts.join('');
      const reading = read(draft);
      const moves = findMoves(reading, 'und');
      const issues = findIssues([reading], [moves], { fold: { characters: 20 } })[0] ?? [];
      for (const { start, end } of [...moves, ...issues]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(draft.length);
      }
    }),
    { numRuns: 500 },
  );
});
