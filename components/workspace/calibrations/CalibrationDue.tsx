import { useEffect, useState } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DueCalibration } from '@/lib/core/calibration/due';
import { followDueCalibration } from '@/lib/state/calibration/follow';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { calibrationAddress } from './route';
import { thisMonth } from './this-month';

/** A quiet line that reminds of a calibration once a month: answers that are not finished, or that the next session is due. */
export function CalibrationDue() {
  const [due, setDue] = useState<DueCalibration | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followDueCalibration(thisMonth(), setDue, stop.signal);
    return () => stop.abort();
  }, []);
  if (due === null) return null;
  return (
    <p class={partsStyles.hint}>
      {due.is === 'unfinished' ? calibrationTexts.due(due.month, due.rated, due.samples) : calibrationTexts.again(due.month)}{' '}
      <a class={controlsStyles.link} href={calibrationAddress(due.is === 'unfinished' ? due.id : null)}>
        {due.is === 'unfinished' ? calibrationTexts.goOn : calibrationTexts.toCalibration}
      </a>
    </p>
  );
}
