/** What this author's own posts say about each technique, for the ranking of advice. */
import type { AggregateRow } from './rows.ts';

/** One technique on one site. */
interface Tried {
  /** Judged posts that used it. */
  readonly posts: number;
  /** … of which somebody else answered. */
  readonly answered: number;
  /** Posts for which it was suggested, inserted, and inserted and kept until it went out; judged or not. */
  readonly suggested: number;
  readonly inserted: number;
  readonly kept: number;
}

export interface SiteExperience {
  /** Judged posts on the site, whatever they used. */
  readonly posts: number;
  readonly answered: number;
  readonly techniques: ReadonlyMap<string, Tried>;
}

/** By site id, only sites that teach something. Empty after "forget". */
export type Experience = ReadonlyMap<string, SiteExperience>;

const FIELDS = new Map<string, keyof Tried>([
  ['posts/learned/', 'posts'],
  ['answered/learned/', 'answered'],
  ['suggested/', 'suggested'],
  ['inserted/', 'inserted'],
  ['kept/', 'kept'],
]);

export function experienceFrom(rows: readonly (AggregateRow | undefined)[]): Experience {
  const sites = new Map<string, SiteExperience>();
  for (const row of rows) {
    if (!row?.key.startsWith('site/')) continue;
    const techniques = new Map<string, Tried>();
    for (const [counter, value] of Object.entries(row.counts)) {
      for (const [prefix, field] of FIELDS) {
        if (!counter.startsWith(prefix)) continue;
        const technique = counter.slice(prefix.length);
        const tried = techniques.get(technique) ?? UNTRIED;
        techniques.set(technique, { ...tried, [field]: value });
      }
    }
    const posts = row.counts['posts/learned'] ?? 0;
    if (posts === 0 && techniques.size === 0) continue;
    sites.set(row.key.slice('site/'.length), {
      posts,
      answered: row.counts['answered/learned'] ?? 0,
      techniques,
    });
  }
  return sites;
}

const UNTRIED: Tried = { posts: 0, answered: 0, suggested: 0, inserted: 0, kept: 0 };
