/** What an editor's text is, and where it stands: the same for every kind. */
import { expect } from '@playwright/test';
import type { Bench } from './bench.ts';
import { type Case, embedless, textOnly } from './case.ts';

const FAMILY = '👨‍👩‍👧‍👦';

export const READING: readonly Case<Bench>[] = [
  {
    name: 'an empty editor is empty, whatever its placeholder says',
    async run(bench) {
      expect(await bench.call('read')).toBe('');
    },
  },
  reads('one paragraph', ['We moved to Postgres.']),
  reads('paragraphs, one line each', ['First.', 'Second.', 'Third.']),
  reads('empty paragraphs in between', ['First.', '', '', 'Fourth.']),
  reads('an empty paragraph at the end', ['First.', '']),
  reads('an empty paragraph at the start', ['', 'Second.']),
  reads('surrogate pairs', ['𝐖𝐡𝐚𝐭 would you do? 🎉🎉 Say.']),
  reads('joined emoji and combining marks', [`${FAMILY} a\u0301e\u0308 नमस्ते x`], {
    'quill-1': 'it composes characters itself (NFC), in its model too',
  }),
  reads('right-to-left text', ['ما رأيك؟ اكتب لي', 'שלום, what now?']),
  reads('runs of spaces', ['one  two   three'], {
    contenteditable: 'spaces collapse in it, as its white-space says',
  }),
  reads('a no-break space', ['Vraiment\u00a0? Oui'], {
    contenteditable: 'browsers write ordinary spaces this way, so that it is read as one',
  }),
  {
    name: 'reads a mention as the name it shows',
    async run(bench) {
      await bench.write(['Ask ', { mention: '@Ann' }, ' about it.']);
      expect(await bench.call('read')).toBe('Ask @Ann about it.');
      expect(await bench.model()).toBe('Ask @Ann about it.');
    },
  },
  {
    name: 'reads mentions at the ends of a paragraph',
    async run(bench) {
      await bench.write([{ mention: '@Ann' }, ' and ', { mention: '@Bob' }], 'Next.');
      expect(await bench.call('read')).toBe('@Ann and @Bob\nNext.');
    },
  },
  {
    name: 'reads an emoji image as its emoji',
    except: embedless,
    async run(bench) {
      await bench.write(['So ', { emoji: '🎉' }, ' happy', { emoji: '😀' }], [{ emoji: '🙈' }]);
      expect(await bench.call('read')).toBe('So 🎉 happy😀\n🙈');
    },
  },
  {
    name: 'reads a link as its words',
    async run(bench) {
      await bench.write(
        ['See ', { link: 'our notes', href: 'https://a.test/' }, '.'],
        [{ link: 'https://b.test/', href: 'https://b.test/' }],
      );
      expect(await bench.call('read')).toBe('See our notes.\nhttps://b.test/');
    },
  },
  {
    name: 'reads through styles inside a word',
    except: textOnly,
    async run(bench) {
      await bench.write(['un', { bold: 'believ' }, 'able']);
      expect(await bench.call('read')).toBe('unbelievable');
    },
  },
  {
    name: 'reads hard breaks',
    except: { quill: 'it has no breaks inside a paragraph' },
    async run(bench) {
      await bench.write([
        'one',
        { hardBreak: true },
        'two',
        { hardBreak: true },
        { hardBreak: true },
        'four',
      ]);
      expect(await bench.call('read')).toBe('one\ntwo\n\nfour');
    },
  },
  {
    name: 'reads list items as lines',
    except: textOnly,
    async run(bench) {
      await bench.list('apples', 'pears', 'plums');
      expect(await bench.call('read')).toBe('apples\npears\nplums');
    },
  },
  {
    name: 'reads what is typed',
    async run(bench) {
      await bench.type('Hello you\nWhat now?');
      expect(await bench.call('read')).toBe('Hello you\nWhat now?');
      expect(await bench.model()).toBe('Hello you\nWhat now?');
    },
  },
  {
    name: 'reads a space typed at the end',
    async run(bench) {
      await bench.type('Hello ');
      expect(await bench.call('read')).toBe('Hello ');
    },
  },
  {
    name: 'reads a line opened at the end',
    async run(bench) {
      await bench.type('Hello\n');
      expect(await bench.call('read')).toBe('Hello\n');
    },
  },
  {
    name: 'reads a draft of 3,000 characters',
    except: { codemirror: 'it draws only the lines near the view, and refuses words when that is not all' },
    async run(bench) {
      const lines = Array.from({ length: 30 }, (_, index) => `${index} ${'word '.repeat(19)}end`);
      await bench.write(...lines);
      expect(await bench.call('read')).toBe(lines.join('\n'));
    },
  },
  {
    name: 'finds its way back to each character',
    except: { textarea: 'its text has no DOM ranges' },
    async run(bench) {
      await bench.write('Hi 🎉 there', '', 'Ask @Ann now?');
      for (const words of ['🎉', 'there', 'Ask', '@Ann', 'now?', 'Hi 🎉 there']) {
        const start = (await bench.call('read')).indexOf(words);
        await bench.call('mark', [{ start, end: start + words.length, style: 'question' }]);
        expect(await bench.call('markedText', 'question')).toBe(words);
      }
    },
  },
  {
    name: 'finds its way back across mentions and styles',
    except: textOnly,
    async run(bench) {
      await bench.write(['Ask ', { mention: '@Ann' }, ' for ', { bold: 'her' }, ' notes.'], 'And then?');
      const text = await bench.call('read');
      for (const words of ['her', 'r notes', 'And then?']) {
        const start = text.indexOf(words);
        await bench.call('mark', [{ start, end: start + words.length, style: 'call' }]);
        expect(await bench.call('markedText', 'call')).toBe(words);
      }
    },
  },
  {
    name: 'tells the caret at every offset',
    async run(bench) {
      await bench.write('Hi 🎉!', '', 'Now', '');
      const text = await bench.call('read');
      for (let offset = 0; offset <= text.length; offset++) {
        if (offset === 4) continue; // Inside the surrogate pair.
        await bench.select(offset, offset);
        expect(await bench.call('caret'), `at ${offset}`).toEqual({ start: offset, end: offset });
      }
    },
  },
  {
    name: 'tells a selection across paragraphs',
    async run(bench) {
      await bench.write('First line', 'Second line');
      await bench.select(6, 17);
      expect(await bench.call('caret')).toEqual({ start: 6, end: 17 });
    },
  },
  {
    name: 'tells the caret that the keyboard moves',
    async run(bench) {
      await bench.write('First', 'Second');
      await bench.select(2, 2);
      await bench.page.keyboard.press('ArrowRight');
      await bench.rest();
      expect(await bench.call('caret')).toEqual({ start: 3, end: 3 });
      await bench.page.keyboard.press('End');
      await bench.rest();
      await bench.page.keyboard.press('ArrowRight');
      await bench.rest();
      expect(await bench.call('caret')).toEqual({ start: 6, end: 6 });
    },
  },
  {
    name: 'knows no caret when the selection is elsewhere',
    async run(bench) {
      await bench.write('First');
      await bench.select(2, 2);
      await bench.frame().evaluate(() => {
        const other = document.body.appendChild(document.createElement('input'));
        other.focus();
        document.getSelection()?.setBaseAndExtent(document.body, 0, document.body, 0);
        other.focus();
      });
      await bench.rest();
      expect(await bench.call('caret')).toBeNull();
    },
  },
];

/** A case that writes lines by script and reads them again. */
function reads(name: string, lines: string[], except: Case['except'] = {}): Case<Bench> {
  return {
    name: `reads ${name}`,
    except,
    async run(bench) {
      await bench.write(...lines);
      expect(await bench.model()).toBe(lines.join('\n'));
      expect(await bench.call('read')).toBe(lines.join('\n'));
    },
  };
}
