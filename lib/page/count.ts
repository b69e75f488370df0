/** Reads a number the way sites show it: in any language's digits, grouped, or shortened to "1.2K" and the like. */

export interface Count {
  readonly count: number;
  /** The site rounded it. */
  readonly approximate: boolean;
}

/**
 * The first number in a label such as "12 Replies. Reply", or `null` without one.
 * @param language of the page, BCP 47: short forms differ ("1,2 mil", "1.2万", and "B", which is a thousand in Turkish).
 */
export function countIn(label: string, language: string): Count | null {
  const plain = [...label.normalize('NFKC')]
    .map(asciiDigit)
    .join('')
    .replace(/\p{Cf}/gu, '');
  const found = NUMBER.exec(plain);
  if (!found) return null;
  const [whole] = found;
  const after = plain.slice(found.index + whole.length);
  const scale = scaleOf(after, language);
  // A fraction of a reply: shortened by a word that is not known here.
  const shortened = scale !== 1 || /^\d+[.,٫]\d{1,2}$/u.test(whole);
  const value = shortened ? decimal(whole, language) * scale : Number(whole.replace(/\D/gu, ''));
  return { count: Math.round(value), approximate: shortened || /^\s?\+/.test(after) };
}

/** Digits with separators between them: a space only before exactly three more. */
const NUMBER = /\d+(?:[.,٫٬'’]\d+|\s\d{3}(?!\d))*/u;

/** Short forms that sites use whatever the language. */
const COMMON: readonly (readonly [string, number])[] = [
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  // German ones that browsers write out.
  ['Tsd', 1e3],
  ['Mio', 1e6],
];

/** By what the word after a number multiplies it; 1 when it is just a word. */
function scaleOf(after: string, language: string): number {
  const text = after.replace(/^\s/, '').toLowerCase();
  for (const [form, scale] of [...shortForms(language), ...COMMON]) {
    const short = form.toLowerCase();
    if (text.startsWith(short) && !isLetter(text.charAt(short.length), short)) return scale;
  }
  return 1;
}

/** A letter right after would make the form the beginning of another word; scripts without spaces have no such sign. */
function isLetter(next: string, form: string): boolean {
  return /[\p{L}\p{M}]/u.test(next) && !SPACELESS.test(form) && !SPACELESS.test(next);
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const known = new Map<string, readonly (readonly [string, number])[]>();

/** A language's short forms with what they stand for, longest first, as the browser itself would write them. */
function shortForms(language: string): readonly (readonly [string, number])[] {
  const cached = known.get(language);
  if (cached) return cached;
  const forms = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = formatFor(language, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (let power = 3; power <= 10; power += 1) {
      for (const lead of [1, 1.2, 2, 3, 5]) addForm(forms, format, lead * 10 ** power);
    }
  }
  const sorted = [...forms].sort(([one], [other]) => other.length - one.length);
  known.set(language, sorted);
  return sorted;
}

function addForm(forms: Map<string, number>, format: Intl.NumberFormat, value: number): void {
  const parts = format.formatToParts(value);
  const form = parts.find((part) => part.type === 'compact')?.value;
  const shown = parts.map((part) =>
    part.type === 'integer' || part.type === 'fraction' ? part.value : part.type === 'decimal' ? '.' : '',
  );
  const number = Number(shown.join(''));
  if (form && number > 0) forms.set(form.normalize('NFKC'), 10 ** Math.round(Math.log10(value / number)));
}

function decimal(text: string, language: string): number {
  const point =
    formatFor(language, {})
      .formatToParts(1.5)
      .find((part) => part.type === 'decimal')?.value ?? '.';
  const separators = text.match(/[^\d]/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return Number(text);
  const digitsAfter = text.length - text.lastIndexOf(last) - 1;
  const isPoint = separators.length === 1 && (digitsAfter !== 3 || last === point);
  if (!isPoint) return Number(text.replace(/\D/gu, ''));
  return Number(text.replace(last, '.'));
}

/** Pages name languages that do not exist; English then does as well as any. */
function formatFor(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language || 'en', options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}

/** Every script's decimal digits come in runs of ten, from zero. */
function asciiDigit(character: string): string {
  if (!/\p{Nd}/u.test(character) || character <= '9') return character;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
