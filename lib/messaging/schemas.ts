import * as z from 'zod/mini';

const nonce = z.string().check(z.minLength(16), z.maxLength(64));

/** Every message that the worker answers. */
export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('register-nonce'), nonce }),
  z.object({ type: z.literal('redeem-nonce'), nonce }),
  z.object({ type: z.literal('poke'), now: z.boolean() }),
  z.object({ type: z.literal('test-destination'), destinationId: z.string() }),
]);

/** What came of a connection test, in words. */
export const testResultSchema = z.object({ ok: z.boolean(), text: z.string() });
