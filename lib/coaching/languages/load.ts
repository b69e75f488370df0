/** Brings in the words of a language when a draft first needs them. */
import { detectLanguage } from './detect.ts';
import type { Pack, Words } from './pack.ts';

/** Brings in the words of a language, once; resolves to whether there are any. English needs none. */
export async function loadLanguage(language: string): Promise<boolean> {
  const code = baseOf(language);
  const words = SOURCES[code];
  if (words === undefined) return false;
  if (!packs.has(code)) {
    const [{ makePack }, found] = await Promise.all([import('./pack.ts'), words()]);
    packs.set(code, makePack(found));
  }
  return true;
}

/** Brings in the words of every language that the parts are written in; `given` as in the draft's context. */
export async function loadLanguagesOf(
  parts: readonly string[],
  given: readonly string[] = [],
): Promise<void> {
  const needed = new Set(given.map(baseOf));
  for (const part of parts) {
    needed.add(detectLanguage(part));
    // A last line in another language is common; further in, a line has to wait for the next look.
    for (const line of part.split('\n').slice(0, MOST_LINES)) {
      needed.add(detectLanguage(line));
      for (const sentence of line.split(/(?<=[.!?…])\s+/).slice(-2)) needed.add(detectLanguage(sentence));
    }
  }
  await Promise.all([...needed].map(loadLanguage));
}

/** The language as far as it is loaded: BCP 47 in any form, such as `pt-BR`. */
export function packOf(language: string): Pack | undefined {
  return packs.get(baseOf(language));
}

/** `pt` for `pt-BR`. */
export function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? language;
}

const MOST_LINES = 60;
const packs = new Map<string, Pack>();
const SOURCES: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import('./de/words.ts')).words,
  es: async () => (await import('./es/words.ts')).words,
  fr: async () => (await import('./fr/words.ts')).words,
  it: async () => (await import('./it/words.ts')).words,
  nl: async () => (await import('./nl/words.ts')).words,
  pt: async () => (await import('./pt/words.ts')).words,
};
