import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** From the top down; a file may import from its own layer and those after it. */
const layers: readonly (readonly string[])[] = [
  ['entrypoints'],
  ['components'],
  ['lib/protocol'],
  ['lib/tracking', 'lib/scorecard', 'lib/settings'],
  ['lib/messaging'],
  ['lib/page'],
  ['lib/editors'],
  ['lib/sites'],
  ['lib/coaching'],
];

describe('each layer imports only from those below it', () => {
  const files = layers.flat().flatMap((folder) => sources(join(root, folder)));

  it('finds the files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files.map((file) => relative(root, file)))('%s', (file) => {
    const own = layerOf(file);
    const upwards = importsOf(join(root, file)).filter((imported) => layerOf(imported) < own);
    expect(upwards).toEqual([]);
  });

  it('lib/coaching is pure: no DOM and no browser API', () => {
    const named = sources(join(root, 'lib/coaching')).filter((file) =>
      /\b(document\.|window\.|chrome\.|browser\.|indexedDB|fetch\()/.test(
        withoutCommentsAndStrings(readFileSync(file, 'utf8')),
      ),
    );
    expect(named.map((file) => relative(root, file))).toEqual([]);
  });
});

function layerOf(file: string): number {
  const at = layers.findIndex((layer) =>
    layer.some((folder) => file === folder || file.startsWith(`${folder}/`)),
  );
  return at === -1 ? layers.length : at;
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('.')) return relative(root, resolve(dirname(file), specifier));
    if (specifier.startsWith('@/')) return specifier.slice(2);
    return [];
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function withoutCommentsAndStrings(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
