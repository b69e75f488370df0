/** The history of an account by its handle, handed over to the service worker. */
import { browser } from 'wxt/browser';
import type { DashboardPorts } from '../../components/dashboard/ports.ts';
import { call } from '../../lib/messaging/calls.ts';
import { imported } from '../../lib/protocol/calls.ts';
import { siteById } from '../../lib/sites/index.ts';
import { accountFrom, importHandle } from '../../lib/tracking/history/handle.ts';
import { openRequests } from '../../lib/tracking/requests.ts';
import { environment, sources } from '../background/network.ts';
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
  const source = sources[site.replies];
  if (!source) return { is: 'unsupported', seen: 0, imported: 0 };
  const opened = await store();
  const requests = openRequests(opened, environment);
  const options = { store: opened, environment, requests, site, source, account, signal, onProgress };
  return importHandle(options).finally(handOver);
};

/** The service worker follows what was imported, and goes on when this page is closed. */
export function handOver(): void {
  // Should it be unreachable, its next alarm finds what is left.
  void call(imported, {}).catch(() => {});
}
