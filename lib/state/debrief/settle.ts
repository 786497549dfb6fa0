import { type DebriefEnvelope, findLastEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import { failure, type Result } from '@/lib/core/result';
import { type DebriefReceiver, findDebriefReceivers, makeDebriefDelivery } from '@/lib/delivery/debrief/plan-debrief';
import { teamKind } from '@/lib/delivery/kinds';
import { type DebriefRefusal, settleDebrief } from '@/lib/storage/debrief/commands';
import { lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { isOpen, openDebrief, type VisibleDebrief } from '@/lib/storage/debrief/open';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { explainMeanRule } from '@/lib/text/debrief/mean-rules';

/** The destinations that a settled debrief is sent to. */
export const listDebriefReceivers = async (): Promise<readonly DebriefReceiver[]> => findDebriefReceivers(await listDestinations());

/** Whether this device has a team's store, which is told of what is written in debriefs. */
export const hasTeamStore = async (): Promise<boolean> => (await listDestinations()).some(({ kind }) => kind === teamKind);

/** Whether debriefs are sent anywhere; true where that cannot be read. */
export const isSentAnywhere = async (): Promise<boolean> => {
  try {
    return (await listDebriefReceivers()).length > 0;
  } catch {
    return true;
  }
};

function makeEnvelope({ debrief, scorecards, takenOut, entries, settled }: VisibleDebrief, at: number): DebriefEnvelope {
  const revision = (settled.at(-1)?.revision ?? 0) + 1;
  return makeDebriefEnvelope({ debrief, revision, scorecards, takenOut, entries }, at, explainMeanRule);
}

/**
 * Stores a debrief as it stands at the wall time `at` as settled, and queues it for every destination that receives debriefs; on disk when it
 * resolves.
 */
export async function settleNow(id: string, at: number): Promise<Result<null, DebriefRefusal>> {
  const [opened, receivers] = await Promise.all([openDebrief(id), listDebriefReceivers()]);
  if (opened === null) return failure('gone');
  if (!isOpen(opened)) return failure('closed');
  const envelope = makeEnvelope(opened, at);
  const rows = receivers.map((receiver) => makeDebriefDelivery(envelope, receiver, at));
  return settleDebrief({ envelope, entryIds: opened.entries.map((entry) => entry.id), rows });
}

/**
 * The envelope of a debrief to take away: as it was settled last, where nothing was changed since; else as it stands at the wall time `at`, which has
 * no decision while there is none. Null when there is no such debrief or it is closed.
 */
export async function findDebriefEnvelope(id: string, at: number): Promise<DebriefEnvelope | null> {
  const opened = await lookAtDebrief(id, at);
  if (opened === null || !isOpen(opened)) return null;
  const settled = findLastEnvelope(opened.settled);
  const envelope = makeEnvelope(opened, at);
  return settled !== null && isSameContent(settled, envelope) ? settled : envelope;
}

/** Whether two envelopes say the same, whenever they were made. */
const isSameContent = (one: DebriefEnvelope, other: DebriefEnvelope): boolean => {
  const content = ({ data }: DebriefEnvelope) => JSON.stringify({ ...data, revision: 0, settledAt: '' });
  return content(one) === content(other);
};
