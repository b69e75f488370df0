// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccount } from '../../../lib/page/account.ts';
import { findComposer, isPublic } from '../../../lib/page/composer.ts';
import { driftReport, observeAnchors } from '../../../lib/page/drift.ts';
import { postAddress, readPosts } from '../../../lib/page/posts.ts';
import { submitControl } from '../../../lib/page/submit.ts';
import { Site } from '../../../lib/sites/model.ts';
import { problemsOf } from './problems.ts';

/** The declaration as a reader of the page would write it. */
function declared(): Site {
  const text = readFileSync('docs/adding-a-site.md', 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1];
  if (!code) throw new Error('The page declares no site');
  const script = stripTypeScriptTypes(code).replace(/export const crumbs\s*=/, 'return');
  return v.parse(Site, new Function(script)());
}

const crumbs = declared();

describe('a site added by docs/adding-a-site.md', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <nav><a href="/~anna">Anna</a></nav>
      <div role="search"><textarea></textarea></div>
      <form action="/crumbs"><textarea name="crumb">What do you bake?</textarea>
        <select><option value="all" selected>All</option><option value="followers">Followers</option></select>
        <button name="publish" type="submit">Publish</button></form>
      <form class="reply"><input type="hidden" name="in_reply_to"><textarea></textarea><button type="submit">Reply</button></form>
      <article data-crumb="1"><a href="/~anna">Anna</a><a href="https://crumbs.example/~anna/crumb/17"><time datetime="2026-11-20T12:00:00Z">now</time></a>
        <p>Rye or wheat?</p><button name="reply" aria-label="1.2K replies">r</button></article>
      <div role="status"></div>`;
  });

  const area = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`No ${selector}`);
    return element;
  };

  it('passes the checks of every site', () => {
    expect(problemsOf(crumbs)).toEqual([]);
  });

  it('recognises the composer and no other box', () => {
    const found = findComposer(crumbs, area('[name="crumb"]'));
    expect(found?.composer.name).toBe('form');
    expect(found?.editors).toHaveLength(1);
    expect(found && submitControl(found.composer, found.frame)).toBe(area('[name="publish"]'));
    expect(findComposer(crumbs, area('.reply textarea'))).toBeNull();
    expect(findComposer(crumbs, area('[role="search"] textarea'))).toBeNull();
  });

  it('knows the audience', () => {
    const found = findComposer(crumbs, area('[name="crumb"]'));
    if (!found) throw new Error('No composer');
    expect(isPublic(crumbs, found.composer, found.frame)).toBe(true);
    area('[value="followers"]').setAttribute('selected', '');
    expect(isPublic(crumbs, found.composer, found.frame)).toBe(false);
  });

  it('reads the account and the posts', () => {
    expect(readAccount(crumbs)).toEqual({ name: 'anna' });
    expect(readPosts(crumbs)).toEqual([
      {
        id: '17',
        permalink: 'https://crumbs.example/~anna/crumb/17',
        author: 'anna',
        text: 'Rye or wheat?',
        replies: 1200,
        approximate: true,
        at: Date.parse('2026-11-20T12:00:00Z'),
      },
    ]);
    expect(postAddress(crumbs, '/~bea/crumb/3?from=feed', 'https://crumbs.example/')).toEqual({
      id: '3',
      permalink: 'https://crumbs.example/~bea/crumb/3',
      author: 'bea',
    });
    expect(postAddress(crumbs, 'https://elsewhere.example/~bea/crumb/3')).toBeNull();
  });

  it('says when it no longer fits', () => {
    const whole = driftReport(crumbs, observeAnchors(crumbs, findComposer(crumbs, area('[name="crumb"]'))));
    expect(whole.broken).toEqual([]);
    for (const element of document.querySelectorAll('button, article')) element.remove();
    const less = driftReport(crumbs, observeAnchors(crumbs, findComposer(crumbs, area('[name="crumb"]'))));
    expect(less.drifted).toBe(true);
    expect(less.broken.join(' ')).toMatch(/button to post.*No post/);
    expect(less.works).toContain('Drafts are coached.');
    expect(less.report).not.toContain('bake');
  });
});
