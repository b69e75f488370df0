/** The middle of the times, in whole milliseconds. */
export function middle(times: readonly number[]): string {
  return at(times, 0.5);
}

/** The longest of the times, in whole milliseconds. */
export function most(times: readonly number[]): string {
  return at(times, 1);
}

/** The time that this share of the times does not exceed, in whole milliseconds. */
export function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0) ?? 'not seen';
}
