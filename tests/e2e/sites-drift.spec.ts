/** Sites change: renaming what may be renamed changes nothing, and what is missed is either replaced or told. */
import { expect, type Page, test } from '@playwright/test';
import { siteById } from '../../lib/sites/index.ts';
import { HABITS } from './sites/habits.ts';
import { Stage, type Without } from './sites/stage.ts';

for (const { name, site: siteId, address } of HABITS)
  test.describe(name, () => {
    const site = siteById(siteId);
    if (!site) throw new Error(`No site "${siteId}"`);
    const needsPosts = site.replies === 'page' || site.confirmation.otherwise === 'feed';

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
      const groups = {
        editor: most(site.composers.map(({ editor }) => editor.length)),
        frame: most(site.composers.map(({ frame }) => frame.length)),
        submit: most(site.composers.map(({ submit }) => submit.length)),
        account: site.account?.length ?? 0,
        ...(needsPosts && site.posts
          ? {
              item: site.posts.item.length,
              permalink: site.posts.permalink.length,
              author: site.posts.author.length,
              text: site.posts.text.length,
              replies: site.posts.replies.length,
            }
          : {}),
      };
      for (const [group, many] of Object.entries(groups)) {
        for (const index of [...Array(many).keys(), 'all'] as const) {
          const without = await stage.without(group, index);
          const same = JSON.stringify(summary(without)) === JSON.stringify(summary(whole));
          expect(same || without.report.drifted, `${group} ${index}`).toBe(true);
          expect(without.report.report).not.toContain('bake');
        }
        // Without any anchor of a kind there is nothing to fall back on.
        expect((await stage.without(group, 'all')).report.broken.join(' '), group).toContain(site.name);
      }
    });
  });

function fits({ composer, submit, account }: Without) {
  return { composer: composer !== null, submit, account: account !== null };
}

function summary({ composer, submit, account, posts }: Without) {
  return { composer, submit, account, posts };
}

function most(lengths: readonly number[]): number {
  return Math.max(...lengths);
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
