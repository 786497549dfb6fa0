import { createCallEvents } from '@/lib/state/interview/call-events';
import { fieldWatch } from '@/lib/state/page/call/fields';
import { environment } from '@/lib/state/page/environment';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { presence } from '@/lib/state/page/panel/presence';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { closedForSharing } from '@/lib/text/launcher';

/** What the call of this page does to the interview on show, and what is asked about it. */
export const callEventsModel = createCallEvents({
  ...environment,
  ...callModel,
  ...interviewModel,
  ...fieldWatch,
  ...presence,
  closeForSharing: () => surfaceModel.closeGuest(closedForSharing),
});
