/** A technique's file name in plain words: `choice-question` → "Choice question". */
export function techniqueName(technique: string): string {
  const words = technique.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
