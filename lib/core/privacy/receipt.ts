import * as z from 'zod/mini';

/** The record that a candidate was erased: how many rows of which table, and when (ISO 8601), under a random id. It holds no name. */
export const receiptSchema = z.readonly(
  z.object({
    format: z.literal('plumbline-erasure/1'),
    id: z.string(),
    erasedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/)),
    rows: z.readonly(z.record(z.string(), z.int())),
  }),
);
/** The record that a candidate was erased. */
export type Receipt = z.infer<typeof receiptSchema>;

/** The receipt of an erasure at the wall time `at` in milliseconds. */
export const makeReceipt = (rows: Receipt['rows'], id: string, at: number): Receipt => ({
  format: 'plumbline-erasure/1',
  id,
  rows,
  erasedAt: new Date(at).toISOString(),
});
