/** Publishing on every site, by each site's own kind of confirmation. */
import { expect, test } from '@playwright/test';
import type { FixturePost } from '../fixtures/kit.ts';
import { HABITS } from './sites/habits.ts';
import type { Notes } from './sites/probe.ts';
import { Stage } from './sites/stage.ts';

for (const habits of HABITS)
  test.describe(habits.name, () => {
    const { site, address, submit, tells } = habits;
    const at = (query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`;
    const draft = 'Which bread do you bake on a Sunday morning?';
    /** Whether a post for everybody is known as one when it is sent. */
    const isTold = ['everybody', 'composer', 'account'].includes(habits.audience);
    const parts = habits.title ? ['', draft] : [draft];

    test('a post, and the same text again, are noticed and told apart', async ({ page }) => {
      const stage = await Stage.open(page, site, address);
      await stage.write(draft);
      await stage.press(submit);
      const [first] = await stage.outcomes(1);
      const { submits, errors } = await stage.notes();
      expect(errors).toEqual([]);
      expect(submits).toEqual([{ parts, public: isTold, account: habits.accounts[0] }]);
      if (tells === 'left') {
        expect(first).toEqual({ is: 'left' });
        return;
      }
      await expectTold(stage, 1);
      await stage.write(draft);
      await stage.press(submit);
      await expectTold(stage, 2);
    });

    test('the other account, and Ctrl+Enter where the site knows it', async ({ page }) => {
      const stage = await Stage.open(page, site, at('account=b'));
      await stage.write(draft);
      await page.keyboard.press('Control+Enter');
      if (!habits.shortcut) {
        expect((await stage.notes()).submits).toEqual([]);
        await stage.press(submit);
      }
      await stage.outcomes(1);
      const { submits } = await stage.notes();
      expect(submits.map(({ account }) => account)).toEqual([habits.accounts[1]]);
    });

    test('a network error keeps the text, and nothing was published', async ({ page }) => {
      const stage = await Stage.open(page, site, at('fail'));
      await stage.write(draft);
      await stage.press(submit);
      expect(await stage.outcomes(1)).toEqual([{ is: 'kept' }]);
      expect(await stage.published()).toEqual([]);
    });

    test('a scripted press, a saved and a discarded draft publish nothing', async ({ page }) => {
      const stage = await Stage.open(page, site, at('fail'));
      await stage.write(draft);
      await page.locator(`[data-fixture="${submit}"]`).last().dispatchEvent('click');
      for (const way of ['draft', 'discard']) {
        const control = page.locator(`[data-fixture="${way}"]`).last();
        if (await control.isVisible()) await control.click();
      }
      const { submits, focused } = await stage.notes();
      expect(focused.filter(Boolean).length).toBeGreaterThan(0);
      expect(submits).toEqual([]);
    });

    test('boxes for something else are none', async ({ page }) => {
      const stage = await Stage.open(page, site, address);
      for (const box of habits.otherBoxes) {
        await stage.open(box);
        await expect.poll(async () => (await stage.notes()).focused.length, box).toBeGreaterThan(0);
        expect((await stage.notes()).focused.filter(Boolean), box).toEqual([]);
        const away = page.locator('[data-fixture="discard"]').last();
        if (await away.isVisible()) await away.click();
      }
      if (!habits.quotes) return;
      await stage.write(draft, 'quote');
      expect((await stage.notes()).focused.at(-1), 'a quote').toBeTruthy();
    });

    test('a post that is deleted, after it was edited where the site lets one, is noticed once', async ({
      page,
    }) => {
      const stage = await Stage.open(page, site, address);
      const post = await publish(stage);
      if (habits.edits !== 'nowhere') {
        await stage.edit(post.id, async () => {
          await page.keyboard.press('Control+End');
          await page.keyboard.type(' And with what flour?');
        });
      }
      const [now = post] = await stage.published();
      await stage.remove(now.id);
      await expectOnce(stage);
    });

    if (habits.edits === 'composer')
      test('a post that is written anew, where it is put into the composer late, is noticed once', async ({
        page,
      }) => {
        const stage = await Stage.open(page, site, at('late=400'));
        const post = await publish(stage);
        await stage.edit(post.id, async () => {
          await page.keyboard.press('Control+a');
          await page.keyboard.press('Delete');
          await page.keyboard.type('Something else altogether, and never seen before');
        });
        await expectOnce(stage);
      });

    for (const lang of habits.languages ? ['de', 'ja', 'ar'] : [])
      test(`in ${lang} it is the same`, async ({ page }) => {
        const stage = await Stage.open(page, site, at(`lang=${lang}`));
        const posts = await stage.posts();
        expect(posts.map(({ replies }) => replies)).toEqual([12, 1200, 0]);
        expect(await stage.account()).toMatchObject({ name: habits.accounts[0] });
        await stage.write(draft);
        await stage.press(submit);
        await expectTold(stage, 1);
      });

    if (habits.schedules)
      test('a scheduled post is not published', async ({ page }) => {
        const stage = await Stage.open(page, site, address);
        await stage.write(draft);
        await page.locator('[data-fixture="schedule"]').last().click();
        await stage.press(submit);
        await expect(page.locator('[role="alert"]').last()).toBeVisible();
        expect((await stage.notes()).submits).toEqual([]);
        expect(await stage.published()).toEqual([]);
      });

    if (habits.schedules)
      test('a scheduled post is not taken for published when the set time is missed', async ({ page }) => {
        const stage = await Stage.open(page, site, address, 'notPublishing');
        await stage.write(draft);
        await page.locator('[data-fixture="schedule"]').last().click();
        await stage.press(submit);
        expect(await stage.outcomes(1)).toEqual([{ is: 'left' }]);
        // As long as a feed is given to show a post, and longer.
        await page.waitForTimeout(4000);
        expect((await stage.notes()).outcomes).toEqual([{ is: 'left' }]);
      });

    if (habits.audience !== 'everybody')
      test('a post for fewer is not taken for one for everybody', async ({ page }) => {
        const stage = await Stage.open(page, site, at('audience=followers'));
        await stage.write(draft);
        await stage.press(submit);
        await expectTold(stage, 1);
        const { submits, outcomes } = await stage.notes();
        expect(submits.map((each) => each.public)).toEqual([false]);
        expect(outcomes).not.toContainEqual(expect.objectContaining({ public: true }));
      });

    if (habits.audience === 'post')
      test('a post tells itself that it is for everybody', async ({ page }) => {
        const stage = await Stage.open(page, site, address);
        await publish(stage);
        expect((await stage.notes()).outcomes).toContainEqual(
          expect.objectContaining({ is: 'published', public: true }),
        );
      });

    if (habits.thread) {
      const { second } = habits.thread;
      test('the parts of a thread are one post', async ({ page }) => {
        const stage = await Stage.open(page, site, address);
        await stage.write(draft);
        await page.locator('[data-fixture="add"]').last().click();
        await page.locator(second).click();
        await page.keyboard.type('And a second part');
        await stage.press(submit);
        await expectTold(stage, 1);
        expect((await stage.notes()).submits.map((each) => each.parts)).toEqual([
          [draft, 'And a second part'],
        ]);
      });
    }

    /** Publishes a post and waits until it was noticed as far as the page tells. */
    async function publish(stage: Stage): Promise<FixturePost> {
      await stage.write(draft);
      await stage.press(submit);
      await stage.outcomes(1);
      if (tells === 'published') await expectTold(stage, 1);
      await stage.arrive();
      const [post] = await stage.published();
      if (!post) throw new Error('Nothing was published.');
      return post;
    }

    /** The one submission is that of the draft. */
    async function expectOnce(stage: Stage): Promise<void> {
      const { submits, outcomes, errors } = await stage.notes();
      expect(errors).toEqual([]);
      expect(submits.map((each) => each.parts)).toEqual([parts]);
      expect(outcomes.filter(({ is }) => is === tells)).toHaveLength(1);
    }

    /** That many posts were told with the ids that the site gave them. */
    async function expectTold(stage: Stage, many: number): Promise<void> {
      await expect.poll(async () => told(await stage.notes()).length, { timeout: 8000 }).toBe(many);
      const ids = (await stage.published()).map(({ id }) => id).reverse();
      expect(told(await stage.notes()).map((id) => id.replace(/^urn:li:activity:/, ''))).toEqual(ids);
    }
  });

test('Enter in a title, which presses the button too, is one submission', async ({ page }) => {
  const stage = await Stage.open(page, 'hacker-news', 'https://news.ycombinator.com/submit');
  await stage.write('Which bread do you bake?');
  await page.locator('[name="title"]').fill('Ask HN: bread?');
  await page.locator('[name="title"]').press('Enter');
  await stage.outcomes(1);
  expect((await stage.notes()).submits).toHaveLength(1);
});

test('a feed that shows no address of its posts leaves the toast to tell, and says what does not work', async ({
  page,
}) => {
  const feed = 'https://www.linkedin.com/feed/?generation=tiptap-linkless';
  const stage = await Stage.open(page, 'linkedin', feed);
  await stage.write('Which bread do you bake?');
  const { report } = await stage.without('nothing', 'all');
  expect(report.broken).toEqual(["No link was found in LinkedIn's posts, so replies are not counted there."]);
  expect(report.works).toContain('Drafts are coached.');
  await stage.press('submit');
  await expect.poll(async () => told(await stage.notes()), { timeout: 8000 }).toHaveLength(1);
  expect(told(await stage.notes())[0]).toMatch(/^urn:li:share:/);
});

test('a composer that turns into one for a reply does not publish a post', async ({ page }) => {
  const stage = await Stage.open(page, 'mastodon', 'https://mastodon.social/home');
  await stage.open('post');
  await expect.poll(async () => (await stage.notes()).focused).toEqual(['form']);
  await stage.write('I bake rye bread', 'reply');
  await stage.press('submit');
  await expect.poll(() => stage.published()).toHaveLength(1);
  expect((await stage.notes()).submits).toEqual([]);
});

function told({ outcomes }: Notes): string[] {
  return outcomes.flatMap((outcome) => (outcome.is === 'published' ? [outcome.id] : []));
}
