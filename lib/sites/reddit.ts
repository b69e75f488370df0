/** Reddit: Lexical or a markdown textarea behind nested shadow roots, and the old site's plain form. */
import type { Site } from './model.ts';

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  checked: '2026-11-24',
  hosts: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
  ],
  composers: [
    {
      name: 'old',
      editor: ['#newlink textarea[name="text"]', 'form textarea[name="text"]'],
      frame: ['form#newlink', 'form:has([name="title"])'],
      paths: ['/submit/?$'],
      submit: ['button[name="submit"]', 'button[type="submit"]'],
      title: ['textarea[name="title"]'],
      poll: ['[name="poll"]'],
    },
    {
      name: 'new',
      editor: [
        '[role="textbox"][contenteditable="true"]',
        '[contenteditable="true"][data-lexical-editor]',
        'shreddit-composer textarea',
        'textarea',
      ],
      frame: [
        'form:has(shreddit-composer)',
        'r-post-composer-form',
        ':has(> r-post-form-submit-button)',
        'main',
        'body',
      ],
      paths: ['/submit/?$'],
      notInside: [
        'comment-composer-host',
        'shreddit-comment',
        'shreddit-comment-tree',
        '[role="search"]',
        'reddit-search-large',
        'rs-app',
      ],
      submit: [
        '#submit-post-button',
        'r-post-form-submit-button',
        '#inner-post-submit-button',
        'button[type="submit"]',
      ],
      title: ['textarea[name="title"]', 'faceplate-textarea-input[name="title"] textarea'],
      poll: ['r-post-poll-input', '[name="pollOption"]'],
    },
  ],
  account: [
    { selector: 'rs-current-user', attribute: 'display-name' },
    { selector: '#header-bottom-right .user a', pattern: '^([\\w-]+)$' },
    { selector: '#header-bottom-right a[href*="/user/"]', attribute: 'href', pattern: '/user/([\\w-]+)' },
    { selector: 'reddit-header-large a[href^="/user/"]', attribute: 'href', pattern: '/user/([\\w-]+)' },
  ],
  // The site goes to the new post.
  confirmation: { otherwise: 'api' },
  permalink:
    '^https://(?:www\\.|old\\.|new\\.|sh\\.)?reddit\\.com/(?:r|user)/[^/]+/comments/(?<id>[a-z0-9]+)',
  posts: {
    item: [
      'shreddit-post[permalink]',
      '[data-fullname^="t3_"][data-permalink]',
      'article:has(a[href*="/comments/"])',
    ],
    permalink: [
      { selector: ':scope', attribute: 'permalink' },
      { selector: ':scope', attribute: 'data-permalink' },
      { selector: 'a[href*="/comments/"]', attribute: 'href' },
    ],
    author: [
      { selector: ':scope', attribute: 'author' },
      { selector: ':scope', attribute: 'data-author' },
      { selector: 'a[href*="/user/"]', attribute: 'href', pattern: '/user/([\\w-]+)' },
    ],
    text: [
      { selector: ':scope', attribute: 'post-title' },
      { selector: 'a[data-event-action="title"]' },
      { selector: 'a[slot="title"], h1, h2, h3' },
    ],
    time: [
      { selector: ':scope', attribute: 'created-timestamp' },
      { selector: ':scope', attribute: 'data-timestamp' },
      { selector: 'time', attribute: 'datetime' },
    ],
    replies: [
      { selector: ':scope[comment-count]', attribute: 'comment-count' },
      { selector: ':scope[data-comments-count]', attribute: 'data-comments-count' },
      { selector: 'a[data-event-action="comments"]' },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 40000, count: 'utf16' },
  replies: 'reddit',
};
