import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

function token(name: string, theme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const value = theme === 'light' ? light : dark;
  if (!value) throw new Error(`there is no token --${name}`);
  return value;
}

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(['ink', 'soft', 'faint', 'accent', 'good', 'bad'])('%s can be read as text', (name) => {
    for (const ground of ['paper', 'wash']) {
      expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the accent carries its own ink, and is read on its wash', () => {
    expect(contrast(token('accent-ink', theme), token('accent', theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('accent', theme), token('accent-wash', theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['question', 'call', 'prompt', 'edge'])('the %s of a lamp is told from its ground', (name) => {
    for (const ground of ['paper', 'wash']) {
      expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
    }
  });
});
