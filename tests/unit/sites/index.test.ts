import { expect, it } from 'vitest';
import { siteById, siteForUrl, sites } from '../../../lib/sites/index.ts';

it.each([
  ['https://bsky.app/', 'bluesky'],
  ['https://x.com/home', 'x'],
  ['https://twitter.com/compose/post', 'x'],
  ['https://fosstodon.org/@anna', 'mastodon'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://www.threads.net/', 'threads'],
  ['https://old.reddit.com/submit?selftext=true', 'reddit'],
  ['https://news.ycombinator.com/submit', 'hacker-news'],
  ['http://x.com/', null],
  ['https://evil.example/https://x.com/', null],
  ['https://x.com.evil.example/', null],
  ['https://notx.com/', null],
  ['not an address', null],
])('%s belongs to %s', (url, id) => {
  expect(siteForUrl(url)?.id ?? null).toBe(id);
});

it('follows the declaration that the user chose for a further host', () => {
  const hosts = { 'social.example': 'mastodon' };
  expect(siteForUrl('https://social.example/home', hosts)?.id).toBe('mastodon');
  expect(siteForUrl('http://social.example/home', hosts)).toBeNull();
  expect(siteForUrl('https://other.example/', hosts)).toBeNull();
  expect(siteForUrl('https://constructor/', hosts)).toBeNull();
});

it('leaves the playground out of every build but its own', () => {
  expect(siteById('playground')).toBeNull();
  expect(sites.length).toBeGreaterThanOrEqual(10);
});
