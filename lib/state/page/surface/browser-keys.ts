import { unsavedModel } from '@/lib/state/page/app';
import { environment } from '@/lib/state/page/environment';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { createBrowserKeys } from '@/lib/state/panel/browser-keys';

/** What the browser-wide keys do in this panel. */
export const browserKeys = createBrowserKeys({ ...environment, ...unsavedModel, ...draftModel, ...noteEdits, ...interviewModel });
