/** Facebook: a Lexical dialog. Classes are hashed and counts are scarcely marked, so tracking is best effort. */
import type { Site } from './model.ts';

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  checked: '2026-11-24',
  hosts: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  composers: [
    {
      name: 'dialog',
      editor: [
        '[contenteditable="true"][data-lexical-editor="true"]',
        '[role="textbox"][contenteditable="true"]',
      ],
      frame: ['form:has([role="textbox"]):is([role="dialog"] *)', '[role="dialog"]', '[aria-modal="true"]'],
      // A post opened in a dialog has its comment boxes in articles or below them.
      notInside: ['[role="article"]', '[role="search"]', '[role="complementary"]', '[role="main"]'],
      notWith: ['[role="article"]', '[aria-posinset]'],
      submit: ['[role="button"][aria-label]:not([aria-haspopup]):not(:has(svg, img, i))', '[role="button"]'],
      submitIs: 'last',
      // It shows the audience in the interface's language alone; the post does so by a picture.
      openAudience: [],
    },
  ],
  account: [
    { selector: '[role="navigation"] a[href*="profile.php?id="]', attribute: 'href', pattern: 'id=(\\d+)' },
    // Who chose a name for the address has it there; the first link of the shortcuts leads to the own profile.
    {
      selector: '[role="navigation"] li:first-child a[href]',
      attribute: 'href',
      pattern: '^(?:https://www\\.facebook\\.com)?/([\\w.]{5,})/?$',
    },
    { selector: 'script', pattern: '"USER_ID":"([1-9]\\d+)"' },
  ],
  accountId: [{ selector: 'script', pattern: '"USER_ID":"([1-9]\\d+)"' }],
  confirmation: {
    link: [{ selector: '[role="alert"] a[href*="/posts/"]', attribute: 'href' }],
    otherwise: 'feed',
  },
  permalink:
    '^https://(?:www|web)\\.facebook\\.com/(?:permalink\\.php\\?story_fbid=|(?:groups/)?(?<author>[^/?]+)/posts/(?:[^/?]+/)?)(?<id>\\w+)(?:&id=\\d+)?',
  posts: {
    item: [
      '[role="article"]:not([role="article"] *)',
      '[aria-posinset]',
      '[data-virtualized]:has([data-ad-rendering-role="profile_name"])',
    ],
    permalink: [
      { selector: 'a[href*="/posts/"]', attribute: 'href' },
      { selector: 'a[href*="permalink.php"]', attribute: 'href' },
    ],
    author: [
      {
        selector: '[data-ad-rendering-role="profile_name"] a[href]',
        attribute: 'href',
        pattern: '(?:/profile\\.php\\?id=|facebook\\.com/(?!profile\\.php)|^/(?!profile\\.php))([^/?&]+)',
      },
      {
        selector: 'h2 a[href], h3 a[href], strong a[href]',
        attribute: 'href',
        pattern: '(?:/profile\\.php\\?id=|facebook\\.com/(?!profile\\.php)|^/(?!profile\\.php))([^/?&]+)',
      },
    ],
    text: [
      { selector: '[data-ad-rendering-role="story_message"]' },
      { selector: '[data-ad-preview="message"]' },
      { selector: '[data-ad-comet-preview="message"]' },
      { selector: '[dir="auto"]' },
    ],
    // The globe beside its time, as it is drawn.
    open: ['path[d^="M109.5 408.5c0 3.23-2.04"]'],
    replies: [
      { selector: '[role="button"][aria-expanded]:not([aria-haspopup])' },
      { selector: '[role="button"]:has([data-ad-rendering-role="comment_button"])' },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 63206, count: 'utf16' },
  fold: { characters: 480, lines: 5 },
  replies: 'page',
};
