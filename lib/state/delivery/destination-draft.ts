import type { Destination, FormValues, Secrets } from '@/lib/core/delivery/destination';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { findPlanner, planScorecard } from '@/lib/delivery/plan';
import { findLatestScorecard } from '@/lib/storage/scorecard/scorecards';
import { describeReasons, listHint } from '@/lib/text/delivery/reasons';
import { nameAmong, nameField } from './destination-name';

/** The content of a form: the given name ('' for none), the fields, and the secrets to delete without replacement. */
export type FilledForm = { readonly name: string; readonly values: FormValues; readonly forgets: readonly string[] };

/** A destination as a form describes it, with the permissions that it needs. */
export type DestinationDraft = {
  readonly settings: Destination['settings'];
  readonly name: string;
  readonly secrets: Secrets;
  readonly wants: { readonly origins: readonly string[]; readonly permissions: readonly string[] };
};

/** The name of a secret's previous value while it still signs. */
export const formerSecretName = (name: string) => `${name}:old`;

/** The secrets after a form: an empty field keeps the stored value, and where secrets rotate, the old value keeps signing beside a new one. */
function mergeSecrets(names: readonly string[], { values, forgets }: FilledForm, kept: Secrets, rotates: string | null): Secrets {
  const secrets: Record<string, string> = { ...kept };
  for (const name of names) {
    const given = (values[name] ?? '').trim();
    const before = kept[name];
    if (given === '' || given === before) continue;
    if (name === rotates && before !== undefined) secrets[formerSecretName(name)] = before;
    secrets[name] = given;
  }
  for (const name of forgets) if ((values[name] ?? '').trim() === '') delete secrets[name];
  return secrets;
}

/** What exists before a form is read: the stored secrets, and the other destinations. */
type Before = { readonly secrets: Secrets; readonly others: readonly Destination[] };

/** Reads a form; when it cannot be saved, the field at fault and why. */
export async function readDraft(kind: string, filled: FilledForm, { secrets: kept, others }: Before): Promise<Result<DestinationDraft, FormError>> {
  const planner = await findPlanner(kind);
  if (planner === null) return failure({ field: '', why: because('kind-unknown', {}) });
  const settings = planner.readForm(filled.values);
  if (!settings.ok) return settings;
  const names = planner.fields.filter(({ secret }) => secret).map(({ name }) => name);
  const secrets = mergeSecrets(names, filled, kept, planner.capabilities.rotates);
  const problem = planner.checkSecrets(secrets);
  if (problem !== null) return failure(problem);
  const name = nameAmong(filled.name.trim(), planner.nameOf(settings.value), others);
  if (name === null) return failure({ field: nameField, why: because('display-name-taken', {}) });
  const wants = { origins: planner.originsOf(settings.value), permissions: planner.permissions };
  return success({ settings: settings.value, name, secrets, wants });
}

/** A destination that has not been used yet. */
export const newDestination = (
  id: string,
  kind: string,
  { settings, name }: Pick<DestinationDraft, 'settings' | 'name'>,
  createdAt: number,
): Destination => ({
  id,
  kind,
  name,
  settings,
  mappings: {},
  rubrics: null,
  pause: null,
  restUntil: null,
  askedUntil: null,
  acceptedAt: null,
  failures: 0,
  createdAt,
});

/** Whether a body is JSON with nothing in it. */
const isEmptyBody = (body: string): boolean => /^(\{\}|\[\]|null|"")$/.test(body);

/** The body that a form's expression makes; `hint` says what may help where it is empty. */
export type DestinationPreview = { readonly of: string; readonly text: string; readonly ok: boolean; readonly hint: string | null };

/**
 * The body that a form's values would make of the scorecard finished last, without sending it; null where there is none, or while the form is
 * invalid.
 */
export async function previewBody(kind: string, values: FormValues): Promise<DestinationPreview | null> {
  const [planner, envelope] = await Promise.all([findPlanner(kind), findLatestScorecard()]);
  const settings = planner?.readForm(values);
  if (envelope === null || settings?.ok !== true) return null;
  const plan = await planScorecard(envelope, newDestination('', kind, { settings: settings.value, name: '' }, 0), null);
  const [blocker] = plan.blockers;
  const problem = blocker === undefined ? undefined : describeReasons(blocker.why);
  const text = problem ?? plan.requests[0]?.body ?? '';
  return { of: envelope.data.candidate.name, text, ok: problem === undefined, hint: isEmptyBody(text) ? listHint : null };
}
