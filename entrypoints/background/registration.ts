/** Keeps our scripts on the pages of the sites that are switched on, and on no others: now, in open tabs, and after a restart. */
import { browser } from 'wxt/browser';
import { isOn, type Settings } from '../../lib/settings/model.ts';
import { sites } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/model.ts';

/** Brings registered scripts and open tabs in line with the settings. Runs one at a time, the latest settings last. */
export function register(settings: Settings): Promise<void> {
  turn = turn.catch(() => {}).then(() => bringInLine(settings));
  return turn;
}

/** Where a site's scripts may run: its own hosts, and those the user added for it. */
export function matchesOf(site: Site, settings: Settings): string[] {
  const added = Object.entries(settings.hosts).filter(([, id]) => id === site.id);
  return [...site.hosts, ...added.map(([host]) => `https://${host}/*`)];
}

/** The scripts that notice a composer on a site's pages. */
export function usherFiles(site: Site): string[] {
  return [`composers/${site.id}.js`, 'usher.js'];
}

let turn: Promise<void> = Promise.resolve();

async function bringInLine(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Map(sites.filter((site) => isOn(settings, site.id)).map((site) => [site.id, site]));

  const same = (siteId: string, matches: readonly string[] = []) => {
    const site = wanted.get(siteId);
    return site !== undefined && sameSet(matches, matchesOf(site, settings));
  };
  const stale = registered.filter((script) => !same(script.id, script.matches));
  const kept = new Set(registered.filter((script) => !stale.includes(script)).map((script) => script.id));
  const missing = [...wanted.values()].filter((site) => !kept.has(site.id));

  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map((script) => script.id) });
  }
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((site) => ({
        id: site.id,
        matches: matchesOf(site, settings),
        js: usherFiles(site),
        runAt: 'document_idle' as const,
        allFrames: true,
        persistAcrossSessions: true,
      })),
    );
  }
  const left = stale.flatMap((script) => {
    const site = wanted.get(script.id);
    const still = site ? matchesOf(site, settings) : [];
    return (script.matches ?? []).filter((match) => !still.includes(match));
  });
  await Promise.all([retire(left), ...missing.map((site) => bring(site, matchesOf(site, settings)))]);
  await giveBack(left.filter((match) => !isBuiltIn(match) && !isAdded(match, settings)));
}

/** A host that the user has taken off the list is let go, once our scripts are off its pages. */
async function giveBack(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

function isBuiltIn(match: string): boolean {
  return sites.some((site) => site.hosts.includes(match));
}

function isAdded(match: string, settings: Settings): boolean {
  return Object.keys(settings.hosts).some((host) => match === `https://${host}/*`);
}

/** Ends every script of ours in the open tabs that match. */
async function retire(matches: readonly string[]): Promise<void> {
  await inTabs(matches, async (target) => {
    await browser.scripting.executeScript({ target, func: endFrame });
  });
}

/** Puts the usher into open tabs, so that switching on needs no reload. */
async function bring(site: Site, matches: readonly string[]): Promise<void> {
  await inTabs(matches, async (target) => {
    await browser.scripting.executeScript({ target, files: usherFiles(site) });
  });
}

async function inTabs(
  matches: readonly string[],
  act: (target: { tabId: number; allFrames: true }) => Promise<void>,
): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  // A tab may close, crash or show an error page at any moment; the others still get their turn.
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? null : act({ tabId: tab.id, allFrames: true }))),
  );
}

/** Runs in the page: takes away whatever of ours is there. */
function endFrame(): void {
  globalThis.chorusEnd?.abort();
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
