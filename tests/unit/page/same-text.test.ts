import { expect, it } from 'vitest';
import { sameText } from '../../../lib/page/same-text.ts';

it.each<[string, string, string]>([
  ['the same', 'What do you bake?', 'What do you bake?'],
  ['other blanks and quotes', 'What’s  new?\n\nTell me', "What's new? Tell me"],
  ['a shortened link', 'Read https://example.com/a/very/long/path now', 'Read example.com/a/very/lo… now'],
  ['emoji drawn as pictures', 'Bread 🍞 or cake?', 'Bread or cake?'],
  [
    'a folded text',
    `${'A long story about bread. '.repeat(10)}`,
    `${'A long story about bread. '.repeat(3)}…`,
  ],
  ...['…more', '… Mehr anzeigen', '…もっと見る', '... عرض المزيد'].map((button): [string, string, string] => [
    `a text folded behind “${button}”`,
    'A long story about bread. '.repeat(10),
    `${'A long story about bread. '.repeat(3)}${button}`,
  ]),
  ['only emoji', '🎉', '🎉'],
])('%s', (_, draft, shown) => {
  expect(sameText(draft, shown)).toBe(true);
});

it.each([
  ['other words', 'What do you bake?', 'What do you cook?'],
  ['the beginning of something else', 'Bread', 'Bread and butter for everybody'],
  ['nothing', 'Bread', ''],
  ['other words after dots', 'So… what do you bake on Sundays?', 'So… what now'],
  ['other emoji', '🎉', '🍞'],
])('not %s', (_, draft, shown) => {
  expect(sameText(draft, shown)).toBe(false);
});

it('takes a text without any end for what it is', () => {
  const word = 'a'.repeat(200_000);
  expect(sameText(word, word)).toBe(true);
  expect(sameText(word, 'b')).toBe(false);
});
