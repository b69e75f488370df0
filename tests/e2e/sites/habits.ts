/** How each site behaves, as far as its tests differ. */

export interface Habits {
  readonly site: string;
  readonly address: string;
  /** Control that publishes, as the fixture names it. */
  readonly submit: string;
  readonly shortcut: boolean;
  /** What the page itself can tell of a post that went out. */
  readonly tells: 'published' | 'left';
  /** Whether the dialog stays when the network fails. */
  readonly accounts: readonly [string, string];
  readonly replies: boolean;
}

export const HABITS: readonly Habits[] = [
  {
    site: 'bluesky',
    address: 'https://bsky.app/',
    submit: 'submit',
    shortcut: true,
    tells: 'published',
    accounts: ['anna.bsky.social', 'bea.bsky.social'],
    replies: true,
  },
  {
    site: 'x',
    address: 'https://x.com/home',
    submit: 'submit-inline',
    shortcut: true,
    tells: 'published',
    accounts: ['anna', 'bea'],
    replies: true,
  },
  {
    site: 'mastodon',
    address: 'https://mastodon.social/home',
    submit: 'submit',
    shortcut: true,
    tells: 'published',
    accounts: ['anna', 'bea'],
    replies: true,
  },
];
