/** The mirror over a text field: its boxes against those that the browser itself paints for a selection. */
import { expect, test } from '@playwright/test';
import type { Mark } from '../../lib/editors/model.ts';
import { Bench } from './editors/bench.ts';
import { differenceOf } from './editors/pixels.ts';

const WORDS = 'What would you have seen coming';
const TEXT = `We moved our whole billing to Postgres last month.\nThree things broke, two of them on a Friday.\n\n${WORDS}?\n#postgres #billing`;

interface Look {
  readonly name: string;
  readonly style?: string;
  readonly attributes?: Record<string, string>;
  readonly text?: string;
  /** Single words, so that each stands on one line. */
  readonly words?: readonly string[];
  /** Runs in the page once the text is there. */
  readonly after?: (field: HTMLTextAreaElement) => void;
}

const LOOKS: readonly Look[] = [
  { name: 'as it comes' },
  {
    name: 'with much padding and uneven borders',
    style: 'padding:3px 40px 9px 17px;border-width:1px 9px 5px 13px',
  },
  { name: 'with a box of its content', style: 'box-sizing:content-box;width:250px;padding:12px' },
  { name: 'at a fractional width', style: 'width:311.37px' },
  { name: 'in a monospace font', style: 'font:13px/1.2 monospace' },
  { name: 'in a bold italic font', style: 'font:italic bold 19px/30px serif' },
  { name: 'with letter and word spacing', style: 'letter-spacing:1.7px;word-spacing:6px' },
  { name: 'with a text indent and capitals', style: 'text-indent:24px;text-transform:uppercase' },
  { name: 'centred', style: 'text-align:center' },
  { name: 'with tabs', style: 'tab-size:3', text: `\tone\ttwo\n\t\t${WORDS}` },
  {
    name: 'right to left',
    attributes: { dir: 'rtl' },
    text: 'نقلنا كل شيء الى مكان آخر في الشهر الماضي.\nما رأيكم في هذا؟',
    words: ['رأيكم', 'هذا'],
  },
  {
    name: 'right to left with a scrollbar',
    attributes: { dir: 'rtl' },
    style: 'overflow-y:scroll',
    text: 'نقلنا كل شيء.\nما رأيكم في هذا؟',
    words: ['رأيكم', 'هذا'],
  },
  { name: 'with a scrollbar', style: 'overflow-y:scroll' },
  { name: 'without wrapping', attributes: { wrap: 'off' } },
  { name: 'with a word too long for a line', text: `${'x'.repeat(90)} ${WORDS}` },
  {
    name: 'with spaces at the end of a line',
    text: `We moved our whole billing to Postgres          ${WORDS}`,
  },
  { name: 'with emoji', text: `🎉🎉 done 👩‍👩‍👧 ${WORDS}` },
  { name: 'zoomed', style: 'zoom:1.5' },
  { name: 'scaled', style: 'transform:scale(.8);transform-origin:0 0' },
  { name: 'scrolled', style: 'height:70px', after: (field) => field.scrollTo(0, 60) },
  {
    name: 'scrolled sideways',
    attributes: { wrap: 'off' },
    text: `We moved our whole billing. ${WORDS}?`,
    after: (field) => field.scrollTo(150, 0),
  },
  {
    name: 'when the page has scrolled',
    after: () => {
      document.body.style.height = '4000px';
      scrollTo(0, 15);
    },
  },
  {
    name: 'after it was resized',
    after: (field) => {
      field.style.width = '240px';
    },
  },
  {
    name: 'after something grew above it',
    after: () => {
      const banner = document.createElement('div');
      banner.style.height = '37px';
      document.body.prepend(banner);
    },
  },
  {
    name: 'after its font changed by a class',
    after: (field) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.large { font-size: 21px !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      field.classList.add('large');
    },
  },
  {
    name: 'while a transition moves it',
    style: 'transition:margin-left .2s',
    after: (field) => {
      field.style.marginLeft = '50px';
    },
  },
  {
    name: 'after an animation frame loop moved it',
    style: 'position:relative',
    after: (field) => {
      setTimeout(() => {
        field.style.top = '31px';
      }, 60);
    },
  },
];

for (const { name, style = '', attributes = {}, text = TEXT, words = ['would', 'coming'], after } of LOOKS)
  test(name, async ({ page }) => {
    const bench = await Bench.open(page, 'textarea');
    await bench.frame().evaluate(
      ([css, extra, content]) => {
        const field = document.querySelector('textarea');
        if (!field) throw new Error('There is no field');
        field.style.cssText = `height:260px;caret-color:transparent;outline:0;${css}`;
        for (const [key, value] of Object.entries(extra)) field.setAttribute(key, value);
        window.fixture.write(
          content.split('\n').map((line) => ({ type: 'paragraph', inlines: line ? [line] : [] })),
        );
        const selected = new CSSStyleSheet();
        selected.replaceSync('textarea::selection{background:#0f0;color:#000}');
        document.adoptedStyleSheets = [selected];
      },
      [style, attributes, text] as const,
    );
    await bench.call(
      'mark',
      words.map((word) => markOf(text, word)),
    );
    await bench.rest();
    if (after) await bench.frame().evaluate(`(${after})(document.querySelector('textarea'))`);
    await page.waitForTimeout(400);
    const marked = (await bench.call('marked', 'question')).filter(({ left, right }) => right - left > 0.5);
    await bench.call('mark', []);
    const without = await page.screenshot();
    for (const [index, word] of words.entries()) {
      await selectInField(bench, markOf(text, word));
      const painted = await differenceOf(bench, without, await page.screenshot(), { green: true });
      const box = marked[index];
      if (!box) throw new Error(`"${word}" is not marked`);
      const message = `${word}: ${JSON.stringify({ box, painted })}`;
      expect(Math.abs(box.left - painted.left), message).toBeLessThan(1.6);
      expect(Math.abs(box.right - painted.right), message).toBeLessThan(1.6);
      // A selection is painted as high as its line, a mark as high as its glyphs.
      expect(Math.abs(box.top + box.bottom - painted.top - painted.bottom) / 2, message).toBeLessThan(3);
    }
  });

function markOf(text: string, word: string): Mark {
  const start = text.indexOf(word);
  return { start, end: start + word.length, style: 'question' };
}

async function selectInField(bench: Bench, { start, end }: Mark): Promise<void> {
  await bench.frame().evaluate(
    ([from, to]) => {
      const field = document.querySelector('textarea');
      const { scrollTop = 0, scrollLeft = 0 } = field ?? {};
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(from, to);
      field?.scrollTo(scrollLeft, scrollTop);
    },
    [start, end] as const,
  );
  await bench.rest();
}
