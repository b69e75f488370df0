import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeForWords } from '../../../lib/editors/placement.ts';

const WORDS = 'What would you do?';

/** The draft with the words in their place. */
function placed(text: string): string {
  const { start, end, before, after } = placeForWords(text);
  return text.slice(0, start) + before + WORDS + after + text.slice(end);
}

const cases: [name: string, draft: string, expected: string][] = [
  ['an empty draft', '', WORDS],
  ['a draft of blanks', '\n\n', `\n\n${WORDS}`],
  ['one paragraph that has ended', 'We moved.', `We moved. ${WORDS}`],
  ['one paragraph that ends in an emoji', 'We moved 🎉', `We moved 🎉 ${WORDS}`],
  ['a sentence without an end', 'We moved', `We moved\n${WORDS}`],
  ['a space typed at the end', 'We moved. ', `We moved. ${WORDS}`],
  ['a line opened at the end', 'We moved.\n', `We moved.\n${WORDS}`],
  ['a blank line opened at the end', 'We moved.\n\n', `We moved.\n\n${WORDS}`],
  ['lines', 'One.\nTwo.', `One.\nTwo.\n${WORDS}`],
  ['paragraphs with blank lines', 'One.\n\nTwo.', `One.\n\nTwo.\n\n${WORDS}`],
  ['a list', 'Three things:\n- one\n- two', `Three things:\n- one\n- two\n\n${WORDS}`],
  ['hashtags below', 'One.\n\n#a #b', `One. ${WORDS}\n\n#a #b`],
  ['hashtags below paragraphs', 'One.\n\nTwo.\n\n#a #b', `One.\n\nTwo.\n\n${WORDS}\n\n#a #b`],
  ['hashtags behind', 'We moved. #a #b', `We moved. ${WORDS} #a #b`],
  ['hashtags behind an open sentence', 'Just shipped v2 #a #b', `Just shipped v2\n${WORDS} #a #b`],
  ['one hashtag behind', 'Just shipped v2 #a', `Just shipped v2\n${WORDS} #a`],
  ['a hashtag that is a word', 'We love #postgres', `We love #postgres\n${WORDS}`],
  ['hashtags in many scripts', 'やった。\n#日本語 #übung', `やった。 ${WORDS}\n#日本語 #übung`],
  ['a link below', 'One.\n\nhttps://a.test/x', `One. ${WORDS}\n\nhttps://a.test/x`],
  ['a link behind', 'We wrote it up. https://a.test/x', `We wrote it up. ${WORDS} https://a.test/x`],
  ['a link led up to', 'Our write-up: https://a.test/x', `Our write-up: https://a.test/x\n${WORDS}`],
  ['a link led up to above', 'Our write-up:\nhttps://a.test/x', `Our write-up:\nhttps://a.test/x\n${WORDS}`],
  ['a link that is a word', 'Read about it at example.com', `Read about it at example.com\n${WORDS}`],
  ['a link and hashtags', 'One.\n\nhttps://a.test\n\n#a', `One. ${WORDS}\n\nhttps://a.test\n\n#a`],
  ['a signature', 'One.\n\n— @ann', `One. ${WORDS}\n\n— @ann`],
  ['a credit', 'One.\ncc @ann @bob', `One. ${WORDS}\ncc @ann @bob`],
  ['a name in the sentence', 'Thanks @ann', `Thanks @ann\n${WORDS}`],
  ['hashtags alone', '#a #b', `${WORDS}\n#a #b`],
  ['right-to-left text', 'نقلنا كل شيء؟ #تقنية', `نقلنا كل شيء؟ ${WORDS} #تقنية`],
];

describe('placeForWords', () => {
  it.each(cases)('%s', (_, draft, expected) => {
    expect(placed(draft)).toBe(expected);
  });

  it('keeps every word of any draft and stays inside it', () => {
    const piece = fc.constantFrom(
      ' ',
      '\n',
      '#tag',
      '@ann',
      'https://a.test',
      'word',
      '.',
      '🎉',
      ':',
      '-',
      '\ud83c',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))), (pieces) => {
        const text = pieces.join('');
        const { start, end, before, after } = placeForWords(text);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe('');
        expect((before + after).trim()).toBe('');
      }),
    );
  });

  it.each(['#a ', '@a\n', 'https://a.test ', ' \n', 'a.b.', '—— ', '👇', 'x'])(
    'finds its way through a megabyte of "%s"',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(placed(text)).toContain(WORDS);
    },
  );
});
