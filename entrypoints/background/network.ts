/** The world as tracking sees it: the clock, the alarm, the network, and whom to ask about replies. */
import { browser } from 'wxt/browser';
import { sites } from '../../lib/sites/index.ts';
import type { Environment } from '../../lib/tracking/environment.ts';
import { bluesky } from '../../lib/tracking/sources/bluesky.ts';
import { hackerNews } from '../../lib/tracking/sources/hacker-news.ts';
import { mastodon } from '../../lib/tracking/sources/mastodon.ts';
import { reddit } from '../../lib/tracking/sources/reddit.ts';
import type { Source } from '../../lib/tracking/sources/source.ts';
import { batteryRunsLow } from './battery.ts';

export const ALARM = 'tracking';

export const environment: Environment = {
  now: Date.now,
  random: Math.random,
  fetch: (url, init) => fetch(url, init),
  online: () => navigator.onLine,
  saving: async () => savesData() || (await batteryRunsLow()),
  mayReach: (host) => browser.permissions.contains({ origins: [permissionFor(host)] }),
  setAlarm: async (at) => {
    if (at === null) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when: at });
  },
};

/** By the name that a site's declaration gives. The playground speaks Mastodon's API without encryption, and is in its own build only. */
export const sources: Readonly<Record<string, Source>> = {
  bluesky: bluesky(),
  mastodon: mastodon(),
  'hacker-news': hackerNews(),
  reddit: reddit(),
  ...(import.meta.env.MODE === 'playground' && { playground: mastodon((host) => `http://${host}`) }),
};

/** The user's wish to save data, where the browser tells of it. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** Hosts without encryption are declared without their port, and Firefox finds no permission by a port. */
function permissionFor(host: string): string {
  const plain = `http://${host.replace(/:\d+$/, '')}/*`;
  return sites.some((site) => site.hosts.includes(plain)) ? plain : `https://${host}/*`;
}
