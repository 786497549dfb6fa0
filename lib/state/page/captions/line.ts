import { requestCaptions } from '@/lib/messaging/worker';
import { createCaptionLine } from '@/lib/state/captions/caption-line';
import { createOrderedIds } from '@/lib/state/captions/ordered-ids';
import { environment } from '@/lib/state/page/environment';
import { callModel } from '@/lib/state/page/panel/interview';

/** The line to the script that reads captions in the call's page. */
export const captionLine = createCaptionLine({
  ...environment,
  newId: createOrderedIds(environment.newId),
  findPlatform: () => callModel.call.peek()?.platform ?? null,
  requestCaptions,
});
