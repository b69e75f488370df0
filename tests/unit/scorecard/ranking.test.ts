import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Advice, Strength } from '../../../lib/coaching/model.ts';
import { readExperience, rebuild } from '../../../lib/scorecard/aggregates.ts';
import type { Experience } from '../../../lib/scorecard/experience.ts';
import { drawBeta, seeded } from '../../../lib/scorecard/random.ts';
import { belief, rank, worked } from '../../../lib/scorecard/ranking.ts';
import { memoryStore, move, post } from './posts.ts';

const NOTHING: Experience = new Map();

function advice(technique: string, strength: Strength = 'practice'): Advice {
  const source = { title: technique, strength };
  return { id: technique, technique, kind: 'question', text: 'What would you do?', why: '', source, part: 0 };
}

/** A history of `[technique, site, answered, posts]`. */
async function history(...groups: [string, string, number, number][]): Promise<Experience> {
  const store = memoryStore();
  const posts = groups.flatMap(([technique, site, answered, count]) =>
    Array.from({ length: count }, (_, i) =>
      post({ site, moves: technique ? [move(technique)] : [] }, i < answered ? 2 : 0),
    ),
  );
  await rebuild(store, posts);
  return readExperience(store);
}

/** How often each technique comes first, over many drafts. */
function firsts(list: Advice[], experience: Experience, site = 'bluesky'): Map<string, number> {
  const counts = new Map<string, number>();
  for (let draft = 0; draft < 1000; draft++) {
    const first = rank(list, experience, site, draft)[0]?.technique ?? '';
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

describe('drawing from a Beta distribution', () => {
  it.each([
    [2, 6],
    [0.4, 0.7],
    [40, 12],
  ])('has the mean and variance of Beta(%f, %f)', (a, b) => {
    const draw = seeded(7);
    const draws = Array.from({ length: 20_000 }, () => drawBeta(a, b, draw));
    const middle = a / (a + b);
    expect(mean(draws)).toBeCloseTo(middle, 2);
    const variance = mean(draws.map((x) => (x - middle) ** 2));
    expect(variance / ((middle * (1 - middle)) / (a + b + 1))).toBeCloseTo(1, 1);
  });
});

describe('the belief about a technique', () => {
  it('starts from the strength of the evidence', () => {
    const rate = (strength: Strength) => {
      const { answered, unanswered } = belief('ama', strength, 'bluesky', NOTHING);
      return answered / (answered + unanswered);
    };
    expect(rate('experiment')).toBeCloseTo(0.6, 12);
    expect(rate('correlation')).toBeCloseTo(0.55, 12);
    expect(rate('practice')).toBeCloseTo(0.5, 12);
  });

  it('weighs the prior as ten posts', async () => {
    const found = belief('ama', 'practice', 'x', await history(['ama', 'x', 7, 9]));
    expect(found.answered + found.unanswered).toBeCloseTo(19, 12);
    expect(found.answered).toBeCloseTo(10 * (12 / 19) + 7, 12);
  });

  it('takes a quarter of what other sites say, as a difference from what is usual there', async () => {
    // Everything is answered on Mastodon, nothing on X: the technique itself made no difference on either.
    const usual: [string, string, number, number][] = [
      ['', 'mastodon', 100, 100],
      ['', 'x', 0, 100],
    ];
    const before = belief('ama', 'practice', 'x', await history(...usual));
    const found = belief('ama', 'practice', 'x', await history(...usual, ['ama', 'mastodon', 40, 40]));
    expect(found.answered + found.unanswered).toBeCloseTo(before.answered + before.unanswered + 10, 12);
    expect(found.answered / (found.answered + found.unanswered)).toBeLessThan(0.1);
  });
});

describe('ranking advice', () => {
  const three = [advice('ama'), advice('blank'), advice('choice-question')];

  it('leaves the order alone when learning is off', () => {
    for (let seed = 0; seed < 50; seed++) expect(rank(three, null, 'x', seed)).toEqual(three);
  });

  it('only ever reorders', async () => {
    const known = await history(['blank', 'x', 9, 12], ['ama', 'x', 0, 3]);
    for (let seed = 0; seed < 200; seed++) {
      expect(new Set(rank(three, known, 'x', seed))).toEqual(new Set(three));
    }
    expect(rank([], known, 'x', 1)).toEqual([]);
  });

  it('stays put while its author types', async () => {
    const known = await history(['blank', 'x', 4, 8]);
    for (let seed = 0; seed < 50; seed++) {
      const all = rank(three, known, 'x', seed).map(({ technique }) => technique);
      const again = rank(three, known, 'x', seed).map(({ technique }) => technique);
      expect(again).toEqual(all);
    }
  });

  it('puts what worked for this author first, nearly always', async () => {
    const known = await history(['choice-question', 'x', 28, 30], ['ama', 'x', 5, 30], ['blank', 'x', 6, 30]);
    expect(firsts(three, known, 'x').get('choice-question')).toBeGreaterThan(950);
  });

  it('still tries the others now and then while little is known', async () => {
    const counts = firsts(three, await history(['choice-question', 'x', 3, 4]), 'x');
    for (const { technique } of three) expect(counts.get(technique)).toBeGreaterThan(30);
  });

  it('learns within 120 posts which of three works, and then suggests it', () => {
    const truth: Record<string, number> = { ama: 0.3, blank: 0.4, 'choice-question': 0.7 };
    const chance = seeded(11);
    let right = 0;
    for (let life = 0; life < 30; life++) {
      const tried = new Map<string, { posts: number; answered: number }>();
      for (let n = 0; n < 120; n++) {
        const techniques = new Map(
          [...tried].map(([name, record]) => [name, { ...record, suggested: 0, inserted: 0, kept: 0 }]),
        );
        const records = [...tried.values()];
        const posts = records.reduce((sum, record) => sum + record.posts, 0);
        const answered = records.reduce((sum, record) => sum + record.answered, 0);
        const chosen = rank(
          three,
          new Map([['x', { posts, answered, techniques }]]),
          'x',
          life * 1000 + n,
        )[0];
        const name = chosen?.technique ?? '';
        const record = tried.get(name) ?? { posts: 0, answered: 0 };
        const reply = chance() < (truth[name] ?? 0) ? 1 : 0;
        tried.set(name, { posts: record.posts + 1, answered: record.answered + reply });
        if (n >= 100 && name === 'choice-question') right++;
      }
    }
    expect(right / (30 * 20)).toBeGreaterThan(0.8);
  });
});

describe('what the card says', () => {
  it('counts how often a technique was answered, over all sites', async () => {
    const known = await history(['ama', 'x', 5, 6], ['ama', 'bluesky', 2, 3], ['blank', 'x', 1, 2]);
    expect(worked('ama', known)).toBe('worked for you 7 of 9 times');
    expect(worked('blank', known)).toBe('');
    expect(worked('never', known)).toBe('');
    expect(worked('ama', null)).toBe('');
  });

  it('follows a suggestion from the card to the reply', async () => {
    const store = memoryStore();
    const coached = { suggested: ['ama', 'blank'], inserted: ['ama', 'blank'], kept: ['ama'] };
    await rebuild(store, [post({ coached }, 1), post({ coached, latest: undefined })]);
    const techniques = (await readExperience(store)).get('bluesky')?.techniques;
    expect(techniques?.get('ama')).toEqual({ posts: 1, answered: 1, suggested: 2, inserted: 2, kept: 2 });
    expect(techniques?.get('blank')).toEqual({ posts: 0, answered: 0, suggested: 2, inserted: 2, kept: 0 });
  });
});
