import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/coaching/analyse.ts';
import { detectLanguage } from '../../../lib/coaching/languages/detect.ts';
import { loadLanguage, loadLanguagesOf, packOf } from '../../../lib/coaching/languages/load.ts';

const CODES = ['de', 'es', 'fr', 'it', 'nl', 'pt'];

beforeAll(async () => {
  for (const code of CODES) await loadLanguage(code);
});

const inLanguage = (text: string, code: string) => {
  const [part] = analyse({ parts: [text], context: { languages: [code] } }).parts;
  if (part === undefined) throw new Error('no part');
  return part;
};

describe.each(CODES)('the words of %s', (code) => {
  const words = () => {
    const pack = packOf(code);
    if (pack === undefined) throw new Error(`${code} is not loaded`);
    return pack.words;
  };

  it('has at least 25 examples', () => {
    expect(words().is.length + words().isNot.length + words().baits.length).toBeGreaterThanOrEqual(25);
  });

  it('finds each technique in its example, at valid offsets', () => {
    for (const [text, technique] of words().is) {
      const { moves } = inLanguage(text, code);
      expect(
        moves.map((move) => move.technique),
        text,
      ).toContain(technique);
      for (const move of moves) expect(text.slice(move.start, move.end).trim(), text).not.toBe('');
    }
  });

  it('finds nothing where nothing is asked', () => {
    for (const [text, reason] of words().isNot) {
      expect(inLanguage(text, code).moves, `${text} (${reason})`).toEqual([]);
    }
  });

  it('knows bait and says what would help', () => {
    for (const [text, kind] of words().baits) {
      const issue = inLanguage(text, code).issues.find((one) => one.kind === kind);
      expect(issue?.message.length ?? 0, text).toBeGreaterThan(20);
    }
  });

  it('is told apart from the others', () => {
    const texts = [...words().is, ...words().isNot]
      .map(([text]) => text)
      .filter((text) => text.split(' ').length > 4);
    const told = texts.filter((text) => detectLanguage(text) === code);
    expect(told.length / texts.length).toBeGreaterThan(0.9);
  });

  it('gets no English advice', () => {
    for (const [text] of words().is) {
      expect(analyse({ parts: [`${text} ${text}`], context: { languages: [code] } }).advice, text).toEqual(
        [],
      );
    }
  });
});

describe('detectLanguage', () => {
  it.each([
    ['We moved our billing to Postgres last month.', 'en'],
    ['Three things broke, two of them on a Friday.', 'en'],
    ['私はコーヒーが好きです', 'ja'],
    ['你觉得怎么样？', 'zh'],
    ['어떻게 생각하세요?', 'ko'],
    ['Что вы думаете?', 'ru'],
    ['ما رأيكم؟', 'ar'],
    ['מה דעתכם?', 'he'],
    ['Τι πιστεύετε;', 'el'],
    ['', 'und'],
    ['🎉🎉🎉', 'und'],
    ['https://example.com/der/die/das', 'und'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('seldom takes an English headline for another language', () => {
    const drafts = readFileSync(new URL('../../accuracy/drafts.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const texts = drafts.map((line) => (JSON.parse(line) as { text: string }).text);
    const foreign = texts.filter((text) => !['en', 'und'].includes(detectLanguage(text)));
    expect(foreign.length).toBe(2);
  });
});

describe('mixed languages', () => {
  it('reads each sentence in its own', async () => {
    const text =
      'We moved our whole team to Postgres last week and it went well.\n\nWas denkt ihr über solche Umzüge';
    await loadLanguagesOf([text]);
    const [part] = analyse({ parts: [text] }).parts;
    expect(part?.language).toBe('en');
    expect(part?.moves.map((move) => text.slice(move.start, move.end))).toEqual([
      'Was denkt ihr über solche Umzüge',
    ]);
  });

  it('finds an English ask under a German post', async () => {
    const text =
      'Ich habe gestern meinen Job gekündigt. Nach neun Jahren war es Zeit, etwas Neues zu wagen.\nTell me about the day you quit yours.';
    await loadLanguagesOf([text]);
    const [part] = analyse({ parts: [text] }).parts;
    expect(part?.moves.map((move) => move.technique)).toEqual(['tell-me']);
  });

  it('honours the language that the browser has told', () => {
    const [part] = analyse({ parts: ['Thoughts'], context: { languages: ['de-AT'] } }).parts;
    expect(part?.language).toBe('de-AT');
  });

  it('answers for a language without words of its own by its marks', async () => {
    expect(await loadLanguage('ja')).toBe(false);
    const [part] = analyse({ parts: ['你觉得怎么样？'] }).parts;
    expect(part?.moves.map((move) => move.kind)).toEqual(['question']);
  });
});
