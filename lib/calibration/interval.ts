import * as z from 'zod/mini';

/** The interval of alpha over all draws; null where no draw has variation. */
export const intervalSchema = z.readonly(
  z.object({ low: z.nullable(z.number()), high: z.nullable(z.number()), draws: z.int(), withoutVariation: z.int() }),
);
