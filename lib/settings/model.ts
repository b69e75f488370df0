/** What the user may switch; small enough for `storage.sync` (8 KB an item), which carries it between machines. */
import * as v from 'valibot';

export const Settings = v.object({
  /** Site id → switched on. A site that is not named is on. */
  sites: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** Further hosts the user asked for → the site whose declaration they follow, such as `mastodon`. */
  hosts: v.fallback(v.record(v.string(), v.string()), {}),
  /** Hours until a post is old enough to judge. A day is when most replies have come in on the sites we read. */
  judgeAfterHours: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 14)), 24),
  /** Show the number of replies waiting on the toolbar button. */
  badge: v.fallback(v.boolean(), false),
  /** Rank advice by what earned this user replies. */
  learning: v.fallback(v.boolean(), true),
  /** When learning was last told to forget, in milliseconds since 1970; earlier posts do not count. */
  forgottenAt: v.fallback(v.number(), 0),
  /** Techniques and issue kinds the user does not want to hear about, or `all`. */
  dismissed: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof Settings>;

/** The settings of somebody who has never touched them. */
export const defaults: Settings = v.parse(Settings, {});

/** Whether a site is switched on. Every site is, until the user says otherwise. */
export function isOn(settings: Settings, siteId: string): boolean {
  return settings.sites[siteId] ?? true;
}
