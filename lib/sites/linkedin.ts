/** LinkedIn: two generations of the share box side by side, Quill and TipTap, sometimes in an open shadow root. */
import type { Site } from './model.ts';

/** "12 comments" in the languages that its readers use most. */
const COMMENTS =
  '^(\\p{Nd}[\\p{Nd}.,٫٬\\s]*\\p{L}{0,6}?)\\s*(?:comments?|Kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|reacties|opmerkingen|komentarz\\p{L}*|yorum|komentar|комментари\\p{L}+|件のコメント|条评论|則留言|تعليق[\\p{L}\\p{M}]*)$';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  checked: '2026-11-24',
  hosts: ['https://www.linkedin.com/*'],
  composers: [
    {
      name: 'share-box',
      editor: [
        // The newer generation names the editor itself, its first builds what is around it.
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
        '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
        '[role="textbox"][contenteditable="true"]',
        '.ql-editor[contenteditable="true"]',
      ],
      frame: [
        'dialog:has([data-sdui-screen*="sharing.ShareCompose"])',
        'dialog:has([componentkey="ShareBox_textEditor"])',
        '[data-test-modal-id="sharebox"]',
        '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]',
        '.share-box-v2__modal',
        'dialog',
        '[role="dialog"]',
      ],
      // The profile's texts, messages and articles are written in dialogs with the same editor.
      notPaths: ['^/in/[^/]+/(?:edit|details)/', '^/messaging/', '^/article/', '^/jobs/'],
      // Comments use the same editors; they and messages of the older generation stand in forms, the share box does not.
      notInside: [
        '.comments-comment-box',
        '[componentkey^="commentBox-"]',
        '.msg-form',
        'form',
        '[role="search"]',
        '[data-urn^="urn:li:"]',
      ],
      // Nothing marks the button in the newer generation but that it alone has no picture, and its place.
      submit: [
        // Its neighbour, which sets a time, has the class too.
        '.share-actions__primary-action:not(.share-actions__scheduled-post-btn)',
        'button:not([aria-haspopup]):not(:has(svg, img, li-icon))',
        'button:not([aria-haspopup])',
      ],
      submitIs: 'last',
      // The clock that is no button tells the time that was set.
      notPublishing: [
        '.share-creation-state__schedule-info',
        ':is([data-test-icon^="clock-"], svg[id^="clock-"], li-icon[type^="clock"]):not(button *, a *, [role="button"] *)',
      ],
      limitedAudience: [
        '[data-test-icon^="people-"]',
        'li-icon[type^="people"]',
        ':is(button, [role="button"]) use[href^="#people-"]',
        // The control that names the author and the audience, in the newer generation.
        '[role="button"]:has(svg[id^="caret-"]) svg[id^="people-"]',
      ],
      openAudience: [
        '[data-test-icon^="globe-"]',
        'li-icon[type^="globe"]',
        ':is(button, [role="button"]) use[href^="#globe-"]',
        '[role="button"]:has(svg[id^="caret-"]) svg[id^="globe-"]',
      ],
      poll: ['.share-creation-state__poll', '.sharing-poll-preview'],
    },
  ],
  // "/in/me/" stands for whoever is signed in.
  account: [
    {
      selector: '#shareboxProfilePictureComponentRef a[href*="/in/"]',
      attribute: 'href',
      pattern: '/in/(?!me/?$)([^/?]+)',
    },
    {
      selector:
        'a:is(#shareboxProfilePictureComponentRef, [componentkey="shareboxProfilePictureComponentRef"])',
      attribute: 'href',
      pattern: '/in/(?!me/?$)([^/?]+)',
    },
    {
      selector: '[componentkey="shareboxProfilePictureComponentRef"] a[href*="/in/"]',
      attribute: 'href',
      pattern: '/in/(?!me/?$)([^/?]+)',
    },
    {
      selector: '[data-view-name="navigation-profile"] a[href*="/in/"]',
      attribute: 'href',
      pattern: '/in/(?!me/?$)([^/?]+)',
    },
    {
      selector: '.global-nav__me a[href*="/in/"]',
      attribute: 'href',
      pattern: '/in/(?!me/?$)([^/?]+)',
    },
    // The column before the feed begins with the own profile; the one behind it shows other people's.
    { selector: 'aside:has(~ main) a[href*="/in/"]', attribute: 'href', pattern: '/in/(?!me/?$)([^/?]+)' },
    { selector: '.profile-card a[href*="/in/"]', attribute: 'href', pattern: '/in/(?!me/?$)([^/?]+)' },
  ],
  confirmation: {
    link: [
      { selector: 'a.artdeco-toast-item__cta', attribute: 'href' },
      { selector: '[role="alert"] a[href*="/feed/update/urn"]', attribute: 'href' },
      { selector: '[role="status"] a[href*="/feed/update/urn"]', attribute: 'href' },
      { selector: '[popover] a[href*="/feed/update/urn"]', attribute: 'href' },
    ],
    // The toast speaks of a share, the feed of the activity that shows it.
    feedFirst: true,
    otherwise: 'feed',
  },
  permalink: '^https://www\\.linkedin\\.com/feed/update/(?<id>urn:li:(?:activity|share|ugcPost):\\d+)',
  posts: {
    item: [
      '[data-urn^="urn:li:activity:"]',
      '[data-id^="urn:li:activity:"]',
      '.feed-shared-update-v2',
      '[role="listitem"][componentkey*="FeedType_"]',
      '[componentkey^="expanded"][componentkey*="FeedType_"]',
      '[data-view-name="feed-full-update"]',
      '[role="listitem"]:has(a[href*="/feed/update/urn"])',
    ],
    permalink: [
      { selector: ':scope', attribute: 'data-urn', prefix: '/feed/update/' },
      { selector: ':scope', attribute: 'data-id', pattern: '^(urn:.+)$', prefix: '/feed/update/' },
      { selector: '[data-urn^="urn:li:activity:"]', attribute: 'data-urn', prefix: '/feed/update/' },
      { selector: 'a[href*="/feed/update/urn"]', attribute: 'href' },
      // The newer feed links to nothing; on a post's own page its comments name it.
      {
        selector: '[componentkey*="comment:(urn:li:activity:"]',
        attribute: 'componentkey',
        pattern: '(urn:li:activity:\\d+)',
        prefix: '/feed/update/',
      },
    ],
    author: [
      {
        selector: 'a[href*="/in/"]:not([componentkey^="replaceableComment_"] *)',
        attribute: 'href',
        pattern: '/in/([^/?]+)',
      },
      { selector: 'a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?]+)' },
    ],
    text: [
      { selector: '.update-components-text' },
      { selector: '[data-testid="expandable-text-box"]' },
      { selector: '[componentkey^="feed-commentary"]' },
      { selector: '[dir="ltr"], [dir="rtl"], [dir="auto"]' },
    ],
    // The globe beside its time.
    open: [
      '[data-test-icon^="globe-"]',
      'li-icon[type^="globe"]',
      'svg[id^="globe-"]',
      'use[href^="#globe-"]',
    ],
    replies: [
      { selector: '.social-details-social-counts__comments' },
      { selector: '[data-view-name="feed-comment-count"]' },
      // The newer generation marks its counts by nothing but the word, and has none where nobody has commented.
      {
        selector: ':is(p, span, a, button):not(:has(*)):not([componentkey^="replaceableComment_"] *)',
        pattern: COMMENTS,
      },
      { selector: '.feed-shared-social-action-bar button', index: 1 },
      {
        selector: '.feed-shared-update-v2 button[aria-label*="comment" i]',
        attribute: 'aria-label',
      },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 3000, count: 'utf16' },
  fold: { characters: 210, lines: 3 },
  replies: 'page',
};
