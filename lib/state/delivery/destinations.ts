import type { Capabilities, Destination, DestinationField, FormValues, Secrets } from '@/lib/core/delivery/destination';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { makeId } from '@/lib/core/id';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { teamMergingLock, teamReadingLock } from '@/lib/core/team/reading';
import { teamKind } from '@/lib/delivery/kinds';
import { findPlanner, kinds } from '@/lib/delivery/plan';
import { poke } from '@/lib/messaging/worker';
import { deleteSecrets, findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { giveBackUnused, permissionsOf, requestPermissions } from '@/lib/state/app/permissions';
import { requeueRefused } from '@/lib/storage/delivery/changes';
import { changeDestination, findDestination, listDestinations } from '@/lib/storage/delivery/destinations';
import { deleteDestination, saveDestination } from '@/lib/storage/delivery/save-destination';
import { observeDestinations, observeQueues, type Queue } from '@/lib/storage/observe';
import { removeAllFromStore } from '@/lib/storage/team/from-store';
import { type FilledForm, formerSecretName, newDestination, readDraft } from './destination-draft';
import { findOwnName } from './destination-name';

export type { Queue } from '@/lib/storage/observe';

/** Calls `listener` with the destinations, now and at each change, until the signal aborts. */
export const observeAllDestinations = (listener: (rows: readonly Destination[]) => void, signal: AbortSignal) =>
  observeDestinations(listener, signal);

/** Calls `listener` with the state of each destination's deliveries, now and at each change, until the signal aborts. */
export const observeWaiting = (listener: (queues: readonly Queue[]) => void, signal: AbortSignal) => observeQueues(listener, signal);

/** A kind of destination as its form shows it. */
export type DestinationKind = {
  readonly kind: string;
  readonly label: string;
  readonly about: string;
  readonly fields: readonly DestinationField[];
  /** The default name of a destination with these settings. */
  readonly nameOf: (settings: unknown) => string;
  readonly capabilities: Capabilities;
  /** The message beside a field whose value was changed on reading. */
  readonly adviseOn?: (values: FormValues) => FormError | null;
};

/** Every kind of destination, in the order they are offered. */
export async function listKinds(): Promise<readonly DestinationKind[]> {
  return (await Promise.all(kinds.map(findPlanner))).filter((planner) => planner !== null);
}

/** Whether a kind of destination, or a destination, is the team's store: there is one, and it is set up under Settings. */
export const isTeamStore = ({ kind }: Pick<Destination, 'kind'>): boolean => kind === teamKind;

/** The stored secrets that can be read; the user has to enter the others again. */
const findKept = (id: string): Promise<Secrets> => findSecrets(id).catch(() => ({}));

/** What a form shows of a stored destination: the given name ('' for none), its values, and which secrets are stored. */
export type ShownDestination = { readonly name: string; readonly values: FormValues; readonly kept: readonly string[] };

/** Fills a form from a stored destination: everything except its secrets, which are only named. */
export async function showValues(destination: Destination): Promise<ShownDestination> {
  const { id, kind, settings } = destination;
  const planner = await findPlanner(kind);
  return {
    name: planner === null ? '' : findOwnName(destination, planner),
    values: planner?.showForm(settings) ?? {},
    kept: Object.keys(await findKept(id)),
  };
}

const refused: FormError = { field: '', why: because('not-allowed', {}) };

/** Saves a new destination after requesting its permissions, and returns its id; else why it was not saved. Call it in a user gesture. */
export async function addDestination(kind: string, filled: FilledForm): Promise<Result<string, FormError>> {
  const draft = await readDraft(kind, filled, { secrets: {}, others: await listDestinations() });
  if (!draft.ok) return draft;
  if (!(await requestPermissions(draft.value.wants))) return failure(refused);
  const now = Date.now();
  const id = makeId(now, crypto.getRandomValues(new Uint8Array(10)));
  await saveSecrets(id, draft.value.secrets);
  await saveDestination(newDestination(id, kind, draft.value, now));
  return success(id);
}

async function resume({ id, pause }: Destination): Promise<void> {
  await changeDestination(id, (current) => ({ ...current, pause: null, restUntil: null, askedUntil: null, failures: 0 }));
  await requeueRefused(id, Date.now(), pause?.need === 'refused');
}

/** Pauses a destination while its settings and secrets are replaced, so that no new key is ever sent to the old address. */
const holdForChange = (id: string) =>
  changeDestination(id, (current) => ({
    ...current,
    pause: current.pause ?? { at: Date.now(), need: 'user', reason: [because('being-changed', {})] },
  }));

/** Saves changes to a destination and resumes it; empty secret fields keep the stored value unless it is to be deleted. Call it in a user gesture. */
export async function editDestination(before: Destination, filled: FilledForm): Promise<Result<string, FormError>> {
  const others = (await listDestinations()).filter(({ id }) => id !== before.id);
  const draft = await readDraft(before.kind, filled, { secrets: await findKept(before.id), others });
  if (!draft.ok) return draft;
  if (!(await requestPermissions(draft.value.wants))) return failure(refused);
  const { settings, name, secrets } = draft.value;
  const wanted = await permissionsOf(before);
  await holdForChange(before.id);
  await saveSecrets(before.id, secrets);
  await changeDestination(before.id, (current) => ({ ...current, settings, name }));
  await giveBackUnused(wanted);
  await resume(before);
  poke('asked').catch(reportError);
  return success(before.id);
}

/** Whether the previous value of a secret still signs beside the new one. */
export const hasFormer = async (id: string, name: string): Promise<boolean> => (await findKept(id))[formerSecretName(name)] !== undefined;

/** Stops signing with the previous value of a secret. */
export async function forgetFormer(id: string, name: string): Promise<void> {
  const { [formerSecretName(name)]: _former, ...secrets } = await findSecrets(id);
  await saveSecrets(id, secrets);
}

/** Resumes a paused destination, after requesting its permissions; false when they were refused. Call it in a user gesture. */
export async function resumeDestination(id: string): Promise<boolean> {
  const destination = await findDestination(id);
  if (destination === null || !(await requestPermissions(await permissionsOf(destination)))) return false;
  await resume(destination);
  return true;
}

/** Forgets what came from the team's store, once a read that is under way has ended. */
const forgetTeam = (): Promise<void> =>
  navigator.locks.request(teamReadingLock, async () => {
    await navigator.locks.request(teamMergingLock, removeAllFromStore);
    await teamReadingSetting.update(() => null);
  });

/**
 * Deletes a destination, its secrets, and the permissions that only it needed; finished scorecards stay on this device. With the team's store, what
 * came from it goes too.
 */
export async function removeDestination(destination: Destination): Promise<void> {
  const wanted = await permissionsOf(destination);
  await deleteDestination(destination.id);
  await deleteSecrets(destination.id);
  if (isTeamStore(destination)) await forgetTeam();
  await giveBackUnused(wanted);
  poke('due').catch(reportError);
}

/** Tests a destination's connection and returns the result as a message. */
export async function testDestinationConnection(id: string): Promise<TestResult> {
  return (await import('./ask-destination')).askForTest(id);
}

/** Pauses a destination until it is resumed. */
export const pauseDestination = (id: string): Promise<void> =>
  changeDestination(id, (current) => ({ ...current, pause: { at: Date.now(), need: 'user', reason: [because('paused-by-user', {})] } }));

/** Resumes a destination and sends what waits for it; false when its permission was refused. Call it in a user gesture. */
export async function resumeAndSend(id: string): Promise<boolean> {
  const resumed = await resumeDestination(id);
  if (resumed) poke('asked').catch(reportError);
  return resumed;
}

/** Changes which rubrics' scorecards go to a destination by default; null for all. */
export const assignRubrics = (id: string, change: (before: Destination['rubrics']) => Destination['rubrics']): Promise<void> =>
  changeDestination(id, (current) => ({ ...current, rubrics: change(current.rubrics) }));
