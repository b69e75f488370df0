/// <reference types="chrome" />
/** Coach this box: on request, on any page, whatever its policy; without tracking, gone when the page is left. */
import { part, parts } from '../../scripts/pierce.ts';
import { expect, test } from './extension.ts';
import { pressShortcut } from './pages.ts';

const HOST = 'bsky.app';
/** A page of a host that we may touch, but none that a site's declaration knows a composer on. */
const ADDRESS = `https://${HOST}/any`;

const boxes = {
  'a contenteditable under "default-src none"': `<div id="box" contenteditable="true" style="width:500px;height:120px"></div>`,
  'a textarea in a form': `<form><textarea id="box" rows="5" cols="60"></textarea><button>Send</button></form>`,
  'a box in an open shadow root': `<div id="host"></div><script nonce="n">
    const root = document.getElementById('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="box" contenteditable="true" style="width:500px;height:120px"></div>';
  </script>`,
};

for (const [name, body] of Object.entries(boxes)) {
  test(`coaches ${name}`, async ({ page, internet, chorus }) => {
    internet.on(HOST, () => ({
      body: `<!doctype html><title>any</title><body>${body}`,
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'nonce-n'; style-src 'unsafe-inline'",
      },
    }));
    await page.goto(ADDRESS);
    await page.locator('#box').click();
    await page.keyboard.type(
      'Just shipped dark mode for our invoicing app. It took three weeks longer than planned.',
    );
    expect(await parts(page, 'chip')).toEqual([]);

    await pressShortcut(chorus, page);
    const words = (await part(page, 'words')).text;
    await (await part(page, 'primary')).click();
    await part(page, 'inserted');
    const text = await page
      .locator('#box')
      .evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')));
    expect(text).toContain(words);

    await page.goto(`${ADDRESS}?next`);
    expect(await parts(page, 'chip')).toEqual([]);
  });
}

test('says that a closed box cannot be read', async ({ page, internet, chorus }) => {
  internet.on(HOST, () => ({
    body: `<!doctype html><title>any</title><body><closed-box style="display:block;width:500px;height:120px"></closed-box><script>
      const root = document.querySelector('closed-box').attachShadow({ mode: 'closed' });
      root.innerHTML = '<textarea autofocus></textarea>';
      root.querySelector('textarea').focus();
    </script>`,
  }));
  await page.goto(ADDRESS);
  await pressShortcut(chorus, page);
  expect((await part(page, 'chip')).text).toContain('Cannot read');
});

test('on a page that took over the prototypes and froze the globals, coaches or stays away, and breaks nothing', async ({
  page,
  internet,
  chorus,
}) => {
  internet.on(HOST, () => ({
    body: `<!doctype html><title>any</title><body><textarea id="box" rows="5" cols="60"></textarea><script>
      for (const name of ['getBoundingClientRect', 'closest', 'matches', 'attachShadow', 'addEventListener'])
        Element.prototype[name] = () => { throw new Error('hijacked ' + name); };
      Object.freeze(window.Array.prototype); Object.freeze(Object.prototype);
      document.getElementById('box').oninput = () => { throw new Error('from the page'); };
    </script>`,
  }));
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(ADDRESS);
  await page.locator('#box').click();
  await page.keyboard.type('What do you make of this?');
  await pressShortcut(chorus, page);
  await part(page, 'chip', ({ attributes }) => attributes['aria-label']?.includes('Question') ?? false);
  expect(await page.locator('#box').inputValue()).toBe('What do you make of this?');
  expect(heard.filter((message) => message !== 'from the page')).toEqual([]);
});

test('a page of three thousand editors is as quick as it was, and the one that is asked for is coached', async ({
  page,
  internet,
  chorus,
}) => {
  const editors = '<div contenteditable="true"></div><textarea></textarea>'.repeat(1500);
  internet.on(HOST, () => ({ body: `<!doctype html><title>many</title><body>${editors}` }));
  await page.goto(ADDRESS);
  const cdp = await page.context().newCDPSession(page);
  const counters = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  const before = await counters();
  for (const editor of (await page.locator('[contenteditable], textarea').all()).slice(0, 30))
    await editor.focus();
  const looked = await counters();
  // Fewer than one for each that had the focus: what there is comes of looking, not of the editors.
  expect(looked.jsEventListeners - before.jsEventListeners).toBeLessThan(30);
  expect(looked.nodes - before.nodes).toBeLessThan(30);

  await page.locator('textarea').nth(700).click();
  await page.keyboard.type('What do you make of this?');
  await pressShortcut(chorus, page);
  await part(page, 'chip', ({ attributes }) => attributes['aria-label']?.includes('Question') ?? false);
  expect(await page.locator('chorus-coach').count()).toBe(1);
});
