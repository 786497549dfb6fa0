import * as z from 'zod/mini';
import { type ParamsOf, type ReasonOf, reasonSchemaOf } from '@/lib/core/reasons';

const none = z.readonly(z.object({}));

const shapes = {
  network: none,
  timeout: none,
  cut: none,
  offline: none,
  'not-granted': none,
  redirected: none,
  'sign-in': none,
  nothing: none,
  'nothing-changed': none,
  'too-large': none,
  status: z.readonly(z.object({ status: z.number() })),
  'foreign-type': z.readonly(z.object({ type: z.string() })),
};

/** Why a subscribed rubric could not be read at its address. */
export type CheckError = ReasonOf<ParamsOf<typeof shapes>>;

/** What is kept of why it could not be read; older versions kept the sentence itself. */
export const storedCheckErrorSchema = z.union([z.string(), reasonSchemaOf(shapes)]);
/** What is kept of why it could not be read: a code, or the sentence that an older version kept. */
export type StoredCheckError = z.infer<typeof storedCheckErrorSchema>;

const wallClock = z.number().check(z.gte(0));

/** A text that came from an address and waits for the user: its digest tells it from others, `path` how the address ends. */
export const offerSchema = z.readonly(z.object({ text: z.string(), digest: z.string(), path: z.string(), receivedAt: wallClock }));
/** A text that came from an address and waits for the user. */
export type Offer = z.infer<typeof offerSchema>;

/** A rubric that is followed at an address. Times are wall-clock milliseconds. */
export const subscriptionSchema = z.readonly(
  z.object({
    id: z.string(),
    url: z.string(),
    createdAt: wallClock,
    /** The user's own rubric that follows it, and the id that it has at its address; null before the first acceptance. */
    rubricId: z.nullable(z.string()),
    remoteId: z.nullable(z.string()),
    /** What the server called the text that came last. */
    etag: z.nullable(z.string()),
    /** The digests of the text that was accepted last and of the one that was declined last. */
    accepted: z.nullable(z.string()),
    declined: z.nullable(z.string()),
    offer: z.nullable(offerSchema),
    /** When it was asked for last, and when the server answered well last. */
    triedAt: z.nullable(wallClock),
    answeredAt: z.nullable(wallClock),
    /** Why it was not read when it was asked for last; null when it was. */
    problem: z.nullable(storedCheckErrorSchema),
  }),
);
/** A rubric that is followed at an address. */
export type Subscription = z.infer<typeof subscriptionSchema>;

/** A subscription to an address that was never asked for. */
export const beginSubscription = (id: string, url: string, createdAt: number): Subscription => ({
  id,
  url,
  createdAt,
  rubricId: null,
  remoteId: null,
  etag: null,
  accepted: null,
  declined: null,
  offer: null,
  triedAt: null,
  answeredAt: null,
  problem: null,
});

const day = 24 * 3_600_000;

/** When a subscription is to be asked for again, at the earliest: a day after the last time. */
export const dueAt = ({ triedAt }: Subscription): number => (triedAt === null ? 0 : triedAt + day);
