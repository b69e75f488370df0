import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Moment, steady } from '../../../lib/coaching/advice/steady.ts';
import { analyse } from '../../../lib/coaching/analyse.ts';
import type { Advice, Analysis } from '../../../lib/coaching/model.ts';

const DRAFTS = readFileSync(new URL('../../accuracy/drafts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

interface Keystroke {
  readonly soFar: string;
  readonly midWord: boolean;
  readonly shown: Analysis;
}

/** Types a draft key by key, as the coach tells of it, and rests at the end. */
function* typed(text: string): Generator<Keystroke> {
  let previous: Analysis | null = null;
  for (let length = 1; length <= text.length; length++) {
    const soFar = text.slice(0, length);
    const midWord = /[\p{L}\p{N}]$/u.test(soFar) && length < text.length;
    const moment: Moment = { parts: [soFar], typing: midWord, before: [text.slice(0, length - 1)] };
    const shown: Analysis = steady(previous, analyse({ parts: [soFar] }), moment);
    yield { soFar, midWord, shown };
    previous = shown;
  }
}

const onCard = (analysis: Analysis | null): string[] =>
  (analysis?.advice ?? []).slice(0, 3).map((advice) => advice.text);

describe('whole drafts, key by key', () => {
  const varied = DRAFTS.filter((text, index) => index % 8 === 0 && text.length < 160);
  const replays = new Map<string, readonly Keystroke[]>();

  beforeAll(() => {
    for (const text of varied) replays.set(text, [...typed(text)]);
  }, 120_000);

  it('brings nothing up in the middle of a word, and nothing back that it took away', () => {
    let flickers = 0;
    for (const [, keys] of replays) {
      const gone = new Set<string>();
      let before: string[] = [];
      for (const { midWord, shown, soFar } of keys) {
        const now = onCard(shown);
        const fresh = now.filter((words) => !before.includes(words));
        if (midWord) expect(fresh, soFar).toEqual([]);
        flickers += fresh.filter((words) => gone.has(words)).length;
        for (const words of before) if (!now.includes(words)) gone.add(words);
        before = now;
      }
    }
    expect(flickers).toBe(0);
  });

  it('changes what stands first no more often than there are sentences', () => {
    for (const [text, keys] of replays) {
      let changes = 0;
      let first: string | undefined;
      for (const { shown } of keys) {
        const now = onCard(shown)[0];
        if (now !== first) changes++;
        first = now;
      }
      expect(changes, text).toBeLessThanOrEqual(
        text.split(/[.!?:\n]+/).filter((part) => part.trim() !== '').length + 1,
      );
    }
  });

  it('ends with what a look at the whole draft would give first', () => {
    for (const [text, keys] of replays) {
      const last = keys.at(-1)?.shown;
      const whole = analyse({ parts: [text] });
      expect(new Set(last?.advice.map((advice) => advice.text)), text).toEqual(
        new Set(whole.advice.map((advice) => advice.text)),
      );
    }
  });
});

const DRAFT = 'I finally quit my job at the bank.';
const shownFor = (text: string): Analysis => analyse({ parts: [text] });
const rest = (text: string): Moment => ({ parts: [text], typing: false });

describe('steady', () => {
  it('shows nothing before the first word is finished', () => {
    const shown = steady(null, shownFor(DRAFT), { parts: [DRAFT.slice(0, -1)], typing: true });
    expect(shown.advice).toEqual([]);
    expect(shown.next).toBe('');
  });

  it('takes an apostrophe for the middle of a word', () => {
    const shown = steady(null, shownFor(`${DRAFT} We'`), rest(`${DRAFT} We'`));
    expect(shown.advice).toEqual([]);
  });

  it('gives marks at once, whatever the advice does', () => {
    const next = shownFor('What changed for you');
    expect(steady(null, next, { parts: ['What changed for you'], typing: true }).parts).toBe(next.parts);
  });

  it('keeps advice while a word is typed, and drops what the author has taken up', () => {
    const first = shownFor(DRAFT);
    const taken = first.advice[0] as Advice;
    const typing = steady(first, shownFor(`${DRAFT} And`), { parts: [`${DRAFT} And`], typing: true });
    expect(typing.advice).toEqual(first.advice);
    expect(typing.next).toBe(first.next);
    const inserted = `${DRAFT} ${taken.text}`;
    const after = steady(first, shownFor(inserted), rest(inserted));
    expect(after.advice.map((advice) => advice.text)).not.toContain(taken.text);
  });

  it('drops advice whose words were deleted, even in the middle of a word', () => {
    const first = shownFor(DRAFT);
    const left = 'I finally q';
    const moment: Moment = { parts: [left], typing: true, before: [DRAFT] };
    expect(steady(first, shownFor(left), moment).advice).toEqual([]);
  });

  it('drops advice that does not fit any more', () => {
    const first = shownFor(DRAFT);
    const moment: Moment = { parts: [`${DRAFT} And the`], typing: true, before: [DRAFT], room: [5] };
    expect(steady(first, shownFor(`${DRAFT} And the`), moment).advice).toEqual([]);
  });

  it('drops a rewrite when the ask it would replace has changed', () => {
    const weak = 'Standups are a waste of time. Agree?';
    const first = shownFor(weak);
    expect(first.advice[0]?.replaces?.before).toBe('Agree?');
    const changed = 'Standups are a waste of time. Agreed';
    const shown = steady(first, shownFor(changed), { parts: [changed], typing: true, before: [weak] });
    expect(shown.advice).toEqual([]);
  });

  it('keeps the order that was shown when a new look would shuffle it', () => {
    const first = shownFor(DRAFT);
    const shuffled = { ...first, advice: [...first.advice].reverse() };
    expect(steady(first, shuffled, rest(DRAFT)).advice.map((advice) => advice.id)).toEqual(
      first.advice.map((advice) => advice.id),
    );
  });

  it('forgets all when the part it belonged to is gone', () => {
    const two = analyse({ parts: ['A short note on work.', DRAFT] });
    const shown = steady(two, shownFor('A short note on'), { parts: ['A short note on'], typing: true });
    expect(shown.advice).toEqual([]);
  });
});
