/** Ties tracking to the browser: the alarm, the network, and what pages tell of posts. */
import type { Alarms, Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { analyse } from '../../lib/coaching/analyse.ts';
import { loadLanguagesOf } from '../../lib/coaching/languages/load.ts';
import { type Route, route } from '../../lib/messaging/calls.ts';
import { checkNow, settled, submitted } from '../../lib/protocol/calls.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Environment } from '../../lib/tracking/environment.ts';
import { analyseHistory } from '../../lib/tracking/history/analyse.ts';
import { openRequests } from '../../lib/tracking/requests.ts';
import { bluesky } from '../../lib/tracking/sources/bluesky.ts';
import { hackerNews } from '../../lib/tracking/sources/hacker-news.ts';
import { mastodon } from '../../lib/tracking/sources/mastodon.ts';
import { reddit } from '../../lib/tracking/sources/reddit.ts';
import type { Source } from '../../lib/tracking/sources/source.ts';
import { type Analyse, submitted as keep, keptBack, published } from '../../lib/tracking/submissions.ts';
import { createTracker, type Tracker } from '../../lib/tracking/tracker.ts';
import { siteOf } from './state.ts';
import { store } from './store.ts';

const ALARM = 'tracking';

export const environment: Environment = {
  now: Date.now,
  random: Math.random,
  fetch: (url, init) => fetch(url, init),
  online: () => navigator.onLine,
  saving: savesData,
  mayReach: (host) => browser.permissions.contains({ origins: [`${schemeOf(host)}://${host}/*`] }),
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

/** What coaching finds in a text that was published. */
export const findings: Analyse = async (text) => {
  await loadLanguagesOf([text]);
  const { parts } = analyse({ parts: [text] });
  return {
    moves: parts.flatMap((part) => part.moves),
    issues: [...new Set(parts.flatMap((part) => part.issues.map(({ kind }) => kind)))],
  };
};

/** To be called once, while the worker starts. */
export function followPosts(): void {
  browser.alarms.onAlarm.addListener((alarm: Alarms.Alarm) => {
    if (alarm.name === ALARM) void attempt((it) => it.tick());
  });
  // Alarms may be gone after an update or a restart; what is due is in the store.
  const wake = () => void attempt((it) => it.wake());
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
}

/** Has the tracker do something, then coaching look at the posts it found. */
async function attempt(work: (tracker: Tracker) => Promise<unknown>): Promise<void> {
  try {
    await work(await tracker());
    await analyseHistory(await store(), findings);
  } catch {
    // A store that cannot be opened now is tried again when the browser or the popup wakes us next; the popup says why.
  }
}

export const trackingRoutes: readonly Route[] = [
  route(submitted, async ({ account, parts, public: isPublic, coached }, sender) => {
    const { site, host } = await placeOf(sender);
    const submission = {
      site: site.id,
      host,
      account,
      parts,
      public: isPublic,
      submittedAt: Date.now(),
      coached,
    };
    const id = await keep(await store(), submission);
    await (await tracker()).wake();
    return id;
  }),
  route(settled, async ({ submission, outcome }, sender) => {
    const { site } = await placeOf(sender);
    const opened = await store();
    if (outcome.is === 'kept') await keptBack(opened, submission);
    if (outcome.is === 'published') {
      await published(opened, site, submission, { permalink: outcome.permalink }, findings);
    }
    await (await tracker()).wake();
  }),
  route(checkNow, async ({ posts }) => (await tracker()).checkNow(posts)),
];

let made: Promise<Tracker> | undefined;

function tracker(): Promise<Tracker> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function make(): Promise<Tracker> {
  const opened = await store();
  opened.database.on('close', () => (made = undefined));
  const requests = openRequests(opened, environment);
  return createTracker({ store: opened, environment, requests, sites, sources, analyse: findings });
}

async function placeOf(sender: Runtime.MessageSender) {
  const site = await siteOf(sender.url);
  if (!site || !sender.url) throw new Error('This page belongs to no site that is switched on.');
  return { site, host: new URL(sender.url).host };
}

/** Browsers tell extensions nothing of their battery savers; the user's wish to save data is what they do tell. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

function schemeOf(host: string): 'http' | 'https' {
  return sites.some((site) => site.hosts.includes(`http://${host.replace(/:\d+$/, '')}/*`))
    ? 'http'
    : 'https';
}
