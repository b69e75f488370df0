/** The language of each part of a draft, by the browser's own detector, which knows more of them than ours. */
import { browser } from 'wxt/browser';

/** Below this many characters the browser's detector guesses; ours is then as good and does not flicker. */
const ENOUGH = 60;

/** BCP 47 for each part, `und` where the browser cannot tell; then coaching detects it itself. */
export function languagesOf(parts: readonly string[]): Promise<string[]> {
  return Promise.all(parts.map(languageOf));
}

async function languageOf(text: string): Promise<string> {
  if (text.length < ENOUGH) return 'und';
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return (isReliable && languages[0]?.language) || 'und';
}
