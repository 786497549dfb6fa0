import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { attempt } from '@/lib/state/app/attempt';
import { dismissProblem, markSaved, markUnsaved, problem } from '@/lib/state/app/unsaved';
import { submitDraft } from '@/lib/state/composer/composer';
import { draft, keepDraft, typeDraft } from '@/lib/state/composer/draft';
import { confirmArrival } from '@/lib/state/delivery/deliveries';
import { summarize } from '@/lib/state/interview/assessment';
import { openInterview, record } from '@/lib/state/interview/session';
import { beginAmendment, keepReason } from '@/lib/state/review/amendment';
import { keepChoices } from '@/lib/state/review/choices';
import { finishScorecard } from '@/lib/state/review/finish';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { startInterview } from '@/lib/storage/interview/start-command';
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
  vi.stubGlobal('chrome', { runtime: { sendMessage: async () => true }, storage: { local: { get: async () => ({}) } } });
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  dismissProblem();
  draft.value = null;
  await startInterview(anInterview());
  await openInterview('i');
});

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  'a summary': () => summarize('Careful.', ''),
  'the reason of an amendment': () => keepReason('i', 'typo'),
  'an amendment that begins': () => beginAmendment('i'),
  'a choice of destinations': () => keepChoices('i', noChoices),
  'a note': async () => {
    typeDraft('i', 'words');
    await submitDraft();
  },
};

describe('on a full disk', () => {
  test.each(Object.keys(acts))('%s ends in words that say disk', async (name) => {
    if (name === 'an amendment that begins') await getDatabase().interviews.update('i', { finishedAt: 5, revision: 1 });
    if (name === 'the reason of an amendment') await getDatabase().amendments.put({ interviewId: 'i', reason: '', since: 1, finishedAt: 5 });
    fillDisk(true);
    await acts[name]?.();
    expect(problem.peek()).toContain('disk');
  });

  test('a finish that cannot be read or stored is said', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw full;
    });
    vi.stubGlobal('chrome', { storage: { local: { get: async () => ({}) } }, alarms: { create: async () => undefined } });
    await finishScorecard('i', noChoices, () => null);
    expect(problem.peek()).not.toBeNull();
  });

  test('a button of a delivery says what became of it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw full;
    });
    expect(await attempt(() => confirmArrival('sc'))).toBe(false);
    expect(problem.peek()).toContain('The disk is full');
  });

  test('what was typed stays in the field, and is saved once there is room, without a reload', async () => {
    fillDisk(true);
    typeDraft('i', 'half a thought');
    await submitDraft();
    expect(draft.peek()?.text).toBe('half a thought');
    expect(problem.peek()).toContain('disk');
    fillDisk(false);
    await submitDraft();
    expect(record.peek()?.noteCount).toBe(1);
    await expect.poll(() => problem.peek(), { timeout: 10_000 }).toBeNull();
  });

  test('a draft that could not be kept is kept by itself once there is room', async () => {
    fillDisk(true);
    typeDraft('i', 'half');
    await expect.poll(() => problem.peek(), { timeout: 10_000 }).toContain('draft could not be kept');
    fillDisk(false);
    await expect.poll(() => problem.peek(), { timeout: 10_000 }).toBeNull();
    expect(draft.peek()?.text).toBe('half');
  });
});

describe('words about what is not saved', () => {
  test('stand until that very thing is saved', () => {
    markUnsaved('draft', 'The draft is not kept.');
    markUnsaved('change', 'The rating is not saved.');
    markSaved('change');
    expect(problem.peek()).toBe('The draft is not kept.');
    markSaved('summary');
    expect(problem.peek()).toBe('The draft is not kept.');
    markSaved('draft');
    expect(problem.peek()).toBeNull();
  });

  test('never stand above a draft that is saved', async () => {
    keepDraft({ panel: null, interviewId: 'i', noteId: 'n', recordedAt: 1, text: 'a', dimension: null, pinned: false, stance: null });
    markUnsaved('draft', 'The draft is not kept.');
    typeDraft('i', 'ab');
    await expect.poll(() => problem.peek(), { timeout: 10_000 }).toBeNull();
  });
});
