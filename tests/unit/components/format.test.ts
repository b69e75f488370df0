import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../../components/coach/theme.ts';
import { piecesOf } from '../../../components/dashboard/marked-text.tsx';
import { hashOf, routeFrom } from '../../../components/dashboard/routes.ts';
import { ago, count, hours } from '../../../components/format.ts';
import { lampsInWords } from '../../../components/lamps.tsx';

const at = (text: string) => new Date(text).getTime();

describe('count', () => {
  it('is exact where the site was, and says where it was not', () => {
    expect([count(0), count(1234), count(1200, true), count(12, true)]).toEqual([
      '0',
      '1,234',
      '~1.2K',
      '~12',
    ]);
  });
});

describe('ago', () => {
  const now = at('2026-11-23T14:20:00');
  it.each([
    ['2026-11-23T14:19:40', 'just now'],
    ['2026-11-23T13:40:00', '40 min'],
    ['2026-11-23T12:10:00', '2 h'],
    ['2026-11-22T16:00:00', 'yesterday'],
    ['2026-11-21T01:00:00', '2 d'],
    ['2026-10-30T01:00:00', '30 Oct'],
    ['2025-03-12T01:00:00', '12 Mar 2025'],
    ['2026-11-23T14:30:00', 'just now'],
  ])('%s was %s', (then, words) => expect(ago(at(then), now)).toBe(words));

  it('calls a late evening by its hours, not by its date', () => {
    expect(ago(at('2026-11-22T23:50:00'), at('2026-11-23T01:00:00'))).toBe('1 h');
  });
});

describe('hours', () => {
  it('turns into days only when they are whole', () => {
    expect([hours(1), hours(24), hours(36), hours(72)]).toEqual(['1 hour', '24 hours', '36 hours', '3 days']);
    expect([hours(5 / 3600), hours(0.5)]).toEqual(['5 seconds', '30 minutes']);
  });
});

describe('lampsInWords', () => {
  it('names what is lit', () => {
    expect(lampsInWords({ question: false, call: false, prompt: false })).toBe('No ask found');
    expect(lampsInWords({ question: true, call: true, prompt: false })).toBe('Question and call to respond');
  });
});

describe('routes', () => {
  it('lead back to the page they were made from, whatever the id', () => {
    const id = 'mastodon:social.example/@ada/10%3';
    for (const route of [
      { page: 'post', id },
      { page: 'data' },
      { page: 'replies' },
      { page: 'scorecard' },
    ] as const) {
      expect(routeFrom(hashOf(route))).toEqual(route);
    }
  });

  it('lead to the scorecard when there is no such page', () => {
    for (const hash of ['', '#', '#/nowhere', '#/%E0'])
      expect(routeFrom(hash)).toEqual({ page: 'scorecard' });
    expect(routeFrom('#/posts/%E0')).toEqual({ page: 'post', id: '%E0' });
  });
});

describe('piecesOf', () => {
  it('loses and doubles nothing where moves overlap, touch or leave the text', () => {
    const text = 'Tabs or spaces? Tell me.';
    const moves = [
      { kind: 'call', start: 16, end: 99 },
      { kind: 'prompt', start: 0, end: 14 },
      { kind: 'question', start: 8, end: 15 },
    ] as const;
    const pieces = piecesOf(text, moves);
    expect(pieces.map((piece) => piece.words).join('')).toBe(text);
    expect(pieces.map((piece) => piece.kind)).toEqual(['prompt', 'question', undefined, 'call']);
  });
});

describe('luminanceOf', () => {
  it('tells dark from light, and lets through what is see-through', () => {
    expect(luminanceOf('rgb(21, 32, 43)')).toBeLessThan(0.4);
    expect(luminanceOf('rgb(255 255 255 / 0.9)')).toBeGreaterThan(0.9);
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminanceOf('color(display-p3 1 0 0)')).toBeNull();
  });
});
