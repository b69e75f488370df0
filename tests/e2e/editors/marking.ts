/** Marks: under the right characters, of all four styles, without a trace in the editor. */
import { expect } from '@playwright/test';
import type { Bench } from './bench.ts';
import { type Case, textOnly } from './case.ts';
import { differenceOf } from './pixels.ts';
import type { Box } from './probe.ts';

const mirrored: Case['except'] = { textarea: 'its marks are drawn in a mirror, which has cases of its own' };

export const MARKING: readonly Case<Bench>[] = [
  {
    name: 'marks the very boxes of the words',
    except: mirrored,
    async run(bench) {
      await bench.write('We moved to Postgres. 🎉', 'What would you have seen coming?');
      for (const words of ['Postgres', 'What would you have seen coming?']) {
        await mark(bench, words);
        expectSame(await bench.call('marked', 'question'), await pageBoxes(bench, words));
      }
    },
  },
  {
    name: 'marks every line of words that wrap',
    except: mirrored,
    async run(bench) {
      const words = 'What would you have seen coming, if you had been there with us on that Friday night?';
      await bench.write(`Three things broke. ${words}`);
      await mark(bench, words);
      const boxes = await bench.call('marked', 'question');
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBeGreaterThan(1);
      expectSame(boxes, await pageBoxes(bench, words));
    },
  },
  {
    name: 'marks right-to-left words',
    except: mirrored,
    async run(bench) {
      await bench.write('نقلنا كل شيء. ما رأيك؟');
      await mark(bench, 'ما رأيك؟');
      expectSame(await bench.call('marked', 'question'), await pageBoxes(bench, 'ما رأيك؟'));
    },
  },
  {
    name: 'marks words after a mention',
    except: mirrored,
    async run(bench) {
      await bench.write(['Ask ', { mention: '@Ann' }, ' what broke.']);
      await mark(bench, 'what broke');
      expectSame(await bench.call('marked', 'question'), await pageBoxes(bench, 'what broke'));
    },
  },
  {
    name: 'has four styles',
    async run(bench) {
      await bench.write('one two three four');
      await bench.call('mark', [
        { start: 0, end: 3, style: 'question' },
        { start: 4, end: 7, style: 'call' },
        { start: 8, end: 13, style: 'prompt' },
        { start: 14, end: 18, style: 'issue' },
      ]);
      const names = await bench.call('highlights');
      expect(names.sort()).toEqual(['chorus-call', 'chorus-issue', 'chorus-prompt', 'chorus-question']);
      for (const style of ['question', 'call', 'prompt', 'issue'] as const)
        expect(await bench.call('marked', style)).toHaveLength(1);
    },
  },
  {
    name: 'draws a line where the words are and nowhere else',
    async run(bench) {
      await bench.write('one two three');
      const clean = await bench.page.screenshot();
      await bench.call('mark', [{ start: 4, end: 7, style: 'question' }]);
      await bench.rest();
      const [box] = await bench.call('marked', 'question');
      if (!box) throw new Error('Nothing is marked');
      const drawn = await differenceOf(bench, clean, await bench.page.screenshot());
      expect(drawn.left).toBeGreaterThanOrEqual(Math.floor(box.left) - 1);
      expect(drawn.right).toBeLessThanOrEqual(Math.ceil(box.right) + 1);
      expect(drawn.right - drawn.left).toBeGreaterThan((box.right - box.left) * 0.8);
      expect(drawn.bottom).toBeLessThanOrEqual(box.bottom + 4);
      expect(drawn.top).toBeGreaterThanOrEqual(box.top - 2);
    },
  },
  {
    name: 'takes earlier marks back',
    async run(bench) {
      await bench.write('one two three');
      await bench.call('mark', [{ start: 0, end: 3, style: 'question' }]);
      await bench.call('mark', [{ start: 4, end: 7, style: 'call' }]);
      expect(await bench.call('highlights')).toEqual(['chorus-call']);
      await bench.call('mark', []);
      expect(await bench.call('highlights')).toEqual([]);
    },
  },
  {
    name: 'leaves nothing behind at its end',
    async run(bench) {
      const before = await traces(bench);
      await bench.call('detach');
      const none = await traces(bench);
      await bench.call('attach', false);
      await bench.write('one two three');
      await bench.call('mark', [{ start: 0, end: 3, style: 'question' }]);
      await bench.rest();
      await bench.call('detach');
      expect(await bench.call('highlights')).toEqual([]);
      expect(await bench.call('layerEmpty')).toBe(true);
      expect(await traces(bench)).toEqual(none);
      expect(before.hosts).toBe(none.hosts + 1);
    },
  },
  {
    name: 'does not touch the editor',
    async run(bench) {
      await bench.write('one two three', '', 'four');
      const before = await html(bench);
      await bench.call('mark', [{ start: 0, end: 7, style: 'prompt' }]);
      await bench.rest();
      expect(await html(bench)).toBe(before);
    },
  },
  {
    name: 'marks follow the words while the author types before them',
    except: {
      ...textOnly,
      draft: 'it renders text anew as it changes; the next analysis draws the marks again',
      lexical: 'it replaces the text it holds as it changes; the next analysis draws the marks again',
      slate: 'it renders text anew as it changes; the next analysis draws the marks again',
      quill: 'it normalises text nodes as they change; the next analysis draws the marks again',
    },
    async run(bench) {
      await bench.write('one two three');
      await bench.call('mark', [{ start: 4, end: 7, style: 'question' }]);
      await bench.select(0, 0);
      await bench.page.keyboard.type('ab');
      expect(await bench.call('markedText', 'question')).toBe('two');
    },
  },
];

async function mark(bench: Bench, words: string): Promise<void> {
  const start = (await bench.call('read')).indexOf(words);
  await bench.call('mark', [{ start, end: start + words.length, style: 'question' }]);
  await bench.rest();
}

/** Boxes of words, found in the page's world without the library. */
function pageBoxes(bench: Bench, words: string): Promise<Box[]> {
  return bench.frame().evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('style, script')) nodes.push(walker.currentNode as Text);
    const all = nodes.map(({ data }) => data).join('');
    const at = (offset: number, node: (index: number) => boolean) => {
      let seen = 0;
      for (const text of nodes) {
        if (node(offset - seen - text.data.length)) return [text, offset - seen] as const;
        seen += text.data.length;
      }
      throw new Error('Not in the page');
    };
    const start = all.indexOf(wanted);
    const range = document.createRange();
    range.setStart(...at(start, (beyond) => beyond < 0));
    range.setEnd(...at(start + wanted.length, (beyond) => beyond <= 0));
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, words);
}

/** Compares what two lists of boxes cover, line by line. */
function expectSame(one: Box[], other: Box[]): void {
  expect(lines(one)).toEqual(lines(other));
}

function lines(boxes: Box[]): Box[] {
  const merged: Box[] = [];
  for (const { left, top, right, bottom } of boxes.filter((box) => box.right - box.left > 0.5)) {
    const line = merged.find((known) => Math.abs(known.top - top) < 4);
    if (!line) merged.push({ left, top, right, bottom });
    else {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    }
  }
  return merged.map(({ left, top, right, bottom }) => ({
    left: Math.round(left),
    top: Math.round(top),
    right: Math.round(right),
    bottom: Math.round(bottom),
  }));
}

async function traces(bench: Bench): Promise<{ hosts: number; sheets: number }> {
  const hosts = await bench.evaluate<number>('document.documentElement.childElementCount');
  return { hosts, sheets: await bench.call('sheets') };
}

function html(bench: Bench): Promise<string> {
  return bench.frame().evaluate(() => document.body.innerHTML);
}
