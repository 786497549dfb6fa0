import * as z from 'zod/mini';
import { type DebriefCandidate, isAbout, type LocalInterview } from '@/lib/core/debrief/blind';
import { debriefSchema } from '@/lib/core/debrief/debrief';
import { areLogged, candidateOfLooks, type LoggedLook, lookSchema } from '@/lib/core/debrief/look';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { readLocalInterviews } from '../local-interviews';
import { debriefTables, isOpen, type OpenedDebrief, openDebrief, type VisibleDebrief } from '../open';
import { candidateOf, findScorecardsFor } from '../scorecards';

/**
 * Logs at the wall time `at` that the scorecards of others in `of`, which is a debrief or one scorecard, are shown; on disk when it resolves. The first
 * time counts, and again once more is known of the candidate.
 */
export async function logLook(of: string, candidate: DebriefCandidate, at: number): Promise<void> {
  const database = getDatabase();
  const { looks } = database;
  await database.transaction('rw', looks, async () => {
    const before = readable(lookSchema, await looks.where('[of+at]').between([of, 0], [of, Infinity]).toArray());
    if (!areLogged(before, candidate)) await looks.put({ of, at, ...candidate });
  });
}

/** Whether an open debrief shows a scorecard of somebody else, or what somebody else wrote about one. */
const showsOthers = ({ scorecards, entries, came }: VisibleDebrief): boolean =>
  scorecards.some(({ source }) => source.kind !== 'device') || entries.some(({ id }) => came.has(id));

/**
 * Opens a debrief for being shown or exported at the wall time `at`, as far as it may be seen; null when there is none. Where that shows what somebody
 * else rated or wrote, it is logged before: what is finished later tells of it.
 */
export async function lookAtDebrief(id: string, at: number): Promise<OpenedDebrief | null> {
  const opened = await openDebrief(id);
  if (opened === null || !isOpen(opened)) return opened;
  if (showsOthers(opened)) await logLook(id, opened.candidate, at);
  return opened;
}

/** The ids of the debriefs whose scorecards of others were shown or exported here. */
export const listLookedAt = async (): Promise<ReadonlySet<string>> =>
  new Set((await getDatabase().looks.toCollection().primaryKeys()).map(([of]) => of));

const exportedSchema = z.object({ scorecardId: z.string(), candidate: z.string(), applicationId: z.nullable(z.string()) });

/**
 * Logs at the wall time `at` that debriefs and scorecards of others are given away in a readable file, before they are; `received` are the rows of those
 * scorecards.
 */
export async function logExport(debriefs: readonly string[], received: readonly unknown[], at: number): Promise<void> {
  for (const id of debriefs) await lookAtDebrief(id, at);
  for (const row of received) {
    const { data } = exportedSchema.safeParse(row);
    if (data === undefined) continue;
    const { candidate, applicationId } = data;
    await logLook(data.scorecardId, { names: [candidate], applicationIds: applicationId === null ? [] : [applicationId], persons: [] }, at);
  }
}

/** Everything that is known of a look's candidate, with what its debrief says now. */
async function candidateNow(database: Database, look: LoggedLook, here: readonly LocalInterview[]): Promise<DebriefCandidate> {
  const [debrief] = readable(debriefSchema, await database.debriefs.where('id').equals(look.of).toArray());
  if (debrief === undefined) return look;
  const now = candidateOf(await findScorecardsFor(database, debrief, here), debrief, here);
  return candidateOfLooks([look, { ...look, ...now }]);
}

/**
 * When others' scorecards of an interview's candidate were first shown here, in wall milliseconds; null where they were not before `before`. A look
 * stays when its debrief is deleted.
 */
export async function findOthersOpenedAt(interviewId: string, before: number): Promise<number | null> {
  const database = getDatabase();
  return database.transaction('r', [...debriefTables(database), database.looks], async () => {
    const looks = readable(lookSchema, await database.looks.toArray()).filter(({ at }) => at < before);
    if (looks.length === 0) return null;
    const here = await readLocalInterviews(database);
    const interview = here.find(({ kind, id }) => kind === 'interview' && id === interviewId);
    if (interview === undefined) return null;
    const times: number[] = [];
    for (const look of looks) if (isAbout(interview, await candidateNow(database, look, here))) times.push(look.at);
    return times.length === 0 ? null : Math.min(...times);
  });
}
