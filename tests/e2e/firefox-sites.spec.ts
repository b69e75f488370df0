/** Every site's composer in Firefox, where there is one: coached, words inserted once, what is published noted, a reply not. */
import { test as base, expect } from '@playwright/test';
import { findFirefox, howToGetFirefox } from '../../scripts/firefox.mjs';
import { FirefoxStage } from './sites/firefox-stage.ts';
import { HABITS } from './sites/habits.ts';

const test = base.extend<object, { stage: FirefoxStage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of fixtures from the pattern.
    async ({}, use) => {
      const stage = await FirefoxStage.start();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.skip(findFirefox() === null, howToGetFirefox);

const text = 'We moved our billing to Postgres last month. Three things broke.';

for (const { name, site, address, submit, otherBoxes } of HABITS)
  test(`${name}, in Firefox`, async ({ stage }) => {
    const before = await stage.noted();
    for (const box of otherBoxes.filter((each) => each === 'reply' || each === 'edit')) {
      await stage.write(site, address, box, text);
      // Not every fixture sends what its other boxes hold.
      const isSent = await stage.pressControl('submit');
      if (isSent) await expect.poll(() => stage.published(), `the ${box} is out`).toBeGreaterThan(0);
      expect(await stage.isCoached(), `a box to ${box}`).toBe(false);
      expect(await stage.noted(), `the ${box}`).toBe(before);
    }

    await stage.write(site, address, 'post', text);
    await expect.poll(async () => (await stage.shown()).chip).not.toBe('');
    await stage.press('.chip');
    await expect.poll(async () => (await stage.shown()).words).not.toBe('');
    const { words } = await stage.shown();
    await stage.press('.primary');
    await expect.poll(async () => (await stage.shown()).inserted).toBe(true);
    const draft = await stage.draft();
    expect(draft.split(words)).toHaveLength(2);
    expect(draft).toContain(text);
    await expect.poll(() => stage.marks()).toBeGreaterThan(0);

    expect(await stage.pressControl(submit)).toBe(true);
    await expect.poll(() => stage.noted(), 'the post is noted').toBe(before + 1);
  });
