import { createCalibrationActions } from '@/lib/state/calibration/calibration-actions';
import { createOwnSampleActions } from '@/lib/state/calibration/own/actions';
import { toastModel } from '@/lib/state/page/toast';

/** What is done with calibration sessions; this page's toast says what came of it. */
export const calibrationActions = createCalibrationActions(toastModel.showToast);

/** What is done with samples of one's own; this page's toast says what came of it. */
export const ownSampleActions = createOwnSampleActions(toastModel.showToast);
