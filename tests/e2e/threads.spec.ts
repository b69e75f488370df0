/** Threads: every part is coached, the whole is one post. */
import { part } from '../../scripts/pierce.ts';
import { expect, test } from './extension.ts';
import { openComposer, pressPost, published, serve, three } from './pages.ts';

for (const site of three.filter(({ id }) => id !== 'mastodon')) {
  test(`a thread on ${site.id} is coached in all its parts and followed as one post`, async ({
    page,
    internet,
    chorus,
  }) => {
    const known = serve(internet, site);
    await openComposer(page, site);
    await page.keyboard.type('We moved our whole billing to Postgres last month.');
    await page.locator('[data-fixture="add"]').last().click();
    await page.locator('[role="textbox"][contenteditable="true"]').nth(1).click();
    await page.keyboard.type('What broke for you when you did?');
    await part(page, 'chip', ({ attributes }) => attributes['aria-label']?.includes('Question') ?? false);
    await pressPost(page);
    await expect.poll(async () => (await published(page)).length).toBe(1);
    known.posts = await published(page);

    const popup = await chorus.popup();
    const row = popup.getByText('We moved our whole billing');
    await row.first().waitFor({ timeout: 15_000 });
    expect(await row.count()).toBe(1);
  });
}
