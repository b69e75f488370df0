/** Putting words into every kind of editor in Firefox, where there is one: the same cases as in Chromium. */
import { test as base } from '@playwright/test';
import { findFirefox, howToGetFirefox } from '../../scripts/firefox.mjs';
import { PLACES } from './editors/case.ts';
import { FirefoxBench, startFirefox } from './editors/firefox-bench.ts';
import { INSERTING } from './editors/inserting.ts';
import { FIXTURES } from './editors/page.ts';

const test = base.extend<object, { firefox: Awaited<ReturnType<typeof startFirefox>> }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of fixtures from the pattern.
    async ({}, use) => {
      const firefox = await startFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.skip(findFirefox() === null, howToGetFirefox);

/** Where browsers have differed: whether words arrive, and how lines, ranges, undo and focus are handled. All would take minutes. */
const TELLING =
  /^(inserts (at the end|two lines|words after|without)|replaces across|one undo|two clicks|typing goes)/;
const telling = INSERTING.filter(({ name }) => TELLING.test(name));

/** Enough to tell whether words arrive in the other places that editors stand in. */
const briefly = telling.filter(({ name }) => name === 'one undo takes back words in an empty editor');

for (const { name: fixture, kind } of FIXTURES)
  for (const place of PLACES)
    test.describe(`${fixture} in Firefox, ${place.name}`, () => {
      for (const { name, except, run } of place.where === 'light' ? telling : briefly)
        test(name, async ({ firefox }) => {
          const reason = place.except?.[fixture] ?? except?.[fixture] ?? except?.[kind];
          test.skip(reason !== undefined, reason);
          await run(await FirefoxBench.open(firefox, kind, { fixture, where: place.where }));
        });
    });
