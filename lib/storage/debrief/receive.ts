import { type Blindness, judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { applicationOf, receivedSchema, type ScorecardData, type ScorecardSource, toReceived } from '@/lib/core/debrief/debrief-scorecard';
import { type Arrival, compareArrival } from '@/lib/core/debrief/join-scorecards';
import { findScorecardFaults, type ScorecardFault } from '@/lib/core/debrief/scorecard-faults';
import { repairTexts, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { localTables, readLocalInterviews } from './local-interviews';
import { candidateOf, type FoundScorecard, findRevisions, scorecardTables } from './scorecards';

/** A scorecard that arrives, and where from. */
export type ArrivingScorecard = { readonly envelope: ScorecardEnvelope; readonly source: ScorecardSource };

type Closer = Extract<Blindness, { state: 'closed' }>['by'];

/**
 * What became of a scorecard that arrived. While one's own interview of the candidate is not finished, it 'waits' or is 'refused', and nothing else is
 * said of it.
 */
export type ReceivingOutcome =
  | {
      readonly outcome: Exclude<Arrival, 'two-bodies'>;
      readonly scorecardId: string;
      readonly candidate: string;
      readonly applicationId: string | null;
    }
  | { readonly outcome: 'waits' | 'refused'; readonly by: Closer }
  | { readonly outcome: 'contradicts'; readonly faults: readonly ScorecardFault[] }
  | { readonly outcome: 'two-bodies' };

type Here = { readonly interviews: readonly LocalInterview[]; readonly debriefs: readonly Debrief[] };

/** The debriefs that a scorecard belongs to. */
const debriefsOf = ({ debriefs }: Here, data: ScorecardData): readonly Debrief[] =>
  debriefs.filter(({ applicationId, added }) => added.includes(data.id) || (applicationId !== null && applicationId === applicationOf(data)));

/** Who closes a scorecard by what any of its revisions says; null when it may be seen, as in the debrief whose follow-up is under way. */
function findCloser(data: ScorecardData, known: readonly FoundScorecard[], here: Here): Closer | null {
  const arriving: FoundScorecard = { data, source: { kind: 'device' }, receivedAt: null, interviewId: null };
  const candidate = candidateOf([arriving, ...known], null, here.interviews);
  const judged = [null, ...debriefsOf(here, data).map(({ id }) => id)].map((id) => judgeBlindness(candidate, here.interviews, id));
  const [first] = judged;
  return first?.state === 'closed' && judged.every(({ state }) => state === 'closed') ? first.by : null;
}

/** Whether a scorecard from a file is here only because the team's store gave it: it stays, then, when the team is left. */
async function isOnlyFromStore({ received }: Database, { id, revision }: ScorecardData, source: ScorecardSource): Promise<boolean> {
  const row = source.kind === 'file' ? await received.get([id, revision]) : undefined;
  return receivedSchema.safeParse(row).data?.source.kind === 'store';
}

async function receive(database: Database, { envelope, source }: ArrivingScorecard, here: Here, at: number): Promise<ReceivingOutcome> {
  const { data } = envelope;
  const known = await findRevisions(database, [data.id]);
  const by = findCloser(data, known, here);
  const faults = findScorecardFaults(data);
  if (faults.length > 0) return by === null ? { outcome: 'contradicts', faults } : { outcome: 'refused', by };
  const arrival = compareArrival(
    data,
    known.map((one) => one.data),
  );
  if (arrival === 'two-bodies') return by === null ? { outcome: arrival } : { outcome: 'refused', by };
  if (arrival !== 'same' || (await isOnlyFromStore(database, data, source))) await database.received.put(toReceived(envelope, source, at));
  if (by !== null) return { outcome: 'waits', by };
  return { outcome: arrival, scorecardId: data.id, candidate: data.candidate.name, applicationId: applicationOf(data) };
}

/**
 * Stores scorecards of other interviewers at the wall time `at`, each for itself: one that contradicts itself or what is here is not stored. On disk
 * when it resolves with what became of each, in their order.
 */
export async function receiveScorecards(arriving: readonly ArrivingScorecard[], at: number): Promise<readonly ReceivingOutcome[]> {
  const database = getDatabase();
  const tables = [...localTables(database), ...scorecardTables(database), database.debriefs];
  return database.transaction('rw', tables, async () => {
    const here = { interviews: await readLocalInterviews(database), debriefs: readable(debriefSchema, await database.debriefs.toArray()) };
    const receipts: ReceivingOutcome[] = [];
    for (const { envelope, source } of arriving) receipts.push(await receive(database, { envelope: repairTexts(envelope), source }, here, at));
    return receipts;
  });
}
