import { computed } from '@preact/signals';
import type { CaptionsPlace } from '@/lib/core/captions/transcript';
import { captionScriptsFor } from '@/lib/platforms/sites';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold } from '@/lib/state/app/unsaved';
import { createCaptionsModel } from '@/lib/state/captions/captions-model';
import { createQuotes } from '@/lib/state/captions/quotes';
import { createTranscriptModel } from '@/lib/state/captions/transcript-model';
import { announcer } from '@/lib/state/page/announcer';
import { unsavedModel } from '@/lib/state/page/app';
import { attempts } from '@/lib/state/page/attempts';
import { environment } from '@/lib/state/page/environment';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { contextModel } from '@/lib/state/page/surface/context';
import { listAgreedBy, logConsent } from '@/lib/storage/captions/consents';
import { deleteTranscript, observeDeletion, removeRest } from '@/lib/storage/captions/delete-transcript';
import { closeCutReading, holdReading } from '@/lib/storage/captions/readings';
import { changeTranscriptChoices, findTranscriptChoices } from '@/lib/storage/captions/transcript-choices';
import { listTurns, observeTurns, saveTurns } from '@/lib/storage/captions/turns';
import { captionLine } from './line';

/** The name of what could not be stored while it was spoken. */
const spoken = 'spoken';

async function tellSaved(error: unknown): Promise<void> {
  if (error === null) return unsavedModel.markSaved(spoken);
  reportTold(error);
  unsavedModel.markUnsaved(spoken, (await errorMessages()).notSaved(error));
}

/** The transcript of the interview on show on this page. */
export const transcriptModel = createTranscriptModel({
  ...interviewModel,
  ...attempts,
  interviewer: () => interviewerModel.interviewer.value?.name ?? '',
  listTurns,
  observeTurns,
  closeCutReading,
  listAgreedBy,
  findChoices: findTranscriptChoices,
  changeChoices: changeTranscriptChoices,
});

/** Whether the captions of the call are read by this page. */
export const captionsModel = createCaptionsModel({
  ...environment,
  ...interviewModel,
  ...attempts,
  ...transcriptModel,
  line: captionLine,
  saveTurns,
  logConsent,
  holdReading,
  deleteTranscript,
  removeRest,
  observeDeletion,
  onSaved: (error) => void tellSaved(error).catch(reportError),
});

/** Makes notes of what was said on this page. */
export const quotes = createQuotes({ ...environment, ...announcer, ...interviewModel, ...notesModel, ...transcriptModel });

const inCall: readonly string[] = ['in-call', 'perhaps-left'];

/** Whether captions can be read where this panel stands, and why not. */
export const captionsPlace = computed<CaptionsPlace>(() => {
  const call = callModel.call.value;
  if (contextModel.panelContext.value.kind !== 'framed') return 'elsewhere';
  if (call === null || !inCall.includes(call.phase)) return 'no-call';
  return captionScriptsFor(call.platform).length > 0 ? 'ready' : 'unsupported';
});
