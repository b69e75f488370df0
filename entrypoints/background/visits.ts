/** Sends the reader to pages that show the user's posts, where a site has no open counts and something is waited for. */
import * as v from 'valibot';
import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { SeenPage } from '../../lib/protocol/calls.ts';
import type { Site } from '../../lib/sites/model.ts';
import { readPage } from '../../lib/tracking/sources/page.ts';
import { keeping } from './room.ts';
import { siteOf } from './state.ts';
import { store } from './store.ts';
import { analyseAll, findings } from './tracking.ts';

/** The same page is not read again within this time, in milliseconds; people go back and forth between pages. */
const AGAIN = 60_000;

/** Address → when it was last read. Forgotten with the worker, which is soon enough. */
const read = new Map<string, number>();

/** To be called once, while the worker starts. */
export function readVisitedPages(): void {
  browser.tabs.onUpdated.addListener(
    (tabId: number, { status, url }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
      // Single-page sites change the address without loading; both ways the page is another one.
      if (status !== 'complete' && !url) return;
      // Whatever goes wrong (the tab is closed, the store is full), the next visit is another chance.
      void visit(tabId, tab.url).catch(() => {});
    },
  );
}

async function visit(tabId: number, url: string | undefined): Promise<void> {
  const site = await siteOf(url);
  if (!site?.posts || !url || site.replies !== 'page') return;
  const now = Date.now();
  if (now - (read.get(url) ?? 0) < AGAIN || !(await isWaitedFor(site))) return;
  for (const [address, at] of read) if (now - at > AGAIN) read.delete(address);
  read.set(url, now);

  const target = { tabId };
  await browser.scripting.executeScript({ target, func: setSite, args: [site] });
  const [result] = await browser.scripting.executeScript({ target, files: ['reader.js'] });
  const page = v.safeParse(SeenPage, result?.result);
  if (!page.success) return;
  const { account, open, posts } = page.output;
  await keeping(async () => readPage(await store(), site, account, posts, findings, open));
  await analyseAll();
}

/** Whether the user has posts or a fresh submission on this site. */
async function isWaitedFor(site: Site): Promise<boolean> {
  const { database } = await store();
  const submission = await database.submissions.filter((each) => each.site === site.id).first();
  if (submission) return true;
  return (
    (await database.posts
      .where('[site+publishedAt]')
      .between([site.id, 0], [site.id, Number.MAX_VALUE])
      .first()) !== undefined
  );
}

/** Runs in the page. */
function setSite(site: Site): void {
  globalThis.chorusSite = site;
}
