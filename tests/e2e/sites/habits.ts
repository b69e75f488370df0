/** How each site behaves, as far as its tests differ. */
import type { Box } from '../../fixtures/kit.ts';

export interface Habits {
  /** For the test's name. */
  readonly name: string;
  readonly site: string;
  readonly address: string;
  /** Control that publishes, as the fixture names it. */
  readonly submit: string;
  /** Whether Ctrl+Enter publishes. */
  readonly shortcut: boolean;
  /** What the page itself can tell of a post that went out: its address, or only that the composer went away. */
  readonly tells: 'published' | 'left';
  readonly accounts: readonly [string, string];
  /** Boxes of the site that are none for posts. */
  readonly otherBoxes: readonly Box[];
  /** Whether the site is tested in German, Japanese and Arabic. */
  readonly languages: boolean;
  /** What the composer holds besides the text: an empty title comes first. */
  readonly title?: boolean;
  readonly quotes: boolean;
  /** Whether replies are sent from the composer that posts are sent from. */
  readonly replies?: boolean;
  /** Ways out of a composer without publishing, each as the controls to press one after the other. */
  readonly leaves?: readonly (readonly string[])[];
  readonly schedules?: boolean;
  /**
   * Who a post is for is told by its composer, by the account, by the post itself once it is out, or nowhere; or it is for
   * everybody there.
   */
  readonly audience: 'composer' | 'account' | 'post' | 'nowhere' | 'everybody';
  readonly thread?: { readonly second: string };
  /** Where a post is edited: in the composer for new ones, in a box that is none, or nowhere. */
  readonly edits: 'composer' | 'elsewhere' | 'nowhere';
}

const plain = { submit: 'submit', shortcut: false, languages: false, quotes: false } as const;
const accounts = ['anna', 'bea'] as const;

export const HABITS: readonly Habits[] = [
  {
    ...plain,
    name: 'Bluesky',
    replies: true,
    leaves: [['draft'], ['discard']],
    audience: 'everybody',
    // https://github.com/bluesky-social/social-app/issues/673
    edits: 'nowhere',
    site: 'bluesky',
    address: 'https://bsky.app/',
    shortcut: true,
    tells: 'published',
    accounts: ['anna.bsky.social', 'bea.bsky.social'],
    otherBoxes: ['search', 'message', 'reply'],
    languages: true,
    quotes: true,
    thread: { second: '[role="textbox"] >> nth=1' },
  },
  {
    ...plain,
    name: 'X, inline',
    replies: true,
    audience: 'account',
    // https://docs.x.com/x-api/fundamentals/edit-posts: for half an hour, each time under a new id.
    edits: 'composer',
    site: 'x',
    address: 'https://x.com/home',
    submit: 'submit-inline',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply'],
    languages: true,
    quotes: true,
    schedules: true,
    thread: { second: '[data-testid="tweetTextarea_1"]' },
  },
  {
    ...plain,
    name: 'X, dialog',
    replies: true,
    leaves: [['draft'], ['discard']],
    audience: 'account',
    edits: 'composer',
    site: 'x',
    address: 'https://x.com/home?where=dialog',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: [],
    schedules: true,
  },
  {
    ...plain,
    name: 'Mastodon',
    replies: true,
    audience: 'composer',
    // The form says that it edits: features/compose/components/edit_indicator.jsx of the client.
    edits: 'elsewhere',
    site: 'mastodon',
    address: 'https://mastodon.social/home',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply', 'edit'],
    languages: true,
  },
  {
    ...plain,
    name: 'LinkedIn, Quill',
    leaves: [
      ['discard', 'draft'],
      ['discard', 'drop'],
    ],
    audience: 'composer',
    edits: 'composer',
    site: 'linkedin',
    address: 'https://www.linkedin.com/feed/',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply'],
    languages: true,
    quotes: true,
    schedules: true,
  },
  {
    ...plain,
    name: 'LinkedIn, TipTap in a shadow root',
    leaves: [
      ['discard', 'draft'],
      ['discard', 'drop'],
    ],
    audience: 'composer',
    edits: 'composer',
    site: 'linkedin',
    address: 'https://www.linkedin.com/feed/?generation=tiptap&where=shadow',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply'],
    languages: true,
    quotes: true,
  },
  {
    ...plain,
    name: 'Threads',
    replies: true,
    leaves: [
      ['discard', 'draft'],
      ['discard', 'drop'],
    ],
    audience: 'nowhere',
    edits: 'composer',
    site: 'threads',
    address: 'https://www.threads.com/',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'reply'],
    languages: true,
    quotes: true,
  },
  {
    ...plain,
    name: 'Threads, in a popover',
    replies: true,
    leaves: [
      ['discard', 'draft'],
      ['discard', 'drop'],
    ],
    audience: 'nowhere',
    edits: 'composer',
    site: 'threads',
    address: 'https://www.threads.com/?where=popover',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: [],
  },
  {
    ...plain,
    name: 'Facebook',
    leaves: [['discard']],
    audience: 'post',
    edits: 'composer',
    site: 'facebook',
    address: 'https://www.facebook.com/',
    tells: 'published',
    accounts: ['100011', '100012'],
    otherBoxes: ['search', 'reply'],
  },
  {
    ...plain,
    name: 'Instagram',
    leaves: [['discard']],
    audience: 'account',
    edits: 'composer',
    site: 'instagram',
    address: 'https://www.instagram.com/',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'reply'],
  },
  {
    ...plain,
    name: 'Reddit',
    leaves: [['draft']],
    audience: 'everybody',
    // Where the text stands; a title stays.
    edits: 'elsewhere',
    site: 'reddit',
    address: 'https://www.reddit.com/r/bread/submit',
    tells: 'left',
    accounts,
    otherBoxes: ['search'],
    title: true,
  },
  {
    ...plain,
    name: 'Reddit, markdown',
    leaves: [['draft']],
    audience: 'everybody',
    edits: 'elsewhere',
    site: 'reddit',
    address: 'https://www.reddit.com/submit?generation=markdown',
    tells: 'left',
    accounts,
    otherBoxes: ['search'],
    title: true,
  },
  {
    ...plain,
    name: 'Reddit, old',
    audience: 'everybody',
    edits: 'elsewhere',
    site: 'reddit',
    address: 'https://old.reddit.com/r/bread/submit',
    tells: 'left',
    accounts,
    otherBoxes: ['search'],
    title: true,
  },
  {
    ...plain,
    name: 'YouTube',
    leaves: [['discard']],
    audience: 'nowhere',
    edits: 'composer',
    site: 'youtube',
    address: 'https://www.youtube.com/@anna/community',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'reply'],
  },
  {
    ...plain,
    name: 'Hacker News',
    audience: 'everybody',
    // On a page of its own, /edit.
    edits: 'elsewhere',
    site: 'hacker-news',
    address: 'https://news.ycombinator.com/submit',
    tells: 'left',
    accounts,
    otherBoxes: ['search'],
    title: true,
  },
];
