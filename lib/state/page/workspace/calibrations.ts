import { createCalibrationActions } from '@/lib/state/calibration/calibration-actions';
import { createOwnSampleActions } from '@/lib/state/calibration/own/actions';
import { createSampleDrafts } from '@/lib/state/calibration/own/drafts';
import { createRetries } from '@/lib/state/composer/retries';
import { unsavedModel } from '@/lib/state/page/app';
import { presence } from '@/lib/state/page/panel/presence';
import { toastModel } from '@/lib/state/page/toast';

/** What is done with calibration sessions; this page's toast says what came of it. */
export const calibrationActions = createCalibrationActions(toastModel.showToast);

/** What is typed, chosen and decided for samples on this page. */
export const sampleDrafts = createSampleDrafts({ ...presence, ...createRetries(unsavedModel) });

/** What is done with samples of one's own; this page's toast says what came of it. */
export const ownSampleActions = createOwnSampleActions(toastModel.showToast, sampleDrafts);
