/** The production build in every composer that a site file declares: coached, and words inserted once into its model. */
import { part, parts } from '../../scripts/pierce.ts';
import { answerOf } from '../fixtures/serve.ts';
import { expect, test } from './extension.ts';
import { draft, stored } from './pages.ts';
import { HABITS, type Habits } from './sites/habits.ts';

const text =
  'We moved our whole billing to Postgres last month. Three things broke: invoices, refunds and the report.';

for (const { name, site, address } of HABITS) {
  test(name, async ({ page, internet }) => {
    const { host } = new URL(address);
    internet.on(host, ({ path }) => answerOf(site, new URL(`https://${host}${path}`)));
    await page.goto(address);
    await page.waitForFunction(() => 'site' in window);
    await page.evaluate(() => window.site.open('post'));
    // As a person does: some composers take the focus only once they are drawn.
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.keyboard.type(text);
    const chip = await part(page, 'chip', ({ text: label }) => label !== '');

    const box = await chip.box();
    const covered = await page.evaluate(({ x, y, width, height }) => {
      const range = document.createRange();
      return [...document.querySelectorAll('[contenteditable="true"], button, [role="button"]')].some(
        (element) => {
          range.selectNodeContents(element);
          return [...range.getClientRects()].some(
            (rect) =>
              rect.width > 0 &&
              rect.left < x + width &&
              rect.right > x &&
              rect.top < y + height &&
              rect.bottom > y,
          );
        },
      );
    }, box ?? { x: 0, y: 0, width: 0, height: 0 });
    expect(covered, 'the chip lies over text or a control').toBe(false);

    await chip.click();
    await part(page, 'words');
    const words = (await parts(page, 'words'))[0]?.text ?? '';
    await (await part(page, 'primary')).click();
    await part(page, 'inserted');
    const inModel = (await draft(page)).join('\n');
    expect(inModel.split(words)).toHaveLength(2);
    expect(inModel).toContain(text);
  });
}

test('goes on where the site puts another editor in the place of the one that was written in', async ({
  page,
  internet,
  chorus,
}) => {
  const [{ site, address, submit }] = HABITS.filter(({ name }) => name === 'Hacker News') as [Habits];
  const { host } = new URL(address);
  internet.on(host, ({ path }) => answerOf(site, new URL(`https://${host}${path}`)));
  await page.goto(address);
  await page.waitForFunction(() => 'site' in window);
  await page.evaluate(() => window.site.open('post'));
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.keyboard.type('We moved our whole billing to Postgres.');
  await part(page, 'chip', ({ text: label }) => label !== '');

  await page.evaluate(() => {
    const before = document.activeElement as HTMLInputElement;
    const after = before.cloneNode(true) as HTMLInputElement;
    before.replaceWith(after);
    after.value = before.value;
    after.focus();
  });
  await page.keyboard.type(' What did you move last?');
  await part(page, 'chip', ({ attributes }) => attributes['aria-label']?.includes('Question') ?? false);
  await page.locator(`[data-fixture="${submit}"]`).last().click();
  await expect.poll(() => stored(chorus, 'submissions')).toBe(1);
});
