import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../lib/sites/bluesky.ts';
import { length, room } from '../../../lib/sites/limits.ts';
import { mastodon } from '../../../lib/sites/mastodon.ts';
import { x } from '../../../lib/sites/x.ts';

describe('X counts weight', () => {
  it.each([
    ['plain Latin', 'hello', 5],
    ['accents, composed first', 'e\u0301', 1],
    ['typographic quotes and dashes', '“a” – b', 7],
    ['an ellipsis', '…', 2],
    ['Japanese', '日本語', 6],
    ['Arabic', 'مرحبا', 5],
    ['an emoji', '🎉', 2],
    ['an emoji with skin colour', '👍🏽', 2],
    ['a family', '👨‍👩‍👧‍👦', 2],
    ['a flag', '🇩🇪', 2],
    ['a keycap', '1️⃣', 2],
    ['a link, however long', `https://example.com/${'a'.repeat(200)}`, 23],
    ['a short link', 'http://t.co', 23],
    ['a link and its full stop', 'See https://example.com/a.', 28],
    ['a bare name', 'see example.com', 27],
    ['words joined by a full stop', 'this.that', 9],
    ['a mail address', 'a@example.com', 13],
    ['a link in brackets', '(https://example.com)', 25],
    ['two links', 'https://a.com https://b.com', 47],
    ['nothing', '', 0],
  ])('%s', (_, text, expected) => {
    expect(length(text, x.limit)).toBe(expected);
  });

  it('leaves half the room where every character may weigh two', () => {
    expect(room('日本', x.limit)).toBe(138);
    expect(room('ab', x.limit)).toBe(278);
  });
});

describe('Mastodon counts graphemes', () => {
  it.each([
    ['a link as 23', 'https://example.com/a/very/long/path/indeed', 23],
    ['a bare name as it is', 'example.com', 11],
    ['only the local part of a mention', '@anna@example.social hi', 8],
    ['a local mention', '@anna hi', 8],
    ['a profile link as a link', 'https://mastodon.social/@anna@example.social', 23],
    ['a family as one', '👨‍👩‍👧‍👦', 1],
  ])('%s', (_, text, expected) => {
    expect(length(text, mastodon.limit)).toBe(expected);
  });
});

it('Bluesky counts graphemes, links in full', () => {
  expect(length('👨‍👩‍👧‍👦 https://a.com', bluesky.limit)).toBe(15);
});

it('room is negative when the text is too long', () => {
  expect(room('a'.repeat(310), bluesky.limit)).toBe(-10);
});
