/** The whole loop on three sites with three kinds of editor: write, coach, insert, undo, publish, replies, scorecard. */
import { part, parts } from '../../scripts/pierce.ts';
import { expect, test } from './extension.ts';
import { draft, pressPost, published, serve, three, write } from './pages.ts';

const text =
  'We moved our whole billing to Postgres last month. Three things broke: invoices, refunds and the report.';

for (const site of three) {
  test.describe(site.id, () => {
    test('inserts a suggestion into the editor’s own model, and one Undo takes it back', async ({
      page,
      internet,
    }) => {
      serve(internet, site);
      await write(page, site, text);
      await (await part(page, 'chip', (chip) => chip.text !== '')).click();
      const words = (await part(page, 'words')).text;
      await (await part(page, 'primary')).click();
      await part(page, 'inserted');
      expect(await draft(page)).toEqual([`${text} ${words}`]);

      await page.locator('[contenteditable="true"]:focus, textarea:focus').waitFor();
      await page.keyboard.press('Control+z');
      await expect.poll(() => draft(page)).toEqual([text]);
    });

    test('follows a post to its replies and into the scorecard', async ({ page, internet, chorus }) => {
      const known = serve(internet, site);
      await write(page, site, `${text} What broke for you?`);
      await part(page, 'chip');
      await pressPost(page);
      await expect.poll(async () => (await published(page)).length).toBe(1);
      const [post] = await published(page);
      if (!post) throw new Error('nothing was published');
      known.posts = [post];
      known.replies = {
        [post.id]: [
          { by: 'carol', text: 'The invoices, twice.' },
          { by: post.author, text: 'Oh no.' },
        ],
      };

      const popup = await chorus.popup();
      await popup.getByText('What broke for you?').waitFor({ timeout: 10_000 });
      if (site.id === 'x') {
        // X has no open API: counts are read from the pages that the user visits.
        await page.goto('https://x.com/anna');
        const older = popup.locator('li', { hasText: 'An older post of mine about bread' });
        await expect(older).toContainText('12', { timeout: 15_000 });
        return;
      }
      await popup.getByRole('button', { name: 'Check now' }).click();
      // Two replies, one of them the author's own.
      await expect(popup.getByText('1 person')).toBeVisible();
    });
  });
}

test('leaves boxes alone that are not for posts', async ({ page, internet }) => {
  for (const site of three) {
    serve(internet, site);
    for (const box of ['reply', 'search'] as const) {
      await page.goto(site.address);
      await page.waitForFunction(() => 'site' in window);
      await page.evaluate((which) => window.site.open(which), box);
      await page.keyboard.type('What do you all think of this?');
      await page.waitForTimeout(300);
      expect(await parts(page, 'chip'), `${site.id} ${box}`).toEqual([]);
    }
  }
});
