/** Every reason why what looks like a move is none. */
import type { Exception } from '../technique.ts';

export const exceptions: readonly Exception[] = [];
