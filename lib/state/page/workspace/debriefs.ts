import { createRetries } from '@/lib/state/composer/retries';
import { createDebriefActions } from '@/lib/state/debrief/debrief-actions';
import { createDebriefDrafts } from '@/lib/state/debrief/drafts';
import { unsavedModel } from '@/lib/state/page/app';
import { environment } from '@/lib/state/page/environment';
import { presence } from '@/lib/state/page/panel/presence';
import { toastModel } from '@/lib/state/page/toast';

/** What is typed in the debriefs' forms on this page. */
export const debriefDrafts = createDebriefDrafts({ ...environment, ...presence, ...createRetries(unsavedModel) });

/** What is done with debriefs; this page's toast says what came of it. */
export const debriefActions = createDebriefActions(toastModel.showToast, debriefDrafts);
