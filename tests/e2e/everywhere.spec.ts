/** The production build in every composer that a site file declares: coached, and words inserted once into its model. */
import { part, parts } from '../../scripts/pierce.ts';
import { answerOf } from '../fixtures/serve.ts';
import { expect, test } from './extension.ts';
import { draft } from './pages.ts';
import { HABITS } from './sites/habits.ts';

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
