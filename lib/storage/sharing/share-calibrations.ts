import type { Calibration, RaterAnswers } from '@/lib/core/calibration/session';
import { rowOfAnswers, rowOfSession } from '@/lib/core/team/calibration-rows';
import type { RowToShare } from '@/lib/core/team/row-to-share';
import type { TeamRow } from '@/lib/core/team/team-row';
import { calibrationTables, findCalibration, openStoredCalibration } from '@/lib/storage/calibration/open';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { findTeamRow, listTeamRows } from '@/lib/storage/team/rows';
import { lastRevision, type Sharing } from './share-debriefs';

/** What is known of a session in the store; `at` is when it was sent or read in wall-clock milliseconds, null before. */
export const sessionRow = (id: string, state: TeamRow['state'], at: number | null): TeamRow => ({
  ...{ kind: 'calibration', id, candidate: null, state },
  ...(at === null ? {} : { version: { id, at, said: '' } }),
});

/** What is known of somebody's answers in the store. */
export const answersRow = (calibrationId: string, raterId: string, state: TeamRow['state']): TeamRow => ({
  ...{ kind: 'answers', id: `${calibrationId} ${raterId}`, candidate: null, state },
});

/** From now on a session is shared with the team, with one's own answers once they are finished. On disk when it resolves. */
export async function markCalibrationShared(id: string): Promise<void> {
  await getDatabase().teamRows.put(sessionRow(id, 'own', null));
}

/** One's own answers where they are finished and not in the store. */
async function findUnsent(database: Database, calibration: Calibration): Promise<RaterAnswers | null> {
  if (calibration.finishedAt === null || (await findTeamRow(database, 'answers', `${calibration.id} ${calibration.rater.id}`)) !== null) return null;
  return (await openStoredCalibration(database, calibration)).answers?.[0] ?? null;
}

/** Queues what of a shared session is not in the store; how many deliveries that are. */
async function queueSession(database: Database, known: TeamRow, { at, destinationId, deliver }: Queueing): Promise<number> {
  const calibration = await findCalibration(database, known.id);
  if (calibration === null) return 0;
  const { id } = calibration;
  const answers = await findUnsent(database, calibration);
  const parts: readonly (readonly [string, RowToShare, TeamRow])[] = [
    ...(known.version === undefined ? [[id, rowOfSession(calibration), sessionRow(id, known.state, at)] as const] : []),
    ...(answers === null ? [] : [[`${id}-answers`, rowOfAnswers(calibration, answers), answersRow(id, answers.rater.id, 'own')] as const]),
  ];
  let revision = await lastRevision(database, id, destinationId);
  for (const [partId, shared, row] of parts) {
    revision += 1;
    await database.outbox.put(deliver({ ofId: id, id: partId, revision, shared }));
    await database.teamRows.put(row);
  }
  return parts.length;
}

type Queueing = Pick<Sharing, 'at' | 'destinationId' | 'deliver'>;

/**
 * Queues shared sessions that are not in the store, and one's own answers of every session there that are finished, in one transaction; on disk when it
 * resolves with how many deliveries it queued.
 */
export async function queueCalibrations(queueing: Queueing): Promise<number> {
  const database = getDatabase();
  return database.transaction('rw', [...calibrationTables(database), database.teamRows, database.outbox], async () => {
    const known = (await listTeamRows(database)).filter(({ kind, state }) => kind === 'calibration' && state !== 'gone');
    let count = 0;
    for (const row of known) count += await queueSession(database, row, queueing);
    return count;
  });
}
