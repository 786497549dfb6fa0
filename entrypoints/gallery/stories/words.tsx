import { Panel } from '@/components/panel/Panel';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { finishModel } from '@/lib/state/page/panel/review';
import { heldTexts, texts } from '@/lib/state/page/panel/texts';
import { noChoices } from '@/lib/state/review/finish-plan';
import { saveDraft } from '@/lib/storage/unsaved/drafts';
import { saveTextEdit } from '@/lib/storage/unsaved/text-edits';
import { clearDatabase, seedComplete } from '../seed';
import type { Story } from '../story';

const panel = () => <Panel onLeave={() => undefined} />;

/** An interview whose review is complete, with a half-typed note of a panel that is gone. */
async function seedHeld(): Promise<string> {
  await clearDatabase();
  const { id: interviewId } = await seedComplete();
  const words = { interviewId, panel: null, text: 'asked why the cache was cleared at night, and then' };
  await saveDraft({ ...words, noteId: 'held', recordedAt: Date.now(), dimension: null, pinned: false, stance: null });
  return interviewId;
}

async function twoVersions() {
  const interviewId = await seedHeld();
  texts.setTextEdits([]);
  await saveTextEdit({
    id: 'e',
    panel: null,
    interviewId,
    of: 'summary',
    base: 'Another beginning.',
    text: 'Careful and clear, and asks before it hurts.',
  });
  await interviewModel.openInterview(interviewId);
  return panel();
}

async function leftOut() {
  const id = await seedHeld();
  await finishModel.planAnew(id, noChoices);
  await finishModel.finishScorecard(id, noChoices);
  finishModel.forgetPlan();
  await interviewModel.openInterview(id);
  return panel();
}

async function orphaned() {
  await clearDatabase();
  interviewModel.leaveInterview();
  heldTexts.setOrphanedTexts(['a sentence that was being typed when the data was cleared']);
  viewModel.markOrphanedTexts(true);
  callModel.setOpening('ready');
  return panel();
}

/** Words that are not stored, wherever they are shown. */
export const wordStories: readonly Story[] = [
  { group: 'Words', name: 'two versions of a summary', page: 'panel', show: twoVersions },
  { group: 'Words', name: 'left out of a finished scorecard', page: 'panel', show: leftOut },
  { group: 'Words', name: 'of an interview that is gone', page: 'panel', show: orphaned },
];
