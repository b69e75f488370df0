/** The playground, declared like any other site. Present in the playground build only. */
import type { Site } from '../lib/sites/model.ts';

export const playground: Site = {
  id: 'playground',
  name: 'Playground',
  checked: '2026-11-23',
  hosts: ['http://127.0.0.1/*'],
  composers: [
    {
      name: 'composer',
      editor: ['[data-composer] [contenteditable="true"]', '[data-composer] textarea'],
      frame: ['[data-composer]'],
      submit: ['[data-publish]'],
      shortcut: true,
    },
  ],
  account: [{ selector: '[data-account]', attribute: 'data-account' }],
  confirmation: { link: [{ selector: '[data-toast] a', attribute: 'href' }], otherwise: 'api' },
  permalink: '^http://127\\.0\\.0\\.1(:\\d+)?/@(?<author>[^/]+)/(?<id>\\d+)$',
  posts: {
    item: ['[data-post]'],
    permalink: [{ selector: 'a[data-permalink]', attribute: 'href' }],
    author: [{ selector: '[data-author]', attribute: 'data-author' }],
    text: [{ selector: '[data-text]' }],
    replies: [{ selector: '[data-replies]', attribute: 'data-replies' }],
    repliesIncludeOwn: true,
  },
  limit: { max: 500, count: 'code-points' },
  // Mastodon's API over plain HTTP.
  replies: 'playground',
};
