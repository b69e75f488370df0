/** Parts of speech, for the few sentences that something is about to be drawn from. */
import nlp from 'compromise/two';
import { Lru } from '../text/lru.ts';

export interface Tagged {
  /** Lower case, without punctuation. */
  readonly word: string;
  readonly tags: ReadonlySet<string>;
}

/** Tags a sentence word by word. Costs about a millisecond; remembered by the sentence's text. */
export function tagsOf(sentence: string): readonly Tagged[] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const tagged = nlp(sentence)
    .termList()
    .map((term) => ({ word: (term.normal || term.text).toLowerCase(), tags: new Set(term.tags ?? []) }));
  remembered.set(sentence, tagged);
  return tagged;
}

const REMEMBERED = 256;
const remembered = new Lru<readonly Tagged[]>(REMEMBERED);
