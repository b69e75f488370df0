/** Pages that are zoomed by their own styles: rectangles tell what is drawn, lengths in styles do not. */

/** How much larger than its own CSS pixels an element is drawn. */
export function zoomOf(element: Element): number {
  return element.currentCSSZoom ?? 1;
}
