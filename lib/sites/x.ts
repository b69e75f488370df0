/** X: Draft.js, inline on the home page and in a dialog; the parts of a thread are numbered editors. */
import type { Site } from './model.ts';

const editor = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  '[role="textbox"][contenteditable="true"]',
  '.public-DraftEditor-content[contenteditable="true"]',
];
const notInside = ['[data-testid="DMDrawer"]', '[data-testid^="dmComposer"]', '[role="search"]'];
/** Under a post, everything that is written is a reply. */
const notPaths = ['^/[^/]+/status/\\d+', '^/i/(chat|web/status)', '^/messages'];
/** A time was set: it is a link back to where it is set, while the tool to set one is a button. */
const notPublishing = ['a[href$="/schedule"]', 'a time:not([role="link"] *)'];
const poll = ['[data-testid="attachments"] input[name^="Choice"]', 'input[name="Choice1"]'];

export const x: Site = {
  id: 'x',
  name: 'X',
  checked: '2026-11-24',
  hosts: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  composers: [
    {
      name: 'dialog',
      editor,
      frame: [
        '[role="dialog"]:has([data-testid="tweetButton"])',
        '[role="dialog"]',
        'main:has([data-testid="tweetButton"])',
      ],
      // A reply shows the post that it answers; a quoted post is a link, not an article.
      notWith: ['article[data-testid="tweet"]', 'article'],
      notInside,
      notPaths,
      submit: ['[data-testid="tweetButton"]'],
      shortcut: true,
      notPublishing,
      poll,
    },
    {
      name: 'inline',
      editor,
      frame: [
        'div:has([data-testid="tweetButtonInline"]):not(:has(article, main)):not([role="dialog"] *)',
        'div:has([data-testid="toolBar"]):not(:has(article, main)):not([role="dialog"], [role="dialog"] *)',
      ],
      notInside,
      notPaths,
      submit: ['[data-testid="tweetButtonInline"]'],
      shortcut: true,
      notPublishing,
      poll,
    },
  ],
  account: [
    { selector: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: '^/([^/?]+)' },
    { selector: 'a[data-testid="DashButton_ProfileIcon_Link"]', attribute: 'href', pattern: '^/([^/?]+)' },
    {
      selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: '^UserAvatar-Container-(?![Uu]nknown$)(\\w+)$',
    },
    { selector: '[data-testid="SideNav_AccountSwitcher_Button"]', pattern: '@(\\w+)' },
  ],
  limitedAccount: [
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid="icon-lock"]',
    // The padlock, as it is drawn.
    '[data-testid="SideNav_AccountSwitcher_Button"] path[d^="M17.5 7H17v-.25c0-2.76"]',
  ],
  // Where the account stands, its padlock would.
  openAccount: [{ selector: '[data-testid="SideNav_AccountSwitcher_Button"]', attribute: 'data-testid' }],
  confirmation: {
    link: [
      { selector: '[data-testid="toast"] a[href*="/status/"]', attribute: 'href' },
      { selector: '#layers [role="alert"] a[href*="/status/"]', attribute: 'href' },
    ],
    otherwise: 'feed',
    editsMove: true,
  },
  permalink: '^https://(?:mobile\\.)?(?:x|twitter)\\.com/(?<author>[^/]+)/status/(?<id>\\d+)',
  posts: {
    item: ['article[data-testid="tweet"]', 'article:has(a[href*="/status/"] time)'],
    permalink: [
      { selector: 'a[href*="/status/"]:has(time)', attribute: 'href' },
      { selector: 'a[href*="/status/"]', attribute: 'href' },
    ],
    author: [
      { selector: '[data-testid="User-Name"] a[href^="/"]', attribute: 'href', pattern: '^/([^/?]+)' },
      { selector: 'a[href*="/status/"]', attribute: 'href', pattern: '^/([^/?]+)/status/' },
    ],
    text: [{ selector: '[data-testid="tweetText"]' }, { selector: '[lang][dir="auto"]' }],
    time: [{ selector: 'a[href*="/status/"] time', attribute: 'datetime' }],
    replies: [
      { selector: '[data-testid="reply"]', attribute: 'aria-label' },
      { selector: '[role="group"] button', attribute: 'aria-label' },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 280, count: 'weighted', url: 23 },
  replies: 'page',
};
