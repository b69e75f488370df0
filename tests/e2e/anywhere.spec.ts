/// <reference types="chrome" />
/** Coach this box: on request, on any page, whatever its policy; without tracking, gone when the page is left. */
import { part, parts } from '../../scripts/pierce.ts';
import { expect, test } from './extension.ts';
import { marksOn, pressShortcut } from './pages.ts';

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

test('coaches a box in a low frame from the page around it, and goes with the frame', async ({
  page,
  internet,
  chorus,
}) => {
  const frame = `<iframe id="box" style="width:500px;height:90px" srcdoc="<body contenteditable='true'></body>"></iframe>`;
  internet.on(HOST, () => ({ body: `<!doctype html><title>any</title><body><main>${frame}</main>` }));
  await page.goto(ADDRESS);
  await page.locator('#box').click();
  await page.keyboard.type(
    'Just shipped dark mode for our invoicing app. It took three weeks longer than planned.',
  );
  await pressShortcut(chorus, page);
  const words = (await part(page, 'words')).text;
  const box = await page.locator('#box').boundingBox();
  if (!box) throw new Error('Not drawn');
  const card = async () => (await part(page, 'card')).box();
  await expect
    .poll(async () => (await card())?.height, { message: 'the card has more room than the frame' })
    .toBeGreaterThan(box.height);
  expect((await card())?.y, 'and stands below it').toBeGreaterThan(box.y + box.height);
  const chip = await (await part(page, 'chip')).box();
  expect(chip?.x, 'the chip stands where the frame is').toBeGreaterThan(box.x);

  await (await part(page, 'primary')).click();
  await part(page, 'inserted');
  expect(await page.frameLocator('#box').locator('body').textContent()).toContain(words);
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);

  await page.locator('#box').evaluate((gone) => gone.remove());
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
});

test('coaches each box of a form as a draft of its own, and goes with the box alone', async ({
  page,
  internet,
  chorus,
}) => {
  const body =
    '<form><textarea id="one"></textarea><textarea id="two"></textarea><button>Send</button></form>';
  internet.on(HOST, () => ({ body: `<!doctype html><title>any</title><body>${body}` }));
  await page.goto(ADDRESS);
  await page.locator('#one').fill('What do you make of this?');
  await page.locator('#one').focus();
  await pressShortcut(chorus, page);
  const asks = (label: string | undefined) => label?.includes('Question') ?? false;
  await part(page, 'chip', ({ attributes }) => asks(attributes['aria-label']));
  await page.locator('#two').fill('Nothing in here');
  await page.locator('#two').focus();
  await pressShortcut(chorus, page);
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(2);
  await part(page, 'chip', ({ attributes }) => !asks(attributes['aria-label']));

  await page.locator('#one').evaluate((gone) => gone.remove());
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(1);
  expect(await marksOn(page)).toBe(0);
});

test('says that an editor which draws its text itself cannot be read', async ({ page, internet, chorus }) => {
  // As CodeMirror 5 has it: a wide field for the keys, in a box that shows nothing of it.
  const body = `<div id="editor" style="position:relative;width:500px;height:120px">
    <div style="overflow:hidden;position:relative;width:3px;height:0"><textarea style="position:absolute;width:1000px;height:1em"></textarea></div>
    <pre>What do you make of this?</pre></div>`;
  internet.on(HOST, () => ({ body: `<!doctype html><title>any</title><body>${body}` }));
  await page.goto(ADDRESS);
  await page.locator('textarea').focus();
  await page.keyboard.type('What do you make of this?');
  await pressShortcut(chorus, page);
  expect((await part(page, 'chip')).text).toContain('Cannot read');
  expect(await marksOn(page)).toBe(0);
});

test('says that a box whose text is in an EditContext cannot be read', async ({ page, internet, chorus }) => {
  const body = `<canvas id="box" tabindex="0" width="500" height="120"></canvas><script>
    const context = new EditContext();
    box.editContext = context;
    context.addEventListener('textupdate', () => box.getContext('2d').fillText(context.text, 10, 20));
  </script>`;
  internet.on(HOST, () => ({ body: `<!doctype html><title>any</title><body>${body}` }));
  await page.goto(ADDRESS);
  await page.locator('#box').focus();
  await page.keyboard.type('What do you make of this?');
  await pressShortcut(chorus, page);
  expect((await part(page, 'chip')).text).toContain('Cannot read');
  const text = await page.evaluate(
    () => document.querySelector<HTMLElement & { editContext: { text: string } }>('#box')?.editContext.text,
  );
  expect(text).toBe('What do you make of this?');
});

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
