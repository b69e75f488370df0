/** Ties the popup to the settings, the open tab and the store of posts. */
import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { Here, PopupPorts, PopupRecord, SiteSwitch } from '../../components/popup/ports.ts';
import { call } from '../../lib/messaging/calls.ts';
import { checkNow } from '../../lib/protocol/calls.ts';
import { readScorecard } from '../../lib/scorecard/aggregates.ts';
import { aggregatesOf, openScoredStore } from '../../lib/scorecard/store.ts';
import { isOn, type Settings } from '../../lib/settings/model.ts';
import { changeSettings, followSettings, readSettings } from '../../lib/settings/settings.ts';
import { siteById, siteForUrl, sites } from '../../lib/sites/index.ts';
import { StoreError } from '../../lib/tracking/errors.ts';
import { countWaiting, finishReply, snoozeReply, waitingReplies } from '../../lib/tracking/replies.ts';
import type { Store } from '../../lib/tracking/store.ts';

/** What fits the popup without scrolling far. */
const RECENT = 5;
const REPLIES = 2;
const DAY = 24 * 3_600_000;

let opened: Promise<Store> | undefined;

function store(): Promise<Store> {
  opened ??= openScoredStore().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export const popupPorts: PopupPorts = {
  now: Date.now,
  async loadSwitches() {
    const settings = await readSettings();
    const [here, commands] = await Promise.all([whereWeAre(settings), browser.commands.getAll()]);
    return {
      here,
      sites: switchesOf(settings),
      drift: [],
      judgeAfterHours: settings.judgeAfterHours,
      boxShortcut: commands.find((each) => each.name === 'toggle-card')?.shortcut ?? '',
    };
  },
  async loadRecord() {
    try {
      return { record: await recordOf(await store()) };
    } catch (error) {
      const problem = error instanceof StoreError ? error.problem : 'broken';
      return { trouble: problem === 'closed' ? 'blocked' : problem };
    }
  },
  onChange(changed) {
    followSettings(changed);
    Dexie.on('storagemutated', changed);
  },
  async switchSite(id, on) {
    if (siteById(id)) {
      return changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, [id]: on } }));
    }
    await changeSettings(({ hosts: { [id]: _, ...hosts }, ...rest }) => ({ ...rest, hosts }));
    await browser.permissions.remove({ origins: [`https://${id}/*`] });
  },
  async addHost(host, software) {
    const granted = await browser.permissions.request({ origins: [`https://${host}/*`] });
    if (granted) {
      await changeSettings((settings) => ({ ...settings, hosts: { ...settings.hosts, [host]: software } }));
    }
    return granted;
  },
  async settleReply(id, state) {
    const ready = await store();
    await (state === 'done' ? finishReply(ready, id) : snoozeReply(ready, id, ready.now() + DAY));
  },
  checkNow: () => call(checkNow, {}),
  copyReport: () => Promise.reject(new Error('no site has been seen to change')),
  openDashboard: (page) => open(browser.runtime.getURL(`/dashboard.html#/${page}`)),
  openPost: (id) => open(browser.runtime.getURL(`/dashboard.html#/posts/${encodeURIComponent(id)}`)),
  openLink: open,
};

function open(url: string): void {
  void browser.tabs.create({ url }).then(() => window.close());
}

function switchesOf(settings: Settings): SiteSwitch[] {
  const builtIn = sites.map(({ id, name }) => ({ id, name, on: isOn(settings, id) }));
  const added = Object.keys(settings.hosts).map((host) => ({ id: host, name: host, on: true, added: true }));
  return [...builtIn, ...added];
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
  const { database } = ready;
  const [scorecard, recent, waiting, newest] = await Promise.all([
    readScorecard(aggregatesOf(ready), ready.now()),
    database.posts.orderBy('publishedAt').reverse().limit(RECENT).toArray(),
    countWaiting(ready, ready.now()),
    waitingReplies(ready, ready.now(), REPLIES),
  ]);
  const answered = await database.posts.bulkGet(newest.map((reply) => reply.postId));
  return {
    scorecard,
    waiting,
    recent: recent.map((post) => ({ ...post, siteName: siteById(post.site)?.name ?? post.site })),
    replies: newest.map((reply, index) => ({ ...reply, postText: answered[index]?.text ?? '' })),
  };
}
