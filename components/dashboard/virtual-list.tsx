/** A list of which only what is seen is in the page, however long it is. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height of every row, in CSS pixels. */
  readonly rowHeight: number;
  readonly row: (index: number) => ComponentChildren;
  /** Told whenever other rows come near the eye. */
  readonly need: (first: number, last: number) => void;
}

/** Rows drawn beyond the edge: a flick of the wheel. */
const OVERSCAN = 10;

export function VirtualList({ label, count, rowHeight, row, need }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [, render] = useReducer<number, void>((times) => times + 1, 0);
  const options: VirtualizerOptions<HTMLElement, Element> = {
    count,
    overscan: OVERSCAN,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => render(),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows[0]?.index, rows.at(-1)?.index];
  useLayoutEffect(() => {
    if (first !== undefined && last !== undefined) need(first, last);
  }, [first, last, need]);
  return (
    <section class="virtual" ref={scroller} aria-label={label}>
      <ul style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {rows.map(({ index, start }) => (
          <li
            key={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ height: `${rowHeight}px`, transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </section>
  );
}
