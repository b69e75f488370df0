/** Publishing on every site, by each site's own kind of confirmation. */
import { expect, test } from '@playwright/test';
import { HABITS } from './sites/habits.ts';
import { Stage } from './sites/stage.ts';

for (const habits of HABITS)
  test.describe(habits.site, () => {
    const at = (query: string) => `${habits.address}${habits.address.includes('?') ? '&' : '?'}${query}`;
    const draft = 'Which bread do you bake on a Sunday morning?';

    test('a post is noticed with its text and confirmed with its address', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, habits.address);
      await stage.write(draft);
      await stage.press(habits.submit);
      const outcomes = await stage.outcomes(1);
      const { submits, errors } = await stage.notes();
      expect(errors).toEqual([]);
      expect(submits).toEqual([{ parts: [draft], public: true, account: habits.accounts[0] }]);
      await expectTold(stage, outcomes);
    });

    test('Ctrl+Enter publishes too, where the site knows it', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, habits.address);
      await stage.write(draft);
      await page.keyboard.press('Control+Enter');
      if (habits.shortcut) await expectTold(stage, await stage.outcomes(1));
      expect((await stage.notes()).submits).toHaveLength(habits.shortcut ? 1 : 0);
    });

    test('a network error keeps the text, and nothing was published', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, at('fail'));
      await stage.write(draft);
      await stage.press(habits.submit);
      expect(await stage.outcomes(1)).toEqual([{ is: 'kept' }]);
      expect(await stage.published()).toEqual([]);
    });

    test('an empty or discarded draft, and a scripted press, publish nothing', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, habits.address);
      await stage.open('post');
      await page
        .locator(`[data-fixture="${habits.submit}"]`)
        .last()
        .click({ force: true, timeout: 2000 })
        .catch(() => {});
      await stage.write(draft);
      await page.evaluate((name) => {
        const controls = [...document.querySelectorAll<HTMLElement>(`[data-fixture="${name}"]`)];
        controls.at(-1)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }, habits.submit);
      for (const way of ['draft', 'discard']) {
        const control = page.locator(`[data-fixture="${way}"]`).last();
        if (await control.isVisible()) await control.click();
      }
      expect((await stage.notes()).submits).toEqual([]);
    });

    test('the same text twice makes two posts', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, habits.address);
      for (const times of [1, 2]) {
        await stage.write(draft);
        await stage.press(habits.submit);
        await expect.poll(async () => told(await stage.notes())).toHaveLength(times);
        await page.waitForTimeout(500);
      }
      expect(new Set(told(await stage.notes())).size).toBe(2);
    });

    test('the other account is another account', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, at('account=b'));
      await stage.write(draft);
      await stage.press(habits.submit);
      await stage.outcomes(1);
      expect((await stage.notes()).submits[0]?.account).toBe(habits.accounts[1]);
    });

    test('replies, messages, searches are none; a quote is a post', async ({ page }) => {
      const stage = await Stage.open(page, habits.site, habits.address);
      for (const box of habits.replies ? (['search', 'message', 'reply'] as const) : (['search'] as const)) {
        await stage.open(box);
        await page.waitForTimeout(100);
        expect((await stage.notes()).focused.filter(Boolean), box).toEqual([]);
        await page
          .locator('[data-fixture="discard"]')
          .last()
          .click({ timeout: 500 })
          .catch(() => {});
      }
      if (!habits.replies) return;
      await stage.write(draft, 'quote');
      expect((await stage.notes()).focused.filter(Boolean).length).toBeGreaterThan(0);
    });

    for (const lang of ['de', 'ja', 'ar'])
      test(`in ${lang} it is the same`, async ({ page }) => {
        const stage = await Stage.open(page, habits.site, at(`lang=${lang}`));
        const posts = await stage.posts();
        expect(posts.slice(0, 3).map(({ replies }) => replies)).toEqual([12, 1200, 0]);
        await stage.write(draft);
        await stage.press(habits.submit);
        await expectTold(stage, await stage.outcomes(1));
      });

    async function expectTold(stage: Stage, outcomes: readonly { is: string }[]): Promise<void> {
      if (habits.tells === 'left') {
        expect(outcomes[0]).toEqual({ is: 'left' });
        return;
      }
      await expect.poll(async () => told(await stage.notes())).toHaveLength(1);
      const [post] = await stage.published();
      expect(told(await stage.notes())).toEqual([post?.id]);
    }
  });

function told({ outcomes }: { outcomes: readonly { is: string; id?: string }[] }): (string | undefined)[] {
  return outcomes.flatMap((outcome) => (outcome.is === 'published' ? [outcome.id] : []));
}
