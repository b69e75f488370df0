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
  readonly schedules?: boolean;
  readonly audience?: boolean;
  readonly thread?: { readonly second: string };
}

const plain = { submit: 'submit', shortcut: false, languages: false, quotes: false } as const;
const accounts = ['anna', 'bea'] as const;

export const HABITS: readonly Habits[] = [
  {
    ...plain,
    name: 'Bluesky',
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
    site: 'x',
    address: 'https://x.com/home',
    submit: 'submit-inline',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply'],
    languages: true,
    quotes: true,
    audience: true,
    schedules: true,
    thread: { second: '[data-testid="tweetTextarea_1"]' },
  },
  {
    ...plain,
    name: 'X, dialog',
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
    site: 'mastodon',
    address: 'https://mastodon.social/home',
    shortcut: true,
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply', 'edit'],
    languages: true,
    audience: true,
  },
  {
    ...plain,
    name: 'LinkedIn, Quill',
    site: 'linkedin',
    address: 'https://www.linkedin.com/feed/',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'message', 'reply'],
    languages: true,
    quotes: true,
    audience: true,
    schedules: true,
  },
  {
    ...plain,
    name: 'LinkedIn, TipTap in a shadow root',
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
    site: 'facebook',
    address: 'https://www.facebook.com/',
    tells: 'published',
    accounts: ['100011', '100012'],
    otherBoxes: ['search', 'reply'],
  },
  {
    ...plain,
    name: 'Instagram',
    site: 'instagram',
    address: 'https://www.instagram.com/',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'reply'],
  },
  {
    ...plain,
    name: 'Reddit',
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
    site: 'youtube',
    address: 'https://www.youtube.com/@anna/community',
    tells: 'published',
    accounts,
    otherBoxes: ['search', 'reply'],
  },
  {
    ...plain,
    name: 'Hacker News',
    site: 'hacker-news',
    address: 'https://news.ycombinator.com/submit',
    tells: 'left',
    accounts,
    otherBoxes: ['search'],
    title: true,
  },
];
