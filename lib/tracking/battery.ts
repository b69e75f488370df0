/** When look-ups wait for the battery. */
import * as v from 'valibot';

export const Battery = v.object({
  charging: v.boolean(),
  /** From 0, empty, to 1, full. */
  level: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Battery = v.InferOutput<typeof Battery>;

/** Where Chrome's own energy saver begins unless it is told otherwise; whether it is on, it does not tell. */
const LOW = 0.2;

export function runsLow({ charging, level }: Battery): boolean {
  return !charging && level <= LOW;
}
