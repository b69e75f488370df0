/** Bluesky: a TipTap dialog with one editor for each post of a thread. The client is open source. */
import type { Site } from './model.ts';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  checked: '2026-11-24',
  hosts: ['https://bsky.app/*'],
  composers: [
    {
      name: 'dialog',
      // The role before the editor: the client's newer message composer is a textarea, and this one may follow.
      editor: [
        '[role="textbox"][contenteditable="true"]',
        '.ProseMirror[contenteditable="true"]',
        '[contenteditable="true"][translate="no"]',
        'textarea',
      ],
      frame: [
        '[data-testid="composePostView"]',
        '[role="dialog"]:has([data-testid="composerPublishBtn"])',
        '[aria-modal="true"]:has([data-testid="composerPublishBtn"])',
        '[aria-modal="true"]:has([contenteditable="true"][translate="no"])',
      ],
      // The post that is answered stands above the editor and unfolds when pressed: focusable, but without a role. It has
      // an author's picture and words, and nothing to press in it.
      notWith: [
        'div[tabindex="0"][aria-label]:not([role])',
        ':has([data-testid="userAvatarImage"]):has([dir="auto"]):not(:has(button, [role="button"], [contenteditable="true"])) + :has([contenteditable="true"])',
        '[data-testid^="feedItem-by-"]',
      ],
      notInside: ['[data-testid="convoScreen"]', '[role="search"]'],
      submit: ['[data-testid="composerPublishBtn"]'],
      shortcut: true,
    },
  ],
  // The stored session holds tokens too: these two fields and nothing else.
  account: [
    {
      storage: 'BSKY_STORAGE',
      json: [
        'session',
        'accounts',
        { itemWhere: 'did', isValueAt: ['session', 'currentAccount', 'did'] },
        'handle',
      ],
    },
    { storage: 'BSKY_STORAGE', json: ['session', 'currentAccount', 'handle'] },
    { selector: 'nav a[href^="/profile/"]', attribute: 'href', pattern: '^/profile/([^/]+)$' },
  ],
  accountId: [{ storage: 'BSKY_STORAGE', json: ['session', 'currentAccount', 'did'] }],
  // "View" in the toast is a button without a link.
  confirmation: { otherwise: 'api' },
  permalink: '^https://bsky\\.app/profile/(?<author>[^/]+)/post/(?<id>[a-z0-9]+)',
  posts: {
    item: [
      '[data-testid^="feedItem-by-"]',
      '[data-testid^="postThreadItem-by-"]',
      '[role="link"]:has([data-testid="postText"])',
    ],
    permalink: [{ selector: 'a[href^="/profile/"][href*="/post/"]', attribute: 'href' }],
    author: [
      { selector: ':scope', attribute: 'data-testid', pattern: '-by-(.+)$' },
      { selector: 'a[href^="/profile/"][href*="/post/"]', attribute: 'href', pattern: '^/profile/([^/]+)/' },
    ],
    text: [{ selector: '[data-testid="postText"]' }],
    replies: [{ selector: '[data-testid="replyBtn"]', attribute: 'aria-label' }],
    repliesIncludeOwn: true,
  },
  limit: { max: 300, count: 'graphemes' },
  replies: 'bluesky',
  apiHosts: ['https://public.api.bsky.app/*'],
};
