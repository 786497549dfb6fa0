import * as z from 'zod/mini';
import { defineStored } from './stored';

const schema = z.nullable(z.readonly(z.object({ id: z.string(), since: z.number() })));
/** The database that is known to hold interviews, by its id, and the wall time in milliseconds since when that is known; null before the first interview. */
export type KnownDatabase = z.infer<typeof schema>;

const stored = defineStored<KnownDatabase>('known-database', (raw) => {
  const read = schema.safeParse(raw ?? null);
  return { value: read.success ? read.data : null, isWhole: true };
});

/** Which database is known to hold interviews. It stands with the settings, which outlive cleared site data. */
export const findKnownDatabase = stored.find;

/** Keeps which database holds interviews from the wall time `at` on. */
export const keepKnownDatabase = (id: string, at: number): Promise<void> => stored.update(() => ({ id, since: at }));
