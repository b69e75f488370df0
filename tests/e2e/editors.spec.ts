/** The conformance suite: every case against every kind of editor, each made with its real library. */
import { test as base, type Page } from '@playwright/test';
import { Bench, FIXTURES } from './editors/bench.ts';
import { INSERTING } from './editors/inserting.ts';
import { LIVING } from './editors/living.ts';
import { MARKING } from './editors/marking.ts';
import { READING } from './editors/reading.ts';

/** One page for all cases of a worker: a fresh document for each is enough. */
const test = base.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const { name: fixture, kind } of FIXTURES)
  test.describe(fixture, () => {
    for (const { name, except, where, pageScript, run } of [...READING, ...INSERTING, ...LIVING, ...MARKING])
      test(name, async ({ shared: page }) => {
        const reason = except?.[fixture] ?? except?.[kind];
        test.skip(reason !== undefined, reason);
        const bench = await Bench.open(page, kind, { fixture, where, pageScript });
        await run(bench);
        await bench.close();
      });
  });
