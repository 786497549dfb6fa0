import * as z from 'zod/mini';

/** A request for the interval of alpha: one list per rater with one rating per unit, null where there is none. */
export const intervalRequestSchema = z.readonly(z.object({ ratings: z.readonly(z.array(z.readonly(z.array(z.nullable(z.number()))))) }));

/** The interval of alpha over all draws; null where no draw has variation. */
export const intervalSchema = z.readonly(
  z.object({ low: z.nullable(z.number()), high: z.nullable(z.number()), draws: z.int(), withoutVariation: z.int() }),
);
