import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_STEP } from '../../../lib/coaching/advice/next.ts';
import { analyse } from '../../../lib/coaching/analyse.ts';
import { findMoves } from '../../../lib/coaching/find-moves.ts';
import type { DraftContext } from '../../../lib/coaching/model.ts';
import { read } from '../../../lib/coaching/reading.ts';
import { techniques } from '../../../lib/coaching/techniques/index.ts';

const DRAFTS = readFileSync(new URL('../../accuracy/drafts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

const advice = (text: string, context?: DraftContext) =>
  analyse({ parts: [text], ...(context === undefined ? {} : { context }) }).advice;
const words = (text: string, context?: DraftContext) => advice(text, context).map((one) => one.text);

describe('words drawn from the draft', () => {
  it.each([
    [
      'We moved to Postgres last month. Three things broke, two of them on a Friday.',
      'Which of the three would you have seen coming?',
    ],
    [
      "Tabs vs spaces. I have been on both sides and I still can't settle.",
      'Tabs or spaces: which, and why?',
    ],
    [
      'Thinking about switching from Notion to Obsidian.',
      'Talk me out of switching from Notion to Obsidian.',
    ],
    ['I finally quit my job at the bank after nine years.', "If you've quit your job, what came next?"],
    ['Our deploy went wrong on Friday evening.', 'Tell us yours: the deploy that went wrong on a Friday.'],
    ['I hate whiteboard interviews.', "Tell me where I'm wrong about whiteboard interviews."],
    ['We just hit 10,000 subscribers on the newsletter.', 'How did you get your first hundred subscribers?'],
    [
      'Back from a week in Lisbon. I want to move there.',
      "What's the one thing nobody should miss in Lisbon?",
    ],
  ])('%s', (text, expected) => {
    expect(words(text)).toContain(expected);
  });

  it('can suggest at least twelve techniques', () => {
    const suggested = new Set(DRAFTS.flatMap((text) => advice(text).map((one) => one.technique)));
    expect(suggested.size).toBeGreaterThanOrEqual(12);
  });

  it('is well formed on every draft', () => {
    for (const text of DRAFTS) {
      const offered = advice(text);
      expect(new Set(offered.map((one) => one.technique)).size, text).toBe(offered.length);
      for (const one of offered) {
        expect(one.text, text).toMatch(/[.?!]["\u201d]?$/);
        expect(one.text, text).not.toMatch(/undefined|null|NaN|\[object| {2}|\{|\}|\b(\w+) \1\b/);
        expect(one.text, text).not.toMatch(/\b(?:a [aeio]\w|an [bcdfgjklmnpqrstvwxz]\w)/);
        expect(one.why, text).toMatch(/^[A-Z].*[.?!]$/);
        expect(one.source.title.length).toBeGreaterThan(0);
        expect(techniques.some(({ name }) => name === one.technique)).toBe(true);
      }
    }
  });

  it('is an ask once it is inserted', () => {
    for (const text of DRAFTS) {
      for (const one of advice(text)) {
        const after = one.replaces
          ? text.slice(0, one.replaces.start) + one.text + text.slice(one.replaces.end)
          : `${text}\n\n${one.text}`;
        expect(findMoves(read(after), 'en').length, one.text).toBeGreaterThan(0);
      }
    }
  });

  it('keeps the next step short', () => {
    for (const text of DRAFTS)
      expect(analyse({ parts: [text] }).next.length).toBeLessThanOrEqual(LONGEST_STEP);
  });
});

describe('when nothing good can be said', () => {
  it.each([
    ['', 'empty'],
    ['   \n ', 'blank'],
    ['Good morning!', 'a greeting'],
    ['https://example.com/a', 'a link'],
    ['wip', 'a word'],
    ['My mother passed away on Sunday. She taught me to knit.', 'grief'],
    ['Ich habe gestern meinen Job gekündigt. Nach neun Jahren war es Zeit.', 'German'],
    ['昨日、仕事を辞めました。', 'Japanese'],
    ['I Quit My Job At The Bank After Nine Years', 'a headline'],
    ['What broke first when you migrated to Postgres? Tell me your story.', 'asks well already'],
  ])('%s', (text) => {
    expect(advice(text)).toEqual([]);
  });

  it('offers one step more at most when the draft asks well', () => {
    for (const text of DRAFTS) {
      const once = advice(text)[0];
      if (once === undefined || once.replaces !== undefined) continue;
      expect(
        advice(`${text}\n\n${once.text}`).filter((one) => one.replaces === undefined).length,
      ).toBeLessThanOrEqual(1);
    }
  });
});

describe('what the author and the site allow', () => {
  const text = 'I finally quit my job at the bank after nine years.';

  it('leaves out what was dismissed', () => {
    expect(advice(text, { dismissed: ['all'] })).toEqual([]);
    expect(advice(text, { dismissed: ['open-question'] }).map((one) => one.technique)).not.toContain(
      'open-question',
    );
    expect(advice(text, { dismissed: ['prompt'] }).map((one) => one.kind)).not.toContain('prompt');
  });

  it('fits the room', () => {
    for (const room of [0, 20, 45, 60, 120]) {
      for (const draft of DRAFTS) {
        for (const one of advice(draft, { room: [room] })) {
          const freed = one.replaces === undefined ? 0 : one.replaces.end - one.replaces.start;
          expect(one.text.length - freed, one.text).toBeLessThanOrEqual(room);
        }
      }
    }
  });

  it('speaks as the author does', () => {
    expect(
      words('we quit our jobs and moved our team to postgres').every((one) => one === one.toLowerCase()),
    ).toBe(true);
    expect(words('I’ve finally quit my job.').join()).not.toContain("'");
    expect(words('We moved our team to Postgres.').join()).not.toMatch(/\bme\b/);
  });

  it('puts words into the last part of a thread that has room', () => {
    const parts = ['I finally quit my job.', 'Nine years at a bank.', 'The end.'];
    expect(analyse({ parts }).advice.every((one) => one.part === 2)).toBe(true);
    expect(analyse({ parts, context: { room: [200, 200, 0] } }).advice.every((one) => one.part === 1)).toBe(
      true,
    );
  });

  it('rewrites a weak ask in place, and says what it replaces', () => {
    const weak = 'We rewrote the parser in Rust. It is four times faster. Thoughts?';
    const [first] = advice(weak);
    expect(first?.replaces?.before).toBe('Thoughts?');
    expect(weak.slice(first?.replaces?.start, first?.replaces?.end)).toBe('Thoughts?');
    expect(words('Do you use a password manager?')).toContain(
      'Do you use a password manager? Why, or why not?',
    );
  });

  it('gives the same words the same id', () => {
    expect(advice(text).map((one) => one.id)).toEqual(advice(text).map((one) => one.id));
  });
});

it('answers any text with words that are whole', () => {
  const piece = fc.constantFrom(
    'I ',
    'quit ',
    'my ',
    'the ',
    'moved to ',
    'Postgres',
    '\n- ',
    'Three things ',
    'is ',
    'overrated',
    '. ',
    '? ',
    '"',
    'vs ',
    '😂',
    '\ud83d',
    'our newsletter ',
    'thinking about ',
    'leaving ',
    ', ',
    'Lisbon ',
    'launched ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const draft = pieces.join('');
      for (const one of advice(draft)) {
        expect(one.text).toMatch(/[.?!]["\u201d]?$/);
        expect(one.text).not.toMatch(/undefined|null| {2}|\n/);
        expect(one.text.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
