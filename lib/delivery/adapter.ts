import type * as z from 'zod/mini';
import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import type { Blocker, Capabilities, DestinationField, FormValues, Plan, PlannedRequest, Secrets } from '@/lib/core/delivery/destination';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { Form } from '@/lib/core/mapping/form';
import type { MappedRubric } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import type { Result } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import type { RowToShare } from '@/lib/core/team/row-to-share';

/*
 * A destination is a folder under destinations/, and its name in kinds.ts. The folder holds the three parts of an adapter. plan.ts is the pure part,
 * for pages: its name and capabilities, the permissions and the form it needs, and what would be sent. It imports lib/core, lib/export and its texts
 * (lib/text/destinations) only. ask.ts is the part that asks, for pages: it tests and searches (see asking/asker.ts). Both are loaded on demand. act.ts
 * is the part that acts, for the worker, which can load nothing on demand: it sends and reconciles (see actor.ts).
 */

/** Settings as the database keeps them. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Makes the request that takes a settled debrief. */
export type PlanDebrief = (envelope: DebriefEnvelope) => PlannedRequest;

/** How a candidate is erased: what was sent says whom it was about, and a request erases them. */
export type PlanErasure = {
  readonly candidateOf: (requests: readonly PlannedRequest[]) => string | null;
  readonly plan: (candidate: string) => PlannedRequest;
};

/** What a plan is made from. `mapping` is the saved one of the scorecard's rubric, null when there is none. */
export type PlanInput<Settings, Mapping> = {
  readonly envelope: ScorecardEnvelope;
  readonly settings: Settings;
  readonly target: Target | null;
  readonly mapping: Mapping | null;
};

/** The pure half of a destination. */
export type PlannerParts<Settings extends StoredSettings, Mapping> = {
  readonly kind: string;
  readonly label: string;
  /** What arrives there and how, in one sentence. */
  readonly about: string;
  readonly capabilities: Capabilities;
  readonly fields: readonly DestinationField[];
  readonly settings: z.ZodMiniType<Settings>;
  readonly mapping: z.ZodMiniType<Mapping>;
  /** Reads the fields of the form that are not secret. */
  readonly readForm: (values: FormValues) => Result<Settings, FormError>;
  /** The message beside a field whose value was changed on reading; null where none was. Absent where that never happens. */
  readonly adviseOn?: (values: FormValues) => FormError | null;
  /** The form filled from the stored settings, without secrets. */
  readonly showForm: (settings: Settings) => FormValues;
  /** What is wrong with the secrets of a form; null when nothing is. */
  readonly checkSecrets: (secrets: Secrets) => FormError | null;
  /** Its name in the user's list: a host, an account. */
  readonly nameOf: (settings: Settings) => string;
  /** The match patterns of the origins that it calls: requested when it is saved, checked before each call. */
  readonly originsOf: (settings: Settings) => readonly string[];
  /** The browser permissions that it needs: requested when it is saved. */
  readonly permissions: readonly string[];
  /** What is added to each request on sending, as the dry run shows it: one header per line, secrets masked. */
  readonly added: readonly string[];
  /** The form for a rubric, where it follows from the settings; absent where it is searched for, or there is none. */
  readonly formFor?: (settings: Settings, rubric: MappedRubric) => Form;
  readonly plan: (input: PlanInput<Settings, Mapping>) => Promise<Plan>;
  /** How a candidate is erased there. Absent where that is not asked for from here. */
  readonly erasing?: PlanErasure;
  /** Makes the requests that add what a team shares besides scorecards. Absent where nothing else is shared. */
  readonly planShared?: (shared: RowToShare) => readonly PlannedRequest[];
  /** The id under which the candidate of an application, or of a plan without one, is known there. Absent where nothing else is shared. */
  readonly candidateIdOf?: (named: string) => Promise<string>;
  /** What a settled debrief would send. Absent where debriefs are not received. */
  readonly planDebrief?: (settings: Settings) => PlanDebrief;
};

/** The pure half as the rest of the code sees it: stored data is unknown until the destination's own schema has read it. */
export type Planner = Omit<
  PlannerParts<never, never>,
  'settings' | 'mapping' | 'readForm' | 'showForm' | 'nameOf' | 'originsOf' | 'formFor' | 'plan' | 'planDebrief'
> & {
  readonly readForm: (values: FormValues) => Result<StoredSettings, FormError>;
  readonly showForm: (settings: unknown) => FormValues;
  readonly nameOf: (settings: unknown) => string;
  readonly originsOf: (settings: unknown) => readonly string[];
  readonly formFor: ((settings: unknown, rubric: MappedRubric) => Form) | null;
  readonly plan: (input: PlanInput<unknown, unknown>) => Promise<Plan>;
  /** How a settled debrief is sent; null where debriefs are not received. */
  readonly planDebrief: (settings: unknown) => PlanDebrief | null;
};

/** A plan that sends nothing until the user has acted. */
export const blockedPlan = (...blockers: readonly Blocker[]): Plan => ({
  requests: [],
  droppedContent: [],
  warnings: [],
  blockers,
  attribution: null,
});

/**
 * Builds a planner whose settings and mappings are read by its schemas at every call. Invalid settings, as another version may have stored, lead to
 * an empty form, no origins, a blocked plan and no debriefs, and an invalid mapping counts as none, so that other destinations work on. Only `nameOf` and
 * `formFor` throw.
 */
export function makePlanner<Settings extends StoredSettings, Mapping>(parts: PlannerParts<Settings, Mapping>): Planner {
  const { settings, mapping, formFor } = parts;
  const find = (stored: unknown) => settings.safeParse(stored).data;
  return {
    ...parts,
    formFor: formFor === undefined ? null : (stored, rubric) => formFor(settings.parse(stored), rubric),
    showForm: (stored) => ifRead(find(stored), parts.showForm, {}),
    nameOf: (stored) => parts.nameOf(settings.parse(stored)),
    originsOf: (stored) => ifRead(find(stored), parts.originsOf, []),
    planDebrief: (stored) => ifRead<Settings, PlanDebrief | null>(find(stored), (read) => parts.planDebrief?.(read) ?? null, null),
    plan: (input) => {
      const planned = (read: Settings) => parts.plan({ ...input, settings: read, mapping: mapping.safeParse(input.mapping).data ?? null });
      const blocked = blockedPlan({ need: 'settings', why: [because('settings-unreadable', {})] });
      return ifRead(find(input.settings), planned, Promise.resolve(blocked));
    },
  };
}

const ifRead = <Settings, Made>(settings: Settings | undefined, make: (settings: Settings) => Made, otherwise: Made): Made =>
  settings === undefined ? otherwise : make(settings);
