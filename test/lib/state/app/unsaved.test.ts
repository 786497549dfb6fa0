import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { confirmArrival } from '@/lib/state/delivery/deliveries';
import { unsavedModel } from '@/lib/state/page/app';
import { attempts } from '@/lib/state/page/attempts';
import { assessment } from '@/lib/state/page/panel/capture';
import { composer } from '@/lib/state/page/panel/composer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { amendments, choicesModel, finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { stubBrowser } from '../../../setup/extension.ts';
import { anInterview } from '../../interviews.ts';

/** What Chromium 156 throws where the disk that holds its profile is full. */
const full = Object.assign(new Error('IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'), {
  name: 'UnknownError',
});

/** Has every write of the database fail as on a full disk until it is called again with false. */
function fillDisk(isFull: boolean): void {
  vi.restoreAllMocks();
  if (!isFull) return;
  for (const method of ['put', 'add', 'delete'] as const)
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw full;
    });
}

beforeEach(async () => {
  fillDisk(false);
  vi.stubGlobal('reportError', () => undefined);
  stubBrowser({ runtime: { sendMessage: async () => true }, storage: { local: { get: async () => ({}) } } });
  await emptyDatabase();
  unsavedModel.dismissError();
  draftModel.showDraft(null);
  await startInterview(anInterview());
  await interviewModel.openInterview('i');
});

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  'a summary': () => assessment.summarize('Careful.', ''),
  'the reason of an amendment': () => amendments.saveReason('i', 'typo'),
  'an amendment that begins': () => amendments.beginAmendment('i'),
  'a choice of destinations': () => choicesModel.storeChoices('i', noChoices),
  'a note': async () => {
    draftModel.typeDraft('i', 'words');
    await composer.submitDraft();
  },
};

describe('on a full disk', () => {
  test.each(Object.keys(acts))('%s shows a message that names the disk', async (name) => {
    if (name === 'an amendment that begins') await getDatabase().interviews.update('i', { finishedAt: 5, revision: 1 });
    if (name === 'the reason of an amendment') await getDatabase().amendments.put({ interviewId: 'i', reason: '', since: 1, finishedAt: 5 });
    fillDisk(true);
    await acts[name]?.();
    expect(unsavedModel.errorMessage.peek()).toContain('disk');
  });

  test('a finish that cannot be read or stored shows a message', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw full;
    });
    stubBrowser({ storage: { local: { get: async () => ({}) } }, alarms: { create: async () => undefined } });
    finishModel.forgetPlan();
    await finishModel.finishScorecard('i', noChoices);
    expect(unsavedModel.errorMessage.peek()).not.toBeNull();
  });

  test("a delivery's button shows its outcome", async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw full;
    });
    expect(await attempts.attempt(() => confirmArrival('sc'))).toBe(false);
    expect(unsavedModel.errorMessage.peek()).toContain('The disk is full');
  });

  test('typed text stays in the field, and is saved without a reload once there is space', async () => {
    fillDisk(true);
    draftModel.typeDraft('i', 'half a thought');
    await composer.submitDraft();
    expect(draftModel.draft.peek()?.text).toBe('half a thought');
    expect(unsavedModel.errorMessage.peek()).toContain('disk');
    fillDisk(false);
    await composer.submitDraft();
    expect(interviewModel.currentInterview.peek()?.noteCount).toBe(1);
    await expect.poll(() => unsavedModel.errorMessage.peek()).toBeNull();
  });

  test('a draft that could not be stored is stored automatically once there is space', async () => {
    fillDisk(true);
    draftModel.typeDraft('i', 'half');
    await expect.poll(() => unsavedModel.errorMessage.peek()).toContain('draft could not be saved');
    fillDisk(false);
    await expect.poll(() => unsavedModel.errorMessage.peek()).toBeNull();
    expect(draftModel.draft.peek()?.text).toBe('half');
  });
});

describe('words about what is not saved', () => {
  test('stay until that same text is saved', () => {
    unsavedModel.markUnsaved('draft', 'The draft is not kept.');
    unsavedModel.markUnsaved('change', 'The rating is not saved.');
    unsavedModel.markSaved('change');
    expect(unsavedModel.errorMessage.peek()).toBe('The draft is not kept.');
    unsavedModel.markSaved('summary');
    expect(unsavedModel.errorMessage.peek()).toBe('The draft is not kept.');
    unsavedModel.markSaved('draft');
    expect(unsavedModel.errorMessage.peek()).toBeNull();
  });

  test('are not shown for a draft that is saved', async () => {
    draftModel.updateDraft({ panel: null, interviewId: 'i', noteId: 'n', recordedAt: 1, text: 'a', dimension: null, pinned: false, stance: null });
    unsavedModel.markUnsaved('draft', 'The draft is not kept.');
    draftModel.typeDraft('i', 'ab');
    await expect.poll(() => unsavedModel.errorMessage.peek()).toBeNull();
  });
});
