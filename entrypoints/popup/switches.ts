/** The sites' switches, as the popup and the dashboard show and turn them. */
import { browser } from 'wxt/browser';
import { isOn, type Settings } from '../../lib/settings/model.ts';
import { changeSettings } from '../../lib/settings/settings.ts';
import { siteById, sites } from '../../lib/sites/index.ts';

/** The sites built in, then the hosts that the user added. */
export function switchesOf(settings: Settings) {
  const builtIn = sites.map(({ id, name }) => ({ id, name, on: isOn(settings, id) }));
  const added = Object.keys(settings.hosts).map((host) => ({ id: host, name: host, on: true, added: true }));
  return [...builtIn, ...added];
}

/** Switches a site; a host that the user added is let go. */
export async function switchSite(id: string, on: boolean): Promise<void> {
  if (siteById(id)) {
    return changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, [id]: on } }));
  }
  // The service worker gives the permission back, once our scripts are off the host's pages.
  await changeSettings(({ hosts: { [id]: _, ...hosts }, ...rest }) => ({ ...rest, hosts }));
}

/** The shortcut for the card and for any box, as the browser shows it; empty when the user took it away. */
export async function shortcutShown(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((each) => each.name === 'toggle-card')?.shortcut ?? '';
}
