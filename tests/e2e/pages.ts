/// <reference types="chrome" />
/** Opens sites' fixture pages at their real addresses, and does there what a person does. */
import type { Page } from '@playwright/test';
import { part } from '../../scripts/pierce.ts';
import type { FixturePost } from '../fixtures/kit.ts';
import { answerOf } from '../fixtures/serve.ts';
import { type Known, mastodonApi, serveBlueskyApi } from './apis.ts';
import type { Chorus } from './extension.ts';
import type { Internet } from './internet.ts';

export interface SiteUnderTest {
  readonly id: 'bluesky' | 'x' | 'mastodon';
  readonly address: string;
}

/** Three sites, three editors: TipTap, Draft.js, a textarea that React controls. */
export const three: readonly SiteUnderTest[] = [
  { id: 'bluesky', address: 'https://bsky.app/' },
  { id: 'x', address: 'https://x.com/home' },
  { id: 'mastodon', address: 'https://mastodon.social/home' },
];

/** Serves the site's page and its API. What the API knows can be changed afterwards. */
export function serve(internet: Internet, { id, address }: SiteUnderTest): Known {
  const known: Known = { posts: [], replies: {} };
  const { host } = new URL(address);
  const api = mastodonApi(host, known);
  internet.on(host, async (asked) =>
    asked.path.startsWith('/api/') ? api(asked) : answerOf(id, new URL(`https://${host}${asked.path}`)),
  );
  serveBlueskyApi(internet, known);
  return known;
}

/** Goes to the site and opens its composer for posts. */
export async function openComposer(page: Page, { address }: SiteUnderTest, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => 'site' in window);
  await page.evaluate(() => window.site.open('post'));
}

/** A pause in typing after which the coach takes the last word for finished, and a little more, in milliseconds. */
const PAUSE = 1000;

/** Opens the composer, writes, and waits until the coach has said what it has to say. */
export async function write(page: Page, site: SiteUnderTest, text: string): Promise<void> {
  await openComposer(page, site);
  await page.keyboard.type(text);
  await page.waitForTimeout(PAUSE);
  await part(page, 'chip', ({ attributes }) => attributes.class?.includes('ready') ?? false);
}

/** What the editors' own models hold. */
export function draft(page: Page): Promise<string[]> {
  return page.evaluate(() => window.site.draft());
}

/** Everything that was published on the page. */
export function published(page: Page): Promise<FixturePost[]> {
  return page.evaluate(() => window.site.posts);
}

/** Presses the control that publishes, as soon as the site lets one. */
export function pressPost(page: Page): Promise<void> {
  return page.locator('[data-fixture^="submit"]:not([disabled], [aria-disabled="true"])').first().click();
}

/** What the browser does when the user presses the shortcut. */
export async function pressShortcut(chorus: Chorus, page: Page): Promise<void> {
  const worker = await chorus.worker();
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const event = chrome.commands.onCommand as typeof chrome.commands.onCommand & {
      dispatch(name: string, tab: unknown): void;
    };
    event.dispatch('toggle-card', tab);
  }, page.url());
}

/** How many stretches of text are marked on the page, in whichever of its frames. */
export async function marksOn(page: Page): Promise<number> {
  const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(count)));
  return counts.reduce((sum, marks) => sum + marks, 0);
}

/** Fires the alarm that follows posts, as the browser does when its time has come. */
export async function fireAlarm(chorus: Chorus): Promise<void> {
  const worker = await chorus.worker();
  await worker.evaluate(() => {
    const event = chrome.alarms.onAlarm as typeof chrome.alarms.onAlarm & { dispatch(alarm: unknown): void };
    event.dispatch({ name: 'tracking' });
  });
}

/** What a table of the extension's database holds; runs in the extension itself. */
export function rowsOf<Row>(table: 'posts' | 'submissions'): Promise<Row[]> {
  return new Promise<Row[]>((resolve) => {
    const open = indexedDB.open('chorus');
    open.onsuccess = () => {
      if (!open.result.objectStoreNames.contains(table)) return resolve([]);
      const all = open.result.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => {
        open.result.close();
        resolve(all.result);
      };
    };
    open.onerror = () => resolve([]);
  });
}

export async function rows<Row>(chorus: Chorus, table: 'posts' | 'submissions'): Promise<Row[]> {
  const worker = await chorus.worker();
  return worker.evaluate(rowsOf<Row>, table);
}

/** How many rows a table of the extension's database holds. */
export async function stored(chorus: Chorus, table: 'posts' | 'submissions'): Promise<number> {
  return (await rows(chorus, table)).length;
}
