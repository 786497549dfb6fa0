import { browser } from '@/lib/browser/browser';
import { teamReadingLock } from '@/lib/core/team/reading';
import { shareRead } from '@/lib/delivery/share-read';
import { findFreshSecrets, type SessionDependencies } from '@/lib/delivery/team/session';
import { sendRequest } from '@/lib/network/send';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { findTeamStore, readTeamStore } from './read-store';

/** The alarm at which the team's store is read while no page asks for it. */
export const teamAlarm = 'team';
const everyMinutes = 15;

const dependencies: SessionDependencies = {
  now: Date.now,
  send: sendRequest,
  hasPermission: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  exclusively: (name, work) => navigator.locks.request(name, work),
};

/** The secrets of a destination; a sign-in that is about to expire is renewed first. */
export const findOwnSecrets = (destinationId: string) => findFreshSecrets(destinationId, dependencies);

/** Reads the team's store; those who ask while a read is under way share the next. */
export const readTeamNow = shareRead(() => dependencies.exclusively(teamReadingLock, () => readTeamStore(dependencies)));

/** Sets the alarm while there is a store, and clears it otherwise. */
export async function scheduleTeam(): Promise<void> {
  const store = await findTeamStore();
  if (store === null) await browser.alarms.clear(teamAlarm);
  else if ((await browser.alarms.get(teamAlarm)) === undefined)
    await browser.alarms.create(teamAlarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

/** Reads the team's store where it has taken something since it was read last: one's own scorecard opens those of others. */
export async function readAfterDelivery(): Promise<void> {
  const [store, reading] = await Promise.all([findTeamStore(), teamReadingSetting.get()]);
  if (store !== null && (store.acceptedAt ?? 0) > (reading?.readAt ?? 0)) await readTeamNow();
}

/** Reads the team's store for a page that asks. */
export async function answerReading(): Promise<true> {
  await scheduleTeam();
  await readTeamNow();
  return true;
}
