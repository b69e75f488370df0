/** Every reason why what looks like a move is none. */
import type { Exception } from '../technique.ts';
import { addressed } from './addressed.ts';
import { headline } from './headline.ts';
import { hook } from './hook.ts';
import { idiom } from './idiom.ts';
import { offer } from './offer.ts';
import { quoted } from './quoted.ts';
import { rhetorical } from './rhetorical.ts';
import { selfAnswered } from './self-answered.ts';

export const exceptions: readonly Exception[] = [
  quoted,
  addressed,
  idiom,
  rhetorical,
  selfAnswered,
  offer,
  headline,
  hook,
];
