import { describe, expect, it } from 'vitest';
import { countIn } from '../../../lib/page/count.ts';

describe('reads the first number of a label', () => {
  it.each([
    ['12 Replies. Reply', 'en', 12],
    ['Reply (1 reply)', 'en', 1],
    ['1,234 Replies', 'en', 1234],
    ['1.234 Antworten', 'de', 1234],
    ['10 Kommentare', 'de', 10],
    ['3 Meinungen', 'de', 3],
    ['1 234 réponses', 'fr', 1234],
    ['1\u202f234\u202f567 réponses', 'fr', 1_234_567],
    ['1’234 Antworten', 'de-CH', 1234],
    ['12件の返信', 'ja', 12],
    ['１２件', 'ja', 12],
    ['١٢ ردًا', 'ar', 12],
    ['\u200f١٬٢٣٤ ردود', 'ar', 1234],
    ['۱۲ پاسخ', 'fa', 12],
    ['१२ जवाब', 'hi', 12],
    ['5 marks of 7', 'en', 5],
    ['2 comments', 'en', 2],
    ['0', 'en', 0],
    ['12 킬로', 'ko', 12],
  ])('%s (%s)', (label, language, count) => {
    expect(countIn(label, language)).toEqual({ count, approximate: false });
  });
});

describe('knows a rounded number', () => {
  it.each([
    ['1.2K replies', 'en', 1200],
    ['1.2k', 'en', 1200],
    ['3M', 'en', 3_000_000],
    ['2B', 'en', 2_000_000_000],
    ['1,2 mil respuestas', 'es', 1200],
    ['1,2 mi respostas', 'pt', 1_200_000],
    ['1,2 Tsd. Antworten', 'de', 1200],
    ['1,2 Mio. Antworten', 'de', 1_200_000],
    ['1,2 k réponses', 'fr', 1200],
    ['1.2万件の返信', 'ja', 12_000],
    ['1.2K件の返信', 'ja', 1200],
    ['2億', 'ja', 200_000_000],
    ['1.5천', 'ko', 1500],
    ['١٫٢ ألف رد', 'ar', 1200],
    ['1,2 B yanıt', 'tr', 1200],
    ['1,2 тыс. ответов', 'ru', 1200],
    ['1,2 rb balasan', 'id', 1200],
    ['1.2 lakh', 'en-IN', 120_000],
    ['99+', 'en', 99],
    ['12 k', 'not a language', 12_000],
  ])('%s (%s)', (label, language, count) => {
    expect(countIn(label, language)).toEqual({ count, approximate: true });
  });
});

it('finds none where there is none', () => {
  expect(countIn('Reply', 'en')).toBeNull();
  expect(countIn('', '')).toBeNull();
});
