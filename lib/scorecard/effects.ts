/** What may be said of a difference in reply rate, so that at most one scorecard in twenty says something false. */
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import type { Claim, Effect } from './model.ts';
import { zAbove } from './normal.ts';
import { interval, type RiskDifference, riskDifference, type Stratum, tails } from './risk-difference.ts';
import { ALPHA, ENOUGH_EXPECTED, ENOUGH_POSTS, TOO_WIDE_POINTS } from './rules.ts';
import { effectSentence, points } from './words.ts';

/** Does asking work? The two tails are spent unequally: see `ALPHA`. */
export function askingEffect(strata: readonly Stratum[]): Effect {
  const compared = compare(strata);
  if (!compared) return nothingToCompare(strata);
  return effect(compared, zAbove(ALPHA.asksGetMore), zAbove(ALPHA.asksGetFewer));
}

/**
 * The techniques, all at once. `askingTells` is whether something is claimed of asking as such: if so, the budget it
 * did not use up is theirs too. Intervals are widened for the number of claims (Benjamini & Yekutieli 2005), which
 * makes them exclude zero exactly for the techniques that Benjamini–Hochberg believes.
 */
export function techniqueEffects(
  techniques: readonly (readonly Stratum[])[],
  askingTells: boolean,
): { effect: Effect; q: number }[] {
  const budget = askingTells ? ALPHA.techniquesOnceAskingTells : ALPHA.techniques;
  const compared = techniques.map(compare);
  const tested = compared.filter((one) => one !== null);
  const adjusted = benjaminiHochberg(tested.map(({ found }) => twoSided(found)));
  const believed = adjusted.filter((q) => q <= budget).length;
  const z = tested.length > 0 ? zAbove((Math.max(1, believed) * budget) / tested.length / 2) : 0;
  let place = 0;
  return compared.map((one, index) =>
    one
      ? { effect: effect(one, z, z), q: adjusted[place++] ?? 1 }
      : { effect: nothingToCompare(techniques[index] ?? []), q: 1 },
  );
}

interface Compared {
  readonly strata: readonly Stratum[];
  readonly found: RiskDifference;
}

/** Only strata with posts of both kinds take part; `null` when they are too few to tell. */
function compare(all: readonly Stratum[]): Compared | null {
  const strata = all.filter(isMixed);
  const found = riskDifference(strata);
  const smaller = Math.min(total(strata, 'withPosts'), total(strata, 'withoutPosts'));
  const tellable = smaller >= ENOUGH_POSTS && leastExpected(strata) >= ENOUGH_EXPECTED;
  return found && tellable ? { strata, found } : null;
}

function isMixed({ withPosts, withoutPosts }: Stratum): boolean {
  return withPosts > 0 && withoutPosts > 0;
}

/** The smallest of the four numbers of posts (with or without, answered or not) to expect without a difference. */
function leastExpected(strata: readonly Stratum[]): number {
  const expected = [0, 0, 0, 0];
  for (const { withAnswered, withPosts, withoutAnswered, withoutPosts } of strata) {
    const rate = (withAnswered + withoutAnswered) / (withPosts + withoutPosts);
    [withPosts * rate, withPosts * (1 - rate), withoutPosts * rate, withoutPosts * (1 - rate)].forEach(
      (posts, cell) => {
        expected[cell] = (expected[cell] ?? 0) + posts;
      },
    );
  }
  return Math.min(...expected);
}

function effect({ strata, found }: Compared, zLow: number, zHigh: number): Effect {
  const { low, high } = interval(found, zLow, zHigh);
  const claim = claimOf(low, high);
  const sample = total(strata, 'withPosts') + total(strata, 'withoutPosts');
  const shown = { ...points(found.difference, low, high, strata), sample, claim };
  return { ...shown, sentence: effectSentence(shown) };
}

function claimOf(low: number, high: number): Claim {
  if (low > 0) return 'more';
  if (high < 0) return 'fewer';
  return (high - low) * 100 > TOO_WIDE_POINTS ? 'too-few' : 'no-difference';
}

function nothingToCompare(strata: readonly Stratum[]): Effect {
  const both = strata.filter(isMixed);
  const sample = total(both, 'withPosts') + total(both, 'withoutPosts');
  const shown = { points: 0, low: -100, high: 100, sample, claim: 'too-few' as const };
  return { ...shown, sentence: effectSentence(shown) };
}

function twoSided(found: RiskDifference): number {
  const { above, below } = tails(found);
  return Math.min(1, 2 * Math.min(above, below));
}

function total(strata: readonly Stratum[], field: keyof Stratum): number {
  return strata.reduce((sum, stratum) => sum + stratum[field], 0);
}
