import { type Calibration, fitsSession, type RaterAnswers, receivedAnswersSchema } from '@/lib/core/calibration/session';
import { isSameData } from '@/lib/core/debrief/same-data';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { calibrationTables, findCalibration } from './open';

/** What became of answers that arrived; of those that wait until one's own are finished nothing else is said. */
export type AnswersArrival = 'new' | 'same' | 'own' | 'waits' | 'two-bodies' | 'other-samples' | 'no-session';

/** Whether somebody's answers say the same, whatever name and address they came under. */
const isSame = ({ rater: _one, ...one }: RaterAnswers, { rater: _other, ...other }: RaterAnswers): boolean => isSameData(one, other);

/** What answers are, compared with what is stored; 'new' ones are to be stored. */
async function compare({ calibrationAnswers }: Database, calibration: Calibration, answers: RaterAnswers) {
  if (!fitsSession(calibration, answers)) return 'other-samples' as const;
  const stored: unknown = await calibrationAnswers.get([calibration.id, answers.rater.id]);
  const [known] = readable(receivedAnswersSchema, [stored]);
  if (known === undefined) return 'new' as const;
  return isSame(known.answers, answers) ? ('same' as const) : ('two-bodies' as const);
}

type Arriving = { readonly answers: RaterAnswers; readonly source: string; readonly at: number };

async function receive(database: Database, calibration: Calibration, { answers, source, at }: Arriving): Promise<AnswersArrival> {
  if (answers.rater.id === calibration.rater.id) return 'own';
  const arrival = await compare(database, calibration, answers);
  if (arrival === 'new') {
    const row = { calibrationId: calibration.id, raterId: answers.rater.id, source, receivedAt: at, answers };
    await database.calibrationAnswers.put(receivedAnswersSchema.parse(wellFormedTexts(row)));
  }
  return calibration.finishedAt === null ? 'waits' : arrival;
}

/** Stores others' answers for a session, which came from `source` at the wall time `at`; on disk when it resolves. The first that arrive from a rater count. */
export async function receiveAnswers(
  id: string,
  given: readonly RaterAnswers[],
  { source, at }: Omit<Arriving, 'answers'>,
): Promise<readonly AnswersArrival[]> {
  const database = getDatabase();
  return database.transaction('rw', calibrationTables(database), async () => {
    const calibration = await findCalibration(database, id);
    if (calibration === null) return given.map(() => 'no-session' as const);
    const arrivals: AnswersArrival[] = [];
    for (const answers of given) arrivals.push(await receive(database, calibration, { answers, source, at }));
    return arrivals;
  });
}
