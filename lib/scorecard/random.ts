/** Chance that can be repeated: the same seed gives the same draws on every machine. */

/** Draws from 0 (included) to 1 (excluded). */
export type Draw = () => number;

/** Mulberry32 (Tommy Ettinger, public domain), started from a number and a word. */
export function seeded(seed: number, word = ''): Draw {
  let state = seed | 0;
  // FNV-1a, so that close seeds and words start far apart.
  for (const character of word) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One draw from Beta(a, b), both above 0. */
export function drawBeta(a: number, b: number, draw: Draw): number {
  const x = drawGamma(a, draw);
  return x / (x + drawGamma(b, draw));
}

/** Marsaglia & Tsang 2000; below shape 1 by their power of a uniform. */
function drawGamma(shape: number, draw: Draw): number {
  if (shape < 1) return drawGamma(shape + 1, draw) * (1 - draw()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = drawNormal(draw);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - draw()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box & Muller 1958. */
function drawNormal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
