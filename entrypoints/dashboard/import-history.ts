/** The history of an account by its handle, and coaching's look at what came of it. */
import { browser } from 'wxt/browser';
import type { DashboardPorts } from '../../components/dashboard/ports.ts';
import { siteById } from '../../lib/sites/index.ts';
import { analyseHistory } from '../../lib/tracking/history/analyse.ts';
import { accountFrom, importHandle } from '../../lib/tracking/history/handle.ts';
import { openRequests } from '../../lib/tracking/requests.ts';
import { store } from '../background/store.ts';

/** Reply sources that list what an account published, and what a handle looks like there. */
const handles: Readonly<Record<string, string>> = {
  bluesky: 'name.bsky.social',
  mastodon: '@name@host',
};

/** Whether an account of this site can be imported by its handle. */
export function importsFrom(siteId: string): { imports: boolean; handle: string } {
  const handle = handles[siteById(siteId)?.replies ?? ''];
  return { imports: handle !== undefined, handle: handle ?? '' };
}

/** @throws with a sentence for the user when the handle is none, or the permission was not given. */
export const importHistory: DashboardPorts['importHandle'] = async (siteId, handle, onProgress, signal) => {
  const site = siteById(siteId);
  const account = site && accountFrom(handle, site);
  if (!site || !account) throw new Error(`A handle there looks like ${importsFrom(siteId).handle}.`);
  // Before anything is awaited: the browser asks only while the click is under way.
  const asked = site.anywhere && account.host ? [`https://${account.host}/*`] : [];
  if (asked.length > 0 && !(await browser.permissions.request({ origins: asked }))) {
    throw new Error(`Without the permission to read ${account.host} nothing can be imported from there.`);
  }
  // The sources and coaching are large, and few visits import anything.
  const { environment, findings, sources } = await import('../background/tracking.ts');
  const source = sources[site.replies];
  if (!source) return { is: 'unsupported', seen: 0, imported: 0 };
  const opened = await store();
  const requests = openRequests(opened, environment);
  const options = { store: opened, environment, requests, site, source, account, signal, onProgress };
  const progress = await importHandle(options);
  void analyseHistory(opened, findings);
  return progress;
};
