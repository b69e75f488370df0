/** How marks look: a colour and a line of its own for each, so that they can be told apart without colour. */
import type { Mark } from '../model.ts';

export type MarkStyle = Mark['style'];

export const MARK_STYLES = ['question', 'call', 'prompt', 'issue'] as const satisfies readonly MarkStyle[];

export const highlightName = (style: MarkStyle) => `chorus-${style}`;

const LOOKS: Record<MarkStyle, { line: string; light: string; dark: string }> = {
  question: { line: 'solid', light: '#2563eb', dark: '#7fb0ff' },
  call: { line: 'dashed', light: '#c2570c', dark: '#f5a35c' },
  prompt: { line: 'dotted', light: '#0f766e', dark: '#5ccdbf' },
  issue: { line: 'wavy', light: '#b4233c', dark: '#ff8a9a' },
};

/** Opacity of the colour behind the text, as two hexadecimal digits: 9%. */
const WASH = '17';

export function markSheet(scheme: 'light' | 'dark'): string {
  const rules = MARK_STYLES.map((style) => {
    const { line, [scheme]: color } = LOOKS[style];
    const thickness = line === 'wavy' ? '1.5px' : '2px';
    return `::highlight(${highlightName(style)}){background-color:${color}${WASH};text-decoration:underline ${line} ${color} ${thickness};text-underline-offset:3px}`;
  });
  // Nobody wants them on paper.
  return `@media screen{${rules.join('')}}`;
}

/** Pages have a dark theme of their own making: light text tells of one better than any setting. */
export function schemeOf(element: Element): 'light' | 'dark' {
  const { color } = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const scale = color.startsWith('rgb') ? 1 / 255 : 1;
  // Lab and OKLab colours begin with their lightness (0–100 or 0–1); others are weighed as the eye does.
  if (/^(?:ok)?l(?:ab|ch)/.test(color)) return red > (color.startsWith('ok') ? 0.6 : 60) ? 'dark' : 'light';
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) * scale > 0.5 ? 'dark' : 'light';
}
