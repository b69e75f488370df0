/** YouTube community posts: a plain contenteditable in a dialog of custom elements. */
import type { Site } from './model.ts';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  checked: '2026-11-24',
  hosts: ['https://www.youtube.com/*'],
  composers: [
    {
      name: 'post',
      editor: ['#contenteditable-root[contenteditable="true"]', '[contenteditable="true"]'],
      frame: [
        'ytd-backstage-post-dialog-renderer',
        ':has(> #contenteditable-root, > * #contenteditable-root):has(#submit-button)',
        ':has([contenteditable="true"]):has(> #submit-button, > * > #submit-button)',
      ],
      notInside: [
        'ytd-comments',
        'ytd-comment-simplebox-renderer',
        'ytd-comment-dialog-renderer',
        'yt-live-chat-app',
        '[role="search"]',
      ],
      submit: ['#submit-button button', '#submit-button'],
      // Posts for members alone are told by words.
      openAudience: [],
      poll: [
        'ytd-backstage-poll-editor-renderer',
        '#poll-attachment input',
        '.ytPostsCreationOptionsEditorViewModelHost',
      ],
    },
  ],
  account: [
    { selector: '#author-name', pattern: '@?(\\S+)' },
    { selector: 'ytd-backstage-post-dialog-renderer #author-text', pattern: '@?(\\S+)' },
    { selector: '#channel-handle', pattern: '@?(\\S+)' },
    // The composer stands on the own channel's page only, whose head names the channel.
    {
      selector: 'ytd-browse:has(ytd-backstage-post-dialog-renderer) yt-content-metadata-view-model',
      pattern: '@(\\S+)',
    },
  ],
  confirmation: { otherwise: 'feed' },
  permalink: '^https://www\\.youtube\\.com/(?:post/|channel/[^/]+/community\\?lb=)(?<id>[\\w-]+)',
  posts: {
    item: ['ytd-backstage-post-renderer', ':has(> a[href^="/post/"]), :has(> * > a[href^="/post/"])'],
    permalink: [
      { selector: 'a[href^="/post/"]', attribute: 'href' },
      { selector: 'a[href*="community?lb="]', attribute: 'href' },
    ],
    author: [
      { selector: '#author-text[href]', attribute: 'href', pattern: '/@?([^/]+)$' },
      { selector: 'a[href^="/@"]', attribute: 'href', pattern: '/@([^/]+)' },
    ],
    text: [{ selector: '#content-text' }, { selector: 'yt-formatted-string[split-lines]' }],
    replies: [
      { selector: '#reply-button-end [aria-label]', attribute: 'aria-label' },
      { selector: '#reply-button-end' },
      { selector: '#toolbar a[href^="/post/"]' },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 5000, count: 'utf16' },
  fold: { characters: 320, lines: 4 },
  replies: 'page',
};
