import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/coaching/analyse.ts';
import { read } from '../../../lib/coaching/reading.ts';

const sentencesOf = (text: string) => {
  const reading = read(text);
  return reading.sentences.map(({ start, end }) => {
    const span = reading.original(start, end);
    return text.slice(span.start, span.end);
  });
};

/** The words under each question, as typed. */
const questionsOf = (text: string) =>
  (analyse({ parts: [text] }).parts[0]?.moves ?? [])
    .filter((move) => move.kind === 'question')
    .map((move) => text.slice(move.start, move.end));

describe('normal form', () => {
  test.each([
    ['𝐖𝐡𝐲？', 'Why?'],
    ['ｗｈａｔ', 'what'],
    ['ﬁnd', 'find'],
    ['don’t', "don't"],
    ['“so”', '"so"'],
    ['wh\u200bat', 'what'],
    ['ᴡʜᴀᴛ', 'what'],
    ['cafe\u0301', 'café'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['☀\ufe0f', '☀'],
    ['👩‍🔬', '👩‍🔬'],
    ['\ud83d', '\ufffd'],
  ])('%j reads %j', (source, text) => {
    expect(read(source).text).toBe(text);
  });
});

describe('sentences', () => {
  test.each([
    ['I moved. Why? Because.', ['I moved.', 'Why?', 'Because.']],
    ['Dr. Lee met e.g. Mr. Poe. He left.', ['Dr. Lee met e.g. Mr. Poe.', 'He left.']],
    ['It costs 3.50 at example.com. Cheap!', ['It costs 3.50 at example.com.', 'Cheap!']],
    ['One line\nand another', ['One line', 'and another']],
    ['“Why bother?” she said.', ['“Why bother?” she said.']],
    ['✅ First\n✅ Second', ['First', 'Second']],
    ['1. First\n2. Second', ['First', 'Second']],
    ['hmm... what do you think', ['hmm...', 'what do you think']],
    ['Thoughts? 👇', ['Thoughts? 👇']],
    ['See https://example.com/?a=b. Then go.', ['See https://example.com/?a=b.', 'Then go.']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('code is opaque', () => {
    expect(read('`why?` it says').sentences[0]?.plain).toBe('<code> it says');
    expect(read('```\nwhat?\n``` done').sentences.some((one) => one.marked)).toBe(false);
  });

  test('a camel-case hashtag is read as words', () => {
    expect(read('I like #WhatDoYouThink').sentences[0]?.plain).toBe('i like what do you think');
  });

  test.each([
    ['Ask me\n\n#one #two https://example.com', 'Ask me'],
    ['Ask me', 'Ask me'],
    ['Made for #climate action', 'Made for #climate action'],
    ['Thanks @sam', 'Thanks @sam'],
  ])('the body of %j ends before its trailing hashtags and links', (text, body) => {
    const reading = read(text);
    expect(reading.text.slice(0, reading.bodyEnd)).toBe(body);
  });
});

describe('the words under a question are those the author typed', () => {
  test.each([
    ['🎉🎉 What would you change? 👇', ['What would you change?']],
    ['I left. 𝗪𝗵𝗮𝘁 𝘄𝗼𝘂𝗹𝗱 𝘆𝗼𝘂 𝗱𝗼？\n\n#work', ['𝗪𝗵𝗮𝘁 𝘄𝗼𝘂𝗹𝗱 𝘆𝗼𝘂 𝗱𝗼？']],
    ['New desk.\r\n\r\nHow do you sit?\r\n', ['How do you sit?']],
    ['שלום. מה שלומך היום, כולם?', ['מה שלומך היום, כולם?']],
    ['👩🏽‍🔬👨‍👩‍👧 which one is you?', ['👩🏽‍🔬👨‍👩‍👧 which one is you?']],
    ['Ze\u0301ro. Who\u200b else is awake?', ['Who\u200b else is awake?']],
  ])('%j', (text, expected) => {
    expect(questionsOf(text)).toEqual(expected);
  });
});

/** Text of any sort: words that ask, marks, every plane, halves of surrogate pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        'What do you think',
        'Thoughts?',
        '\r\n',
        '“',
        '```',
        '👇',
        'https://a.example/?b',
        '#Tag',
        '𝐖𝐡𝐲？',
        '... ',
        '____',
        'Tell me',
        '<b>',
        '\u0000',
        '\u202e',
        'A or B?',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** Whether an offset stands inside a surrogate pair. */
const splitsPair = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

test('any text gets an answer with offsets on its code points', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const part = analyse({ parts: [text] }).parts[0];
      for (const { start, end } of [...(part?.moves ?? []), ...(part?.issues ?? [])]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same text gets the same answer', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(analyse({ parts: [text] })).toEqual(analyse({ parts: [text] }));
    }),
    { numRuns: 50 },
  );
});

describe('time grows with the length, not faster', () => {
  const repeated = [
    'a',
    '?',
    'who ',
    'ok so ',
    '"',
    '`',
    '#a',
    '@a',
    'a.',
    '\n',
    'What? ',
    'do you or ',
    '👇',
    '\u0301',
    'https://',
    '1. ',
    '( ',
    'the result ',
    'ask me : ',
    "'a ",
    '_',
    ', right ',
    'any one ',
    '> ',
  ];

  test.each(repeated.map((piece) => [piece]))('%j again and again', (piece) => {
    const cost = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const times = [0, 1, 2].map((turn) => {
        const start = process.cpuUsage();
        analyse({ parts: [`${turn}${text}`] });
        const { user, system } = process.cpuUsage(start);
        return user + system;
      });
      return Math.min(...times);
    };
    cost(2000);
    const ratio = cost(40_000) / Math.max(2000, cost(10_000));
    // Four times the length: linear is 4, quadratic is 16.
    expect(ratio).toBeLessThan(10);
  });
});
