/** What only some editors have: fields with a limit, pages with several editors, roots that are hard to find. */
import { expect, test } from '@playwright/test';
import { editorPage } from './editors/plain-page.ts';

test('a field with a limit refuses words that it would cut', async ({ page }) => {
  const { run } = await editorPage(page, '<textarea maxlength="20" cols="40">One two.</textarea>');
  const fits = await run(`edit('textarea', { start: 8, end: 8, words: ' 0123456789' })`);
  expect(fits).toMatchObject({ outcome: 'inserted' });
  const cut = await run(`edit('textarea', { start: 19, end: 19, words: ' More' })`);
  expect(cut).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('24 of 20') });
  expect(await page.inputValue('textarea')).toBe('One two. 0123456789');
});

test('replacing counts against the limit only by what it adds', async ({ page }) => {
  const { run } = await editorPage(page, '<textarea maxlength="10" cols="40">0123456789</textarea>');
  expect(await run(`edit('textarea', { start: 0, end: 10, words: 'shorter' })`)).toMatchObject({
    outcome: 'inserted',
  });
});

test('a single line takes line breaks as spaces', async ({ page }) => {
  const { run } = await editorPage(page, '<input value="A title">');
  const result = await run(`edit('input', { start: 7, end: 7, words: '\\nand more' })`);
  expect(result).toEqual({ outcome: 'inserted', start: 7, end: 16 });
  expect(await page.inputValue('input')).toBe('A title and more');
  await page.keyboard.press('Control+z');
  expect(await page.inputValue('input')).toBe('A title');
});

for (const [name, attribute] of [
  ['disabled', 'disabled'],
  ['read-only', 'readonly'],
  ['marked as disabled', 'aria-disabled="true"'],
])
  test(`a ${name} field refuses`, async ({ page }) => {
    const { run } = await editorPage(page, `<textarea ${attribute} cols="40">One.</textarea>`);
    expect(await run(`edit('textarea', { start: 4, end: 4, words: ' X' })`)).toMatchObject({
      outcome: 'refused',
    });
    expect(await page.inputValue('textarea')).toBe('One.');
  });

test('a field that belongs to a disabled group refuses', async ({ page }) => {
  const { run } = await editorPage(page, '<fieldset disabled><textarea cols="40">One.</textarea></fieldset>');
  expect(await run(`edit('textarea', { start: 4, end: 4, words: ' X' })`)).toMatchObject({
    outcome: 'refused',
  });
});

test('a field whose page takes the words back says so', async ({ page }) => {
  const { run } = await editorPage(page, '<textarea cols="40">One.</textarea>');
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    field?.addEventListener('input', () => {
      field.value = 'One.';
    });
  });
  expect(await run(`edit('textarea', { start: 4, end: 4, words: ' X' })`)).toMatchObject({
    outcome: 'refused',
  });
  expect(await page.inputValue('textarea')).toBe('One.');
});

test('a plain editor whose page takes the words back says so', async ({ page }) => {
  const { run } = await editorPage(page, '<div contenteditable>One.</div>');
  await page.evaluate(() => {
    const editor = document.querySelector('div');
    editor?.addEventListener('input', () => {
      editor.textContent = 'One.';
    });
  });
  expect(await run(`edit('div', { start: 4, end: 4, words: ' X' })`)).toMatchObject({ outcome: 'refused' });
  expect(await page.textContent('div')).toBe('One.');
});

for (const [name, clear] of [
  [
    'sets its value',
    `document.querySelector('textarea').value = ''; document.querySelector('button').disabled = true`,
  ],
  ['resets its form', `document.querySelector('form').reset()`],
] as const)
  test(`a field hears that its page ${name}`, async ({ page }) => {
    const { run } = await editorPage(
      page,
      '<form><textarea cols="40"></textarea><button>Post</button></form>',
    );
    await run(`watch('textarea')`);
    await page.focus('textarea');
    await page.keyboard.type('Posted');
    const before = await run<number>('changes');
    await page.evaluate(clear);
    await page.waitForTimeout(100);
    expect(await run<number>('changes')).toBeGreaterThan(before);
  });

test('editors of one page share their highlights and take back only their own', async ({ page }) => {
  const { run } = await editorPage(
    page,
    '<div contenteditable id="a">one two</div><div contenteditable id="b">three four</div>',
  );
  const mark = (id: string, end: number) =>
    run(`mark('#${id}', [{ start: 0, end: ${end}, style: 'question' }])`);
  await mark('a', 3);
  await mark('b', 5);
  const words = `[...CSS.highlights.get('chorus-question') ?? []].map(String)`;
  expect(await run(words)).toEqual(['one', 'three']);
  await run(`unmark('#a')`);
  expect(await run(words)).toEqual(['three']);
  expect(await run('document.adoptedStyleSheets.length')).toBe(1);
  await run(`unmark('#b')`);
  expect(await run('CSS.highlights.size')).toBe(0);
  expect(await run('document.adoptedStyleSheets.length')).toBe(0);
});

test('marks come back to a page that assigns its own style sheets', async ({ page }) => {
  const { run } = await editorPage(page, '<div contenteditable id="a">one two</div>');
  await run(`mark('#a', [{ start: 0, end: 3, style: 'call' }])`);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
  });
  await run(`mark('#a', [{ start: 0, end: 3, style: 'call' }])`);
  expect(await run('document.adoptedStyleSheets.length')).toBe(2);
});

test('marks suit a dark page', async ({ page }) => {
  const { run } = await editorPage(page, '<div contenteditable id="a" style="color:#eee">one two</div>');
  await run(`mark('#a', [{ start: 0, end: 3, style: 'issue' }])`);
  const color = `getComputedStyle(document.querySelector('#a'), '::highlight(chorus-issue)').textDecorationColor`;
  expect(await run(color)).toBe('rgb(255, 138, 154)');
  await page.evaluate(() => document.querySelector('#a')?.setAttribute('style', 'color:#111'));
  await run(`mark('#a', [{ start: 0, end: 3, style: 'issue' }])`);
  expect(await run(color)).toBe('rgb(180, 35, 60)');
});

test('the mirror stands above a modal dialog', async ({ page }) => {
  const { run } = await editorPage(page, '<dialog><textarea cols="40">one two</textarea></dialog>');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const clean = await page.screenshot();
  await run(`mark('textarea', [{ start: 0, end: 3, style: 'question' }])`);
  await page.waitForTimeout(100);
  expect((await page.screenshot()).equals(clean)).toBe(false);
  await run(`unmark('textarea')`);
  await page.waitForTimeout(100);
  expect((await page.screenshot()).equals(clean)).toBe(true);
});

for (const html of ['<textarea cols="40">one two</textarea>', '<div contenteditable>one two</div>'])
  test(`a hundred times ${html} leave nothing behind`, async ({ page }) => {
    const { run, counters } = await editorPage(page, html);
    const once = `(async () => {
      watch('.editor'); mark('.editor', [{ start: 0, end: 3, style: 'question' }]);
      await new Promise((done) => requestAnimationFrame(done));
      unmark('.editor'); unwatch('.editor');
    })()`;
    await page.evaluate(() => document.querySelector('textarea, div')?.classList.add('editor'));
    await run(once);
    const before = await counters();
    for (let round = 0; round < 100; round++) await run(once);
    expect(await counters()).toEqual(before);
  });

const ROOTS: [name: string, html: string, target: string, root: string | null][] = [
  ['a textarea', '<textarea cols="40"></textarea>', 'textarea', 'textarea'],
  ['a text input', '<input>', 'input', 'input'],
  ['not a password', '<input type="password">', 'input', null],
  ['not an address', '<input type="email">', 'input', null],
  ['not a button', '<button>x</button>', 'button', null],
  ['the host of nested blocks', '<div contenteditable><p><b tabindex="0">x</b></p></div>', 'b', 'div'],
  ['plain text only', '<div contenteditable="plaintext-only"><p>x</p></div>', 'p', 'div'],
  ['not what is read-only', '<div contenteditable="false"><p>x</p></div>', 'p', null],
  [
    'a field inside an editor',
    '<div contenteditable><span contenteditable="false"><input></span></div>',
    'input',
    'input',
  ],
  [
    'an island inside an editor',
    '<div contenteditable><p contenteditable="false"><i contenteditable="true">x</i></p></div>',
    'i',
    'i',
  ],
  [
    'not the hidden field of a code editor',
    '<textarea style="width:1px;height:1px;border:0;padding:0"></textarea>',
    'textarea',
    null,
  ],
];

for (const [name, html, target, root] of ROOTS)
  test(`finds ${name}`, async ({ page }) => {
    const { run } = await editorPage(page, html);
    const found = await run<boolean | null>(`(() => {
      const found = chorus.findEditorRoot([document.querySelector('${target}')]);
      return found && found === document.querySelector('${root}');
    })()`);
    expect(found).toBe(root === null ? null : true);
  });

test('only a part of a long CodeMirror text is drawn, so that words are refused', async ({ page }) => {
  const html =
    '<div class="cm-content" contenteditable><div class="cm-line">one</div><div class="cm-gap" style="height:900px"></div></div>';
  const { run } = await editorPage(page, html);
  expect(await run(`edit('.cm-content', { start: 3, end: 3, words: ' X' })`)).toMatchObject({
    outcome: 'refused',
  });
});

const SHAPES: [name: string, html: string, text: string][] = [
  ['text without blocks', 'one <b>two</b><br>three', 'one two\nthree'],
  ['text before blocks', 'one<div>two</div><div><br></div>', 'one\ntwo\n'],
  ['blocks in blocks', '<div><div>one</div><div>two</div></div>three', 'one\ntwo\nthree'],
  ['source formatting', '\n  <p>one\n two</p>\n  <p>three</p>\n', 'one two\nthree'],
  ['no-break spaces as typed', '<p>one&nbsp; two&nbsp;</p>', 'one  two '],
  ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ['hidden parts', '<p>one<span style="display:none">secret</span></p>', 'one'],
  ['a picture between', '<p>one</p><img style="display:block" alt="A cat"><p>two</p>', 'one\ntwo'],
  ['preserved line breaks', '<div style="white-space:pre-wrap">one\ntwo\n</div>', 'one\ntwo'],
  ['fillers', '<p>\u200bone\ufeff</p><p>\u200b</p>', 'one\n'],
  ['a comment', '<p>one<!-- two --></p>', 'one'],
  ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
  ['a card that cannot be edited', '<p>one</p><div contenteditable="false">Preview</div>', 'one'],
];

for (const [name, html, text] of SHAPES)
  test(`reads ${name}`, async ({ page }) => {
    const { run } = await editorPage(page, `<div contenteditable id="a">${html}</div>`);
    expect(await run(`chorus.editorFor(document.querySelector('#a')).read().text`)).toBe(text);
  });
