/** Hosts that are not built in: wished for by the user, and let into by the browser. */
import { browser } from 'wxt/browser';
import { type Route, route } from '../../lib/messaging/calls.ts';
import { hostWanted } from '../../lib/protocol/calls.ts';
import type { Settings } from '../../lib/settings/model.ts';
import { changeSettings } from '../../lib/settings/settings.ts';

export const hostRoutes: readonly Route[] = [
  route(hostWanted, ({ host, software }) =>
    changeSettings(({ hosts, ...rest }) => ({ ...rest, hosts: { ...hosts, [host]: software } })),
  ),
];

/**
 * The settings without the hosts that are wished for only: the browser's question may have been refused while the popup
 * that would have heard of it was closed, and settings that come from another machine bring no permission along.
 */
export async function onlyGranted(settings: Settings): Promise<Settings> {
  const hosts = await Promise.all(
    Object.entries(settings.hosts).map(async (added) => ((await isGranted(added[0])) ? [added] : [])),
  );
  return { ...settings, hosts: Object.fromEntries(hosts.flat()) };
}

function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${host}/*`] });
}
