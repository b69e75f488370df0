/** A made-up author's history, counted by the product's own statistics, so that every figure in the pictures agrees. */
import type { Kind } from '../../lib/coaching/model.ts';
import { readScorecard, rebuild } from '../../lib/scorecard/aggregates.ts';
import type { Scorecard } from '../../lib/scorecard/model.ts';
import { seeded } from '../../lib/scorecard/random.ts';
import type { AggregateRow } from '../../lib/scorecard/rows.ts';
import type { Post } from '../../lib/tracking/model.ts';

export const NOW = Date.parse('2026-11-23T14:20:00Z');
const HOUR = 3_600_000;

export const siteNames: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  linkedin: 'LinkedIn',
  x: 'X',
  mastodon: 'Mastodon',
};

const asked: readonly { text: string; moves: readonly { kind: Kind; technique: string; words: string }[] }[] =
  [
    {
      text: 'We moved our whole billing to Postgres last month. Three things broke, two of them on a Friday.\n\nWhich one would you have seen coming? Tell me yours.',
      moves: [
        { kind: 'question', technique: 'choice-question', words: 'Which one would you have seen coming?' },
        { kind: 'call', technique: 'tell-me', words: 'Tell me yours.' },
      ],
    },
    {
      text: 'Tabs or spaces, and which hill do you die on?',
      moves: [
        { kind: 'question', technique: 'choice-question', words: 'which hill do you die on?' },
        { kind: 'prompt', technique: 'this-or-that', words: 'Tabs or spaces' },
      ],
    },
    {
      text: 'Unpopular opinion: standups are for managers',
      moves: [{ kind: 'prompt', technique: 'hot-take', words: 'Unpopular opinion' }],
    },
    {
      text: 'What changed for you when you stopped estimating?',
      moves: [
        {
          kind: 'question',
          technique: 'open-question',
          words: 'What changed for you when you stopped estimating?',
        },
      ],
    },
  ];
const told = [
  'Reading list for the long weekend',
  'Notes from the migration are up: https://blog.example/a-very-long-address-that-never-ends-and-has-no-place-to-break/2026/11',
  'Release day. Thank you to everybody who tested the betas',
  'אתמול סיימנו את המעבר ל-Postgres אחרי שלושה חודשים',
];

/** Posts of the last weeks, newest first; asking got more answers, the more so of late. */
export function history(size = 118): Post[] {
  const sites = Object.keys(siteNames);
  const draw = seeded(7);
  return Array.from({ length: size }, (_, index): Post => {
    const asks = index % 2 === 0;
    const example = asks ? asked[(index / 2) % asked.length] : undefined;
    const text = example?.text ?? told[((index - 1) / 2) % told.length] ?? '';
    const site = sites[(index * 7 + Math.floor(index / 5)) % sites.length] ?? 'x';
    const publishedAt = NOW - (2 + index * 21.7) * HOUR;
    const answered = draw() < (asks ? 0.78 : 0.42) - Math.min(0.3, index / 400);
    const replies = answered ? 1 + ((index * 13) % 23) : 0;
    const young = index < 2;
    return {
      id: `${site}:${1000 + index}`,
      site,
      account: 'ada',
      permalink: `https://example.social/ada/${1000 + index}`,
      text,
      moves: (example?.moves ?? []).map(({ kind, technique, words }) => {
        const start = text.indexOf(words);
        return { kind, technique, start, end: start + words.length };
      }),
      issues: [],
      publishedAt,
      utcOffset: 0,
      state: index === 7 ? 'deleted' : index === 11 ? 'edited' : index === 13 ? 'unreachable' : 'live',
      origin: 'composed',
      public: index !== 9,
      ...(index === 9 || index === 1
        ? {}
        : {
            latest: {
              at: young ? NOW - HOUR : publishedAt + 30 * HOUR,
              replies: index === 4 ? 1240 : replies,
              own: 0,
              approximate: index === 4,
              ...(site === 'x' || replies === 0 ? {} : { people: Math.ceil(replies * 0.7) }),
            },
          }),
      ...(answered ? { firstReplyAt: publishedAt + (10 + ((index * 37) % 300)) * 60_000 } : {}),
      updatedAt: NOW,
    };
  });
}

export async function scorecardOf(posts: readonly Post[]): Promise<Scorecard> {
  const rows = new Map<string, AggregateRow>();
  const store = {
    get: async (keys: readonly string[]) => keys.map((key) => rows.get(key)),
    put: async (put: readonly AggregateRow[]) => {
      for (const row of put) rows.set(row.key, row);
    },
    clear: async () => rows.clear(),
  };
  await rebuild(store, posts);
  return readScorecard(store, NOW);
}
