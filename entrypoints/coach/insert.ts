/** Puts advised words where they belong in a draft. */
import type { Advice } from '../../lib/coaching/model.ts';
import type { Editor, Insertion } from '../../lib/editors/model.ts';
import { placeForWords } from '../../lib/editors/placement.ts';

/** Inserts the words, or has them replace the ask they rewrite if it still stands where it stood. */
export function insertAdvice(editor: Editor, { text: words, replaces }: Advice): Promise<Insertion> {
  const { text } = editor.read();
  if (!replaces) {
    const { start, end, before, after } = placeForWords(text);
    return editor.apply({ start, end, words: `${before}${words}${after}` });
  }
  const { start, end, before } = replaces;
  if (text.slice(start, end) !== before) {
    return Promise.resolve({ outcome: 'refused', reason: 'The words it would replace have changed.' });
  }
  return editor.apply({ start, end, words });
}
