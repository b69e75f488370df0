/** Where the chip and the card go. Pure: rectangles in, rectangles out, all in CSS pixels of the viewport. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything around the chip that it must respect. */
export interface Surroundings {
  readonly viewport: Rect;
  /** The whole composer. */
  readonly frame: Rect;
  /** The editors inside it, in order; several in a thread. */
  readonly editors: readonly Rect[];
  /** Lines of text, the placeholder and the caret. */
  readonly text: readonly Rect[];
  /** Buttons, links, counters and the like, inside the composer and just around it. */
  readonly obstacles: readonly Rect[];
  /**
   * Whether a chip just outside the composer would hide a control of the page, or, with `words`, words or a picture as well.
   * Asked only of places that are free else, for looking at a page is dear.
   */
  hides(place: Rect, words: boolean): boolean;
  /** Right-to-left interface: corners and edges are tried from the other side. */
  readonly rtl: boolean;
}

export type Spot = 'corner' | 'toolbar' | 'below' | 'above' | 'beside' | 'edge';

export interface ChipPlace extends Rect {
  readonly spot: Spot;
}

/** Between the chip and anything it must not touch; the gap that toolbars of the sites leave between buttons. */
export const GAP = 6;
/**
 * Free height kept above a chip in the editor's corner: one more line can be typed before it has to move. It is given
 * up rather than hide something of the page.
 */
const LINE = 26;

/**
 * Where the chip goes, or `null` when the composer is out of sight. `sizes`: the chip in full, then smaller forms of it, which
 * are taken only when no larger one finds a free place. The last spot is kept while it is still free, so that the chip
 * does not wander while somebody types.
 */
export function placeChip(sizes: readonly Size[], around: Surroundings, last?: Spot): ChipPlace | null {
  if (!overlaps(around.frame, around.viewport)) return null;
  const all = sizes.map((size) => candidates(size, around));
  const near = all.map((places) => places.filter((each) => each.spot !== 'edge'));
  const pick = (fits: (place: ChipPlace) => boolean): ChipPlace | undefined => {
    for (const places of near) {
      const place = places.find((each) => each.spot === last && fits(each)) ?? places.find(fits);
      if (place) return place;
    }
  };
  const smallest = sizes.at(-1);
  return (
    pick((each) => isFree(each, around, LINE, true)) ??
    pick((each) => each.spot === 'corner' && isFree(each, around, 0)) ??
    pick((each) => isFree(each, around, LINE)) ??
    all.flat().find((each) => isFree(each, around, LINE)) ??
    (smallest ? leastBad([...candidates(smallest, around), ...alongEdges(smallest, around)], around) : null)
  );
}

/**
 * Where the card goes: below the composer when there is room, else above, beside, or wherever it hides least; always inside
 * the viewport. A card taller than its place scrolls inside `height`.
 */
export function placeCard(card: Size, chip: Rect, around: Surroundings): Rect {
  const view = inset(around.viewport, 8);
  const width = Math.min(card.width, view.width);
  const left = clamp(around.rtl ? right(chip) - width : chip.left, view.left, right(view) - width);
  const below = Math.max(bottom(around.frame), bottom(chip)) + GAP;
  const above = Math.min(around.frame.top, chip.top) - GAP;
  const roomBelow = bottom(view) - below;
  const roomAbove = above - view.top;
  const enough = Math.min(card.height, 220);
  const beside = besideFrame(width, view, around);

  if (roomBelow >= card.height) return { left, top: below, width, height: card.height };
  if (roomAbove >= card.height) return { left, top: above - card.height, width, height: card.height };
  if (beside !== null) {
    const height = Math.min(card.height, view.height);
    return { left: beside, top: clamp(chip.top, view.top, bottom(view) - height), width, height };
  }
  if (roomBelow >= enough && roomBelow >= roomAbove) return { left, top: below, width, height: roomBelow };
  if (roomAbove >= enough) return { left, top: above - roomAbove, width, height: roomAbove };
  return overChip(card.height, { left, width }, chip, view);
}

/** No place outside the composer: hang from the chip, on the side with more room. */
function overChip(height: number, across: { left: number; width: number }, chip: Rect, view: Rect): Rect {
  const under = bottom(view) - bottom(chip) - GAP;
  const over = chip.top - GAP - view.top;
  // It hides some of the draft either way, so it takes no more of the screen than leaves the rest to be read.
  const most = Math.min(Math.max(under, over), 0.6 * view.height);
  const fits = Math.min(height, Math.max(most, Math.min(120, view.height)));
  const top = under >= over ? bottom(chip) + GAP : chip.top - GAP - fits;
  return { ...across, top: clamp(top, view.top, bottom(view) - fits), height: fits };
}

function besideFrame(width: number, view: Rect, { frame, rtl }: Surroundings): number | null {
  const after = right(frame) + GAP;
  const before = frame.left - GAP - width;
  const fitsAfter = after + width <= right(view);
  const fitsBefore = before >= view.left;
  if (rtl ? fitsBefore : !fitsAfter && fitsBefore) return before;
  return fitsAfter ? after : null;
}

function candidates(chip: Size, around: Surroundings): ChipPlace[] {
  const { frame, viewport } = around;
  const view = inset(viewport, 4);
  const at = (spot: Spot, left: number, top: number): ChipPlace => ({ spot, left, top, ...chip });
  const sides = (box: Rect) => {
    const start = box.left + GAP;
    const end = right(box) - chip.width - GAP;
    return around.rtl ? [start, end] : [end, start];
  };
  const last = around.editors.at(-1);
  const corners = last ? sides(last).map((left) => at('corner', left, bottom(last) - chip.height - GAP)) : [];
  const beside = [right(frame) + GAP, frame.left - chip.width - GAP];
  return [
    ...corners,
    ...toolbarGaps(chip, around).map((place) => at('toolbar', place.left, place.top)),
    ...sides(frame).map((left) => at('below', left, bottom(frame) + GAP)),
    ...sides(frame).map((left) => at('above', left, frame.top - chip.height - GAP)),
    ...beside.map((left) => at('beside', left, bottom(frame) - chip.height)),
    ...sides(view).flatMap((left) => [
      at('edge', left, bottom(view) - chip.height),
      at('edge', left, view.top),
    ]),
  ];
}

/** In a draft that fills the window the room is where its lines end early: down both edges, half a chip at a time. */
function alongEdges(chip: Size, { viewport, rtl }: Surroundings): ChipPlace[] {
  const view = inset(viewport, 4);
  const sides = [right(view) - chip.width, view.left];
  const steps = Math.floor((view.height - chip.height) / (chip.height / 2));
  return (rtl ? sides.reverse() : sides).flatMap((left) =>
    Array.from({ length: Math.max(0, steps) }, (_, step): ChipPlace => {
      const top = bottom(view) - chip.height - (step * chip.height) / 2;
      return { spot: 'edge', left, top, ...chip };
    }),
  );
}

/** Free stretches in the rows of controls inside the composer, widest first. */
function toolbarGaps(chip: Size, { frame, editors, obstacles }: Surroundings) {
  const inFrame = obstacles.filter(
    (each) => contains(frame, middle(each)) && !editors.some((editor) => contains(editor, middle(each))),
  );
  const rows: Rect[][] = [];
  for (const each of [...inFrame].sort((a, b) => a.top - b.top)) {
    const row = rows.find((others) => others.some((other) => sameRow(other, each)));
    if (row) row.push(each);
    else rows.push([each]);
  }
  const gaps: { left: number; top: number; room: number }[] = [];
  for (const row of rows) {
    const y = median(row.map((each) => each.top + each.height / 2));
    let from = frame.left;
    for (const each of [...row].sort((a, b) => a.left - b.left)) {
      gaps.push({ left: from + GAP, top: y - chip.height / 2, room: each.left - from });
      from = Math.max(from, right(each));
    }
    gaps.push({ left: from + GAP, top: y - chip.height / 2, room: right(frame) - from });
  }
  return gaps
    .filter((gap) => gap.room >= chip.width + 2 * GAP)
    .sort((a, b) => b.top - a.top || b.room - a.room);
}

function isFree(place: ChipPlace, around: Surroundings, room: number, words = false): boolean {
  if (!within(place, around.viewport)) return false;
  const clear = inset(place, -GAP + 1);
  const clearOfText =
    place.spot === 'corner' ? { ...clear, top: clear.top - room, height: clear.height + room } : clear;
  if (around.text.some((each) => overlaps(each, clearOfText))) return false;
  if (around.obstacles.some((each) => overlaps(each, clear))) return false;
  const overEditor = around.editors.some((each) => overlaps(each, place));
  // Just outside the composer the page goes on.
  if (place.spot === 'below' || place.spot === 'above') return !overEditor && !around.hides(place, words);
  if (place.spot !== 'corner') return !overEditor;
  // In an editor as low as one line the corner is where the text goes.
  return around.editors.some((each) => within(place, each) && each.height >= place.height + LINE + GAP);
}

/** Everything is taken: the place in the viewport that hides the fewest pixels, text counting most. */
function leastBad(all: readonly ChipPlace[], around: Surroundings): ChipPlace | null {
  let best: { place: ChipPlace; harm: number } | null = null;
  for (const place of all) {
    if (!within(place, around.viewport)) continue;
    const sum = (rects: readonly Rect[]) => rects.reduce((area, each) => area + shared(place, each), 0);
    const harm = 4 * sum(around.text) + 2 * sum(around.obstacles) + sum(around.editors);
    if (!best || harm < best.harm) best = { place, harm };
  }
  return best?.place ?? null;
}

const right = (rect: Rect) => rect.left + rect.width;
const bottom = (rect: Rect) => rect.top + rect.height;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
const middle = (rect: Rect) => ({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
const sameRow = (a: Rect, b: Rect) => Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top) > 4;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function inset(rect: Rect, by: number): Rect {
  return {
    left: rect.left + by,
    top: rect.top + by,
    width: Math.max(0, rect.width - 2 * by),
    height: Math.max(0, rect.height - 2 * by),
  };
}

function contains(rect: Rect, { x, y }: { x: number; y: number }): boolean {
  return x >= rect.left && x <= right(rect) && y >= rect.top && y <= bottom(rect);
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    right(inner) <= right(outer) &&
    bottom(inner) <= bottom(outer)
  );
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.left, b.left);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function overlaps(a: Rect, b: Rect): boolean {
  return shared(a, b) > 0;
}
