/** Orders advice by what earned this user replies, unless they switched that off. */
import type { Advice } from '../../lib/coaching/model.ts';
import type { Experience } from '../../lib/scorecard/experience.ts';
import { rank, worked } from '../../lib/scorecard/ranking.ts';
import { currentSettings } from './state.ts';
import { experience } from './store.ts';

/**
 * The advice best first, and what to say of each technique's record.
 * @param seed the same for as long as a draft is open, so that the order holds still.
 */
export async function byWhatWorked(advice: readonly Advice[], site: string, seed: number) {
  const { learning } = await currentSettings();
  const learned: Experience | null = learning ? await experience() : null;
  const said = advice.map(({ technique }) => [technique, worked(technique, learned)] as const);
  return {
    advice: rank(advice, learned, site, seed),
    records: Object.fromEntries(said.filter(([, sentence]) => sentence !== '')),
  };
}
