/** Ties the dashboard to the store of posts, the settings and the sites. */
import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { DashboardPorts, PostQuery } from '../../components/dashboard/ports.ts';
import { call } from '../../lib/messaging/calls.ts';
import { checkNow, deleteAll } from '../../lib/protocol/calls.ts';
import { readScorecard } from '../../lib/scorecard/aggregates.ts';
import { aggregatesOf } from '../../lib/scorecard/store.ts';
import { changeSettings, followSettings, readSettings } from '../../lib/settings/settings.ts';
import { siteById, sites } from '../../lib/sites/index.ts';
import { exportCsv, exportJson, importJson } from '../../lib/tracking/exchange.ts';
import { importCsv, readCsv } from '../../lib/tracking/history/csv.ts';
import { isFull } from '../background/room.ts';
import { countAs, store } from '../background/store.ts';
import { shortcutShown, switchesOf, switchSite } from '../popup/switches.ts';
import { troubleOf } from '../popup/trouble.ts';
import { settleReply, waitingIn } from '../popup/waiting.ts';
import { findPosts } from './find-posts.ts';
import { handOver, importHistory, importsFrom } from './import-history.ts';

/** What somebody answers in one sitting. */
const REPLIES = 100;

export const dashboardPorts: DashboardPorts = {
  now: Date.now,
  onChange(changed) {
    followSettings(changed);
    Dexie.on('storagemutated', () => {
      last = undefined;
      changed();
    });
  },
  async loadScorecard() {
    try {
      const [opened, full] = await Promise.all([store(), isFull()]);
      const scorecard = await readScorecard(aggregatesOf(opened), opened.now());
      return { scorecard, ...(full && { trouble: 'full' as const }) };
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  },
  async loadPosts(query, offset, limit) {
    const { database } = await store();
    const ids = await idsFor(query);
    const posts = await database.posts.bulkGet(ids.slice(offset, offset + limit));
    const listed = posts.flatMap((post) => (post ? [{ ...post, siteName: nameOf(post.site) }] : []));
    return { total: ids.length, posts: listed };
  },
  async loadPost(id) {
    const { database } = await store();
    const post = await database.posts.get(id);
    if (!post) return null;
    const [readings, replies] = await Promise.all([
      database.readings.where('[postId+at]').between([id, 0], [id, Number.MAX_VALUE]).toArray(),
      database.replies.where('postId').equals(id).reverse().sortBy('at'),
    ]);
    return { post, siteName: nameOf(post.site), readings, replies };
  },
  async deletePost(id) {
    await (await store()).change([id], () => ({ removePosts: [id] }));
  },
  loadReplies: async () => waitingIn(await store(), REPLIES),
  settleReply,
  recheck: async (id) => (await call(checkNow, { posts: [id] })) > 0,

  async loadSites() {
    return switchesOf(await readSettings()).map((each) => ({ ...each, ...importsFrom(each.id) }));
  },
  async loadSettings() {
    const [settings, shortcut] = await Promise.all([readSettings(), shortcutShown()]);
    return { settings, shortcut };
  },
  async changeSettings(change) {
    await changeSettings((settings) => ({ ...settings, ...change }));
    if (change.judgeAfterHours !== undefined) await countAs(await readSettings());
  },
  switchSite,
  async forget() {
    await changeSettings((settings) => ({ ...settings, forgottenAt: Date.now() }));
    await countAs(await readSettings());
  },
  openLink: (url) => void browser.tabs.create({ url }),
  openShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),

  importHandle: importHistory,
  previewCsv: (file) => readCsv(file, { sites, now: Date.now() }),
  importCsv: async (preview) => importCsv(await store(), preview).finally(handOver),
  importJson: async (file) => importJson(await store(), await file.text()).finally(handOver),
  async exportJson() {
    // The browser keeps blobs outside of the page's memory.
    const pieces: Blob[] = [];
    for await (const piece of exportJson(await store())) pieces.push(new Blob([piece]));
    return new Blob(pieces, { type: 'application/json' });
  },
  async exportCsv() {
    return new Blob([await exportCsv(await store())], { type: 'text/csv' });
  },
  save(file, name) {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has its own hold on the file once it has begun.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  async deleteAll() {
    // What is of a newer version or cannot be opened is said here, before anything is deleted.
    await store();
    return call(deleteAll, {});
  },
};

/** The ids of the last query: scrolling asks for page after page of the same one. */
let last:
  | { readonly key: string; readonly ids: Promise<string[]>; readonly end: AbortController }
  | undefined;

async function idsFor(query: PostQuery): Promise<string[]> {
  const { database } = await store();
  const key = JSON.stringify(query);
  if (last?.key !== key) {
    last?.end.abort();
    const end = new AbortController();
    last = { key, ids: findPosts(database, query, end.signal), end };
  }
  return last.ids;
}

function nameOf(site: string): string {
  return siteById(site)?.name ?? site;
}
