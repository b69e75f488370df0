/** Words put in: they arrive in the model, once, and one undo takes them back. */
import { expect } from '@playwright/test';
import { placeForWords } from '../../../lib/editors/placement.ts';
import type { AnyBench } from './any-bench.ts';
import { type Case, embedless, textOnly } from './case.ts';

const ASK = 'What would you do?';

export const INSERTING: readonly Case[] = [
  inserts('into an empty editor', [], 0, ASK),
  inserts('at the end', ['We moved.'], 9, ` ${ASK}`),
  inserts('at the start', ['We moved.'], 0, `${ASK} `),
  inserts('in the middle of a word', ['We moved.'], 5, 'X'),
  inserts('at the end of a paragraph that is not the last', ['One.', 'Two.'], 4, ` ${ASK}`),
  inserts('at the start of the second paragraph', ['One.', 'Two.'], 5, `${ASK} `),
  inserts('into an empty paragraph', ['One.', '', 'Three.'], 5, ASK),
  inserts('into the empty paragraph at the end', ['One.', ''], 5, ASK),
  inserts('emoji after emoji', ['Done 🎉'], 7, ' 👩‍👩‍👧 ok?'),
  inserts('right-to-left words', ['مرحبا بكم.'], 10, ' ما رأيك؟'),
  inserts('words with a line break', ['One.'], 4, `\n${ASK}`),
  inserts('words of two lines', ['One.', 'Two.'], 9, ' A?\nB?'),
  inserts('words after a blank line', ['One.', '', 'Three.'], 12, `\n\n${ASK}`),
  inserts('words and a blank line before what follows', ['One.', '#tag'], 4, `\n\n${ASK}\n`),
  inserts('two lines into an empty editor', [], 0, 'A?\nB?'),
  inserts('words that look like markup', ['One.'], 4, ' <b>1 < 2</b> & "so"'),
  inserts('words that look like a list', ['One.'], 4, '\n- or not?'),
  {
    name: 'inserts before trailing hashtags',
    async run(bench) {
      await bench.write('We moved to Postgres.', '', '#postgres #billing');
      const text = await bench.call('read');
      const { start, end, before, after } = placeForWords(text);
      await expectInserted(bench, { start, end, words: before + ASK + after });
      expect(await bench.model()).toBe(`We moved to Postgres.\u0020${ASK}\n\n#postgres #billing`);
    },
  },
  {
    name: 'inserts after a mention',
    async run(bench) {
      await bench.write(['Thanks ', { mention: '@Ann' }]);
      await expectInserted(bench, { start: 11, end: 11, words: ` ${ASK}` });
    },
  },
  {
    name: 'inserts after an emoji image',
    except: embedless,
    async run(bench) {
      await bench.write(['Done ', { emoji: '🎉' }]);
      await expectInserted(bench, { start: 7, end: 7, words: ` ${ASK}` });
    },
  },
  {
    name: 'inserts after a link, not into it',
    async run(bench) {
      await bench.write(['See ', { link: 'notes', href: 'https://a.test/' }]);
      await expectInserted(bench, { start: 9, end: 9, words: ` ${ASK}` });
    },
  },
  {
    name: 'inserts at the end of a list',
    except: textOnly,
    async run(bench) {
      await bench.list('apples', 'pears');
      await expectInserted(bench, { start: 12, end: 12, words: ` ${ASK}` });
    },
  },
  {
    name: 'replaces a word',
    async run(bench) {
      await bench.write('Some thoughts? Yes.');
      await expectInserted(bench, { start: 5, end: 14, words: 'of your stories?' });
      expect(await bench.model()).toBe('Some of your stories? Yes.');
    },
  },
  {
    name: 'replaces the whole draft',
    async run(bench) {
      await bench.write('One.', 'Two.');
      await expectInserted(bench, { start: 0, end: 9, words: ASK });
      expect(await bench.model()).toBe(ASK);
    },
  },
  {
    name: 'replaces across paragraphs',
    async run(bench) {
      await bench.write('One two.', 'Three four.');
      await expectInserted(bench, { start: 4, end: 14, words: 'or' });
      expect(await bench.model()).toBe('One or four.');
    },
  },
  undone('words after what was just typed', 'Just typed', ` ${ASK}`),
  undone('words of several lines', 'Just typed', `\n\n${ASK}\nTell me.`),
  undone('words in an empty editor', '', ASK),
  undone('words after a line just opened', 'Just typed.\n', ASK),
  {
    name: 'undo brings back what was replaced',
    async run(bench) {
      await bench.type('Some thoughts?');
      await expectInserted(bench, { start: 5, end: 14, words: 'stories?' });
      await bench.undo();
      expect(await bench.model()).toBe('Some thoughts?');
      expect(await bench.call('read')).toBe('Some thoughts?');
    },
  },
  {
    name: 'redo puts the words in again',
    async run(bench) {
      await bench.type('Typed.');
      await expectInserted(bench, { start: 6, end: 6, words: ` ${ASK}` });
      await bench.undo();
      await bench.redo();
      expect(await bench.model()).toBe(`Typed. ${ASK}`);
    },
  },
  {
    name: 'undo goes on to what was typed before',
    async run(bench) {
      await bench.type('Typed.');
      await expectInserted(bench, { start: 6, end: 6, words: ` ${ASK}` });
      await bench.undo();
      expect(await bench.model()).toBe('Typed.');
      await bench.undo();
      expect((await bench.model()).length).toBeLessThan(6);
    },
  },
  {
    name: 'two clicks insert once',
    async run(bench) {
      await bench.type('Typed.');
      const edit = { start: 6, end: 6, words: ` ${ASK}` };
      await Promise.all([bench.call('begin', edit), bench.call('begin', edit)]);
      const outcomes = (await bench.call('finish')).map(({ outcome }) => outcome);
      expect(outcomes).toEqual(['inserted', 'refused']);
      expect(await bench.model()).toBe(`Typed. ${ASK}`);
    },
  },
  {
    name: 'words stay when nothing more happens',
    async run(bench) {
      await bench.type('Typed.');
      await expectInserted(bench, { start: 6, end: 6, words: ` ${ASK}` });
      for (let frames = 0; frames < 10; frames++) await bench.rest();
      expect(await bench.model()).toBe(`Typed. ${ASK}`);
      expect(await bench.call('read')).toBe(`Typed. ${ASK}`);
    },
  },
  {
    name: 'typing goes on behind the words',
    async run(bench) {
      await bench.type('Typed.');
      await expectInserted(bench, { start: 6, end: 6, words: ` ${ASK}` });
      await bench.keys(' Go on.');
      await bench.rest();
      expect(await bench.model()).toBe(`Typed. ${ASK} Go on.`);
      expect(await bench.call('read')).toBe(`Typed. ${ASK} Go on.`);
    },
  },
  {
    name: 'the caret goes behind the words when it was at the end',
    async run(bench) {
      await bench.write('One.');
      await bench.select(4, 4);
      await expectInserted(bench, { start: 4, end: 4, words: ` ${ASK}` });
      expect(await bench.call('caret')).toEqual({ start: 5 + ASK.length, end: 5 + ASK.length });
    },
  },
  {
    name: 'the caret stays where the author was before the words',
    async run(bench) {
      await bench.write('One two.', 'Three.');
      await bench.select(3, 3);
      await expectInserted(bench, { start: 15, end: 15, words: ` ${ASK}` });
      expect(await bench.call('caret')).toEqual({ start: 3, end: 3 });
      await bench.keys('!');
      await bench.rest();
      expect(await bench.model()).toBe(`One! two.\nThree. ${ASK}`);
    },
  },
  {
    name: 'the selection moves along when it was behind the words',
    async run(bench) {
      await bench.write('One.', 'Two three.');
      await bench.select(9, 14);
      await expectInserted(bench, { start: 4, end: 4, words: ' X' });
      expect(await bench.call('caret')).toEqual({ start: 11, end: 16 });
    },
  },
  {
    name: 'inserts without having had the focus',
    async run(bench) {
      await bench.write('One.');
      await bench.inPage(() => document.body.appendChild(document.createElement('input')).focus());
      await bench.rest();
      await expectInserted(bench, { start: 4, end: 4, words: ` ${ASK}` });
      expect(await bench.call('focused')).toBe(true);
      await bench.keys('!');
      await bench.rest();
      expect(await bench.model()).toBe(`One. ${ASK}!`);
    },
  },
  {
    name: 'inserts words after the page was slow to hear of the selection',
    async run(bench) {
      await bench.write('One two.', 'Three four.');
      await bench.inPage(() =>
        document.addEventListener(
          'selectionchange',
          () => {
            for (const end = performance.now() + 180; performance.now() < end; );
          },
          true,
        ),
      );
      await expectInserted(bench, { start: 7, end: 7, words: ' or more' });
      await expectInserted(bench, { start: 4, end: 22, words: 'or' });
    },
  },
  {
    name: 'what the author was looking at stays in view',
    except: { codemirror: 'it draws only the lines near the view, and refuses words when that is not all' },
    async run(bench) {
      await bench.write(...Array.from({ length: 30 }, (_, index) => `Line ${index} of the draft.`));
      await bench.select(5, 5);
      const top = await scrollTops(bench);
      const { length } = await bench.call('read');
      await expectInserted(bench, { start: length, end: length, words: ` ${ASK}` });
      expect(await scrollTops(bench)).toEqual(top);
    },
  },
];

/** Applies an edit and holds the editor's own model against what it should be. */
export async function expectInserted(bench: AnyBench, edit: { start: number; end: number; words: string }) {
  const before = await bench.call('read');
  expect(await bench.call('apply', edit)).toEqual({
    outcome: 'inserted',
    start: edit.start,
    end: edit.start + edit.words.length,
  });
  const after = before.slice(0, edit.start) + edit.words + before.slice(edit.end);
  expect(await bench.model()).toBe(after);
  expect(await bench.call('read')).toBe(after);
}

function inserts(name: string, lines: string[], at: number, words: string): Case {
  return {
    name: `inserts ${name}`,
    async run(bench) {
      if (lines.length > 0) await bench.write(...lines);
      await expectInserted(bench, { start: at, end: at, words });
    },
  };
}

/** A case that types, inserts at the end, and undoes once. */
function undone(name: string, typed: string, words: string): Case {
  return {
    name: `one undo takes back ${name}`,
    async run(bench) {
      if (typed) await bench.type(typed);
      await expectInserted(bench, { start: typed.length, end: typed.length, words });
      await bench.undo();
      expect(await bench.model()).toBe(typed);
      expect(await bench.call('read')).toBe(typed);
    },
  };
}

function scrollTops(bench: AnyBench): Promise<number[]> {
  return bench.inPage(() => [...document.querySelectorAll('*')].map((element) => element.scrollTop));
}
