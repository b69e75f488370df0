// @vitest-environment jsdom

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites/index.ts';
import { Site } from '../../../lib/sites/model.ts';
import { problemsOf } from './problems.ts';

it('every site has an id of its own', () => {
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_, site) => {
  it('has the declared shape, and nothing beyond it', () => {
    expect(v.parse(Site, site)).toEqual(site);
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });

  it('can be used by a browser', () => {
    expect(problemsOf(site)).toEqual([]);
  });
});
