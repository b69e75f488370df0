/** Learned weights: a text is described by named features, each with a weight, and the sum tells. Readable, so it can say why. */

export interface Weights {
  /** The sum from which the answer is yes. */
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A scorer for 'model': the log odds above the threshold of whatever has these features; below zero, no. */
export function scorer({ threshold, weights }: Weights): (features: Iterable<string>) => number {
  const known = new Map(Object.entries(weights));
  return (features) => {
    let sum = -threshold;
    for (const name of features) sum += known.get(name) ?? 0;
    return sum;
  };
}
