import type * as z from 'zod/mini';
import type {
  Blocker,
  Capabilities,
  Field,
  FormProblem,
  FormValues,
  Found,
  Plan,
  PlannedRequest,
  Secrets,
  Target,
  TargetQuery,
  TestResult,
} from '@/lib/core/destination';
import type { Form } from '@/lib/core/form';
import type { MappedRubric } from '@/lib/core/mapping';
import type { Result } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard-schema';
import type { Verdict } from '@/lib/core/verdict';
import type { Answer, Answered, Request } from '@/lib/network/send';

/*
 * A destination is a folder here under destinations/, in two halves, and a line for each half in plan.ts and actors.ts:
 *   plan.ts   the pure half, for the pages: what it is called, its form, and what would be sent. It imports lib/core only, and loads lazily.
 *   act.ts    the acting half, for the worker: adds the secret, reads the answer, tests, looks up, reconciles. It never calls the network
 *             itself: it is handed `call`, which asks for permission, time and size first.
 */

/** Settings as the database keeps them. */
type Stored = Readonly<Record<string, unknown>>;

/** What a plan is made from. `mapping` is the one saved for the scorecard's rubric, null when there is none. */
export type PlanInput<Settings, Mapping> = {
  readonly envelope: ScorecardEnvelope;
  readonly settings: Settings;
  readonly target: Target | null;
  readonly mapping: Mapping | null;
};

/** The pure half of a destination. */
export type PlannerParts<Settings extends Stored, Mapping> = {
  readonly kind: string;
  readonly label: string;
  /** What arrives there and how, in one sentence. */
  readonly about: string;
  readonly capabilities: Capabilities;
  readonly fields: readonly Field[];
  readonly settings: z.ZodMiniType<Settings>;
  readonly mapping: z.ZodMiniType<Mapping>;
  /** Reads the form's fields that are not secret. */
  readonly readForm: (values: FormValues) => Result<Settings, FormProblem>;
  /** Fills the form from what was saved, without secrets. */
  readonly showForm: (settings: Settings) => FormValues;
  /** What is wrong with the secrets of a form; null when nothing is. */
  readonly checkSecrets: (secrets: Secrets) => FormProblem | null;
  /** How the user's list names it: a host, an account. */
  readonly nameOf: (settings: Settings) => string;
  /** The match patterns of the origins it calls: asked for when it is saved, checked before each call. */
  readonly originsOf: (settings: Settings) => readonly string[];
  /** The form that a rubric is mapped onto, where it follows from the settings; absent where it is looked up, or there is none. */
  readonly formFor?: (settings: Settings, rubric: MappedRubric) => Form;
  readonly plan: (input: PlanInput<Settings, Mapping>) => Promise<Plan>;
};

/** The pure half as the rest of the code sees it: whatever was stored is unknown until the destination's own schema has read it. */
export type Planner = Omit<
  PlannerParts<never, never>,
  'settings' | 'mapping' | 'readForm' | 'showForm' | 'nameOf' | 'originsOf' | 'formFor' | 'plan'
> & {
  readonly readForm: (values: FormValues) => Result<Stored, FormProblem>;
  readonly showForm: (settings: unknown) => FormValues;
  readonly nameOf: (settings: unknown) => string;
  readonly originsOf: (settings: unknown) => readonly string[];
  readonly formFor: ((settings: unknown, rubric: MappedRubric) => Form) | null;
  readonly plan: (input: PlanInput<unknown, unknown>) => Promise<Plan>;
};

/** Seals a pure half: settings and mappings pass its schemas on every way in, and throw when they do not fit. */
export function makePlanner<Settings extends Stored, Mapping>(parts: PlannerParts<Settings, Mapping>): Planner {
  const { settings, mapping, formFor } = parts;
  return {
    ...parts,
    formFor: formFor === undefined ? null : (stored, rubric) => formFor(settings.parse(stored), rubric),
    showForm: (stored) => parts.showForm(settings.parse(stored)),
    nameOf: (stored) => parts.nameOf(settings.parse(stored)),
    originsOf: (stored) => parts.originsOf(settings.parse(stored)),
    plan: (input) =>
      parts.plan({ ...input, settings: settings.parse(input.settings), mapping: input.mapping === null ? null : mapping.parse(input.mapping) }),
  };
}

/** A plan that sends nothing until the user acts. */
export const blocked = (need: Blocker['need'], text: string): Plan => ({
  requests: [],
  losses: [],
  warnings: [],
  blockers: [{ need, text }],
  attribution: null,
});

/** What an acting half may use. */
export type Access<Settings> = { readonly settings: Settings; readonly secrets: Secrets };

/** Calls the network for an acting half; nothing goes to an origin that was not granted: that reads as 'not-granted'. */
export type Call = (request: Request) => Promise<Answer>;

/** The delivery that a request belongs to: its id is stable over every attempt, `at` is the attempt's wall time in milliseconds. */
export type Moment = { readonly deliveryId: string; readonly at: number };

/** Whether a request that may have been written was written. */
export type Reconciled = 'arrived' | 'absent' | 'cannot-tell';

/** What can be looked up there. Each answers with what to choose from, or with words for the user. */
export type LookUps<Settings> = {
  readonly targets?: (query: TargetQuery, access: Access<Settings>, call: Call) => Promise<Result<readonly Target[], string>>;
  readonly users?: (email: string, access: Access<Settings>, call: Call) => Promise<Result<readonly Found[], string>>;
  readonly forms?: (target: Target | null, access: Access<Settings>, call: Call) => Promise<Result<readonly Found[], string>>;
};

/** The acting half of a destination. */
export type ActorParts<Settings extends Stored> = {
  readonly kind: string;
  readonly settings: z.ZodMiniType<Settings>;
  /** The request as it goes out: address and secrets added to the frozen bytes; words when a secret is missing. `call` is for a token to be fetched first. */
  readonly prepare: (planned: PlannedRequest, access: Access<Settings>, moment: Moment, call: Call) => Promise<Result<Request, string>>;
  /** What an answer means; `now` is wall time in milliseconds, for Retry-After. */
  readonly read: (answer: Answered, planned: PlannedRequest, now: number) => Verdict;
  /** Tests the connection without writing anything that counts, and says what works or which scope is missing. */
  readonly test: (access: Access<Settings>, call: Call, moment: Moment) => Promise<TestResult>;
  readonly lookUps: LookUps<Settings>;
  /** Looks whether a request whose outcome is unknown was written; null where the destination cannot tell. */
  readonly reconcile: ((planned: PlannedRequest, access: Access<Settings>, call: Call, moment: Moment) => Promise<Reconciled>) | null;
};

/** The acting half as the rest of the code sees it. */
export type Actor = Omit<ActorParts<Stored>, 'settings'>;

/** Seals an acting half: settings pass its schema on every way in, and throw when they do not fit. */
export function makeActor<Settings extends Stored>(parts: ActorParts<Settings>): Actor {
  const open = ({ settings, secrets }: Access<Stored>): Access<Settings> => ({ settings: parts.settings.parse(settings), secrets });
  const { targets, users, forms } = parts.lookUps;
  const { reconcile } = parts;
  return {
    kind: parts.kind,
    read: parts.read,
    prepare: (planned, access, moment, call) => parts.prepare(planned, open(access), moment, call),
    test: (access, call, moment) => parts.test(open(access), call, moment),
    lookUps: {
      ...(targets && { targets: (query, access, call) => targets(query, open(access), call) }),
      ...(users && { users: (email, access, call) => users(email, open(access), call) }),
      ...(forms && { forms: (target, access, call) => forms(target, open(access), call) }),
    },
    reconcile: reconcile && ((planned, access, call, moment) => reconcile(planned, open(access), call, moment)),
  };
}
