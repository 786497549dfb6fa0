import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import type { InboxRow } from '@/lib/core/team/inbox-row';
import { hasUnfinishedCalibration } from '@/lib/storage/calibration/open';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { readable } from '@/lib/storage/database/read-rows';
import { hasUnfinished } from '@/lib/storage/debrief/local-interviews';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { findInboxRow, listInbox } from '@/lib/storage/team/inbox';
import { findTeamRow } from '@/lib/storage/team/rows';
import { listUnshared, type Unshared } from './share-debriefs';

/** The shortest time between two runs. */
const restMs = 250;

/** Calls `act` now and after each change of what is shared with a team or was read from its store, one call after the other, until the signal aborts. */
export function observeTeamChanges(act: () => Promise<void>, signal: AbortSignal): void {
  const tables = ['teamInbox', 'teamRows', 'debriefs', 'debriefEntries', 'plans', 'calibrations', 'rubricVersions', 'destinations', 'interviews'];
  observeTables({ query: act, tables, restMs }, () => undefined, signal);
}

/** How a debrief is shared: its deliveries, the destinations, and what of it is not shared yet, null where nothing is left. */
export type DebriefSharing = {
  readonly rows: readonly OutboxRow[];
  readonly destinations: readonly Destination[];
  readonly unshared: Unshared | null;
};

/** Calls `listener` with how a debrief is shared, now and at each change, until the signal aborts. */
export function observeDebriefSharing(debriefId: string, listener: (found: DebriefSharing) => void, signal: AbortSignal): void {
  const query = async () => ({
    rows: readable(outboxRowSchema, await getDatabase().outbox.where('interviewId').equals(debriefId).toArray()),
    destinations: await listDestinations(),
    unshared: (await listUnshared({ at: 0, newId: () => '' })).find(({ debrief }) => debrief.id === debriefId) ?? null,
  });
  observeTables({ query, tables: ['outbox', 'destinations', 'teamRows', 'debriefs', 'debriefEntries'], restMs }, listener, signal);
}

/** Calls `listener` with the rows of the store that are refused here, now and at each change, until the signal aborts. */
export function observeRefused(listener: (refused: readonly InboxRow[]) => void, signal: AbortSignal): void {
  // While an interview or a calibration is not finished here nothing is said: whose a row is that cannot be read is unknown.
  const query = async () => {
    if (await hasUnfinished()) return [];
    const refused = (await listInbox()).filter(({ refusal }) => refusal !== undefined);
    return (await hasUnfinishedCalibration()) ? refused.filter(({ table }) => table !== 'calibration_answers') : refused;
  };
  observeTables({ query, tables: ['teamInbox', 'interviews', 'prepared', 'calibrations'], restMs }, listener, signal);
}

/**
 * How a plan, a session or a rubric's version is shared: its deliveries, the destinations, whether it is in the team's store or on its way there, and
 * whether something else is there under its id.
 */
export type ItemSharing = Pick<DebriefSharing, 'rows' | 'destinations'> & { readonly isShared: boolean; readonly isOtherThere: boolean };

/** Something that a user shares by itself: its kind and id. */
export type SharedItem = { readonly kind: 'plan' | 'calibration' | 'rubric'; readonly id: string };

/** Calls `listener` with how something is shared, now and at each change, until the signal aborts. */
export function observeItemSharing({ kind, id }: SharedItem, listener: (found: ItemSharing) => void, signal: AbortSignal): void {
  const query = async () => ({
    rows: readable(outboxRowSchema, await getDatabase().outbox.where('interviewId').equals(id).toArray()),
    destinations: await listDestinations(),
    isShared: (await findTeamRow(getDatabase(), kind, id)) !== null,
    isOtherThere: kind === 'rubric' && (await findInboxRow('rubrics', id))?.refusal?.why === 'two-bodies',
  });
  observeTables({ query, tables: ['outbox', 'destinations', 'teamRows', 'teamInbox'], restMs }, listener, signal);
}
