import {
  type Calibration,
  calibrationSchema,
  completeRatings,
  type DraftSampleRating,
  draftRatingSchema,
  fitsSession,
  type RaterAnswers,
  type ReceivedAnswers,
  receivedAnswersSchema,
} from '@/lib/core/calibration/session';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The tables that a calibration is stored in. */
export const calibrationTables = ({ calibrations, calibrationRatings, calibrationAnswers }: Database) => [
  calibrations,
  calibrationRatings,
  calibrationAnswers,
];

/** The rows of a calibration, by table. */
export const rowsOfCalibration = ({ calibrations, calibrationRatings, calibrationAnswers }: Database, id: string) => [
  { name: calibrations.name, rows: calibrations.where('id').equals(id) },
  { name: calibrationRatings.name, rows: calibrationRatings.where('[calibrationId+sample]').between([id, ''], [id, []]) },
  { name: calibrationAnswers.name, rows: calibrationAnswers.where('[calibrationId+raterId]').between([id, ''], [id, []]) },
];

/** A calibration as far as it may be seen: `answers` are those of all who finished, one's own first; null until one's own are. */
export type OpenedCalibration = {
  readonly calibration: Calibration;
  readonly ratings: readonly DraftSampleRating[];
  readonly answers: readonly RaterAnswers[] | null;
};

/** The calibration of an id as stored; null when there is none that can be read. Call it in a transaction that reads calibrations. */
export async function findCalibration({ calibrations }: Database, id: string): Promise<Calibration | null> {
  return readable(calibrationSchema, await calibrations.where('id').equals(id).toArray())[0] ?? null;
}

/** Others' answers that fit the session, in the order of their raters' ids. */
async function readOthers({ calibrationAnswers }: Database, calibration: Calibration): Promise<readonly RaterAnswers[]> {
  const stored = await calibrationAnswers.where('[calibrationId+raterId]').between([calibration.id, ''], [calibration.id, []]).toArray();
  const rows: readonly ReceivedAnswers[] = readable(receivedAnswersSchema, stored);
  return rows.map(({ answers }) => answers).filter((answers) => fitsSession(calibration, answers) && answers.rater.id !== calibration.rater.id);
}

/** Opens a calibration as far as it may be seen. Every reading of others' answers goes through here; call it in a transaction. */
export async function openStoredCalibration(database: Database, calibration: Calibration): Promise<OpenedCalibration> {
  const { id, rater, finishedAt } = calibration;
  const stored = await database.calibrationRatings.where('[calibrationId+sample]').between([id, ''], [id, []]).toArray();
  const ratings: readonly DraftSampleRating[] = readable(draftRatingSchema, stored);
  if (finishedAt === null) return { calibration, ratings, answers: null };
  const { experts } = calibration;
  const own: RaterAnswers = { rater, finishedAt, ratings: completeRatings(calibration, ratings), ...(experts === undefined ? {} : { experts }) };
  return { calibration, ratings, answers: [own, ...(await readOthers(database, calibration))] };
}

/** The calibration of an id as far as it may be seen; null when there is none. */
export async function openCalibration(id: string): Promise<OpenedCalibration | null> {
  const database = getDatabase();
  return database.transaction('r', calibrationTables(database), async () => {
    const calibration = await findCalibration(database, id);
    return calibration === null ? null : openStoredCalibration(database, calibration);
  });
}

/** Every calibration as far as it may be seen, the latest month first. */
export async function listCalibrations(): Promise<readonly OpenedCalibration[]> {
  const database = getDatabase();
  return database.transaction('r', calibrationTables(database), async () => {
    const opened: OpenedCalibration[] = [];
    for (const calibration of readable(calibrationSchema, await database.calibrations.toArray()))
      opened.push(await openStoredCalibration(database, calibration));
    return opened.toSorted((a, b) => b.calibration.month.localeCompare(a.calibration.month) || b.calibration.createdAt - a.calibration.createdAt);
  });
}

/** Whether any calibration here is not finished, or cannot be read. */
export async function hasUnfinishedCalibration(): Promise<boolean> {
  const rows: readonly unknown[] = await getDatabase().calibrations.toArray();
  return rows.some((row) => (calibrationSchema.safeParse(row).data?.finishedAt ?? null) === null);
}
