import type * as z from 'zod/mini';
import type { LookUp } from './messages';
import { lookUpResultSchema } from './schemas';
import { ask } from './worker';

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** Looks something up in a destination's system. */
export const lookUp = async (what: Without<LookUp, 'type'>): Promise<z.infer<typeof lookUpResultSchema>> =>
  lookUpResultSchema.parse(await ask({ type: 'look-up', ...what }));
