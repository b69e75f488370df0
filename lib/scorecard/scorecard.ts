/** From the aggregates' rows to the scorecard. */
import { dayOf } from './contribution.ts';
import { askingEffect, techniqueEffects } from './effects.ts';
import type { LeftOut, Proportion, Scorecard, TechniqueRow } from './model.ts';
import { proportion } from './proportion.ts';
import type { Stratum } from './risk-difference.ts';
import type { AggregateRow } from './rows.ts';
import { spread } from './spread.ts';
import { trend } from './trend.ts';
import { sentencesOf, techniqueSentence } from './words.ts';

type Counts = ReadonlyMap<string, number>;

/**
 * @param index the row that lists the others; absent when nothing was ever recorded
 * @param rows one for each site, and the waiting posts of the day that `youngAfter` falls on
 * @param youngAfter posts published after this time are too young to judge (milliseconds since 1970)
 */
export function scorecardFrom(
  index: AggregateRow | undefined,
  rows: readonly (AggregateRow | undefined)[],
  youngAfter: number,
): Scorecard {
  const found = rows.filter((row) => row !== undefined).sort((a, b) => compareText(a.key, b.key));
  const sites = new Map<string, Counts>();
  let day: AggregateRow['counts'] = {};
  for (const { key, counts } of found) {
    if (key.startsWith('site/')) sites.set(key.slice('site/'.length), new Map(Object.entries(counts)));
    else day = counts;
  }
  const all = sum([...sites.values()]);
  const rateOf = (group: string, counts = all) =>
    proportion(counts.get(`answered/${group}`) ?? 0, counts.get(`posts/${group}`) ?? 0);

  const effect = askingEffect([...sites.values()].map((site) => stratum(site, 'ask/with', 'ask/without')));
  const tells = effect.claim === 'more' || effect.claim === 'fewer';
  const card = {
    posts: Object.entries(index?.counts ?? {}).reduce(
      (posts, [key, count]) => (key.startsWith('site/') ? posts + count : posts),
      0,
    ),
    judged: all.get('posts/all') ?? 0,
    leftOut: leftOut(all, index?.counts ?? {}, day, youngAfter),
    approximate: all.get('approximate') ?? 0,
    unanalysed: all.get('unanalysed') ?? 0,
    rate: rateOf('all'),
    withAsk: rateOf('ask/with'),
    withoutAsk: rateOf('ask/without'),
    effect,
    replies: spread(histogram(all, 'replies/')),
    timeToFirstReplyMs: spread(histogram(all, 'first-reply-seconds/'), 1000),
    bySite: [...sites]
      .map(([site, counts]) => ({ site, ...rateOf('all', counts) }))
      .filter(({ sample }) => sample > 0)
      .sort((a, b) => b.sample - a.sample || compareText(a.site, b.site)),
    byTechnique: techniqueRows([...sites.values()], all, tells),
    byBait: { with: rateOf('bait/with'), without: rateOf('bait/without') },
    byWeekday: Array.from({ length: 7 }, (_, weekday) => rateOf(`weekday/${weekday}`)),
    byHour: Array.from({ length: 24 }, (_, hour) => rateOf(`hour/${hour}`)),
    trend: trend([...named(all, 'posts/week/')].map((week) => ({ week, ...rateOf(`week/${week}`) }))),
  };
  return { ...card, sentences: sentencesOf(card) };
}

function techniqueRows(sites: readonly Counts[], all: Counts, askingTells: boolean): TechniqueRow[] {
  const techniques = [...named(all, 'posts/technique/')];
  const strata = techniques.map((technique) =>
    sites.map((site) => {
      const used = stratum(site, `technique/${technique}`, 'ask/with');
      const silent = stratum(site, `technique/${technique}`, 'ask/without');
      return {
        ...used,
        withoutPosts: used.withoutPosts + silent.withoutPosts - used.withPosts,
        withoutAnswered: used.withoutAnswered + silent.withoutAnswered - used.withAnswered,
      };
    }),
  );
  const effects = techniqueEffects(strata, askingTells);
  return techniques
    .flatMap((technique, place) => {
      const tested = effects[place];
      const ofTechnique = strata[place];
      if (!tested || !ofTechnique) return [];
      const row = {
        technique,
        with: pooled(ofTechnique, 'with'),
        without: pooled(ofTechnique, 'without'),
        ...tested,
      };
      return [{ ...row, sentence: techniqueSentence(row) }];
    })
    .sort((a, b) => b.with.sample - a.with.sample || compareText(a.technique, b.technique));
}

function pooled(strata: readonly Stratum[], side: 'with' | 'without'): Proportion {
  return proportion(
    strata.reduce((sum, one) => sum + one[`${side}Answered`], 0),
    strata.reduce((sum, one) => sum + one[`${side}Posts`], 0),
  );
}

function stratum(site: Counts, having: string, lacking: string): Stratum {
  return {
    withAnswered: site.get(`answered/${having}`) ?? 0,
    withPosts: site.get(`posts/${having}`) ?? 0,
    withoutAnswered: site.get(`answered/${lacking}`) ?? 0,
    withoutPosts: site.get(`posts/${lacking}`) ?? 0,
  };
}

/** Waiting posts of later days are all too young, those of earlier days all old enough; one day needs a closer look. */
function leftOut(
  all: Counts,
  index: AggregateRow['counts'],
  day: AggregateRow['counts'],
  youngAfter: number,
): LeftOut {
  let tooYoung = 0;
  let waiting = 0;
  for (const [key, count] of Object.entries(index)) {
    if (!key.startsWith('waiting/')) continue;
    waiting += count;
    if (Number(key.slice('waiting/'.length)) > dayOf(youngAfter)) tooYoung += count;
  }
  for (const [publishedAt, count] of Object.entries(day)) {
    if (Number(publishedAt) > youngAfter) tooYoung += count;
  }
  return {
    tooYoung,
    unread: waiting - tooYoung,
    deleted: all.get('left-out/deleted') ?? 0,
    private: all.get('left-out/private') ?? 0,
    unreachable: all.get('left-out/unreachable') ?? 0,
  };
}

function sum(sites: readonly Counts[]): Counts {
  const all = new Map<string, number>();
  for (const site of sites) {
    for (const [counter, count] of site) all.set(counter, (all.get(counter) ?? 0) + count);
  }
  return all;
}

function* named(counts: Counts, prefix: string): Iterable<string> {
  for (const counter of counts.keys()) {
    if (counter.startsWith(prefix)) yield counter.slice(prefix.length);
  }
}

function histogram(counts: Counts, prefix: string): Map<number, number> {
  return new Map([...named(counts, prefix)].map((value) => [Number(value), counts.get(prefix + value) ?? 0]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
