import { compareAnswers } from '@/lib/core/calibration/compare';
import { findDividingAnchors } from '@/lib/core/calibration/dividing-anchors';
import { type DividedReading, readingOf } from '@/lib/core/calibration/sharpen';
import { listCalibrations } from '@/lib/storage/calibration/open';

/** Every anchor that divided the raters of a session whose answers may be seen, the latest session first. */
export async function readDividedAnchors(): Promise<readonly DividedReading[]> {
  return (await listCalibrations()).flatMap(({ calibration, answers }) => {
    if (answers === null) return [];
    const { samples } = compareAnswers(calibration, answers, new Map());
    return findDividingAnchors(samples).flatMap((dividing) => {
      const dimension = calibration.rubric.dimensions.find(({ id }) => id === dividing.dimension);
      return dimension === undefined ? [] : [readingOf(dividing, dimension.anchors, calibration.month)];
    });
  });
}
