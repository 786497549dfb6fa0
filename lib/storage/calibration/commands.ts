import {
  type Calibration,
  calibrationSchema,
  completeRatings,
  type DraftSampleRating,
  draftRatingSchema,
  type Rater,
} from '@/lib/core/calibration/session';
import { failure, type Result, success } from '@/lib/core/result';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { markGone } from '@/lib/storage/team/rows';
import { calibrationTables, findCalibration, openStoredCalibration, rowsOfCalibration } from './open';

/** Why a calibration was not changed: it is gone, it is finished, or not every sample is rated. */
export type CalibrationRefusal = 'gone' | 'finished' | 'incomplete';

/** Stores a calibration; on disk when it resolves. False, and nothing is changed, where one of its id is here. */
export async function addCalibration(calibration: Calibration): Promise<boolean> {
  const database = getDatabase();
  return database.transaction('rw', database.calibrations, async () => {
    if ((await database.calibrations.where('id').equals(calibration.id).count()) > 0) return false;
    await database.calibrations.add(calibrationSchema.parse(wellFormedTexts(calibration)));
    return true;
  });
}

/** Runs a command on a calibration that is not finished, in one transaction; on disk when it resolves, unless the database is a relaxed one. */
async function change(
  id: string,
  work: (database: Database, calibration: Calibration) => Promise<CalibrationRefusal | null>,
  database = getDatabase(),
): Promise<Result<null, CalibrationRefusal>> {
  const refusal = await database.transaction('rw', calibrationTables(database), async () => {
    const calibration = await findCalibration(database, id);
    if (calibration === null) return 'gone' as const;
    return calibration.finishedAt === null ? work(database, calibration) : ('finished' as const);
  });
  return refusal === null ? success(null) : failure(refusal);
}

/** Saves a rating while it is being made; handed to the system when it resolves, as it is called for each key. */
export const saveSampleRating = (rating: DraftSampleRating): Promise<Result<null, CalibrationRefusal>> =>
  change(
    rating.calibrationId,
    async ({ calibrationRatings }) => {
      await calibrationRatings.put(draftRatingSchema.parse(wellFormedTexts(rating)));
      return null;
    },
    getDatabase('relaxed'),
  );

/**
 * Finishes one's own answers at the wall time `at`, as those of `by`: they stay as they are, and others' may be seen. On disk when it resolves;
 * 'incomplete' while a sample has no rating or no evidence.
 */
export const finishCalibration = (id: string, at: number, by: Omit<Rater, 'id'>): Promise<Result<null, CalibrationRefusal>> =>
  change(id, async (database, calibration) => {
    const { ratings } = await openStoredCalibration(database, calibration);
    if (completeRatings(calibration, ratings).length < calibration.samples.length) return 'incomplete';
    const finished = { ...calibration, rater: { ...by, id: calibration.rater.id }, finishedAt: at };
    await database.calibrations.put(calibrationSchema.parse(wellFormedTexts(finished)));
    return null;
  });

/** A deleted calibration: its rows by table, as they were stored. */
export type DeletedCalibration = ReadonlyMap<string, readonly unknown[]>;

/** Deletes a calibration with its ratings and answers, which then do not come back from the team's store, in one transaction; on disk when it resolves. */
export async function deleteCalibration(id: string): Promise<DeletedCalibration> {
  const database = getDatabase();
  return database.transaction('rw', [...calibrationTables(database), database.teamRows], async () => {
    const deleted = new Map<string, readonly unknown[]>();
    const answers = database.teamRows.where('[kind+id]').between(['answers', `${id} `], ['answers', `${id} \uffff`]);
    deleted.set(database.teamRows.name, [...(await answers.toArray()), ...(await markGone(database, [['calibration', id]]))]);
    await answers.delete();
    for (const { name, rows } of rowsOfCalibration(database, id)) {
      deleted.set(name, await rows.toArray());
      await rows.delete();
    }
    return deleted;
  });
}

/** Restores a deleted calibration completely, in one transaction; on disk when it resolves. */
export async function restoreCalibration(deleted: DeletedCalibration): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', [...calibrationTables(database), database.teamRows], async () => {
    for (const [name, rows] of deleted) await database.table(name).bulkPut([...rows]);
  });
}
