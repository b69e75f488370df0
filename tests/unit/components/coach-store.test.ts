import { describe, expect, it } from 'vitest';
import { type CoachPorts, createCoach, type DismissScope } from '../../../components/coach/store.ts';
import { askedAnalysis, draft, nothingToSay } from '../../gallery/examples.ts';

function coachWith(ports: Partial<CoachPorts> = {}) {
  const dismissed: [string, DismissScope][] = [];
  const copied: string[] = [];
  const coach = createCoach({
    insert: async () => ({ outcome: 'inserted' }),
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    dismiss: (advice, scope) => dismissed.push([advice.technique, scope]),
    ...ports,
  });
  coach.show(askedAnalysis, [draft], { 'tell-me': 'worked for you 7 of 9 times' });
  return { coach, dismissed, copied, state: () => coach.store.getState() };
}

describe('what is shown', () => {
  it('lights the lamps of the moves found and quotes their words', () => {
    const { state } = coachWith();
    expect(state().lamps).toEqual({ question: true, call: false, prompt: false });
    expect(state().moves).toMatchObject([
      { name: 'Choice question', excerpt: 'Which one would you have seen coming?' },
    ]);
  });

  it('tells what worked for this author beside the advice it worked for', () => {
    const { state } = coachWith();
    expect(state().advice.map((each) => each.record)).toEqual([
      'worked for you 7 of 9 times',
      undefined,
      undefined,
    ]);
  });

  it('shows at most three suggestions, and a rewrite with what it replaces', () => {
    const { coach, state } = coachWith();
    const many = [...askedAnalysis.advice, ...askedAnalysis.advice];
    coach.show({ ...askedAnalysis, advice: many }, [draft]);
    expect(state().advice).toHaveLength(3);
    coach.show(askedAnalysis, [draft]);
    expect(state().advice[2]?.before).toBe('Which one would you have seen coming?');
  });

  it('keeps the last answer while the next is awaited', () => {
    const { coach, state } = coachWith();
    coach.fall('analysing');
    expect(state()).toMatchObject({ phase: 'ready', next: 'Say what to answer with' });
  });

  it('explains in a sentence why there is no coaching, and shows nothing that is out of date', () => {
    for (const phase of ['too-long', 'offline', 'cannot-read', 'error'] as const) {
      const { coach, state } = coachWith();
      coach.fall(phase);
      expect(state().sentence).toMatch(/\.$/);
      expect(state()).toMatchObject({ advice: [], moves: [], next: '' });
    }
  });

  it('never cuts an emoji in two when it shortens an excerpt', () => {
    const { coach, state } = coachWith();
    const text = `${'😀'.repeat(200)}?`;
    coach.show(
      {
        ...nothingToSay,
        parts: [
          {
            language: 'en',
            issues: [],
            moves: [{ start: 0, end: text.length, kind: 'question', technique: 'open-question' }],
          },
        ],
      },
      [text],
    );
    expect(state().moves[0]?.excerpt.isWellFormed()).toBe(true);
    expect(state().moves[0]?.excerpt.endsWith('…')).toBe(true);
  });
});

describe('insert', () => {
  it('never runs twice at once, however often the button is pressed', async () => {
    let times = 0;
    let finish = () => {};
    const { coach } = coachWith({
      insert: () => {
        times += 1;
        return new Promise((resolve) => {
          finish = () => resolve({ outcome: 'inserted' });
        });
      },
    });
    const first = coach.insert('a1');
    const second = coach.insert('a1');
    const other = coach.insert('a2');
    finish();
    await Promise.all([first, second, other]);
    expect(times).toBe(1);
  });

  it('says how to take it back, and offers the same words no more', async () => {
    const { coach, state } = coachWith();
    await coach.insert('a1');
    expect(state().notice).toEqual({ is: 'inserted', text: 'Inserted. Undo takes it back.' });
    expect(state().advice.map((each) => each.id)).toEqual(['a2', 'a3']);
  });

  it('copies the words when they did not arrive, and says so', async () => {
    const { coach, copied, state } = coachWith({
      insert: async () => ({ outcome: 'refused', reason: 'no' }),
    });
    await coach.insert('a1');
    expect(copied).toEqual(['Tell me yours: the migration that went wrong on a Friday.']);
    expect(state().notice?.is).toBe('copied-instead');
    expect(state().advice).toHaveLength(3);
  });

  it('says so when the page throws and the clipboard is closed too', async () => {
    const { coach, state } = coachWith({
      insert: () => Promise.reject(new Error('gone')),
      copy: () => Promise.reject(new Error('not allowed')),
    });
    await coach.insert('a1');
    expect(state()).toMatchObject({ inserting: null, notice: { is: 'failed' } });
  });
});

describe('dismiss', () => {
  it('takes away the technique, for as long as the author said', () => {
    const { coach, dismissed, state } = coachWith();
    coach.dismiss('a1', 'draft');
    coach.dismiss('a2', 'technique');
    expect(dismissed).toEqual([
      ['tell-me', 'draft'],
      ['this-or-that', 'technique'],
    ]);
    expect(state().advice.map((each) => each.id)).toEqual(['a3']);
  });

  it('takes away everything when nothing is wanted', () => {
    const { coach, state } = coachWith();
    coach.dismiss('a2', 'all');
    expect(state().advice).toEqual([]);
  });
});
