/** What the production build asks for and weighs. A permission that appears here was meant to. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { sites } from '../../lib/sites/index.ts';

const build = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${build}manifest.json`, 'utf8'));
const files = readdirSync(build, { recursive: true, encoding: 'utf8' });

test('asks for these permissions and no others', () => {
  expect([...manifest.permissions].sort()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'offscreen',
    'scripting',
    'storage',
  ]);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  const declared = sites.flatMap((site) => [...site.hosts, ...(site.apiHosts ?? [])]);
  expect([...manifest.host_permissions].sort()).toEqual([...new Set(declared)].sort());
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('knows nothing of the playground', () => {
  expect(files.filter((name) => name.includes('playground'))).toEqual([]);
  const scripts = files.filter((name) => /\.(js|json|html)$/.test(name));
  const naming = scripts.filter((name) =>
    // As a site's name: coaching may know the word.
    /["'`]playground["'`]|127\.0\.0\.1/i.test(readFileSync(`${build}${name}`, 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('has an usher of at most 8 KB on any site, with one listener, no timer and no observer', () => {
  const usher = readFileSync(`${build}usher.js`, 'utf8');
  for (const { id } of sites) {
    expect(usher.length + statSync(`${build}composers/${id}.js`).size, id).toBeLessThanOrEqual(8 * 1024);
  }
  expect(usher.match(/addEventListener/g)).toHaveLength(1);
  expect(usher).not.toMatch(/setTimeout|setInterval|requestAnimationFrame|Observer/);
});

test('holds no remote code', () => {
  const html = files
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(`${build}${name}`, 'utf8'));
  for (const page of html) expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
});
