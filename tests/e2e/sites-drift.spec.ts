/** Sites change: renaming what may be renamed changes nothing, and what is missed is either replaced or told. */
import { expect, type Page, test } from '@playwright/test';
import { siteById } from '../../lib/sites/index.ts';
import type { Site } from '../../lib/sites/model.ts';
import { HABITS } from './sites/habits.ts';
import { Stage, type Without } from './sites/stage.ts';

for (const { name, site: siteId, address, otherBoxes, audience, schedules } of HABITS)
  test.describe(name, () => {
    const site = siteById(siteId);
    if (!site) throw new Error(`No site "${siteId}"`);
    const needsPosts = site.replies === 'page' || site.confirmation.otherwise === 'feed';
    const at = (query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`;
    /** Group → how many anchors any part of the declaration has in it. */
    const counts = countsOf(site);

    test('every class and every label may be renamed', async ({ page }) => {
      const stage = await Stage.open(page, siteId, address);
      await stage.write('What do you bake?');
      const before = await stage.without('nothing', 'all');
      expect(fits(before)).toEqual({ composer: true, submit: true, account: true });
      const posts = await stage.posts();
      await rename(page);
      const after = await stage.without('nothing', 'all');
      expect({ ...after, report: null }).toEqual({ ...before, report: null });
      expect(after.report.broken).toEqual([]);
      expect(await stage.posts()).toEqual(posts);
    });

    test('an anchor that is missed is replaced or told', async ({ page }) => {
      const stage = await Stage.open(page, siteId, address);
      await stage.write('What do you bake?');
      const whole = await stage.without('nothing', 'all');
      expect(whole.report.broken).toEqual([]);
      for (const [group, many] of Object.entries(counts)) {
        const isTold = TOLD.includes(group) && (needsPosts || !OF_POSTS.includes(group));
        for (const index of [...Array(many).keys(), 'all'] as const) {
          const without = await stage.without(group, index);
          expect(without.report.report).not.toContain('bake');
          if (!isTold) continue;
          const same = JSON.stringify(summary(without)) === JSON.stringify(summary(whole));
          expect(same || without.report.drifted, `${group} ${index}`).toBe(true);
        }
        // Without any anchor of a kind there is nothing to fall back on.
        if (isTold)
          expect((await stage.without(group, 'all')).report.broken.join(' '), group).toContain(site.name);
      }
    });

    for (const box of otherBoxes)
      test(`a box to ${box} stays one when anything is renamed or missed`, async ({ page }) => {
        const stage = await Stage.open(page, siteId, address);
        await stage.open(box);
        await expect.poll(async () => (await stage.notes()).focused.length).toBeGreaterThan(0);
        for (const group of ['notInside', 'notWith', 'notPaths', 'paths', 'frame', 'editor'])
          for (const index of Array(counts[group] ?? 0).keys())
            expect(await stage.takenFor(group, index), `${group} ${index}`).toBeNull();
        await rename(page);
        expect(await stage.takenFor('nothing', 'all'), 'renamed').toBeNull();
      });

    if (audience === 'composer' || audience === 'account')
      test('an audience stays known when anything is renamed or missed', async ({ page }) => {
        const stage = await Stage.open(page, siteId, at('audience=followers'));
        await stage.write('What do you bake?');
        for (const group of ['limitedAudience', 'limitedAccount'])
          for (const index of Array(counts[group] ?? 0).keys())
            expect((await stage.without(group, index)).public, `${group} ${index}`).toBe(false);
        await rename(page);
        expect((await stage.without('nothing', 'all')).public, 'renamed').toBe(false);
      });

    if (audience === 'composer' || audience === 'account')
      test('an audience that cannot be told is taken for a narrow one, and said', async ({ page }) => {
        const stage = await Stage.open(page, siteId, address);
        await stage.write('What do you bake?');
        expect((await stage.without('nothing', 'all')).public).toBe(true);
        await rename(page);
        expect((await stage.without('nothing', 'all')).public, 'renamed').toBe(true);
        for (const group of ['openAudience', 'openAccount'].filter((each) => counts[each])) {
          const { public: isPublic, report } = await stage.without(group, 'all');
          expect(isPublic, group).toBe(false);
          expect(report.broken.join(' '), group).toContain('who a post is for');
        }
      });

    if (schedules)
      test('a set time stays known when anything is renamed or missed', async ({ page }) => {
        const stage = await Stage.open(page, siteId, address);
        await stage.write('What do you bake?');
        await page.locator('[data-fixture="schedule"]').last().click();
        for (const index of Array(counts.notPublishing ?? 0).keys())
          expect((await stage.without('notPublishing', index)).publishes, `${index}`).toBe(false);
        await rename(page);
        expect((await stage.without('nothing', 'all')).publishes, 'renamed').toBe(false);
      });
  });

/** Groups without which something stops to work that the user is told of. */
const TOLD = ['editor', 'frame', 'submit', 'account', 'item', 'permalink', 'author', 'text', 'replies'];
const OF_POSTS = ['item', 'permalink', 'author', 'text', 'replies'];

function countsOf(site: Site): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const holder of [site, site.confirmation, site.posts ?? {}, ...site.composers])
    for (const [group, list] of Object.entries(holder))
      if (Array.isArray(list) && !['hosts', 'apiHosts', 'composers'].includes(group))
        counts[group] = Math.max(counts[group] ?? 0, list.length);
  return counts;
}

function fits({ composer, submit, account }: Without) {
  return { composer: composer !== null, submit, account: account !== null };
}

function summary({ composer, submit, account, posts }: Without) {
  return { composer, submit, account, posts };
}

/** Gives every class and every localised label of the page another name. */
async function rename(page: Page): Promise<void> {
  await page.evaluate(() => {
    const labels = ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'alt'];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const classes = element.getAttribute('class');
        if (classes)
          element.setAttribute(
            'class',
            classes.replace(/\S+/g, (each) => `z${[...each].reverse().join('')}`),
          );
        for (const label of labels) {
          const words = element.getAttribute(label);
          // What is counted stays, as in any translation.
          if (words) element.setAttribute(label, words.replace(/(?<![\d\p{L}])\p{L}{2,}/gu, 'ŵord'));
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
  });
}
