import { createCalibrationActions } from '@/lib/state/calibration/calibration-actions';
import { toastModel } from '@/lib/state/page/toast';

/** What is done with calibration sessions; this page's toast says what came of it. */
export const calibrationActions = createCalibrationActions(toastModel.showToast);
