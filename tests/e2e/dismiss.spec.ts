/** What is dismissed stays dismissed, in other drafts too. */
import { part, parts } from '../../scripts/pierce.ts';
import { expect, test } from './extension.ts';
import { serve, three, write } from './pages.ts';

const [site] = three;
if (!site) throw new Error('no site');
const text =
  'We moved our whole billing to Postgres last month. Three things broke: invoices, refunds and the report.';

test('a kind of advice that is not wanted does not come back', async ({ page, internet }) => {
  serve(internet, site);
  await write(page, site, text);
  await (await part(page, 'chip', (chip) => chip.text !== '')).click();
  const unwanted = (await part(page, 'words')).text;
  await (await part(page, 'quiet', (button) => button.text === 'Why?')).click();
  await (await part(page, 'quiet', (button) => button.text === 'Not for me')).click();
  await (await part(page, 'quiet', (button) => button.text === 'Never this kind')).click();
  await expect
    .poll(async () => (await parts(page, 'words')).map((each) => each.text))
    .not.toContain(unwanted);

  await write(page, site, text);
  await (await part(page, 'chip', (chip) => chip.text !== '')).click();
  await part(page, 'words');
  expect((await parts(page, 'words')).map((each) => each.text)).not.toContain(unwanted);
});
