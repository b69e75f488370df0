/** Ties the popup to the settings, the open tab and the store of posts. */
import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { Here, PopupPorts, PopupRecord } from '../../components/popup/ports.ts';
import { call } from '../../lib/messaging/calls.ts';
import { driftReport } from '../../lib/page/drift.ts';
import { checkNow, hostWanted } from '../../lib/protocol/calls.ts';
import { readScorecard } from '../../lib/scorecard/aggregates.ts';
import { aggregatesOf } from '../../lib/scorecard/store.ts';
import { isOn, type Settings } from '../../lib/settings/model.ts';
import { readObservations } from '../../lib/settings/observations.ts';
import { followSettings, readSettings } from '../../lib/settings/settings.ts';
import { siteById, siteForUrl, sites } from '../../lib/sites/index.ts';
import type { Store } from '../../lib/tracking/store.ts';
import { onlyGranted } from '../background/hosts.ts';
import { isFull } from '../background/room.ts';
import { store } from '../background/store.ts';
import { shortcutShown, switchesOf, switchSite } from './switches.ts';
import { troubleOf } from './trouble.ts';
import { settleReply, waitingIn } from './waiting.ts';

/** What fits the popup without scrolling far. */
const RECENT = 5;
const REPLIES = 2;

export const popupPorts: PopupPorts = {
  now: Date.now,
  async loadSwitches() {
    const settings = await onlyGranted(await readSettings());
    const [here, boxShortcut, drift] = await Promise.all([whereWeAre(settings), shortcutShown(), drifted()]);
    return {
      here,
      sites: switchesOf(settings),
      drift: drift.map(({ site, broken, works }) => ({
        site: site.name,
        message: [...broken, ...works].join(' '),
      })),
      judgeAfterHours: settings.judgeAfterHours,
      boxShortcut,
    };
  },
  async loadRecord() {
    try {
      const [record, full] = await Promise.all([store().then(recordOf), isFull()]);
      return { record, ...(full && { trouble: 'full' as const }) };
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  },
  onChange(changed) {
    followSettings(changed);
    Dexie.on('storagemutated', changed);
  },
  switchSite,
  async addHost(host, software) {
    // The browser's question closes the popup with all that it has begun, and must be asked in the press itself: so the
    // wish goes to the service worker, which lives on.
    const kept = call(hostWanted, { host, software });
    const granted = await browser.permissions.request({ origins: [`https://${host}/*`] });
    await kept;
    if (!granted) await switchSite(host, false);
    return granted;
  },
  settleReply,
  checkNow: () => call(checkNow, {}),
  async copyReport(name) {
    const found = (await drifted()).find(({ site }) => site.name === name);
    if (!found) throw new Error(`${name} has not been seen to change`);
    await navigator.clipboard.writeText(found.report);
  },
  openDashboard: (page) => open(browser.runtime.getURL(`/dashboard.html#/${page}`)),
  openPost: (id) => open(browser.runtime.getURL(`/dashboard.html#/posts/${encodeURIComponent(id)}`)),
  openLink: open,
};

function open(url: string): void {
  void browser.tabs.create({ url }).then(() => window.close());
}

/** The sites that seem to have changed under us. */
async function drifted() {
  const observations = await readObservations();
  return sites.flatMap((site) => {
    const seen = observations[site.id];
    const report = seen && driftReport(site, seen);
    return report?.drifted ? [{ site, ...report }] : [];
  });
}

async function whereWeAre(settings: Settings): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return { is: 'elsewhere' };
  const { host } = new URL(tab.url);
  const site = siteForUrl(tab.url, settings.hosts);
  if (site) {
    const id = Object.hasOwn(settings.hosts, host) ? host : site.id;
    return { is: 'site', site: id, host, on: isOn(settings, site.id) };
  }
  const software = tab.url.startsWith('https:') ? await softwareOf(tab.id) : null;
  return software ? { is: 'instance', software, host } : { is: 'elsewhere' };
}

/** Which software that we know the page is made with; opening the popup allows one look at this tab. */
async function softwareOf(tabId: number): Promise<string | null> {
  const signs = sites.flatMap(({ id, anywhere }) => (anywhere ? [{ id, selectors: anywhere }] : []));
  const [found] = await browser.scripting
    .executeScript({
      target: { tabId },
      func: (wanted: typeof signs) =>
        wanted.find(({ selectors }) => selectors.some((each) => document.querySelector(each)))?.id ?? null,
      args: [signs],
    })
    // The browser's own pages and its store refuse every look.
    .catch(() => []);
  return typeof found?.result === 'string' ? found.result : null;
}

async function recordOf(ready: Store): Promise<PopupRecord> {
  const [scorecard, recent, replies] = await Promise.all([
    readScorecard(aggregatesOf(ready), ready.now()),
    ready.database.posts.orderBy('publishedAt').reverse().limit(RECENT).toArray(),
    waitingIn(ready, REPLIES),
  ]);
  return {
    scorecard,
    ...replies,
    recent: recent.map((post) => ({ ...post, siteName: siteById(post.site)?.name ?? post.site })),
  };
}
