/** Every technique. Where two of one kind claim the same words, the earlier one names them. */
import type { Technique } from '../technique.ts';
import { openQuestion } from './open-question.ts';

export const techniques: readonly Technique[] = [openQuestion];
