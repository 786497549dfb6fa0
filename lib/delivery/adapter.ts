import type * as z from 'zod/mini';
import type { Blocker, Capabilities, DestinationField, FormValues, Plan, Secrets } from '@/lib/core/delivery/destination';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { Form } from '@/lib/core/mapping/form';
import type { MappedRubric } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import type { Result } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';

/*
 * A destination is a folder under destinations/ and its name in kinds.ts. The folder holds two halves of one adapter:
 *   plan.ts   the pure half, for the pages: what it is called and can do, which permissions and which form it needs, and what would be sent.
 *             It imports lib/core, lib/export and its texts (lib/text/destinations) only, and loads when it is wanted.
 *   act.ts    the acting half, for the worker (see actor.ts): tests, looks up, sends and reconciles.
 */

/** Settings as the database keeps them. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** What a plan is made from. `mapping` is the one saved for the scorecard's rubric, null when there is none. */
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
  /** Reads the form's fields that are not secret. */
  readonly readForm: (values: FormValues) => Result<Settings, FormError>;
  /** What is said at a field whose value is taken for another than was typed; null where none is. Absent where that never happens. */
  readonly adviseOn?: (values: FormValues) => FormError | null;
  /** Fills the form from what was saved, without secrets. */
  readonly showForm: (settings: Settings) => FormValues;
  /** What is wrong with the secrets of a form; null when nothing is. */
  readonly checkSecrets: (secrets: Secrets) => FormError | null;
  /** How the user's list names it: a host, an account. */
  readonly nameOf: (settings: Settings) => string;
  /** The match patterns of the origins it calls: asked for when it is saved, checked before each call. */
  readonly originsOf: (settings: Settings) => readonly string[];
  /** The browser's own permissions that it needs: asked for when it is saved. */
  readonly permissions: readonly string[];
  /** What is added to each request when it is sent, as the dry run shows it: a header a line, its secret masked. */
  readonly added: readonly string[];
  /** The form that a rubric is mapped onto, where it follows from the settings; absent where it is looked up, or there is none. */
  readonly formFor?: (settings: Settings, rubric: MappedRubric) => Form;
  readonly plan: (input: PlanInput<Settings, Mapping>) => Promise<Plan>;
};

/** The pure half as the rest of the code sees it: whatever was stored is unknown until the destination's own schema has read it. */
export type Planner = Omit<
  PlannerParts<never, never>,
  'settings' | 'mapping' | 'readForm' | 'showForm' | 'nameOf' | 'originsOf' | 'formFor' | 'plan'
> & {
  readonly readForm: (values: FormValues) => Result<StoredSettings, FormError>;
  readonly showForm: (settings: unknown) => FormValues;
  readonly nameOf: (settings: unknown) => string;
  readonly originsOf: (settings: unknown) => readonly string[];
  readonly formFor: ((settings: unknown, rubric: MappedRubric) => Form) | null;
  readonly plan: (input: PlanInput<unknown, unknown>) => Promise<Plan>;
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
 * Builds a planner whose settings and mappings are read by its schemas at every call. Settings that do not fit, as another version may have left them,
 * make an empty form, no origin and a blocked plan, so that every other destination goes on; a mapping that does not fit is none. Only `nameOf` and
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
    plan: (input) => {
      const planned = (read: Settings) => parts.plan({ ...input, settings: read, mapping: mapping.safeParse(input.mapping).data ?? null });
      const blocked = blockedPlan({ need: 'settings', why: [because('settings-unreadable', {})] });
      return ifRead(find(input.settings), planned, Promise.resolve(blocked));
    },
  };
}

const ifRead = <Settings, Made>(settings: Settings | undefined, make: (settings: Settings) => Made, otherwise: Made): Made =>
  settings === undefined ? otherwise : make(settings);
