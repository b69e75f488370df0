/** Titles with labels that nobody made for us; kept beside the project, not in it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const Title = v.object({ id: v.string(), text: v.string(), asks: v.boolean() });
export type Title = v.InferOutput<typeof Title>;

export const titlesPath = fileURLToPath(new URL('../../../shared/corpora/titles.jsonl', import.meta.url));

/** The titles, or none when the file is not there. Throws on a line that is no title. */
export function readTitles(path: string): readonly Title[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => v.parse(Title, JSON.parse(line)));
}
