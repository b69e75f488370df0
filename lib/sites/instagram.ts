/** Instagram: the caption of a new post, a Lexical editor in the last step of a dialog. */
import type { Site } from './model.ts';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  checked: '2026-11-24',
  hosts: ['https://www.instagram.com/*'],
  composers: [
    {
      name: 'caption',
      editor: [
        '[contenteditable="true"][data-lexical-editor="true"]',
        '[role="textbox"][contenteditable="true"]',
      ],
      frame: ['[role="dialog"]', '[aria-modal="true"]'],
      // A post opened in a dialog has its comment box in an article or a form.
      notInside: ['article', 'form', '[role="search"]'],
      notWith: ['article'],
      notPaths: ['^/direct/'],
      // "Share" stands in the dialog's head, the only button there without a picture.
      submit: ['[role="button"]:not([aria-haspopup]):not(:has(svg, img))', '[role="button"]'],
    },
  ],
  account: [
    {
      selector: 'a[href^="/"]:has(img[alt]):is([role="navigation"] *, nav *)',
      attribute: 'href',
      pattern: '^/([\\w.]+)/$',
    },
    { selector: 'a[role="link"][href^="/"]:has(img)', attribute: 'href', pattern: '^/([\\w.]+)/$' },
  ],
  // What the page says of its viewer: the first word on it.
  openAccount: [
    {
      selector: 'script',
      pattern:
        '"PolarisViewer",\\[\\],\\{"data":\\{(?:(?!"is_private")[\\s\\S]){0,20000}"is_private":(false)',
    },
  ],
  confirmation: { otherwise: 'feed' },
  permalink: '^https://www\\.instagram\\.com/(?:(?<author>[\\w.]+)/)?(?:p|reel)/(?<id>[\\w-]+)',
  posts: {
    item: ['article', 'main :has(> a[href*="/p/"] time)'],
    permalink: [
      { selector: 'a[href*="/p/"]:has(time)', attribute: 'href' },
      { selector: 'a[href*="/p/"]', attribute: 'href' },
    ],
    author: [
      { selector: 'header a[href^="/"]', attribute: 'href', pattern: '^/([\\w.]+)/' },
      {
        selector: 'a[role="link"][href^="/"]:not([href*="/p/"])',
        attribute: 'href',
        pattern: '^/([\\w.]+)/$',
      },
    ],
    text: [{ selector: 'h1[dir="auto"]' }, { selector: 'span[dir="auto"]' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    // "View all 12 comments"; a post without comments has only the button to comment.
    replies: [
      { selector: 'a[href*="/p/"][href*="comments"]' },
      { selector: 'a[href*="/p/"]:not(:has(time))' },
      { selector: 'section [role="button"]:has(svg path[d^="M20.656 17.008"])' },
      { selector: 'section [role="button"]', index: 1 },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 2200, count: 'utf16' },
  fold: { characters: 125 },
  replies: 'page',
};
