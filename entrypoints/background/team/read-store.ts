import type { Destination, Secrets } from '@/lib/core/delivery/destination';
import { failure, type Result } from '@/lib/core/result';
import { firstPlace } from '@/lib/core/team/place';
import { type TeamProblem, type TeamReading, teamMergingLock } from '@/lib/core/team/reading';
import { teamStoreSettings } from '@/lib/core/team/settings';
import { checkedSend } from '@/lib/delivery/checked-send';
import { teamKind } from '@/lib/delivery/kinds';
import { findFreshSecrets, renewRefused, type SessionDependencies } from '@/lib/delivery/team/session';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { findDestination, listDestinations } from '@/lib/storage/delivery/destinations';
import { removeAllFromStore, removeErased } from '@/lib/storage/team/from-store';
import { findTeamPlace, saveTeamPlace } from '@/lib/storage/team/place';
import { putInInbox } from '@/lib/storage/team/put-in-inbox';
import { askStoreAs } from '@/lib/team/ask-store';
import { readTeam, type TeamNews } from '@/lib/team/read-team';

/** The team's store of this device; null where there is none. */
export async function findTeamStore(): Promise<Destination | null> {
  return (await listDestinations()).find(({ kind }) => kind === teamKind) ?? null;
}

/** Asks a store once, with these secrets. Nothing is sent once it was removed or paused by the user meanwhile. */
async function ask({ id, settings }: Destination, secrets: Secrets, dependencies: SessionDependencies): Promise<Result<TeamNews, TeamProblem>> {
  const { apiKey: apikey = '', token = '' } = secrets;
  const read = teamStoreSettings.safeParse(settings);
  if (!read.success) return failure('unreadable');
  if (token === '') return failure('signed-out');
  const check = async () => {
    const now = await findDestination(id);
    return now === null ? 'gone' : now.pause?.need === 'user' ? 'paused' : null;
  };
  const call = checkedSend({ secrets }, dependencies, check);
  const [before, storeId] = [await findTeamPlace(), `${id} ${read.data.url}`];
  const isOther = before !== null && before.storeId !== storeId;
  // What came from another address is not what this store holds.
  if (isOther) await dependencies.exclusively(teamMergingLock, removeAllFromStore);
  return readTeam(askStoreAs({ url: read.data.url, apikey, token }, call), isOther || before === null ? firstPlace(storeId) : before);
}

/** Asks a store; a sign-in that it finds not valid now is renewed once. */
async function askFresh(store: Destination, dependencies: SessionDependencies): Promise<Result<TeamNews, TeamProblem>> {
  if (store.pause?.need === 'user') return failure('paused');
  const secrets = await findFreshSecrets(store.id, dependencies);
  const first = await ask(store, secrets, dependencies);
  if (first.ok || first.reason !== 'token-expired' || (secrets.refreshToken ?? '') === '') return first;
  return ask(store, await renewRefused(store.id, secrets.token ?? '', dependencies), dependencies);
}

/** Stores what was read until a page puts it where it belongs, removes what was erased, then stores the place. */
async function keep({ rows, erasures, place }: TeamNews): Promise<void> {
  await putInInbox(rows);
  await removeErased(erasures);
  await saveTeamPlace(place);
}

const tellAfter = (before: TeamReading, storeId: string, read: Result<TeamNews, TeamProblem>, now: number): TeamReading => {
  const known = before?.storeId === storeId ? before : null;
  if (read.ok) return { storeId, readAt: now, problem: read.value.isOlder ? 'older-store' : null, ...read.value.member };
  return { storeId, readAt: known?.readAt ?? null, problem: read.reason, email: known?.email ?? null, role: known?.role ?? null };
};

/**
 * Reads the team's store where there is one, and stores what is new and how it went. Call it under the lock `teamReadingLock`: whoever leaves the team
 * removes under the same what came from it.
 */
export async function readTeamStore(dependencies: SessionDependencies): Promise<void> {
  const store = await findTeamStore();
  if (store === null) return;
  const read = await askFresh(store, dependencies);
  // A team that was left meanwhile gives nothing more.
  if ((await findDestination(store.id)) === null) return;
  const now = dependencies.now();
  if (read.ok) await dependencies.exclusively(teamMergingLock, () => keep(read.value));
  await teamReadingSetting.update((before) => tellAfter(before, store.id, read, now));
}
