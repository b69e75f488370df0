import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/coaching/reading.ts';
import type { Technique } from '../../../lib/coaching/technique.ts';
import { techniques } from '../../../lib/coaching/techniques/index.ts';

/** What a technique marks in a draft, as the author typed it. */
function marked(technique: Technique, draft: string): readonly string[] {
  const reading = read(draft);
  return reading.sentences.flatMap((sentence) =>
    technique.detect(sentence, reading).map((span) => {
      const { start, end } = reading.original(span.start, span.end);
      return draft.slice(start, end);
    }),
  );
}

const own = techniques.filter((technique) => technique.kind === 'prompt');

describe.each(own.map((technique) => [technique.name, technique] as const))('%s', (_name, technique) => {
  it.each(technique.is)('is in %j', (draft) => {
    expect(marked(technique, draft)).not.toEqual([]);
  });

  it.each(technique.isNot)('is not in %j (%s)', (draft) => {
    expect(marked(technique, draft)).toEqual([]);
  });
});
