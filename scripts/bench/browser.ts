/** What a person waits for, in a real browser: marks after a key, and the popup. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { startInternet } from '../../tests/e2e/internet.ts';
import { serve, three, write } from '../../tests/e2e/pages.ts';
import { bundle } from '../../tests/fixtures/bundle.ts';
import { launch } from '../browser.mjs';
import { run } from '../setup.mjs';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const opening = 'We moved our whole billing to Postgres last month. What broke first for you? ';

/** Prints the time from a key to marks drawn anew, the page's long tasks, and how soon the popup shows the scorecard. */
export async function benchBrowser(print: (line: string) => void, quick: boolean): Promise<void> {
  if (!existsSync(extension)) await run('wxt', ['build']);
  const internet = await startInternet();
  const { context, id } = await launch({
    extension,
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    args: internet.args,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    for (const site of three.filter((each) => each.id !== 'x')) {
      serve(internet, site);
      for (const length of [300, 3000]) {
        await write(page, site, opening);
        await page.keyboard.insertText('Some more of the same story. '.repeat(length / 30));
        const { times, tasks } = await keystrokes(page, quick ? 15 : 40);
        print(
          `${site.id}, ${length} characters: key to marks p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms; long tasks ${tasks.length}, the longest ${Math.round(Math.max(0, ...tasks))} ms`,
        );
      }
    }
    let seeded = 0;
    for (const posts of quick ? [10, 1000] : [10, 10_000, 100_000]) {
      await seed(context, id, posts, seeded);
      seeded = posts;
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn++) times.push(await popupReady(context, id));
      print(
        `popup with ${posts} posts, ${posts * 2} readings: ready in ${at(times, 0.5)} ms (worst of 5: ${at(times, 1)})`,
      );
    }
  } finally {
    await context.close();
    await internet.close();
  }
}

/** Types at a person's best speed; marks are drawn anew for each answer, so new ranges tell that it came. */
async function keystrokes(page: Page, keys: number): Promise<{ times: number[]; tasks: number[] }> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const times: number[] = [];
    Object.assign(window, { bench: { tasks, times } });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    const first = () => CSS.highlights.get('chorus-question')?.values().next().value;
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        const before = first();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const over = performance.now() - begun;
          if (first() !== before) times.push(over);
          else if (over < 1000) channel.port2.postMessage(0);
        };
        channel.port2.postMessage(0);
      },
      { capture: true },
    );
  });
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('a');
    await page.waitForTimeout(150);
  }
  return page.evaluate(
    () =>
      (window as Window & { bench?: { times: number[]; tasks: number[] } }).bench ?? { times: [], tasks: [] },
  );
}

async function seed(context: BrowserContext, id: string, posts: number, already: number): Promise<void> {
  if (posts <= already) return;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(await bundle('scripts/bench/seed.ts'));
  await page.evaluate((count) => globalThis.chorusSeed(count), posts);
  await page.close();
}

/** Milliseconds from the start of the navigation until the scorecard stands. */
async function popupReady(context: BrowserContext, id: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(
    () => document.querySelector('[aria-label="Scorecard"]') && performance.now(),
  );
  const ms = Number(await ready.jsonValue());
  await page.close();
  return ms;
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return found === undefined ? 'not seen' : found.toFixed(0);
}
