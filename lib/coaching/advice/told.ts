/** What a draft tells, apart from what it asks already. */
import type { Told } from '../occasions/occasion.ts';
import type { Reading, Sentence } from '../reading.ts';

/** What a post is about is said early; more would only make every keystroke dearer. */
const FIRST = 24;
/** Characters, which also bounds what the cues cost. */
const MOST = 800;

/** The sentences that tell, in order, as one text; `ask` is the ask to be reworded. */
export function toldIn(readings: readonly Reading[], ask: string | null): Told {
  const all = readings.flatMap((reading) => reading.sentences);
  const listed = all.filter((one) => one.bullet).length > 1;
  const sentences = all
    .filter(
      (one) =>
        !(listed && one.bullet) && !one.quoted && !one.marked && one.words > 0 && one.text !== ask?.trim(),
    )
    .slice(0, FIRST);
  return {
    plain: sentences.map(plainOf).join(' . ').slice(0, MOST),
    text: sentences
      .map((one) => one.text)
      .join('\n')
      .slice(0, MOST),
    words: sentences.reduce((sum, one) => sum + one.words, 0),
    sentences: sentences.length,
  };
}

function plainOf({ plain }: Sentence): string {
  return plain
    .slice(0, MOST)
    .replace(CLOSED, '')
    .replace(/(\d)\.(?=\d)/g, '$1,');
}

/** The marks that end a sentence, which stand for nothing once it is joined to the next. */
const CLOSED = /(?: [.!…]+)+$/u;
