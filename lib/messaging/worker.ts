import type * as z from 'zod/mini';
import type { LookUp, ToWorker } from './messages';
import { lookUpResultSchema, testResultSchema } from './schemas';

const ask = (message: ToWorker): Promise<unknown> => chrome.runtime.sendMessage(message);

/** Redeems the nonce of a framed panel: true once, in the tab that registered it. */
export const redeemNonce = async (nonce: string): Promise<boolean> => (await ask({ type: 'redeem-nonce', nonce })) === true;

/** Wakes the worker for the outbox; resolves when it has drained. `now` skips the waits. */
export async function poke(now: boolean): Promise<void> {
  await ask({ type: 'poke', now });
}

/** Sends a test event to a destination. */
export const testDestination = async (destinationId: string): Promise<z.infer<typeof testResultSchema>> =>
  testResultSchema.parse(await ask({ type: 'test-destination', destinationId }));

type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** Looks something up in a destination's system. */
export const lookUp = async (what: Without<LookUp, 'type'>): Promise<z.infer<typeof lookUpResultSchema>> =>
  lookUpResultSchema.parse(await ask({ type: 'look-up', ...what }));
