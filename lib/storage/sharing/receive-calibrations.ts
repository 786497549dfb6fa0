import { type Calibration, calibrationSchema, draftRatingSchema, fitsSession, type Rater, type RaterAnswers } from '@/lib/core/calibration/session';
import { isSameData } from '@/lib/core/debrief/same-data';
import { answersOfRow, type StoreAnswers, type StoreSession } from '@/lib/core/team/calibration-rows';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { calibrationTables, findCalibration, openStoredCalibration } from '@/lib/storage/calibration/open';
import { type AnswersArrival, receiveAnswers } from '@/lib/storage/calibration/receive-answers';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { findTeamRow } from '@/lib/storage/team/rows';
import type { RowReceipt } from './receive-debriefs';
import { answersRow, sessionRow } from './share-calibrations';

/** Who rates on this device, the address that the store knows them by, the store's name, and the wall time in milliseconds. */
export type Receiving = { readonly rater: Rater; readonly email: string | null; readonly storeName: string; readonly at: number };

const tablesOf = (database: Database) => [...calibrationTables(database), database.teamRows];

/** Whether a session that is here has the month, rubric and samples of the one in the store. */
const saysSame = (here: Calibration, { month, rubric, samples }: StoreSession['body']): boolean =>
  isSameData([here.month, here.rubric, here.samples], [month, rubric, samples]);

/** Stores a session that the team's store gave, unless it is here, or was deleted here; on disk when it resolves. */
export async function receiveSession({ id, author, body }: StoreSession, { rater, at }: Receiving): Promise<RowReceipt> {
  const database = getDatabase();
  return database.transaction('rw', tablesOf(database), async () => {
    const [known, here] = [await findTeamRow(database, 'calibration', id), await findCalibration(database, id)];
    if (known?.state === 'gone') return 'done';
    if (body.id !== id) return 'contradicts';
    if (here !== null && !saysSame(here, body)) return 'two-bodies';
    if (here === null) {
      const { month, rubric, samples, owner } = body;
      const fresh = { id, month, rubric, samples, owner: { ...owner, email: author }, isOwner: false, rater, createdAt: at, finishedAt: null };
      await database.calibrations.add(calibrationSchema.parse(wellFormedTexts(fresh)));
    }
    await database.teamRows.put(sessionRow(id, known?.state ?? (here === null ? 'came' : 'own'), at));
    return 'done';
  });
}

/** Takes the answers that this member has finished on another device as those of this one, where nothing is rated here. */
async function adopt(database: Database, calibration: Calibration, answers: RaterAnswers): Promise<RowReceipt> {
  const { id: calibrationId } = calibration;
  const { ratings } = await openStoredCalibration(database, calibration);
  if (calibration.finishedAt !== null) return 'two-bodies';
  if (!fitsSession(calibration, answers)) return 'contradicts';
  if (ratings.length > 0) return 'waits';
  const { rater, finishedAt, experts } = answers;
  const finished = { ...calibration, rater, finishedAt, ...(experts === undefined ? {} : { experts }) };
  await database.calibrations.put(calibrationSchema.parse(wellFormedTexts(finished)));
  const drafts = answers.ratings.map((rating) => draftRatingSchema.parse(wellFormedTexts({ ...rating, calibrationId, ratedAt: finishedAt })));
  await database.calibrationRatings.bulkPut(drafts);
  await database.teamRows.put(answersRow(calibrationId, rater.id, 'own'));
  return 'done';
}

const receipts: Readonly<Record<AnswersArrival, RowReceipt>> = {
  new: 'done',
  same: 'done',
  own: 'done',
  waits: 'done',
  'two-bodies': 'two-bodies',
  'other-samples': 'contradicts',
  'no-session': 'waits',
};

async function receiveOthers(database: Database, calibrationId: string, answers: RaterAnswers, { storeName, at }: Receiving): Promise<RowReceipt> {
  const before = await database.calibrationAnswers.get([calibrationId, answers.rater.id]);
  const [arrival = 'no-session'] = await receiveAnswers(calibrationId, [answers], { source: storeName, at });
  const isAdded = before === undefined && (await database.calibrationAnswers.get([calibrationId, answers.rater.id])) !== undefined;
  if (isAdded) await database.teamRows.put(answersRow(calibrationId, answers.rater.id, 'came'));
  return receipts[arrival];
}

/** Stores somebody's answers that the team's store gave, by the rules of those from files; on disk when it resolves. They wait for their session. */
export async function receiveStoreAnswers(row: StoreAnswers, receiving: Receiving): Promise<RowReceipt> {
  const database = getDatabase();
  return database.transaction('rw', tablesOf(database), async () => {
    const [known, calibration] = [await findTeamRow(database, 'calibration', row.session), await findCalibration(database, row.session)];
    if (known?.state === 'gone') return 'done';
    if (known === null || calibration === null) return 'waits';
    const answers = answersOfRow(row);
    if (answers === null) return 'contradicts';
    const isOwn = row.rater === receiving.email && answers.rater.id !== calibration.rater.id;
    return isOwn ? adopt(database, calibration, answers) : receiveOthers(database, calibration.id, answers, receiving);
  });
}
