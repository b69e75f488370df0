import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeCard,
  placeChip,
  type Rect,
  type Size,
  type Surroundings,
} from '../../../components/coach/placement.ts';

const chip: Size = { width: 190, height: 28 };
const compact: Size = { width: 58, height: 28 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
});

/** A composer like the sites': editor above, a toolbar with three buttons on the left and Post on the right. */
function composer(change: Partial<Surroundings> = {}): Surroundings {
  return {
    viewport: rect(0, 0, 1280, 800),
    frame: rect(300, 100, 560, 260),
    editors: [rect(316, 150, 528, 150)],
    text: [rect(316, 150, 520, 24), rect(316, 174, 200, 24)],
    obstacles: [
      rect(316, 314, 32, 32),
      rect(356, 314, 32, 32),
      rect(396, 314, 32, 32),
      rect(760, 314, 84, 32),
    ],
    hides: () => false,
    rtl: false,
    ...change,
  };
}

/** A page with words here. */
const words = (...boxes: readonly Rect[]): Pick<Surroundings, 'hides'> => ({
  hides: (place, words) => words && boxes.some((each) => touches(each, place)),
});

function touches(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

describe('placeChip', () => {
  it('takes the empty corner of the editor', () => {
    const place = placeChip([chip, compact], composer());
    expect(place).toMatchObject({ spot: 'corner', left: 316 + 528 - 190 - 6, top: 150 + 150 - 28 - 6 });
  });

  it('takes the other corner in a right-to-left interface', () => {
    expect(placeChip([chip], composer({ rtl: true }))).toMatchObject({ spot: 'corner', left: 322 });
  });

  it('leaves the corner before the text reaches it', () => {
    const text = [rect(316, 150, 528, 110)];
    expect(placeChip([chip], composer({ text }))).toMatchObject({ spot: 'toolbar' });
  });

  it('stays in its spot while that is free, though a better one has become free', () => {
    expect(placeChip([chip], composer(), 'toolbar')).toMatchObject({ spot: 'toolbar' });
  });

  it('sits in the gap of the toolbar, clear of its buttons', () => {
    const around = composer({ text: [rect(316, 150, 528, 150)] });
    const place = placeChip([chip], around);
    expect(place?.spot).toBe('toolbar');
    for (const each of around.obstacles) expect(touches(place ?? rect(0, 0, 0, 0), each)).toBe(false);
  });

  it('prefers lamps alone beside the text to words far from it', () => {
    const around = composer({
      viewport: rect(0, 0, 320, 640),
      frame: rect(12, 24, 296, 600),
      editors: [rect(28, 80, 264, 480)],
      text: [rect(28, 80, 264, 480)],
      obstacles: [rect(28, 570, 80, 32), rect(210, 570, 84, 32)],
    });
    expect(placeChip([chip, compact], around)).toMatchObject({ spot: 'toolbar', width: 58 });
  });

  it('goes below a composer that is full', () => {
    const around = composer({
      text: [rect(316, 150, 528, 150)],
      obstacles: [rect(300, 310, 560, 50)],
    });
    expect(placeChip([chip], around)).toMatchObject({ spot: 'below', top: 366 });
  });

  it('leaves the words of the page alone where there is another place', () => {
    const full = { text: [rect(316, 150, 528, 150)], obstacles: [rect(300, 310, 560, 50)] };
    const feed = rect(300, 366, 560, 20);
    const toolbar = rect(300, 70, 560, 20);
    expect(placeChip([chip], composer({ ...full, ...words(feed) }))).toMatchObject({ spot: 'above' });
    expect(placeChip([chip], composer({ ...full, ...words(feed, toolbar) }), 'below')).toMatchObject({
      spot: 'beside',
    });
    const narrow = { viewport: rect(300, 0, 560, 800), ...words(feed, toolbar) };
    expect(placeChip([chip], composer({ ...full, ...narrow }))).toMatchObject({ spot: 'below' });
  });

  it('stands where a line ends early in a draft that fills the window', () => {
    const viewport = rect(0, 0, 640, 400);
    const lines = Array.from({ length: 18 }, (_, line) => rect(0, line * 24, line === 9 ? 200 : 640, 24));
    const whole = rect(0, -100, 640, 900);
    const around = composer({ viewport, frame: whole, editors: [whole], text: lines, obstacles: [] });
    const place = placeChip([chip, { width: 58, height: 20 }], around);
    expect(lines.some((line) => place && touches(line, place))).toBe(false);
  });

  it('is not shown while the composer is out of sight', () => {
    expect(placeChip([chip], composer({ frame: rect(300, -400, 560, 260) }))).toBeNull();
  });

  it('is in the viewport, and off text and controls wherever there is a free place', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    const box = fc.tuple(number(-50, 900), number(-50, 700), number(20, 600), number(20, 500));
    fc.assert(
      fc.property(
        number(320, 1920),
        number(320, 1080),
        box,
        fc.array(box, { maxLength: 6 }),
        (width, height, frame, boxes) => {
          const viewport = rect(0, 0, width, height);
          const [left, top, wide, high] = frame;
          const whole = rect(left, top, wide, high);
          const editor = rect(left + 8, top + 8, Math.max(1, wide - 16), Math.max(1, high - 56));
          const obstacles = boxes.map(([x, y, w, h]) => rect(x, y, w / 6, h / 10));
          const text = [rect(editor.left, editor.top, editor.width, editor.height / 2)];
          const place = placeChip([chip, compact], {
            viewport,
            frame: whole,
            editors: [editor],
            text,
            obstacles,
            hides: () => false,
            rtl: false,
          });
          if (!place) return;
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(width);
          expect(place.top + place.height).toBeLessThanOrEqual(height);
          const clean = (each: Rect) => ![...obstacles, ...text].some((other) => touches(each, other));
          const below = rect(whole.left + 6, whole.top + whole.height + 6, compact.width, compact.height);
          const inView =
            below.left >= 0 && below.top >= 0 && below.left + 58 <= width && below.top + 28 <= height;
          const roomy = rect(below.left - 6, below.top - 6, below.width + 12, below.height + 12);
          if (touches(whole, viewport) && inView && clean(roomy)) expect(clean(place)).toBe(true);
        },
      ),
    );
  });
});

describe('placeCard', () => {
  const card: Size = { width: 344, height: 420 };
  const at = rect(650, 266, 190, 28);

  it('hangs below the composer when there is room', () => {
    const around = composer({ viewport: rect(0, 0, 1280, 900) });
    expect(placeCard(card, at, around)).toEqual(rect(650, 366, 344, 420));
  });

  it('stands above it when there is room only there', () => {
    const around = composer({ frame: rect(300, 480, 560, 260), viewport: rect(0, 0, 1280, 800) });
    const place = placeCard(card, rect(650, 640, 190, 28), around);
    expect(place.top + place.height).toBe(474);
  });

  it('stands beside it when there is room neither above nor below', () => {
    const place = placeCard(card, at, composer({ viewport: rect(0, 0, 1280, 460) }));
    expect(place.left).toBe(866);
    expect(place.top + place.height).toBeLessThanOrEqual(452);
  });

  it('is always inside the viewport, in pages as narrow as 320 pixels too', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        number(320, 1920),
        number(240, 1080),
        number(0, 1),
        number(60, 900),
        (width, height, side, tall) => {
          const frame = rect(side * width * 0.2, 40, width * 0.7, height * 0.8);
          const around = composer({ viewport: rect(0, 0, width, height), frame, rtl: side === 1 });
          const chipAt = rect(frame.left + 10, Math.min(frame.top + frame.height - 40, height - 40), 58, 28);
          const place = placeCard({ width: 344, height: tall }, chipAt, around);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(width);
          expect(place.top + place.height).toBeLessThanOrEqual(height);
          expect(place.height).toBeGreaterThan(0);
        },
      ),
    );
  });
});
