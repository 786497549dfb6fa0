import { type CalibrationFile, makeAnswers, makeComparisonFile, makeInvitation } from '@/lib/core/calibration/file';
import type { Calibration } from '@/lib/core/calibration/session';
import { safeFileName } from '@/lib/core/file-name';
import { mediaTypes } from '@/lib/export/media-types';
import { download } from '@/lib/state/app/copy-and-download';
import { openCalibration } from '@/lib/storage/calibration/open';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { findInterval } from './find-interval';
import { type CalibrationView, makeCalibrationView } from './follow';

/** What of a session can be saved as a file. */
export type CalibrationPart = 'invitation' | 'own-answers' | 'all-answers' | 'json' | 'excel';

const stemOf = ({ month, rubric }: Calibration, part: string) =>
  safeFileName(`${calibrationTexts.title} ${month}, ${rubric.title}, ${part}`, 'calibration');

function saveJson(stem: string, file: CalibrationFile): void {
  const { extension, type } = mediaTypes.json;
  download(`${stem}.${extension}`, type, `${JSON.stringify(file, null, 2)}\n`);
}

/** Saves a comparison with the interval of its alpha, which is drawn for it: null where there is too little to tell, or drawing it failed. */
async function saveComparison(stem: string, { calibration, names, comparison }: CalibrationView, part: 'json' | 'excel'): Promise<void> {
  const isTold = comparison.agreement.alpha.is === 'told';
  const interval = isTold ? await findInterval(comparison.table, new AbortController().signal) : null;
  if (part === 'json') return saveJson(stem, makeComparisonFile(calibration, comparison, interval, Date.now()));
  const [{ writeSheets }, { listCalibrationSheets }] = await Promise.all([
    import('@/lib/export/excel/workbook'),
    import('@/lib/export/calibration/sheets'),
  ]);
  const { extension, type } = mediaTypes.excel;
  download(`${stem}.${extension}`, type, await writeSheets(listCalibrationSheets({ calibration, names, comparison, interval })));
}

/** Saves a part of a session in the browser's downloads; false when it is gone, or the part may not be seen before one's own answers are finished. */
export async function saveCalibration(id: string, part: CalibrationPart): Promise<boolean> {
  const opened = await openCalibration(id);
  if (opened === null) return false;
  const { calibration, answers } = opened;
  const stem = stemOf(calibration, calibrationTexts.parts[part]);
  if (part === 'invitation') {
    saveJson(stem, makeInvitation(calibration, Date.now()));
    return true;
  }
  if (answers === null) return false;
  if (part === 'own-answers') saveJson(`${stem}, ${calibration.rater.name ?? ''}`, makeAnswers(calibration, answers.slice(0, 1), Date.now()));
  if (part === 'all-answers') saveJson(stem, makeAnswers(calibration, answers, Date.now()));
  if (part === 'json' || part === 'excel') await saveComparison(stem, await makeCalibrationView(calibration, answers), part);
  return true;
}
