/** The one binding between the stores, which know no renderer, and the views. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** A slice of a store; the view renders again when the slice is another value by `Object.is`. */
export function useStore<State, Slice>(store: StoreApi<State>, select: (state: State) => Slice): Slice {
  const slice = select(store.getState());
  const [, render] = useState<object>();
  useLayoutEffect(() => {
    let last = slice;
    const look = () => {
      const now = select(store.getState());
      if (Object.is(last, now)) return;
      last = now;
      render({});
    };
    // The store may have changed between rendering and this effect.
    look();
    return store.subscribe(look);
  });
  return slice;
}
