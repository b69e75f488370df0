/** What the service worker keeps at hand while it is awake. All of it can be read again when the worker was killed. */
import { isOn, type Settings } from '../../lib/settings/model.ts';
import { followSettings, readSettings } from '../../lib/settings/settings.ts';
import { siteForUrl } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/model.ts';
import { onlyGranted } from './hosts.ts';

let settings: Promise<Settings> = readSettings();

/** The settings as they are now. */
export function currentSettings(): Promise<Settings> {
  return settings;
}

/** Keeps `currentSettings` true and tells of every change. To be called once, while the worker starts. */
export function onSettings(changed: (settings: Settings) => void): void {
  followSettings((latest) => {
    settings = Promise.resolve(latest);
    changed(latest);
  });
}

/** The site of a page, when there is one, it is switched on, and we are let into it. */
export async function siteOf(url: string | undefined): Promise<Site | null> {
  const now = await onlyGranted(await currentSettings());
  const site = url ? siteForUrl(url, now.hosts) : null;
  return site && isOn(now, site.id) ? site : null;
}
