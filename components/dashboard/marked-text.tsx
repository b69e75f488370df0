import type { Kind } from '../../lib/coaching/model.ts';
import { kindNames } from '../lamps.tsx';

interface Marked {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A post's text with its moves marked as they were in the composer. */
export function MarkedText({ text, moves }: { text: string; moves: readonly Marked[] }) {
  return (
    <p class="post-text" dir="auto">
      {piecesOf(text, moves).map(({ start, words, kind }) =>
        kind ? (
          <mark key={start} class={kind} title={kindNames[kind]}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly kind?: Kind;
}

/** Cuts the text at its moves. Where two overlap the later one begins where the earlier one ends. */
export function piecesOf(text: string, moves: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const move of [...moves].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, move.start);
    const end = Math.min(text.length, move.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ start: at, words: text.slice(at, start) });
    pieces.push({ start, words: text.slice(start, end), kind: move.kind });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, words: text.slice(at) });
  return pieces;
}
