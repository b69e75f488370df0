/** The conformance suite: every case against every kind of editor, each made with its real library. */
import { test as base, type Page } from '@playwright/test';
import { Bench } from './editors/bench.ts';
import { type Case, PLACES } from './editors/case.ts';
import { INSERTING } from './editors/inserting.ts';
import { LIVING } from './editors/living.ts';
import { MARKING } from './editors/marking.ts';
import { FIXTURES } from './editors/page.ts';
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

const BASICS: readonly Case<Bench>[] = [...READING, ...INSERTING];
const MORE: readonly Case<Bench>[] = [...LIVING, ...MARKING];

for (const { name: fixture, kind } of FIXTURES)
  for (const place of PLACES)
    test.describe(`${fixture}, ${place.name}`, () => {
      const more = MORE.filter(({ everywhere }) => everywhere || place.where === 'light');
      for (const { name, except, pageScript, run } of [...BASICS, ...more])
        test(name, async ({ shared: page }) => {
          const reason = place.except?.[fixture] ?? except?.[fixture] ?? except?.[kind];
          test.skip(reason !== undefined, reason);
          const bench = await Bench.open(page, kind, { fixture, where: place.where, pageScript });
          await run(bench);
          await bench.close();
        });
    });
