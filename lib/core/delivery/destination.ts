import * as z from 'zod/mini';
import { type DeliveryReasons, deliveryReasonsSchema } from './reason';
import type { PlanAuthor, PlanLoss, PlanWarning } from './reasons/plan-remarks';
import { targetSchema } from './target-schema';

/** One request as it was planned and frozen: every attempt sends these bytes. It never holds a secret; `path` follows the destination's address. */
export const plannedRequestSchema = z.readonly(
  z.object({
    /** What it carries, in one or two words: "Scorecard", "Note". */
    label: z.string(),
    method: z.enum(['POST', 'PUT', 'PATCH']),
    path: z.string(),
    headers: z.readonly(z.record(z.string(), z.string())),
    body: z.string(),
    /** Whether sending it twice has the same effect as once. */
    repeatable: z.boolean(),
    /** The form it fills, as it was when it was mapped; null when it fills no form that could change. */
    form: z._default(z.nullable(z.readonly(z.object({ id: z.string(), fingerprint: z.string() }))), null),
  }),
);
/** One request as it was planned and frozen. */
export type PlannedRequest = z.infer<typeof plannedRequestSchema>;

/** Why a destination sends nothing until the user acts; `at` is wall time in milliseconds. */
const pauseSchema = z.readonly(z.object({ at: z.number(), need: z.enum(['access', 'gone', 'refused', 'user']), reason: deliveryReasonsSchema }));

/** A destination that the user has set up. Its secrets are kept apart from the database. */
export const destinationSchema = z.readonly(
  z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    /** The settings, read by the adapter's settings schema. */
    settings: z.readonly(z.record(z.string(), z.unknown())),
    /** The mappings by rubric id, read by the adapter's mapping schema. */
    mappings: z.readonly(z.record(z.string(), z.unknown())),
    /** The rubrics whose scorecards go there by default; null for every rubric. */
    rubrics: z.nullable(z.readonly(z.array(z.string()))),
    pause: z.nullable(pauseSchema),
    /** Wall time until which nothing is sent after failures; null when nothing holds it back. */
    restUntil: z.nullable(z.number()),
    /** Wall time until which the destination asked us to wait (Retry-After); null when it did not. Only the user's "Retry now" overrides it. */
    askedUntil: z._default(z.nullable(z.number()), null),
    /** Wall time in milliseconds of the last drain in which it accepted something; null before the first. */
    acceptedAt: z._default(z.nullable(z.number()), null),
    /** Number of back-offs in a row without a success between them. */
    failures: z.int(),
    createdAt: z.number(),
  }),
);
/** A destination that the user has set up. */
export type Destination = z.infer<typeof destinationSchema>;

/** Secrets by the names of the form's fields. They stay out of the database, the plan and every log. */
export type Secrets = Readonly<Record<string, string>>;

/** One field of a destination's form. Its value is text; `secret` fields are never shown again. */
export type DestinationField = {
  readonly name: string;
  readonly label: string;
  /** Where to find the value, in one sentence. */
  readonly hint: string;
  readonly kind: 'text' | 'url' | 'choice' | 'lines' | 'expression';
  readonly secret: boolean;
  readonly optional: boolean;
  /** Whether it is collapsed at first, because most users leave it unchanged. */
  readonly folded: boolean;
  /** Its value in a new form. */
  readonly initial: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** What a destination can do. */
export type Capabilities = {
  /** Whether sending the same delivery twice has the same effect as once. */
  readonly repeatable: boolean;
  /** Whether it can be asked if a delivery has arrived. */
  readonly reconciles: boolean;
  /** What it writes there: the scorecard, or only a note about the candidate. */
  readonly writes: 'scorecard' | 'note';
  /** The secret whose previous value also signs until the user removes it; null when there is none. */
  readonly rotates: string | null;
  /** Whether the user has to choose a target before anything can be sent. */
  readonly needsTarget: boolean;
  /** Whether a rubric's dimensions are mapped to a form of the destination. */
  readonly maps: boolean;
};

/** Why nothing can be sent yet, and what would help. */
export type Blocker = { readonly need: 'target' | 'mapping' | 'settings'; readonly why: DeliveryReasons };

/** What would be sent, and what the user should know first. With a blocker there are no requests. */
export type Plan = {
  readonly requests: readonly PlannedRequest[];
  /** Content that is changed on the way, becomes text only, or is not sent. */
  readonly droppedContent: readonly PlanLoss[];
  readonly warnings: readonly PlanWarning[];
  readonly blockers: readonly Blocker[];
  /** Whose name appears as the author there; null when the destination records no author. */
  readonly attribution: PlanAuthor | null;
};

/** The user's choices for one scorecard, by destination: whether it is sent there, and whom it is about. */
export const choicesSchema = z.readonly(
  z.object({ included: z.readonly(z.record(z.string(), z.boolean())), targets: z.readonly(z.record(z.string(), targetSchema)) }),
);
/** The user's choices for one scorecard. */
export type Choices = z.infer<typeof choicesSchema>;

/** What is known of an interview when its target is searched for; null where unknown. */
export type TargetQuery = { readonly call: string | null; readonly email: string | null; readonly name: string | null };

/** A user or a form found in a hiring system. `content` is what the adapter's mapping needs of it. */
export type FoundItem = { readonly id: string; readonly label: string; readonly content: unknown };

/** The values of a form, by field name. */
export type FormValues = Readonly<Record<string, string>>;

/** The name of the Web Lock under which one context at a time sends a destination's deliveries. */
export const outboxLockOf = (destinationId: string): string => `outbox:${destinationId}`;
