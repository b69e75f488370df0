/** Pages that take over, replace or restyle what others rely on: they work as without us, and the box that is asked for is coached. */
import type { Page } from '@playwright/test';
import { part, parts } from '../../scripts/pierce.ts';
import { type Chorus, expect, test } from './extension.ts';
import type { Internet } from './internet.ts';
import { marksOn, pressShortcut } from './pages.ts';

const HOST = 'bsky.app';
/** A page of a host that we may touch, but none that a site's declaration knows a composer on. */
const ADDRESS = `https://${HOST}/any`;
const text = 'Just shipped dark mode for our invoicing app. It took three weeks longer than planned.';

const box = '<div id="box" contenteditable="true" style="width:500px;height:120px;outline:1px solid"></div>';
const area = '<textarea id="box" rows="6" cols="60"></textarea>';

const overriding = `
const failing = (name) => function () { throw new Error('overridden ' + name); };
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'Highlight', 'Range', 'CSSStyleSheet',
  'AbortController', 'StaticRange', 'InputEvent', 'ClipboardEvent', 'DataTransfer', 'queueMicrotask',
  'requestAnimationFrame', 'setTimeout', 'structuredClone', 'getComputedStyle', 'matchMedia', 'Promise'])
  window[name] = failing(name);
for (const [{ prototype }, names] of [
  [Document, ['getSelection', 'createRange', 'elementsFromPoint', 'execCommand', 'createElement', 'createTreeWalker']],
  [Element, ['attachShadow', 'append', 'matches', 'closest']], [HTMLElement, ['showPopover', 'focus']],
  [EventTarget, ['addEventListener', 'dispatchEvent']], [Performance, ['now']], [CSSStyleDeclaration, ['setProperty']]])
  for (const name of names) prototype[name] = failing(name);
Object.defineProperty(CSS, 'highlights', { get: failing('highlights') });
Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get: failing('adopted'), set: failing('adopted') });`;

const polluting = `
for (const name of ['type', 'seq', 'parts', 'text', 'start', 'end', 'then', 'get', 'kind', 'id', 'signal', 'capture', 'mode', 'left'])
  Object.defineProperty(Object.prototype, name, {
    get() { throw new Error('read ' + name); }, set() { throw new Error('wrote ' + name); }, configurable: true });
for (const each of [Object, Array, Node, Element, HTMLElement, Event]) Object.freeze(each);`;

/** Hides all that it does not know, in every way there is. */
const hiding = `body > :not(#box), html > :not(head, body) { display: none !important; visibility: hidden !important;
  opacity: 0 !important; pointer-events: none !important; clip-path: inset(50%) !important; transform: scale(0) !important;
  filter: opacity(0) !important; content-visibility: hidden !important; zoom: 0.01 !important }`;

const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
};

const odd: Record<string, { html: string; headers?: Record<string, string> }> = {
  'that has overridden what scripts live by': { html: html(`${box}<script>${overriding}</script>`) },
  'that has polluted every prototype': { html: html(`${area}<script>${polluting}</script>`) },
  'that unsets every style': { html: html(box, '*, *::before, *::after { all: unset !important }') },
  'that hides what it does not know': { html: html(area, hiding) },
  'that drops adopted style sheets': {
    html: html(`${box}<script>setInterval(() => { document.adoptedStyleSheets = []; }, 20)</script>`),
  },
  'in quirks mode, zoomed by its own styles': {
    html: `<style>html { zoom: 1.7 }</style><body>${area}`,
  },
  'in XHTML': {
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>any</title></head><body>${area}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  'that is isolated and trusts no script': { html: html(box), headers: isolated },
  'with the box in a popover': {
    html: html(
      `<div popover="auto" id="pop">${box}</div><script>document.getElementById('pop').showPopover()</script>`,
    ),
  },
  'with the box in a shadow root in a modal dialog': {
    html: html(`<dialog><div id="host"></div></dialog><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '${box}';
      document.querySelector('dialog').showModal();</script>`),
  },
};

for (const [name, { html, headers = {} }] of Object.entries(odd))
  test(`a page ${name}`, async ({ page, internet, chorus }) => {
    const heard = errorsOf(page);
    await go(page, internet, html, headers);
    await page.locator('#box').focus();
    await page.keyboard.type(text);
    await pressShortcut(chorus, page);
    const { text: words } = await part(page, 'words');
    await (await part(page, 'primary')).click();
    await part(page, 'inserted');
    expect(await written(page)).toBe(`${text} ${words}`);
    expect(heard).toEqual([]);
  });

test('a page that is written anew after it was loaded', async ({ page, internet, chorus }) => {
  await coached(page, internet, chorus, box);
  await page.evaluate((body) => {
    document.open();
    document.write(`<!doctype html><title>new</title><body>${body}`);
    document.close();
  }, area);
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
  await page.locator('#box').focus();
  await page.keyboard.type(text);
  await pressShortcut(chorus, page);
  await part(page, 'words');
});

test('a page that has defined an element of our name sees nothing of what is in it', async ({
  page,
  internet,
  chorus,
}) => {
  const spy = `<script>window.spied = []; customElements.define('chorus-coach', class extends HTMLElement {
    constructor() { super(); window.spied.push(this.attachInternals()); } })</script>`;
  await go(page, internet, html(`${box}${spy}`));
  await page.locator('#box').focus();
  await page.keyboard.type(`${text} What would you do?`);
  await pressShortcut(chorus, page);
  await expect.poll(() => marksOn(page), 'the draft is coached').toBeGreaterThan(0);
  const seen = await page.evaluate(() =>
    (Reflect.get(window, 'spied') as ElementInternals[]).map((each) => each.shadowRoot !== null),
  );
  expect(seen).not.toContain(true);
});

test('Escape closes the card and not the dialog around it; shown anew, the dialog does not hide the chip', async ({
  page,
  internet,
  chorus,
}) => {
  await coached(page, internet, chorus, `<dialog style="width:700px;height:400px">${box}</dialog>`, () =>
    document.querySelector('dialog')?.showModal(),
  );
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await expect.poll(() => isChipOnTop(page)).toBe(true);
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    dialog?.close();
    dialog?.showModal();
  });
  await expect.poll(() => isChipOnTop(page)).toBe(true);
});

test('the chip goes along when its composer goes fullscreen, and comes back', async ({
  page,
  internet,
  chorus,
}) => {
  await coached(page, internet, chorus, `<main>${box}<button>Full</button></main>`, () => {
    const main = document.querySelector('main');
    document.querySelector('button')?.addEventListener('click', () => main?.requestFullscreen());
  });
  await page.getByText('Full').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await expect.poll(() => isChipOnTop(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect
    .poll(() => page.evaluate(() => document.querySelector('chorus-coach')?.parentElement?.localName))
    .toBe('body');
  await expect.poll(() => isChipOnTop(page)).toBe(true);
});

test('a box that is moved to another document leaves nothing behind', async ({ page, internet, chorus }) => {
  await coached(page, internet, chorus, `<div id="around">${box}</div><iframe srcdoc="<body>"></iframe>`);
  await page.evaluate(() => {
    const around = document.getElementById('around');
    if (around) document.querySelector('iframe')?.contentDocument?.body.append(around);
  });
  await expect.poll(() => page.locator('chorus-coach').count()).toBe(0);
  expect(await marksOn(page)).toBe(0);
});

test('nothing of ours is printed', async ({ page, internet, chorus }) => {
  await go(page, internet, html(box));
  await page.locator('#box').focus();
  await page.keyboard.type(`${text} What would you do?`);
  await page.locator('#box').blur();
  await page.emulateMedia({ media: 'print' });
  const before = await page.screenshot();
  await page.locator('#box').focus();
  await pressShortcut(chorus, page);
  await part(page, 'card');
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector<HTMLElement>('#box')?.blur());
  expect((await page.screenshot()).equals(before)).toBe(true);
});

function html(body: string, style = ''): string {
  return `<!doctype html><html lang="en"><head><title>any</title><style>${style}</style></head><body>${body}</body></html>`;
}

async function go(page: Page, internet: Internet, body: string, headers: Record<string, string> = {}) {
  internet.on(HOST, () => ({ body, headers }));
  await page.goto(ADDRESS);
}

/** A page whose box has been written in and coached; the card is closed again. */
async function coached(page: Page, internet: Internet, chorus: Chorus, body: string, start = () => {}) {
  await go(page, internet, html(body));
  await page.evaluate(start);
  await page.locator('#box').focus();
  await page.keyboard.type(text);
  await pressShortcut(chorus, page);
  await part(page, 'words');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await parts(page, 'words')).length).toBe(0);
}

function errorsOf(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

function written(page: Page): Promise<string> {
  return page
    .locator('#box')
    .evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : (each.textContent ?? '')));
}

/** Whether a press in the middle of the chip would meet it. */
async function isChipOnTop(page: Page): Promise<boolean> {
  const [chip] = await parts(page, 'chip');
  const at = await chip?.box();
  if (!at) return false;
  return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName === 'chorus-coach', [
    at.x + at.width / 2,
    at.y + at.height / 2,
  ] as const);
}
