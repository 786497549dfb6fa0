import * as z from 'zod/mini';
import { type DeliveryReasons, deliveryReasonsSchema } from './reason';
import type { PlanAuthor, PlanLoss, PlanWarning } from './reasons/plan-remarks';
import { targetSchema } from './target-schema';

/** One request as it was planned and frozen: every attempt sends these bytes. It never holds a secret; `path` follows the destination's address. */
export const plannedRequestSchema = z.readonly(
  z.object({
    /** What it carries, in a word or two: "Scorecard", "Note". */
    label: z.string(),
    method: z.enum(['POST', 'PUT', 'PATCH']),
    path: z.string(),
    headers: z.readonly(z.record(z.string(), z.string())),
    body: z.string(),
    /** Whether sending it twice has one effect. */
    repeatable: z.boolean(),
    /** The form it fills, as it was when it was mapped; null when it fills none that could change. */
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
    /** What the adapter's settings schema reads. */
    settings: z.readonly(z.record(z.string(), z.unknown())),
    /** What the adapter's mapping schema reads, by rubric id. */
    mappings: z.readonly(z.record(z.string(), z.unknown())),
    /** The rubrics whose scorecards go there unless the user says otherwise at the finish; null for every rubric. */
    rubrics: z.nullable(z.readonly(z.array(z.string()))),
    pause: z.nullable(pauseSchema),
    /** Wall time until which it rests after failures; null when it does not. */
    restUntil: z.nullable(z.number()),
    /** Wall time until which it asked to be left alone (Retry-After); null when it did not. Only a person's "Retry now" comes before it. */
    askedUntil: z._default(z.nullable(z.number()), null),
    /** The wall time in milliseconds at the end of the last drain in which it accepted something; null before the first. */
    acceptedAt: z._default(z.nullable(z.number()), null),
    /** Rests in a row without a success between them. */
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
  /** Whether most users leave it as it is, so that it stands folded away. */
  readonly folded: boolean;
  /** What it holds in a new form. */
  readonly initial: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** What a destination can do. */
export type Capabilities = {
  /** Whether sending the same delivery twice has one effect. */
  readonly repeatable: boolean;
  /** Whether it can be asked if a delivery arrived. */
  readonly reconciles: boolean;
  /** What it writes there: the scorecard, or only a note about the candidate. */
  readonly writes: 'scorecard' | 'note';
  /** The secret whose former value goes on signing until it is dropped; null when there is none. */
  readonly rotates: string | null;
  /** Whether a target has to be chosen before it can send. */
  readonly needsTarget: boolean;
  /** Whether a rubric's dimensions are mapped onto a form of its own. */
  readonly maps: boolean;
};

/** Why nothing can be sent yet, and the kind of act that helps. */
export type Blocker = { readonly need: 'target' | 'mapping' | 'settings'; readonly why: DeliveryReasons };

/** What would be sent, and what the user should know first. With a blocker there are no requests. */
export type Plan = {
  readonly requests: readonly PlannedRequest[];
  /** Content that is changed on the way, becomes text only, or is not sent. */
  readonly droppedContent: readonly PlanLoss[];
  readonly warnings: readonly PlanWarning[];
  readonly blockers: readonly Blocker[];
  /** In whose name it is written there; null when the destination knows no author. */
  readonly attribution: PlanAuthor | null;
};

/** What the user decided about one scorecard, by destination: whether it goes there, and whom it is about. */
export const choicesSchema = z.readonly(
  z.object({ included: z.readonly(z.record(z.string(), z.boolean())), targets: z.readonly(z.record(z.string(), targetSchema)) }),
);
/** What the user decided about one scorecard. */
export type Choices = z.infer<typeof choicesSchema>;

/** What is known of an interview when its target is looked for; null for what is not. */
export type TargetQuery = { readonly call: string | null; readonly email: string | null; readonly name: string | null };

/** A user or a form found in a hiring system. `content` is what the adapter's mapping needs of it. */
export type FoundItem = { readonly id: string; readonly label: string; readonly content: unknown };

/** What a form holds, by field name. */
export type FormValues = Readonly<Record<string, string>>;
