import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { createAnnouncer } from '@/lib/state/app/announcer';
import { createAttempts } from '@/lib/state/app/attempt';
import type { Environment } from '@/lib/state/app/environment';
import { newId } from '@/lib/state/app/ids';
import { createUnsavedModel } from '@/lib/state/app/unsaved';
import { createComposer } from '@/lib/state/composer/composer';
import { createDraftModel } from '@/lib/state/composer/draft-model';
import { createEvidenceDrafts } from '@/lib/state/composer/evidence-drafts';
import { createTextFollower } from '@/lib/state/composer/follow-texts';
import { createNoteEdits } from '@/lib/state/composer/note-edits';
import { createDraftRestorer } from '@/lib/state/composer/restore-draft';
import { createRetries } from '@/lib/state/composer/retries';
import { createUnclaimedTexts } from '@/lib/state/composer/unclaimed-texts';
import { createFieldWatch } from '@/lib/state/interview/field-in-use';
import { createInterviewModel } from '@/lib/state/interview/interview-model';
import { createNotesModel } from '@/lib/state/interview/notes-model';
import { createTimelineModel } from '@/lib/state/interview/timeline';
import { createPresence } from '@/lib/state/presence/presence';
import { createFinishModel } from '@/lib/state/review/finish';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { rateDimension } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listDrafts } from '@/lib/storage/unsaved/find-drafts';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { stubBrowser } from '../../setup/extension.ts';
import { anInterview } from '../interviews.ts';

let stop: AbortController;

/** A panel with models of its own; what any panel writes is told to all, as between two documents. */
function openPanel() {
  const others = new BroadcastChannel('plumbline-changes');
  stop.signal.addEventListener('abort', () => others.close());
  const environment: Environment = {
    now: () => Date.now(),
    newId,
    observeChanges: (listener, signal) => others.addEventListener('message', ({ data }: MessageEvent<string>) => listener(data), { signal }),
  };
  const unsaved = createUnsavedModel();
  const shared = {
    ...environment,
    ...unsaved,
    ...createAttempts(unsaved),
    ...createAnnouncer(),
    ...createRetries(unsaved),
    ...createPresence(environment),
  };
  const timeline = createTimelineModel();
  const interview = createInterviewModel({ ...shared, ...timeline });
  const notes = createNotesModel({ ...shared, ...interview, ...timeline });
  const draft = createDraftModel({ ...shared, ...interview });
  const unclaimedTexts = createUnclaimedTexts(shared);
  const restorer = createDraftRestorer({ ...shared, ...draft, ...unclaimedTexts });
  const composer = createComposer({
    ...notes,
    ...interview,
    ...draft,
    rateByDraft: async () => false,
    adoptDraft: restorer.restoreDraft,
    holdOrphanedTexts: () => undefined,
  });
  const evidence = createEvidenceDrafts({ ...notes, ...draft, ...shared });
  const follower = createTextFollower({ ...shared, ...notes, ...interview, ...draft, ...evidence, ...createFieldWatch() });
  interview.followOthers(stop.signal);
  follower.followTexts(stop.signal);
  const edits = createNoteEdits({ ...shared, ...interview, ...notes, ...timeline, ...unclaimedTexts });
  return { ...shared, ...timeline, ...interview, ...notes, ...draft, ...composer, ...edits, ...createFinishModel({ ...shared, ...interview }) };
}

async function openBoth() {
  const panels = [openPanel(), openPanel()] as const;
  for (const panel of panels) await panel.openInterview('i');
  return panels;
}

const words = ({ timeline }: ReturnType<typeof openPanel>) => timeline.peek().notes.map(({ text }) => text);

beforeEach(async () => {
  stop = new AbortController();
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  stubBrowser({
    runtime: { sendMessage: async () => true },
    storage: { local: { get: async () => ({}) } },
    alarms: { create: async () => undefined },
  });
  await emptyDatabase();
  await startInterview(anInterview());
});
afterEach(() => stop.abort());

test('each panel has its own draft, and both panels show both notes', async () => {
  const [here, there] = await openBoth();
  here.typeDraft('i', 'said here');
  there.typeDraft('i', 'said there');
  expect([here.draft.peek()?.text, there.draft.peek()?.text]).toEqual(['said here', 'said there']);
  expect(here.panelId).not.toBe(there.panelId);
  await Promise.all([here.submitDraft(), there.submitDraft()]);
  await expect
    .poll(() => [words(here).toSorted(), words(there).toSorted()])
    .toEqual([
      ['said here', 'said there'],
      ['said here', 'said there'],
    ]);
  await expect.poll(() => listDrafts('i')).toEqual([]);
});

test('one draft saved in two panels at once becomes two notes, and nothing is lost', async () => {
  const [here, there] = await openBoth();
  here.typeDraft('i', 'half');
  const held = here.draft.peek();
  if (held === null) throw new Error('Expected a draft.');
  there.updateDraft({ ...held, panel: there.panelId, text: 'half and more' });
  await Promise.all([here.submitDraft(), there.submitDraft()]);
  const stored = await getDatabase().notes.toArray();
  expect(stored.map(({ text }) => text).toSorted()).toEqual(['half', 'half and more']);
  expect([here.draft.peek(), there.draft.peek()]).toEqual([null, null]);
});

test('of two edits of one note the first is stored, and the other is kept until the user chooses', async () => {
  await addNote({ id: 'n', interviewId: 'i', recordedAt: 2000, text: 'as it was', dimension: null, kind: 'note', stance: null }, 3);
  const [here, there] = await openBoth();
  for (const [panel, text] of [
    [here, 'edited here'],
    [there, 'edited there'],
  ] as const) {
    const [note] = panel.timeline.peek().notes;
    if (note === undefined) throw new Error('Expected a note.');
    await panel.beginEdit(note);
    panel.typeEdit(text);
  }
  expect(await here.saveEdit()).toBe(true);
  expect(await there.saveEdit()).toBe(false);
  expect(here.editing.peek()).toBeNull();
  expect(there.editing.peek()?.text).toBe('edited there');
  expect((await getDatabase().notes.get('n'))?.text).toBe('edited here');
  expect(await there.saveEdit('edited here')).toBe(true);
  await expect.poll(() => [words(here), words(there)]).toEqual([['edited there'], ['edited there']]);
});

test('of two panels that finish at once one succeeds, and the other says so', async () => {
  for (const { id } of rubric.dimensions) {
    await addNote({ id: `about ${id}`, interviewId: 'i', recordedAt: 2000, text: 'seen', dimension: id, kind: 'note', stance: null }, 3);
    await rateDimension({ interviewId: 'i', dimension: id, value: 4, ratedAt: 4 });
  }
  await getDatabase().interviews.update('i', { endedAt: 61_000, recommendation: 'yes' });
  const [here, there] = await openBoth();
  await Promise.all([here.planAnew('i', noChoices, 121_000), there.planAnew('i', noChoices, 122_000)]);
  await Promise.all([here.finishScorecard('i', noChoices), there.finishScorecard('i', noChoices)]);
  expect(await getDatabase().scorecards.count()).toBe(1);
  expect(await getDatabase().outbox.count()).toBe(1);
  const said = [here, there].map(({ errorMessage }) => errorMessage.peek()).filter((problem) => problem !== null);
  expect(said).toEqual([expect.stringContaining('finished in another panel')]);
  await expect.poll(() => [here, there].map(({ currentInterview }) => currentInterview.peek()?.interview.finishedAt !== null)).toEqual([true, true]);
});

test('stopping one panel does not stop the other', async () => {
  const [here] = await openBoth();
  stop.abort();
  stop = new AbortController();
  const there = openPanel();
  await there.openInterview('i');
  there.typeDraft('i', 'after the stop');
  await there.submitDraft();
  await expect.poll(() => words(there)).toEqual(['after the stop']);
  expect(words(here)).toEqual([]);
});
