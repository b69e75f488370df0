/** Editors in a page that lives: composing, dragging, clearing, remounting, refusing, hostile. */
import { expect } from '@playwright/test';
import type { Bench } from './bench.ts';
import type { Case } from './case.ts';
import { expectInserted } from './inserting.ts';
import { differenceOf } from './pixels.ts';

const HIJACK = `
for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'getBoundingClientRect', 'attachShadow'])
  { const own = Element.prototype[name]; Element.prototype[name] = function (...all) { if (window.trap) throw new Error('hijacked ' + name); return own.apply(this, all) } }
const exec = document.execCommand; document.execCommand = function (...all) { if (window.trap) throw new Error('hijacked'); return exec.apply(this, all) };
`;

/** As editors do that read what is pasted as Markdown. */
const TRIMMED_PASTES = `addEventListener('paste', ({ clipboardData }) => {
  clipboardData.setData('text/plain', clipboardData.getData('text/plain').trim());
}, true);`;

export const LIVING: readonly Case<Bench>[] = [
  {
    name: 'one undo takes back words after what was typed before anybody listened',
    async run(bench) {
      await bench.call('detach');
      await bench.type('Just typed');
      await bench.call('attach', false);
      await expectInserted(bench, { start: 10, end: 10, words: ' What would you do?' });
      await bench.undo();
      expect(await bench.model()).toBe('Just typed');
    },
  },
  {
    name: 'hears typing',
    async run(bench) {
      await bench.type('Hi');
      await bench.rest();
      expect(await bench.call('changes')).toBeGreaterThan(0);
    },
  },
  {
    name: 'hears nothing after its end',
    async run(bench) {
      await bench.call('detach');
      await bench.page.keyboard.press('Tab');
      await bench.type('Hi');
      await bench.rest();
      expect(await bench.call('changes')).toBe(0);
      expect(await bench.call('read')).toBe('Hi');
    },
  },
  {
    name: 'hears that the site cleared it after posting',
    async run(bench) {
      await bench.type('Posted.');
      await bench.rest();
      const before = await bench.call('changes');
      await bench.write('');
      await bench.rest();
      expect(await bench.call('changes')).toBeGreaterThan(before);
      expect(await bench.call('read')).toBe('');
    },
  },
  {
    name: 'writes again after it was cleared',
    async run(bench) {
      await bench.type('Posted.');
      await bench.write('');
      await bench.rest();
      await expectInserted(bench, { start: 0, end: 0, words: 'Again?' });
    },
  },
  {
    name: 'refuses when read-only',
    async run(bench) {
      await bench.write('One.');
      await bench.fixture('readOnly');
      expect(await bench.call('writable')).toBe(false);
      await expectRefused(bench, 'One.');
    },
  },
  {
    name: 'refuses when inert',
    everywhere: true,
    async run(bench) {
      await bench.write('One.');
      await bench.frame().evaluate(() => document.body.setAttribute('inert', ''));
      await expectRefused(bench, 'One.');
    },
  },
  {
    name: 'refuses when not shown',
    async run(bench) {
      await bench.write('One.');
      await bench.frame().evaluate(() => {
        document.body.style.display = 'none';
      });
      await expectRefused(bench, 'One.');
    },
  },
  {
    name: 'refuses when it is gone from the page',
    async run(bench) {
      await bench.write('One.');
      await bench.frame().evaluate(() => document.querySelector('#host')?.remove());
      expect(await bench.call('writable')).toBe(false);
      const { outcome } = await bench.call('apply', { start: 4, end: 4, words: ' X' });
      expect(outcome).toBe('refused');
    },
  },
  {
    name: 'refuses a place outside the text',
    async run(bench) {
      await bench.write('One.');
      const { outcome } = await bench.call('apply', { start: 40, end: 41, words: ' X' });
      expect(outcome).toBe('refused');
      expect(await bench.model()).toBe('One.');
    },
  },
  {
    name: 'refuses while an input method composes',
    async run(bench) {
      await bench.type('One');
      await bench.compose('にほ');
      await bench.rest();
      expect(await bench.call('composing')).toBe(true);
      const { outcome } = await bench.call('apply', { start: 0, end: 0, words: 'X ' });
      expect(outcome).toBe('refused');
      await bench.commitComposition('日本');
      await bench.rest();
      expect(await bench.call('composing')).toBe(false);
      expect(await bench.call('read')).toBe('One日本');
      expect(await bench.model()).toBe('One日本');
    },
  },
  {
    name: 'writes after an input method has composed',
    async run(bench) {
      await bench.focusEnd();
      await bench.compose('にほ');
      await bench.commitComposition('日本');
      await bench.rest();
      await expectInserted(bench, { start: 2, end: 2, words: 'どう思う？' });
      await bench.undo();
      expect(await bench.model()).toBe('日本');
    },
  },
  {
    name: 'reads what was dragged elsewhere',
    except: { quill: 'its uploader takes every drop to be of files' },
    async run(bench) {
      await bench.write('First word and more');
      await bench.select(0, 6);
      const [from] = await textBoxes(bench, 0, 5);
      const [to] = await textBoxes(bench, 15, 19);
      if (!from || !to) throw new Error('The text is not drawn');
      const { mouse } = bench.page;
      await mouse.move(from.left + 8, (from.top + from.bottom) / 2);
      await mouse.down();
      await mouse.move(to.left + 20, (to.top + to.bottom) / 2, { steps: 5 });
      await mouse.move(to.right + 1, (to.top + to.bottom) / 2, { steps: 5 });
      await mouse.up();
      await bench.rest();
      await bench.rest();
      const text = await bench.call('read');
      expect(text).not.toBe('First word and more');
      expect(text).toBe(await bench.model());
      await expectInserted(bench, { start: text.length, end: text.length, words: ' X' });
    },
  },
  {
    name: 'reads what was pasted',
    async run(bench) {
      await bench.type('One. ');
      await bench.page.evaluate(() => undefined);
      await bench.page.keyboard.insertText('pasted 🎉 words');
      await bench.rest();
      expect(await bench.call('read')).toBe('One. pasted 🎉 words');
      expect(await bench.model()).toBe('One. pasted 🎉 words');
    },
  },
  {
    name: 'a remounted editor is another editor with the same text',
    async run(bench) {
      await bench.type('Half a sen');
      await bench.fixture('remount');
      await bench.rest();
      expect(await bench.call('writable')).toBe(bench.kind === 'codemirror' ? false : await sameRoot(bench));
      await bench.call('attach', false);
      expect(await bench.call('read')).toBe('Half a sen');
      await bench.type('tence');
      await expectInserted(bench, { start: 15, end: 15, words: ' X' });
    },
  },
  {
    name: 'a remount while words are on their way puts them in at most once',
    async run(bench) {
      await bench.type('Typed.');
      await bench.call('begin', { start: 6, end: 6, words: ' X' });
      await bench.fixture('remount');
      const [result] = await bench.call('finish');
      await bench.call('attach', false);
      const text = await bench.model();
      expect(text).toBe(result?.outcome === 'inserted' ? 'Typed. X' : 'Typed.');
      expect(await bench.call('read')).toBe(text);
    },
  },
  {
    name: 'reads, marks, writes and takes back where it stands',
    everywhere: true,
    async run(bench) {
      await bench.write('One.', 'Two.');
      await bench.focusEnd();
      await bench.page.keyboard.type('!');
      await bench.rest();
      expect(await bench.call('read')).toBe('One.\nTwo.!');
      expect(await bench.model()).toBe('One.\nTwo.!');
      expect(await bench.call('caret')).toEqual({ start: 10, end: 10 });
      expect(await bench.call('focused')).toBe(true);
      const clean = await bench.page.screenshot({ caret: 'hide' });
      await bench.call('mark', [{ start: 5, end: 8, style: 'question' }]);
      await bench.rest();
      const [box] = await bench.call('marked', 'question');
      const drawn = await differenceOf(bench, clean, await bench.page.screenshot({ caret: 'hide' }));
      expect(drawn.right - drawn.left).toBeCloseTo((box?.right ?? 0) - (box?.left ?? 0), -0.5);
      await expectInserted(bench, { start: 10, end: 10, words: ' X' });
      await bench.undo();
      expect(await bench.model()).toBe('One.\nTwo.!');
    },
  },
  {
    name: 'works in a page that has replaced the DOM methods',
    pageScript: HIJACK,
    async run(bench) {
      await bench.write('One.');
      await bench.frame().evaluate(() => Object.assign(window, { trap: true }));
      expect(await bench.call('read')).toBe('One.');
      await bench.call('mark', [{ start: 0, end: 3, style: 'question' }]);
      expect(await bench.call('highlights')).toEqual(['chorus-question']);
      await bench.frame().evaluate(() => Object.assign(window, { trap: false }));
      await expectInserted(bench, { start: 4, end: 4, words: ' X' });
    },
  },
  {
    name: 'never lets words run together where pastes lose the space before them',
    pageScript: TRIMMED_PASTES,
    async run(bench) {
      await bench.write('One.');
      // Editors take what follows at once for one step of undo.
      await bench.page.waitForTimeout(600);
      const { outcome } = await bench.call('apply', { start: 4, end: 4, words: ' X' });
      // Those that take nothing but a paste refuse, and are as they were.
      const takesPastesAlone = ['draft', 'codemirror'].includes(bench.kind);
      expect(outcome).toBe(takesPastesAlone ? 'refused' : 'inserted');
      expect(await bench.model()).toBe(takesPastesAlone ? 'One.' : 'One. X');
    },
  },
  {
    name: 'loses nothing of the draft where undo takes more along than the words',
    pageScript: TRIMMED_PASTES,
    async run(bench) {
      await bench.write('One.');
      await bench.call('apply', { start: 4, end: 4, words: ' X' });
      expect(await bench.model()).toMatch(/^One\./);
    },
  },
  {
    name: 'works in a page whose input handlers throw',
    async run(bench) {
      await bench.write('One.');
      await bench.frame().evaluate(() => {
        for (const type of ['input', 'beforeinput', 'paste', 'selectionchange', 'focusin'])
          document.addEventListener(type, () => {
            throw new Error('the page is broken');
          });
      });
      await expectInserted(bench, { start: 4, end: 4, words: ' X' });
    },
  },
  {
    name: 'writes nothing to the console',
    async run(bench) {
      const said: string[] = [];
      bench.page.on('console', (message) => said.push(message.text()));
      bench.page.on('pageerror', (error) => said.push(error.message));
      await bench.type('Typed.');
      await bench.call('mark', [{ start: 0, end: 3, style: 'question' }]);
      await expectInserted(bench, { start: 6, end: 6, words: '\nWhat now?' });
      await bench.undo();
      await bench.call('detach');
      expect(said).toEqual([]);
    },
  },
];

async function expectRefused(bench: Bench, text: string) {
  const { outcome } = await bench.call('apply', { start: text.length, end: text.length, words: ' X' });
  expect(outcome).toBe('refused');
  await bench.rest();
  expect(await bench.model()).toBe(text);
}

/** Frameworks that keep the outer element leave the editor where it was. */
async function sameRoot(bench: Bench): Promise<boolean> {
  return bench.evaluate('probe.connected()');
}

/** Boxes of the characters `[start, end)`, by the browser's own measure in the page's world or the mirror's. */
async function textBoxes(bench: Bench, start: number, end: number) {
  await bench.call('mark', [{ start, end, style: 'issue' }]);
  await bench.rest();
  const boxes = await bench.call('marked', 'issue');
  await bench.call('mark', []);
  return boxes;
}
