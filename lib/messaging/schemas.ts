import * as z from 'zod/mini';
import { hastes } from '@/lib/core/delivery/delivery';
import { targetSchema } from '@/lib/core/delivery/destination';

const words = z.string().check(z.maxLength(2000));
const query = z.object({ call: z.nullable(words), email: z.nullable(words), name: z.nullable(words) });
const look = { type: z.literal('look-up'), destinationId: z.string() };

const nonce = z.string().check(z.minLength(16), z.maxLength(64));

/** Every message that the worker answers. */
export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('register-nonce'), nonce }),
  z.object({ type: z.literal('redeem-nonce'), nonce }),
  z.object({ type: z.literal('poke'), haste: z.enum(hastes) }),
  z.object({ type: z.literal('open-alone') }),
  z.object({ type: z.literal('hidden'), hidden: z.boolean() }),
  z.object({ type: z.literal('test-destination'), destinationId: z.string() }),
  z.object({ type: z.literal('check-rubric'), subscriptionId: z.string() }),
  z.discriminatedUnion('what', [
    z.object({ ...look, what: z.literal('forms'), target: z.nullable(targetSchema) }),
    z.object({ ...look, what: z.literal('users'), email: words }),
    z.object({ ...look, what: z.literal('targets'), query }),
  ]),
]);

const share = z.number().check(z.gte(0), z.lte(1));

/** What the script that watches over a panel says of the room in its page. */
export const pageRoomSchema = z.object({ roomy: z.boolean(), x: share, y: share });

/** What came of a connection test, in words. */
export const testResultSchema = z.object({ ok: z.boolean(), text: z.string() });

/** What a look-up found, each as its destination describes it; or words for the user. */
export const lookUpResultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.array(z.unknown()) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);
