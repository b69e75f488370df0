/** LinkedIn: two generations of the share box side by side, Quill and TipTap, sometimes in an open shadow root. */
import type { Site } from './model.ts';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  checked: '2026-11-23',
  hosts: ['https://www.linkedin.com/*'],
  composers: [
    {
      name: 'share-box',
      editor: [
        '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
        '[role="textbox"][contenteditable="true"]',
        '.ql-editor[contenteditable="true"]',
      ],
      frame: ['[data-test-modal-id="sharebox"]', '.share-box-v2__modal', 'dialog', '[role="dialog"]'],
      // Comments use the same editors; they and messages stand in forms, the share box does not.
      notInside: [
        '.comments-comment-box',
        '[componentkey^="commentBox-"]',
        '.msg-form',
        'form',
        '[role="search"]',
        '[data-urn^="urn:li:"]',
      ],
      submit: ['.share-actions__primary-action', 'button:not([aria-haspopup])'],
      // Nothing marks the button in the newer generation but its place.
      submitIs: 'last',
      notPublishing: ['.share-creation-state__schedule-info', '[data-test-share-schedule]'],
      limitedAudience: ['[data-test-icon^="people-"]', 'li-icon[type^="people"]'],
      poll: ['.share-creation-state__poll', '.sharing-poll-preview'],
    },
  ],
  account: [
    { selector: '.global-nav__me a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' },
    { selector: '.profile-card a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' },
    { selector: 'aside a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' },
  ],
  confirmation: {
    link: [
      { selector: 'a.artdeco-toast-item__cta', attribute: 'href' },
      { selector: '[role="alert"] a[href*="/feed/update/urn"]', attribute: 'href' },
      { selector: '[role="status"] a[href*="/feed/update/urn"]', attribute: 'href' },
    ],
    // The toast speaks of a share, the feed of the activity that shows it.
    feedFirst: true,
    otherwise: 'feed',
  },
  permalink: '^https://www\\.linkedin\\.com/feed/update/(?<id>urn:li:(?:activity|share|ugcPost):\\d+)',
  posts: {
    item: [
      '[data-urn^="urn:li:activity:"]',
      '.feed-shared-update-v2',
      '[data-view-name="feed-full-update"]',
      '[role="listitem"]:has(a[href*="/feed/update/urn"])',
    ],
    permalink: [
      { selector: ':scope', attribute: 'data-urn', prefix: '/feed/update/' },
      { selector: '[data-urn^="urn:li:activity:"]', attribute: 'data-urn', prefix: '/feed/update/' },
      { selector: 'a[href*="/feed/update/urn"]', attribute: 'href' },
    ],
    author: [{ selector: 'a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' }],
    text: [
      { selector: '.update-components-text' },
      { selector: '[data-testid="expandable-text-box"]' },
      { selector: '[dir="ltr"], [dir="rtl"], [dir="auto"]' },
    ],
    replies: [
      { selector: '.social-details-social-counts__comments' },
      { selector: '[data-view-name="feed-comment-count"]' },
      { selector: 'button[aria-label*="comment" i]', attribute: 'aria-label' },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 3000, count: 'utf16' },
  fold: { characters: 210, lines: 3 },
  replies: 'page',
};
