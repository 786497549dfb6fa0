import { compareAnswers, ratingTable, type SessionComparison } from '@/lib/core/calibration/compare';
import { type DividingAnchor, findDividingAnchors } from '@/lib/core/calibration/dividing-anchors';
import { type DueCalibration, findDueCalibration } from '@/lib/core/calibration/due';
import { type Calibration, completeRatings, type DraftSampleRating, type Rater, type RaterAnswers } from '@/lib/core/calibration/session';
import { judgeAgreement, type RatingTable, type Severity, severities } from '@/lib/core/statistics';
import { labelNames } from '@/lib/core/text/initials';
import { readableText } from '@/lib/core/text/readable';
import { observeCalibration, observeCalibrations } from '@/lib/storage/calibration/observe';
import { listCalibrations, type OpenedCalibration } from '@/lib/storage/calibration/open';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { findExperts } from './session-samples';

/** A row of the list: while one's own answers are not finished it tells how many of one's own ratings are complete, and nothing of others. */
export type CalibrationListRow = Pick<Calibration, 'id' | 'month'> & {
  readonly rubric: string;
  readonly rated: number;
  readonly samples: number;
  /** How many have finished, oneself included; null while one has not. */
  readonly finished: number | null;
};

/**
 * An earlier session by the same rubric: its alpha, null where there was too little to tell, and one's own mean difference to the others, null where
 * nobody else rated.
 */
export type EarlierSession = Pick<Calibration, 'id' | 'month'> & {
  readonly units: number;
  readonly alpha: number | null;
  readonly table: RatingTable;
  readonly own: Pick<Severity, 'n' | 'mean'>;
};

/** Everything that is compared once one's own answers are finished. */
export type CalibrationView = {
  readonly calibration: Calibration;
  readonly answers: readonly RaterAnswers[];
  /** The names of who rated, in the order of the answers, and short labels for them. */
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly comparison: SessionComparison;
  readonly dividing: readonly DividingAnchor[];
  /** The latest first. */
  readonly earlier: readonly EarlierSession[];
};

/** A session on its page: one's own ratings until they are finished, then the comparison. */
export type ShownCalibration =
  | { readonly is: 'rating'; readonly calibration: Calibration; readonly ratings: readonly DraftSampleRating[] }
  | { readonly is: 'compared'; readonly view: CalibrationView };

function nameRaters({ rater }: Calibration, answers: readonly RaterAnswers[]): readonly string[] {
  const nameOf = ({ name, email }: Rater) => readableText(name ?? '') || readableText(email ?? '') || calibrationTexts.unnamed;
  return answers.map((one) => (one.rater.id === rater.id ? calibrationTexts.you : nameOf(one.rater)));
}

async function listEarlier({ id, month, rubric }: Calibration): Promise<readonly EarlierSession[]> {
  return (await listCalibrations()).flatMap(({ calibration, answers }) => {
    const isEarlier = calibration.id !== id && calibration.rubric.id === rubric.id && calibration.month <= month;
    if (!isEarlier || answers === null) return [];
    const table = ratingTable(calibration, answers);
    const { units, alpha } = judgeAgreement(table);
    const [own = { n: 0, mean: null }] = severities(table);
    return [{ id: calibration.id, month: calibration.month, units, alpha: alpha.is === 'told' ? alpha.value : null, table, own }];
  });
}

/** Prepares the comparison of a session whose answers may be seen. */
export async function makeCalibrationView(calibration: Calibration, answers: readonly RaterAnswers[]): Promise<CalibrationView> {
  const comparison = compareAnswers(calibration, answers, await findExperts(calibration, answers));
  const names = nameRaters(calibration, answers);
  const labels = labelNames(names).map((label, at) => (answers[at]?.rater.id === calibration.rater.id ? calibrationTexts.you : label));
  const dividing = findDividingAnchors(comparison.samples);
  return { calibration, answers, names, labels, comparison, dividing, earlier: await listEarlier(calibration) };
}

async function show({ calibration, ratings, answers }: OpenedCalibration): Promise<ShownCalibration> {
  return answers === null ? { is: 'rating', calibration, ratings } : { is: 'compared', view: await makeCalibrationView(calibration, answers) };
}

/** Calls `listener` with a session as its page shows it, null when there is none, now and at each change, until the signal aborts. */
export function followCalibration(id: string, listener: (shown: ShownCalibration | null) => void, signal: AbortSignal): void {
  let last = 0;
  const tell = async (opened: OpenedCalibration | null) => {
    const mine = ++last;
    const shown = opened === null ? null : await show(opened);
    if (mine === last && !signal.aborted) listener(shown);
  };
  observeCalibration(id, (opened) => void tell(opened).catch(reportError), signal);
}

const rowOf = ({ calibration, ratings, answers }: OpenedCalibration): CalibrationListRow => ({
  id: calibration.id,
  month: calibration.month,
  rubric: calibration.rubric.title,
  rated: completeRatings(calibration, ratings).length,
  samples: calibration.samples.length,
  finished: answers?.length ?? null,
});

/** Calls `listener` with the rows of the list, now and at each change, until the signal aborts. */
export const followCalibrations = (listener: (rows: readonly CalibrationListRow[]) => void, signal: AbortSignal): void =>
  observeCalibrations((opened) => listener(opened.map(rowOf)), signal);

/** Calls `listener` with what is due of calibrations in a month, now and at each change, until the signal aborts. */
export const followDueCalibration = (month: string, listener: (due: DueCalibration | null) => void, signal: AbortSignal): void =>
  followCalibrations(
    (rows) =>
      listener(
        findDueCalibration(
          rows.map((row) => ({ ...row, isFinished: row.finished !== null })),
          month,
        ),
      ),
    signal,
  );
