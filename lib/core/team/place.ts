import * as z from 'zod/mini';

const cursorSchema = z.readonly(z.object({ recent: z.readonly(z.array(z.readonly(z.object({ key: z.string(), number: z.int() })))) }));

/**
 * How far a device has read a team's store: its cursor in each table that it follows, and the role that it read them in. `storeId` is the destination
 * whose store it is, with its address. It holds ids and addresses of members, and nothing that is said of a candidate.
 */
export const teamPlaceSchema = z.readonly(
  z.object({ storeId: z.string(), role: z.nullable(z.string()), cursors: z.readonly(z.record(z.string(), cursorSchema)) }),
);
/** How far a device has read a team's store. */
export type TeamPlace = z.infer<typeof teamPlaceSchema>;

/** The place of a device that has read nothing of a store. */
export const firstPlace = (storeId: string): TeamPlace => ({ storeId, role: null, cursors: {} });
