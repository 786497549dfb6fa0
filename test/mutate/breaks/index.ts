import type { BrokenFile } from '../break.ts';
import { afterCallBreaks } from './after-call.ts';
import { browserBreaks } from './browser.ts';
import { calibrationBreaks } from './calibration.ts';
import { componentBreaks } from './components.ts';
import { coreBreaks } from './core.ts';
import { debriefBreaks } from './debrief.ts';
import { deliveryBreaks } from './delivery.ts';
import { focusBreaks } from './focus.ts';
import { messageBreaks } from './messages.ts';
import { modelBreaks } from './models.ts';
import { planBreaks } from './plan.ts';
import { storageBreaks } from './storage.ts';
import { suggestionBreaks } from './suggestions.ts';
import { teamSharingBreaks } from './team-sharing.ts';
import { teamStoreBreaks } from './team-store.ts';

/** Every break that is tried. */
export const brokenFiles: readonly BrokenFile[] = [
  ...coreBreaks,
  ...storageBreaks,
  ...deliveryBreaks,
  ...messageBreaks,
  ...modelBreaks,
  ...suggestionBreaks,
  ...componentBreaks,
  ...focusBreaks,
  ...afterCallBreaks,
  ...debriefBreaks,
  ...planBreaks,
  ...calibrationBreaks,
  ...teamStoreBreaks,
  ...teamSharingBreaks,
  ...browserBreaks,
];
