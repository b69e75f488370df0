/** About where the text of a textarea stands: its lines have no boxes to ask for. */

import { zoomOf } from '../../lib/editors/zoom.ts';
import type { Rect } from './placement.ts';

/** The lines of text, estimated from the font's own widths and rounded up, as one rectangle. */
export function textareaLines(area: HTMLTextAreaElement): Rect[] {
  const box = area.getBoundingClientRect();
  const style = getComputedStyle(area);
  const number = (value: string) => Number.parseFloat(value) || 0;
  const lineHeight = number(style.lineHeight) || number(style.fontSize) * 1.4;
  const inner = area.clientWidth - number(style.paddingLeft) - number(style.paddingRight);
  const lines = countLines(area.value || area.placeholder, inner, style);
  const own = number(style.paddingTop) + number(style.borderTopWidth) + (lines + 0.25) * lineHeight;
  const height = own * zoomOf(area);
  return [{ left: box.left, top: box.top, width: box.width, height: Math.min(box.height, height) }];
}

function countLines(text: string, width: number, style: CSSStyleDeclaration): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context || width <= 0 || text.length > 5000) return Number.MAX_SAFE_INTEGER;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  // A tenth more than the words themselves: what a line loses where its last word does not fit.
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((context.measureText(line).width * 1.1) / width)), 0);
}
