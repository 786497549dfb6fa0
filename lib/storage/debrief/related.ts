import type { ReceivedScorecard } from '@/lib/core/debrief/debrief-scorecard';
import type { Database } from '@/lib/storage/database/database';
import { readLocalInterviews } from './local-interviews';
import { findScorecardsFor } from './scorecards';
import { type Judged, judgeDebriefs, judgeReceived } from './visible';

/** The person of an erasure or an export, by what was chosen. */
export type ChosenRows = {
  readonly interviews: readonly string[];
  readonly prepared: readonly string[];
  /** Ids of scorecards of other interviewers. */
  readonly received: readonly string[];
  readonly debriefs: readonly string[];
};

/** What is stored of a person in debriefs: ids of debriefs, and keys of scorecards of other interviewers. */
export type RelatedRows = { readonly debriefs: readonly string[]; readonly received: readonly (readonly [string, number])[] };

/** The interviews here whose scorecards are in a debrief. */
async function listInterviewsOf(database: Database, id: string): Promise<readonly string[]> {
  const debrief = await database.debriefs.get(id);
  if (debrief === undefined) return [];
  const found = await findScorecardsFor(database, debrief, await readLocalInterviews(database));
  return found.flatMap(({ interviewId }) => interviewId ?? []);
}

/** Whether an interview of a debrief is on legal hold, which then may not be deleted. */
export async function isDebriefHeld(database: Database, id: string): Promise<boolean> {
  const ids = await listInterviewsOf(database, id);
  return (await database.holds.where('interviewId').anyOf(ids).count()) > 0;
}

async function listApplications(database: Database, { interviews, prepared }: ChosenRows): Promise<ReadonlySet<string>> {
  const chosen = new Set([...interviews, ...prepared]);
  const here = await readLocalInterviews(database);
  return new Set(here.filter(({ id }) => chosen.has(id)).flatMap(({ applicationId }) => applicationId ?? []));
}

/** Debriefs that were chosen, are about a chosen interview's application, or hold its scorecard. */
async function listDebriefs(database: Database, chosen: ChosenRows, applications: ReadonlySet<string>): Promise<readonly string[]> {
  const related: string[] = [];
  for (const { row } of await judgeDebriefs(database)) {
    const holds = (await listInterviewsOf(database, row.id)).some((id) => chosen.interviews.includes(id));
    const isRelated = holds || (row.applicationId !== null && applications.has(row.applicationId));
    // One with an interview on legal hold stays, unless it was chosen itself.
    if (chosen.debriefs.includes(row.id) || (isRelated && !(await isDebriefHeld(database, row.id)))) related.push(row.id);
  }
  return related;
}

/** Whether a scorecard is the chosen person's: it was chosen, names their application, is in their debrief, or waits for their interview alone. */
const isRelated = ({ row, closedBy }: Judged<ReceivedScorecard>, chosen: ChosenRows, applications: ReadonlySet<string>, added: ReadonlySet<string>) =>
  chosen.received.includes(row.scorecardId) ||
  added.has(row.scorecardId) ||
  (row.applicationId !== null && applications.has(row.applicationId)) ||
  (closedBy !== null && (chosen.interviews.includes(closedBy) || chosen.prepared.includes(closedBy)));

/**
 * What debriefs hold of a person. With `onlyVisible` what waits for an unfinished interview is left out, as in everything that a user reads. Call it
 * in a transaction that reads every table.
 */
export async function findRelated(database: Database, chosen: ChosenRows, onlyVisible: boolean): Promise<RelatedRows> {
  const chosenApplications = await listApplications(database, chosen);
  const debriefs = await listDebriefs(database, chosen, chosenApplications);
  const rows = (await database.debriefs.bulkGet([...debriefs])).filter((row) => row !== undefined);
  const applications = new Set([...chosenApplications, ...rows.flatMap(({ applicationId }) => applicationId ?? [])]);
  const added = new Set(rows.flatMap((row) => row.added));
  const received = (await judgeReceived(database)).filter(
    (one) => isRelated(one, chosen, applications, added) && !(onlyVisible && one.closedBy !== null),
  );
  const closed = new Set((await judgeDebriefs(database)).flatMap(({ row, closedBy }) => (closedBy === null ? [] : [row.id])));
  return {
    debriefs: debriefs.filter((id) => !(onlyVisible && closed.has(id))),
    received: received.map(({ row }) => [row.scorecardId, row.revision] as const),
  };
}
