import { type CalibrationFile, makeAnswers, makeComparisonFile, makeInvitation } from '@/lib/core/calibration/file';
import type { Calibration } from '@/lib/core/calibration/session';
import { safeFileName } from '@/lib/core/file-name';
import { mediaTypes } from '@/lib/export/media-types';
import { download } from '@/lib/state/app/copy-and-download';
import { openCalibration } from '@/lib/storage/calibration/open';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { makeCalibrationView } from './follow';

/** What of a session can be saved as a file. */
export type CalibrationPart = 'invitation' | 'own-answers' | 'all-answers' | 'json' | 'excel';

const stemOf = ({ month, rubric }: Calibration, part: string) =>
  safeFileName(`${calibrationTexts.title} ${month}, ${rubric.title}, ${part}`, 'calibration');

function saveJson(stem: string, file: CalibrationFile): void {
  const { extension, type } = mediaTypes.json;
  download(`${stem}.${extension}`, type, `${JSON.stringify(file, null, 2)}\n`);
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
  if (part === 'json' || part === 'excel') {
    const view = await makeCalibrationView(calibration, answers);
    if (part === 'json') saveJson(stem, makeComparisonFile(calibration, view.comparison, Date.now()));
    else {
      const [{ writeSheets }, { listCalibrationSheets }] = await Promise.all([
        import('@/lib/export/excel/workbook'),
        import('@/lib/export/calibration/sheets'),
      ]);
      const { extension, type } = mediaTypes.excel;
      download(`${stem}.${extension}`, type, await writeSheets(listCalibrationSheets(view.calibration, view.names, view.comparison)));
    }
  }
  return true;
}
