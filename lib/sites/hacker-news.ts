/** Hacker News: a plain form that goes to another page. */
import type { Site } from './model.ts';

export const hackerNews: Site = {
  id: 'hacker-news',
  name: 'Hacker News',
  checked: '2026-11-24',
  hosts: ['https://news.ycombinator.com/*'],
  composers: [
    {
      name: 'submit',
      editor: ['textarea[name="text"]', 'form:has([name="title"]) textarea'],
      frame: ['form:has([name="title"])', 'form:has(textarea):has([type="submit"])'],
      paths: ['^/(?:submit|r|submitlink)$'],
      submit: ['input[type="submit"]', 'button[type="submit"]', 'button'],
      title: ['input[name="title"]'],
    },
  ],
  account: [
    { selector: 'a#me' },
    { selector: 'a[href^="user?id="]:has(+ *)', attribute: 'href', pattern: 'id=([\\w-]+)' },
    {
      selector: 'td:has(> a[href^="logout"]) a[href^="user?id="]',
      attribute: 'href',
      pattern: 'id=([\\w-]+)',
    },
  ],
  // The site goes to the list of the newest.
  confirmation: { otherwise: 'api' },
  permalink: '^https://news\\.ycombinator\\.com/item\\?id=(?<id>\\d+)',
  posts: {
    item: ['table.fatitem', 'table:has(> * > tr > td > form [name="parent"])'],
    permalink: [
      { selector: '.age a[href^="item?id="]', attribute: 'href' },
      { selector: 'a[href^="item?id="]', attribute: 'href' },
    ],
    author: [
      { selector: 'a.hnuser' },
      { selector: 'a[href^="user?id="]', attribute: 'href', pattern: 'id=([\\w-]+)' },
    ],
    text: [{ selector: '.titleline > a' }, { selector: '.titleline' }],
    time: [{ selector: '.age', attribute: 'title', pattern: '^(\\S+)' }],
    replies: [{ selector: '.subline > a[href^="item?id="]' }],
    repliesIncludeOwn: true,
  },
  limit: { max: 2000, count: 'utf16' },
  replies: 'hacker-news',
  apiHosts: ['https://hacker-news.firebaseio.com/*'],
};
