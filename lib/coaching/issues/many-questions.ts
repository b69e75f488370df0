/** Several questions in a row, so that none is answered. */
import type { Span } from '../model.ts';
import type { Ask, Flaw } from './flaw.ts';

export const manyQuestions: Flaw = {
  kind: 'many-questions',
  message: 'Several questions in a row ask for a lot at once; keep the one that you most want answered.',
  find: (part) => {
    const spans: Span[] = [];
    let row: Ask[] = [];
    const close = (): void => {
      const first = row[0];
      const last = row.at(-1);
      if (first !== undefined && last !== undefined && row.length >= ROW)
        spans.push({ start: first.sentence.start, end: last.sentence.end });
      row = [];
    };
    for (const ask of part.asks) {
      if (ask.move.kind !== 'question' || ask.sentence.words < WORDS || !ask.sentence.marked) continue;
      const before = row.at(-1)?.sentence.index;
      if (before === ask.sentence.index) continue;
      if (before !== undefined && ask.sentence.index !== before + 1) close();
      row.push(ask);
    }
    close();
    return spans;
  },
  is: ['Where do you live? How old is the house? Do you like it? Would you move?'],
  isNot: [
    ['Which bank do you use, and why? Would you switch?', 'two that belong together'],
    ['Tea? Coffee? Juice?', 'one question with options'],
  ],
};

/** Two questions often belong together, and three short ones can; three whole ones are an interview. */
const ROW = 3;
/** Fewer words than this are an option or an echo ("Why?"), not a further question. */
const WORDS = 3;
