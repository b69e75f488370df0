/** Mastodon on any instance: a React-controlled textarea in a form. The client is open source. */
import type { Site } from './model.ts';

/** The pictures of the audience, drawn alike whatever the classes are called: everybody, everybody but quietly, … */
const GLOBE = 'button path[d*="m-40-82v-78" i]';
const MOON = 'button path[d^="M484-80q-84 0-157.5-32"]';
/** … mentioned people only, followers only. */
const AT_SIGN = 'button path[d*="T880-480v58q0 59"]';
const PADLOCK = 'button path[d^="M240-80q-33 0-56.5-23.5T160-160v-400"]';

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  checked: '2026-11-24',
  hosts: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://infosec.exchange/*',
    'https://techhub.social/*',
  ],
  anywhere: ['body > script#initial-state[type="application/json"]', '#initial-state', 'div#mastodon'],
  composers: [
    {
      name: 'form',
      editor: [
        'textarea.autosuggest-textarea__textarea',
        'textarea[aria-autocomplete="list"]',
        'form:has(#cw-spoiler-input) textarea',
      ],
      frame: [
        'form.compose-form',
        'form:has(textarea[aria-autocomplete="list"])',
        'form:has(#cw-spoiler-input)',
      ],
      // The post that is answered comes first in the form; with the at sign for an audience it is a message.
      notWith: [
        '.reply-indicator',
        'form > div:first-child > a[href^="/@"]',
        '.edit-indicator',
        // What was published keeps its audience: of the tools only the one with words in it is ever blocked.
        'button[type="button"]:disabled:has(> svg + :not(:empty))',
        '.icon-alternate_email',
        '.icon-at',
        '.fa-at',
        AT_SIGN,
      ],
      submit: ['button[type="submit"]'],
      shortcut: true,
      limitedAudience: [
        '.icon-lock',
        '.icon-alternate_email',
        '.icon-at',
        '.fa-lock',
        '.fa-at',
        '.fa-envelope',
        AT_SIGN,
        PADLOCK,
      ],
      openAudience: [
        '.icon-globe',
        '.icon-unlock',
        '.icon-quiet_time',
        '.fa-globe',
        '.fa-unlock',
        GLOBE,
        MOON,
      ],
      poll: ['.poll__option__input', '.compose-form__poll'],
    },
  ],
  // The state may hold a token too, which is never read.
  account: [{ selector: '#initial-state', json: ['accounts', { valueAt: ['meta', 'me'] }, 'acct'] }],
  accountId: [{ selector: '#initial-state', json: ['meta', 'me'] }],
  confirmation: { otherwise: 'api' },
  permalink: '^https?://[^/]+/@(?<author>[^/]+)/(?<id>\\d+)',
  posts: {
    item: [
      '.status[data-id]',
      '.detailed-status',
      'article[data-id]',
      '[data-id]:has(a[href^="/@"] time)',
      'article:has(a[href^="/@"] time)',
    ],
    permalink: [
      { selector: 'a.status__relative-time', attribute: 'href' },
      { selector: 'a.detailed-status__datetime', attribute: 'href' },
      { selector: 'a[href^="/@"]:has(time)', attribute: 'href' },
    ],
    author: [
      { selector: '.display-name__account', pattern: '@(.+)$' },
      { selector: 'a[href^="/@"]:has(time)', attribute: 'href', pattern: '^/@([^/]+)/' },
    ],
    text: [
      { selector: '.status__content__text' },
      { selector: '.status__content' },
      { selector: '[lang].translate' },
      { selector: '[lang]' },
    ],
    time: [{ selector: 'time', attribute: 'datetime' }],
    replies: [
      { selector: '.status__action-bar__button-wrapper:first-child' },
      { selector: 'button:has(svg)', index: 0 },
    ],
    repliesIncludeOwn: true,
  },
  limit: { max: 500, count: 'graphemes', url: 23, mentionLocalPart: true },
  replies: 'mastodon',
};
