/** Brings in the words of a language when a draft first needs them. */
import { detectLanguage, languageOfSentence } from './detect.ts';
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
    const whole = detectLanguage(part);
    needed.add(whole);
    const sentences = part.split(/\n|(?<=[.!?\u2026])\s+/, MOST_SENTENCES);
    // A line in another language is common under a post, and has to be read by its own words.
    if (sentences.length > 1) for (const one of sentences) needed.add(languageOfSentence(one.trim(), whole));
  }
  for (const language of needed) if (SOURCES[language] !== undefined) await loadLanguage(language);
}

/** The language as far as it is loaded: BCP 47 in any form, such as `pt-BR`. */
export function packOf(language: string): Pack | undefined {
  return packs.get(baseOf(language));
}

/** `pt` for `pt-BR`. */
function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? language;
}

/** Sentences looked at for another language; what comes after has to wait for the next look. */
const MOST_SENTENCES = 200;
const packs = new Map<string, Pack>();
const SOURCES: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import('./de/words.ts')).words,
  es: async () => (await import('./es/words.ts')).words,
  fr: async () => (await import('./fr/words.ts')).words,
  it: async () => (await import('./it/words.ts')).words,
  nl: async () => (await import('./nl/words.ts')).words,
  pt: async () => (await import('./pt/words.ts')).words,
};
