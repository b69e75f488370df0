/** What a browser would not take, or what would break with a translation, in a site's declaration. */
import type { Composer, ElementValue, Site, Value } from '../../../lib/sites/model.ts';

/** Plain sentences, none when all is well. Needs a DOM. */
export function problemsOf(site: Site): string[] {
  const selectors = [...selectorsOf(site)];
  return [
    ...selectors.filter((selector) => !parses(selector)).map((selector) => `no selector: ${selector}`),
    ...regularExpressionsOf(site)
      .filter((source) => !compiles(source))
      .map((source) => `no regular expression: ${source}`),
    ...site.hosts
      .filter((host) => !/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/.test(host))
      .map((host) => `no host: ${host}`),
    ...(/\(\?<id>/.test(site.permalink) ? [] : ['the permalink has no group named id']),
    ...(site.checked <= new Date().toISOString().slice(0, 10) ? [] : ['was checked in the future']),
    ...groupsOf(site).flatMap(([name, group]) =>
      group.length > 0 && group.every(dependsOnLanguage) ? [`${name} depends on the interface language`] : [],
    ),
    ...site.composers.flatMap((composer) =>
      composer.editor.length < 2 || composer.frame.length < 2
        ? [`${composer.name} has nothing to fall back on`]
        : [],
    ),
  ];
}

function selectorsOf(site: Site): Set<string> {
  return new Set(groupsOf(site).flatMap(([, group]) => group));
}

function groupsOf(site: Site): [string, readonly string[]][] {
  const { posts } = site;
  const ofComposers = site.composers.flatMap((composer) =>
    lists(composer).map(([key, list]): [string, readonly string[]] => [`${composer.name}.${key}`, list]),
  );
  return [
    ...ofComposers,
    ['anywhere', site.anywhere ?? []],
    ['limitedAccount', site.limitedAccount ?? []],
    ['openAccount', ofValues(site.openAccount)],
    ['account', ofValues(site.account)],
    ['confirmation', ofValues(site.confirmation.link)],
    ['posts', posts?.item ?? []],
    ['permalink', ofValues(posts?.permalink)],
    ['author', ofValues(posts?.author)],
    ['text', ofValues(posts?.text)],
    ['time', ofValues(posts?.time)],
    ['open', posts?.open ?? []],
    ['replies', ofValues(posts?.replies)],
  ];
}

function lists(composer: Composer): [string, readonly string[]][] {
  const { name: _, paths, notPaths, shortcut, submitIs, ...selectors } = composer;
  return Object.entries(selectors).map(([key, list]) => [key, list ?? []]);
}

function ofValues(values: readonly Value[] = []): string[] {
  return values.flatMap((value) => ('selector' in value ? [value.selector] : []));
}

function regularExpressionsOf(site: Site): string[] {
  const { posts } = site;
  const values: (Value | ElementValue)[] = [
    ...(site.account ?? []),
    ...(site.accountId ?? []),
    ...(site.openAccount ?? []),
    ...(site.confirmation.link ?? []),
    ...(posts
      ? [...posts.permalink, ...posts.author, ...posts.text, ...(posts.time ?? []), ...posts.replies]
      : []),
  ];
  return [
    site.permalink,
    ...values.flatMap(({ pattern }) => pattern ?? []),
    ...site.composers.flatMap(({ paths = [], notPaths = [] }) => [...paths, ...notPaths]),
  ];
}

/** A label, a title or a placeholder by its words. */
function dependsOnLanguage(selector: string): boolean {
  return /\[(?:aria-label|title|placeholder|aria-placeholder|alt)[*^$~|]?=/.test(selector);
}

function parses(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
