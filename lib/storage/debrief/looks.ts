import { isAbout } from '@/lib/core/debrief/blind';
import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { readLocalInterviews } from './local-interviews';
import { debriefTables, isOpen, type OpenedDebrief, openDebrief } from './open';
import { candidateOf, findScorecardsFor } from './scorecards';

/** Stores that others' scorecards in a debrief are shown; the first time counts. */
async function logLook(id: string, at: number): Promise<void> {
  const { debriefs } = getDatabase();
  await debriefs
    .where('id')
    .equals(id)
    .and(({ lookedAt }) => lookedAt === undefined)
    .modify({ lookedAt: at });
}

/**
 * Opens a debrief for being shown or exported at the wall time `at`, as far as it may be seen; null when there is none. Where that shows a scorecard of
 * somebody else, it is logged before: what is finished later tells of it.
 */
export async function lookAtDebrief(id: string, at: number): Promise<OpenedDebrief | null> {
  const opened = await openDebrief(id);
  const showsOthers = opened !== null && isOpen(opened) && opened.scorecards.some(({ source }) => source.kind !== 'device');
  if (!showsOthers || opened.debrief.lookedAt !== undefined) return opened;
  await logLook(id, at);
  return { ...opened, debrief: { ...opened.debrief, lookedAt: at } };
}

/** When others' scorecards of an interview's candidate were first shown here, in wall milliseconds; null where they were not before `before`. */
export async function findOthersOpenedAt(interviewId: string, before: number): Promise<number | null> {
  const database = getDatabase();
  return database.transaction('r', debriefTables(database), async () => {
    const looked = readable(debriefSchema, await database.debriefs.toArray()).filter(({ lookedAt = before }) => lookedAt < before);
    if (looked.length === 0) return null;
    const here = await readLocalInterviews(database);
    const interview = here.find(({ kind, id }) => kind === 'interview' && id === interviewId);
    if (interview === undefined) return null;
    const isOf = async (debrief: Debrief) => isAbout(interview, candidateOf(await findScorecardsFor(database, debrief, here), debrief, here));
    const looks: number[] = [];
    for (const debrief of looked) {
      if (await isOf(debrief)) looks.push(debrief.lookedAt ?? before);
    }
    return looks.length === 0 ? null : Math.min(...looks);
  });
}
