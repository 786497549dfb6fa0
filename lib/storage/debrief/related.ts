import { judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import type { Debrief } from '@/lib/core/debrief/debrief';
import type { ReceivedScorecard } from '@/lib/core/debrief/debrief-scorecard';
import type { Database } from '@/lib/storage/database/database';
import { readLocalInterviews } from './local-interviews';
import { findRelatedLooks } from './looks/related-looks';
import { findScorecardsFor } from './scorecards';
import { type Judged, judgeDebriefs, judgeReceived } from './visible';

/** The person of an erasure or an export, by what was chosen. */
export type ChosenRows = {
  readonly interviews: readonly string[];
  readonly prepared: readonly string[];
  /** Ids of scorecards of other interviewers. */
  readonly received: readonly string[];
  readonly debriefs: readonly string[];
  /** Looks at debriefs that are gone, by `nameLook`. */
  readonly looks: readonly string[];
};

type Keys = readonly (readonly [string, number])[];

/** What is stored of a person in debriefs: ids of debriefs, keys of scorecards of other interviewers, and of looks at those. */
export type RelatedRows = { readonly debriefs: readonly string[]; readonly received: Keys; readonly looks: Keys };

/** The interviews here whose scorecards are in a debrief. */
async function listInterviewsOf(database: Database, debrief: Debrief, here: readonly LocalInterview[]): Promise<readonly string[]> {
  const found = await findScorecardsFor(database, debrief, here);
  return found.flatMap(({ interviewId }) => interviewId ?? []);
}

const isAnyHeld = async ({ holds }: Database, ids: readonly string[]): Promise<boolean> => (await holds.where('interviewId').anyOf(ids).count()) > 0;

/** Whether an interview of a debrief is on legal hold, which then may not be deleted. */
export async function isDebriefHeld(database: Database, id: string): Promise<boolean> {
  const debrief = await database.debriefs.get(id);
  return debrief !== undefined && isAnyHeld(database, await listInterviewsOf(database, debrief, await readLocalInterviews(database)));
}

const listChosen = (
  here: readonly LocalInterview[],
  { interviews, prepared }: Pick<ChosenRows, 'interviews' | 'prepared'>,
): readonly LocalInterview[] => here.filter(({ id }) => interviews.includes(id) || prepared.includes(id));

const listApplications = (here: readonly LocalInterview[], chosen: ChosenRows): ReadonlySet<string> =>
  new Set(listChosen(here, chosen).flatMap(({ applicationId }) => applicationId ?? []));

/** The applications of the chosen interviews and prepared interviews. Call it in a transaction that reads `localTables`. */
export const listApplicationsOf = async (database: Database, chosen: ChosenRows): Promise<ReadonlySet<string>> =>
  listApplications(await readLocalInterviews(database), chosen);

/**
 * Whether scorecards of others about a person are kept back here while an interview of theirs is prepared or not finished, by their chosen interviews
 * and names: nothing of it depends on whether there are such scorecards. Call it in a transaction that reads `localTables`.
 */
export async function areOthersKeptBack(database: Database, chosen: Pick<ChosenRows, 'interviews' | 'prepared'>): Promise<boolean> {
  const here = await readLocalInterviews(database);
  const own = listChosen(here, chosen);
  const candidate = {
    names: own.flatMap((one) => [one.candidate, ...one.formerly]),
    applicationIds: own.flatMap(({ applicationId }) => applicationId ?? []),
    persons: own.flatMap(({ person }) => person ?? []),
  };
  return judgeBlindness(candidate, here, null).state === 'closed';
}

/** Debriefs that were chosen, are about a chosen interview's application, or hold its scorecard. */
async function listDebriefs(
  database: Database,
  chosen: ChosenRows,
  applications: ReadonlySet<string>,
  here: readonly LocalInterview[],
): Promise<readonly Judged<Debrief>[]> {
  const related: Judged<Debrief>[] = [];
  for (const judged of await judgeDebriefs(database)) {
    const { row } = judged;
    const interviews = await listInterviewsOf(database, row, here);
    const isChosens = interviews.some((id) => chosen.interviews.includes(id)) || (row.applicationId !== null && applications.has(row.applicationId));
    // One with an interview on legal hold stays, unless it was chosen itself.
    if (chosen.debriefs.includes(row.id) || (isChosens && !(await isAnyHeld(database, interviews)))) related.push(judged);
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
  const here = await readLocalInterviews(database);
  const chosenApplications = listApplications(here, chosen);
  const debriefs = await listDebriefs(database, chosen, chosenApplications, here);
  const applications = new Set([...chosenApplications, ...debriefs.flatMap(({ row }) => row.applicationId ?? [])]);
  const added = new Set(debriefs.flatMap(({ row }) => row.added));
  const received = (await judgeReceived(database)).filter((one) => isRelated(one, chosen, applications, added));
  const isShown = ({ closedBy }: Pick<Judged<unknown>, 'closedBy'>) => !(onlyVisible && closedBy !== null);
  const of = new Set([...debriefs.map(({ row }) => row.id), ...received.map(({ row }) => row.scorecardId)]);
  return {
    debriefs: debriefs.filter(isShown).map(({ row }) => row.id),
    received: received.filter(isShown).map(({ row }) => [row.scorecardId, row.revision] as const),
    looks: await findRelatedLooks(database, { of, applications, chosen: chosen.looks, interviews: listChosen(here, chosen) }),
  };
}
