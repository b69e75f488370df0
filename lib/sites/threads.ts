/** Threads: a Lexical dialog without any attribute to hold on to but roles. */
import type { Site } from './model.ts';

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  checked: '2026-11-23',
  hosts: [
    'https://www.threads.com/*',
    'https://www.threads.net/*',
    'https://threads.com/*',
    'https://threads.net/*',
  ],
  composers: [
    {
      name: 'dialog',
      editor: [
        '[contenteditable="true"][data-lexical-editor="true"]',
        '[role="textbox"][contenteditable="true"]',
      ],
      frame: ['[role="dialog"]', '[aria-modal="true"]'],
      // The post that is answered stands before the editor, a quoted one after it.
      notWith: [':has(a[href*="/post/"] time) ~ :has([contenteditable="true"])'],
      notInside: ['[role="search"]', '[data-pressable-container]'],
      submit: ['[role="button"]:not([aria-haspopup]):not(:has(svg))', '[role="button"]'],
      submitIs: 'last',
      shortcut: true,
    },
  ],
  account: [
    { selector: '[role="navigation"] a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' },
    { selector: 'nav a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' },
    { selector: 'a[href^="/@"]:has(svg):not(:has(time))', attribute: 'href', pattern: '^/@([^/?]+)/?$' },
  ],
  confirmation: {
    link: [{ selector: '[role="alert"] a[href*="/post/"]', attribute: 'href' }],
    otherwise: 'feed',
  },
  permalink: '^https://(?:www\\.)?threads\\.(?:com|net)/@(?<author>[^/]+)/post/(?<id>[\\w-]+)',
  posts: {
    item: [
      '[data-pressable-container]',
      '[role="article"]',
      '[data-interactive-id]:has(time)',
      ':has(> a[href*="/post/"] time)',
    ],
    permalink: [
      { selector: 'a[href*="/post/"]:has(time)', attribute: 'href' },
      { selector: 'a[href*="/post/"]', attribute: 'href' },
    ],
    author: [{ selector: 'a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' }],
    text: [{ selector: '[dir="auto"]:not(:has([dir="auto"])):not(a *)' }, { selector: 'span[dir]:not(a *)' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    // Like, reply, repost, share.
    replies: [
      { selector: '[role="button"]:has(svg[aria-label="Reply"])' },
      { selector: '[role="button"]:not([aria-haspopup]):has(svg)', index: 1 },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 500, count: 'graphemes' },
  replies: 'page',
};
