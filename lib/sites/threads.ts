/** Threads: a Lexical dialog without any attribute to hold on to but roles. */
import type { Site } from './model.ts';

/** The second of four cells or more that each hold a button with a picture. */
const ROW_OF_ACTIONS =
  ':has(> :nth-child(1) > [role="button"] svg):has(> :nth-child(4) > [role="button"] svg) > :nth-child(2) > [role="button"]';

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  checked: '2026-11-24',
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
      // Some accounts get the composer in a popover, which only its parts tell from the page around it.
      frame: [
        '[role="dialog"]',
        '[aria-modal="true"]',
        '[role="menu"]:has(input[type="file"])',
        'div:has(input[type="file"]):has(h1, h2, h3, [role="heading"]):not(:has(main, [data-pressable-container] [role="button"]))',
      ],
      // The post that is answered stands before the editor, a quoted one after it.
      notWith: [
        ':has(a[href*="/post/"]) ~ :has([contenteditable="true"])',
        ':has(time) ~ :has([contenteditable="true"])',
      ],
      notInside: ['[role="search"]', '[data-pressable-container]'],
      submit: ['[role="button"]:not([aria-haspopup]):not(:has(svg))', '[role="button"]'],
      submitIs: 'last',
      shortcut: true,
    },
  ],
  account: [
    { selector: '[role="navigation"] a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' },
    { selector: 'nav a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?]+)' },
    // Authors with a badge have a picture in their link too.
    {
      selector: 'a[href^="/@"]:has(svg):not([data-pressable-container] *, :has(time))',
      attribute: 'href',
      pattern: '^/@([^/?]+)/?$',
    },
  ],
  // Profiles may be private, and nothing but words tells.
  openAccount: [],
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
    // By the picture; then by the place: like, reply, repost, share in a row.
    replies: [
      { selector: '[role="button"]:has(svg path[d^="M15.376 13.2177"])' },
      { selector: '[role="button"]:has(svg[aria-label="Reply"])' },
      { selector: ROW_OF_ACTIONS, index: 0 },
      { selector: '[role="button"]:not([aria-haspopup]):has(svg)', index: 1 },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 500, count: 'graphemes' },
  replies: 'page',
};
