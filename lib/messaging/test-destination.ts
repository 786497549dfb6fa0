import type * as z from 'zod/mini';
import { testResultSchema } from './schemas';
import { ask } from './worker';

/** Sends a test event to a destination. */
export const testDestination = async (destinationId: string): Promise<z.infer<typeof testResultSchema>> =>
  testResultSchema.parse(await ask({ type: 'test-destination', destinationId }));
