/** What a long history costs whoever opens it: the popup, the dashboard's list, an import, the daily thinning. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Internet } from '../../tests/e2e/internet.ts';
import { bundle } from '../../tests/fixtures/bundle.ts';
import { serveFeed } from './feed.ts';
import { middle, most } from './figures.ts';

const IMPORTED = 5000;

export interface Scale {
  readonly context: BrowserContext;
  /** The extension's. */
  readonly id: string;
  readonly internet: Internet;
  readonly print: (line: string) => void;
}

/** Prints what opening, scrolling, searching, writing and thinning cost at each of these sizes. */
export async function benchScale(scale: Scale, sizes: readonly number[]): Promise<void> {
  const { context, id, print } = scale;
  const address = (page: string) => `chrome-extension://${id}/${page}`;
  const workshop = await context.newPage();
  await workshop.goto(address('dashboard.html'));
  await workshop.evaluate(await bundle('scripts/bench/seed.ts'));
  let seeded = 0;
  for (const posts of sizes) {
    await workshop.evaluate(({ from, to }) => globalThis.chorusBench.seed(from, to), {
      from: seeded,
      to: posts,
    });
    seeded = posts;
    print(`${posts.toLocaleString('en')} posts, ${(posts * 20).toLocaleString('en')} readings`);
    const popups: number[] = [];
    for (let turn = 0; turn < 9; turn++)
      popups.push(await shown(context, address('popup.html'), '[aria-label=Scorecard]'));
    print(`  popup ready: ${middle(popups)} ms (worst of 9: ${most(popups)})`);
    print(`  dashboard ready: ${await shown(context, address('dashboard.html'), '.glance')} ms`);
    const list = await context.newPage();
    await list.goto(address('dashboard.html#/posts'));
    await list.locator('.post-row').first().waitFor();
    print(`  list: ${await scroll(list)}`);
    const found = async (act: () => Promise<unknown>) => {
      const total = await list.locator('.posts-page .sub').textContent();
      const begun = Date.now();
      await act();
      await list.waitForFunction((before) => {
        const now = document.querySelector('.posts-page .sub')?.textContent ?? '';
        return now !== '' && now !== before && document.querySelector('.post-row');
      }, total);
      return Date.now() - begun;
    };
    print(`  search for a word: ${await found(() => list.getByRole('searchbox').fill('number 7'))} ms`);
    await list.close();
    print(
      `  a batch of 25 looks written: ${await workshop.evaluate(() => globalThis.chorusBench.write())} ms`,
    );
  }
  print(`thinning: ${await workshop.evaluate(() => globalThis.chorusBench.thin())}`);
  await workshop.close();
}

/** Milliseconds from the start of the navigation until what matters has been painted. */
async function shown(context: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const painted = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    Object.assign(window, { painted });
  }, selector);
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await page.evaluate(() => (window as Window & { painted?: Promise<number> }).painted);
  await page.close();
  return Math.round(ms ?? 0);
}

/** Rolls through the list as a hand on a wheel does, four seconds from the top and then from the middle. */
async function scroll(page: Page): Promise<string> {
  const times = await page.evaluate(async () => {
    const list = document.querySelector('.virtual');
    const frames: number[] = [];
    if (!list) return frames;
    const roll = (from: number) =>
      new Promise<void>((done) => {
        list.scrollTop = from;
        let begun = 0;
        let last = 0;
        const step = (now: number) => {
          if (last > 0) frames.push(now - last);
          begun ||= now;
          last = now;
          list.scrollTop += 60;
          if (now - begun < 4000) requestAnimationFrame(step);
          else done();
        };
        requestAnimationFrame(step);
      });
    await roll(0);
    await roll(list.scrollHeight / 2);
    return frames;
  });
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const perSecond = (1000 * times.length) / times.reduce((sum, each) => sum + each, 0);
  return `${perSecond.toFixed(1)} frames a second while rolling, p95 ${at(0.95)} ms, longest ${at(0.9999)} ms`;
}

/** Prints how long 5,000 posts take from pressing Import until coaching has looked at the last of them. */
export async function benchImport({ context, id, internet, print }: Scale): Promise<void> {
  serveFeed(internet, IMPORTED);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/dashboard.html#/data`);
  await page.evaluate(await bundle('scripts/bench/seed.ts'));
  const begun = Date.now();
  await page.getByLabel(/^Your handle/).fill('ada.bsky.social');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(/^Done/).waitFor({ timeout: 600_000 });
  const imported = Date.now() - begun;
  await page.evaluate(() => globalThis.chorusBench.analysed());
  const all = Date.now() - begun;
  print(
    `import of ${IMPORTED} posts by handle: kept after ${seconds(imported)}, all analysed after ${seconds(all)}`,
  );
  await page.evaluate(() => globalThis.chorusBench.clear());
  await page.close();
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
