import type { Capabilities, Destination, Field, FormProblem, FormValues, Secrets } from '@/lib/core/destination';
import { makeId } from '@/lib/core/id';
import { failure, type Result, success } from '@/lib/core/result';
import { findPlanner, kinds, planScorecard } from '@/lib/delivery/plan';
import { testDestination } from '@/lib/messaging/test-destination';
import { poke } from '@/lib/messaging/worker';
import { deleteSecrets, findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { changeDestination, deleteDestination, findDestination, saveDestination } from '@/lib/storage/destinations';
import { observeDestinations, observeQueues, type Queue } from '@/lib/storage/observe';
import { requeueRefused } from '@/lib/storage/outbox';
import { findLatestScorecard } from '@/lib/storage/scorecards';

/** Calls `listener` with the destinations, now and at each change, until the signal aborts. */
export const observeAll = (listener: (rows: readonly Destination[]) => void, signal: AbortSignal) => observeDestinations(listener, signal);

/** Calls `listener` with how many deliveries wait for each destination, now and at each change, until the signal aborts. */
export const observeWaiting = (listener: (queues: readonly Queue[]) => void, signal: AbortSignal) => observeQueues(listener, signal);

/** A kind of destination as its form shows it. */
export type Kind = {
  readonly kind: string;
  readonly label: string;
  readonly about: string;
  readonly fields: readonly Field[];
  readonly capabilities: Capabilities;
};

/** Every kind of destination, in the order they are offered. */
export async function listKinds(): Promise<readonly Kind[]> {
  return (await Promise.all(kinds.map(findPlanner))).filter((planner) => planner !== null);
}

/** What a destination's form shows again: everything but its secrets. */
export async function showValues({ kind, settings }: Destination): Promise<FormValues> {
  return (await findPlanner(kind))?.showForm(settings) ?? {};
}

const refused = 'The browser was not allowed to send there. Nothing was saved. Save again and allow it.';

type Draft = { readonly settings: Destination['settings']; readonly name: string; readonly secrets: Secrets; readonly origins: readonly string[] };

async function readDraft(kind: string, values: FormValues, kept: Secrets): Promise<Result<Draft, FormProblem>> {
  const planner = await findPlanner(kind);
  if (planner === null) return failure({ field: '', text: 'This version of Plumbline does not know this kind of destination.' });
  const settings = planner.readForm(values);
  if (!settings.ok) return settings;
  const secrets = takeSecrets(
    planner.fields.filter(({ secret }) => secret).map(({ name }) => name),
    values,
    kept,
    planner.capabilities.rotates,
  );
  const problem = planner.checkSecrets(secrets);
  if (problem !== null) return failure(problem);
  return success({ settings: settings.value, name: planner.nameOf(settings.value), secrets, origins: planner.originsOf(settings.value) });
}

/** The secrets after a form: an empty field keeps what was there, and a new value keeps the old one signing where secrets rotate. */
function takeSecrets(names: readonly string[], values: FormValues, kept: Secrets, rotates: string | null): Secrets {
  const secrets: Record<string, string> = { ...kept };
  for (const name of names) {
    const given = (values[name] ?? '').trim();
    const before = kept[name];
    if (given === '' || given === before) continue;
    if (name === rotates && before !== undefined) secrets[`${name}:old`] = before;
    secrets[name] = given;
  }
  return secrets;
}

const request = (origins: readonly string[]) =>
  origins.length === 0 ? Promise.resolve(true) : chrome.permissions.request({ origins: [...origins] });

/** Saves a new destination after asking for its origins; null when done, else what to tell the user. Call it in a gesture. */
export async function addDestination(kind: string, values: FormValues): Promise<FormProblem | null> {
  const draft = await readDraft(kind, values, {});
  if (!draft.ok) return draft.reason;
  if (!(await request(draft.value.origins))) return { field: '', text: refused };
  const now = Date.now();
  const id = makeId(now, crypto.getRandomValues(new Uint8Array(10)));
  const { settings, name, secrets } = draft.value;
  await saveSecrets(id, secrets);
  await saveDestination({ id, kind, name, settings, mappings: {}, rubrics: null, pause: null, restUntil: null, failures: 0, createdAt: now });
  return null;
}

/** Saves changes to a destination and resumes it; empty secret fields keep what was there. Call it in a gesture. */
export async function editDestination(before: Destination, values: FormValues): Promise<FormProblem | null> {
  const draft = await readDraft(before.kind, values, await findSecrets(before.id));
  if (!draft.ok) return draft.reason;
  if (!(await request(draft.value.origins))) return { field: '', text: refused };
  const { settings, name, secrets } = draft.value;
  await saveSecrets(before.id, secrets);
  await changeDestination(before.id, (current) => ({ ...current, settings, name, pause: null, restUntil: null, failures: 0 }));
  await requeueRefused(before.id, Date.now());
  poke(true).catch(reportError);
  return null;
}

/** Lets a paused destination send again, after asking for its origins; false when the browser was not allowed. Call it in a gesture. */
export async function resumeDestination(id: string): Promise<boolean> {
  const destination = await findDestination(id);
  if (destination === null) return false;
  const planner = await findPlanner(destination.kind);
  if (planner === null || !(await request(planner.originsOf(destination.settings)))) return false;
  await changeDestination(id, (current) => ({ ...current, pause: null, restUntil: null, failures: 0 }));
  await requeueRefused(id, Date.now());
  return true;
}

/** Forgets a destination and its secrets; finished scorecards stay on this device. */
export async function removeDestination(id: string): Promise<void> {
  await deleteDestination(id);
  await deleteSecrets(id);
  poke(false).catch(reportError);
}

/** Tests a destination's connection and says in words what came of it. */
export async function testConnection(id: string): Promise<string> {
  return (await testDestination(id)).text;
}

const paused = 'You paused it. Scorecards wait here until you resume it.';

/** Holds back everything for a destination until it is resumed. */
export const pauseDestination = (id: string): Promise<void> =>
  changeDestination(id, (current) => ({ ...current, pause: { at: Date.now(), need: 'user', reason: paused } }));

/** Resumes a destination and sends what waits for it; false when the browser was not allowed to send there. Call it in a gesture. */
export async function resumeAndSend(id: string): Promise<boolean> {
  const resumed = await resumeDestination(id);
  if (resumed) poke(true).catch(reportError);
  return resumed;
}

/** Says whose scorecards go to a destination by default: those of these rubrics, or of all (null). */
export const assignRubrics = (id: string, rubrics: readonly string[] | null): Promise<void> =>
  changeDestination(id, (current) => ({ ...current, rubrics }));

/** A body as a form's expression makes it. */
export type Preview = { readonly of: string; readonly text: string; readonly ok: boolean };

/** What a form's values would send of the scorecard finished last, without sending it; null before there is one, or while the form cannot be read. */
export async function previewBody(kind: string, values: FormValues): Promise<Preview | null> {
  const [planner, envelope] = await Promise.all([findPlanner(kind), findLatestScorecard()]);
  const settings = planner?.readForm(values);
  if (envelope === null || settings?.ok !== true) return null;
  const made = {
    id: '',
    kind,
    name: '',
    settings: settings.value,
    mappings: {},
    rubrics: null,
    pause: null,
    restUntil: null,
    failures: 0,
    createdAt: 0,
  };
  const plan = await planScorecard(envelope, made, null);
  const problem = plan.blockers[0]?.text;
  return { of: envelope.data.candidate.name, text: problem ?? plan.requests[0]?.body ?? '', ok: problem === undefined };
}
