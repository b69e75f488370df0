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
        // Which is which the site's API tells later.
        expect(first).toEqual({ is: 'left' });
        await page.goto(address);
        await stage.arrive();
        await stage.write(draft);
        await stage.press(submit);
        expect(await stage.outcomes(2)).toEqual([{ is: 'left' }, { is: 'left' }]);
        expect((await stage.notes()).submits.map((each) => each.parts)).toEqual([parts, parts]);
        return;
      }
      await expectTold(stage, 1);
      await stage.write(draft);
      await stage.press(submit);
      await expectTold(stage, 2);
      expect((await stage.notes()).submits).toHaveLength(2);
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

    if (tells === 'published')
      test("another account's post of the same text is not the one that was sent", async ({ page }) => {
        const stage = await Stage.open(page, site, at('account=b&slow=60000'));
        await stage.write(draft);
        await stage.press(submit);
        const theirs = { ...FROM_ELSEWHERE, author: 'anna', texts: [draft] };
        await stage.receive(theirs);
        await page.waitForTimeout(1000);
        expect(told(await stage.notes())).toEqual([]);
        // One that was sent from another window is.
        await stage.receive({ ...theirs, id: '99990002', author: 'bea' });
        await expect.poll(async () => told(await stage.notes())).toHaveLength(1);
        expect(told(await stage.notes())[0]).toContain('99990002');
      });

    test('a network error keeps the text, and nothing was published until it was sent again', async ({
      page,
    }) => {
      const stage = await Stage.open(page, site, at('fail=once'));
      await stage.write(draft);
      await stage.press(submit);
      expect(await stage.outcomes(1)).toEqual([{ is: 'kept' }]);
      expect(await stage.published()).toEqual([]);
      expect((await page.evaluate(() => window.site.draft())).join('')).toBe(draft);

      await stage.press(submit);
      await expect.poll(async () => (await stage.notes()).submits.length).toBe(2);
      if (tells === 'published') await expectTold(stage, 1);
      else expect(await stage.outcomes(2)).toEqual([{ is: 'kept' }, { is: 'left' }]);
    });

    if (tells === 'published')
      test('sent again before the site was seen to have kept it, it is one post', async ({ page }) => {
        const stage = await Stage.open(page, site, at('fail=once&slow=600'));
        await stage.write(draft);
        await stage.press(submit);
        await expect(page.locator(`[data-fixture="${submit}"]:is([disabled], [aria-disabled])`)).toHaveCount(
          1,
        );
        await page
          .locator(`[data-fixture="${submit}"]:not([disabled], [aria-disabled="true"])`)
          .last()
          .click();
        await expectTold(stage, 1);
        const { submits, outcomes } = await stage.notes();
        expect(submits).toHaveLength(2);
        expect(outcomes.map(({ is }) => is).filter((is) => is !== 'left')).toEqual(['kept', 'published']);
      });

    test('a press by a script publishes nothing', async ({ page }) => {
      const stage = await Stage.open(page, site, at('fail'));
      await stage.write(draft);
      await page.locator(`[data-fixture="${submit}"]`).last().dispatchEvent('click');
      // The site has heard it, and answers.
      await page.waitForTimeout(500);
      const { submits, focused } = await stage.notes();
      expect(focused.filter(Boolean).length).toBeGreaterThan(0);
      expect(submits).toEqual([]);
    });

    for (const way of habits.leaves ?? [])
      test(`leaving by ${way.join(' and ')} publishes nothing, and the next post is the first`, async ({
        page,
      }) => {
        const stage = await Stage.open(page, site, address);
        await stage.write('What was never to be read');
        for (const control of way) await stage.press(control);
        await expect.poll(() => page.locator(`[data-fixture="${submit}"]`).count()).toBe(0);
        expect((await stage.notes()).submits).toEqual([]);
        await page.goto(address);
        await stage.arrive();
        await stage.write(draft);
        await stage.press(submit);
        await stage.outcomes(1);
        expect((await stage.notes()).submits.map((each) => each.parts)).toEqual([parts]);
      });

    test('boxes for something else are none', async ({ page }) => {
      const stage = await Stage.open(page, site, address);
      for (const box of habits.otherBoxes) {
        await stage.open(box);
        await expect.poll(async () => (await stage.notes()).focused.length, box).toBeGreaterThan(0);
        expect((await stage.notes()).focused.filter(Boolean), box).toEqual([]);
        await page.keyboard.type(draft);
        await page.keyboard.press('Control+Enter');
        expect((await stage.notes()).submits, box).toEqual([]);
        const away = page.locator('[data-fixture="discard"]').last();
        if (await away.isVisible()) await page.goto(address).then(() => stage.arrive());
      }
    });

    // X has its dialog for both.
    const button = submit.replace('-inline', '');
    if (habits.replies)
      test('a reply is no post', async ({ page }) => {
        const stage = await Stage.open(page, site, address);
        await stage.write(draft, 'reply');
        await stage.press(button);
        await expect.poll(() => stage.published()).toHaveLength(1);
        await page.waitForTimeout(500);
        const { submits, outcomes } = await stage.notes();
        expect({ submits, outcomes }).toEqual({ submits: [], outcomes: [] });
      });

    if (habits.quotes)
      test('a quote is a post, also by ⌘+Enter where the site knows it', async ({ page }) => {
        const stage = await Stage.open(page, site, address);
        await stage.write(draft, 'quote');
        if (habits.shortcut) await page.keyboard.press('Meta+Enter');
        else await stage.press(button);
        await expectTold(stage, 1);
        expect((await stage.notes()).submits.map((each) => each.parts)).toEqual([parts]);
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

/** A post from just now. */
const FROM_ELSEWHERE: FixturePost = {
  id: '99990001',
  author: '',
  texts: [],
  at: new Date().toISOString(),
  replies: 0,
  public: true,
};

test('the same text sent twice is two posts, also where the feed shows them late', async ({ page }) => {
  const stage = await Stage.open(page, 'facebook', 'https://www.facebook.com/?slow=60000');
  for (const many of [1, 2]) {
    await stage.write('Which bread do you bake?');
    await stage.press('submit');
    await stage.press('discard');
    await stage.outcomes(many);
  }
  const mine = { ...FROM_ELSEWHERE, author: 'anna', texts: ['Which bread do you bake?'] };
  for (const id of ['99990001', '99990002']) {
    await stage.receive({ ...mine, id });
    await expect.poll(async () => told(await stage.notes())).toContain(id);
    await page.waitForTimeout(500);
  }
  expect(told(await stage.notes())).toEqual(['99990001', '99990002']);
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
