/** A list of words, given as one string, as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
