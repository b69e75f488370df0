/** Shapes that several sources' answers share. */
import * as v from 'valibot';

/** A number of replies. Negative, broken or absurd numbers make the whole answer invalid. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));

/** An ISO date as milliseconds since 1970. */
export const When = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.minValue(0),
  v.maxValue(8e12),
);

/** An array whose items of another shape are left out: one odd post must not hide the others. */
export function those<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.flatMap((each) => {
        const parsed = v.safeParse(item, each);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}
