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

/** Why a rubric could not be read, as stored; older versions stored the sentence itself. */
export const storedCheckErrorSchema = z.union([z.string(), reasonSchemaOf(shapes)]);
/** Why a rubric could not be read, as stored: a code, or the sentence of an older version. */
export type StoredCheckError = z.infer<typeof storedCheckErrorSchema>;

const wallClock = z.number().check(z.gte(0));

/** A rubric text from an address that waits for the user's decision: its digest identifies it, `path` is the end of the address. */
export const offerSchema = z.readonly(z.object({ text: z.string(), digest: z.string(), path: z.string(), receivedAt: wallClock }));
/** A rubric text from an address that waits for the user's decision. */
export type Offer = z.infer<typeof offerSchema>;

/** A subscription to a rubric at an address. Times are wall-clock milliseconds. */
export const subscriptionSchema = z.readonly(
  z.object({
    id: z.string(),
    url: z.string(),
    createdAt: wallClock,
    /** The user's own rubric that receives it, and its id in the file; null before the first acceptance. */
    rubricId: z.nullable(z.string()),
    remoteId: z.nullable(z.string()),
    /** The ETag of the last text from the server. */
    etag: z.nullable(z.string()),
    /** The digests of the text accepted last and of the one declined last. */
    accepted: z.nullable(z.string()),
    declined: z.nullable(z.string()),
    offer: z.nullable(offerSchema),
    /** When it was last requested, and when the server last answered successfully. */
    triedAt: z.nullable(wallClock),
    answeredAt: z.nullable(wallClock),
    /** Why the last request failed; null when it did not. */
    problem: z.nullable(storedCheckErrorSchema),
  }),
);
/** A subscription to a rubric at an address. */
export type Subscription = z.infer<typeof subscriptionSchema>;

/** A new subscription, not requested yet. */
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

/** The earliest time for the next request: a day after the last. */
export const dueAt = ({ triedAt }: Subscription): number => (triedAt === null ? 0 : triedAt + day);
