/** What a person waits for, in a real browser: marks after a key, and a long history. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { startInternet } from '../../tests/e2e/internet.ts';
import { serve, three, write } from '../../tests/e2e/pages.ts';
import { launch } from '../browser.mjs';
import { run } from '../setup.mjs';
import { at, most } from './figures.ts';
import { benchImport, benchScale } from './scale.ts';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const opening = 'We moved our whole billing to Postgres last month. What broke first for you? ';

/** Prints the time from a key to marks drawn anew, the page's long tasks, and what a long history costs. */
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
          `${site.id}, ${length} characters: key to marks p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms; long tasks ${tasks.length}, the longest ${tasks.length > 0 ? most(tasks) : 0} ms`,
        );
      }
    }
    const scale = { context, id, internet, print };
    await benchImport(scale);
    await benchScale(scale, quick ? [100, 1000] : [100, 1000, 10_000, 100_000]);
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
