import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import { type CaptionLine, createCaptionsModel, type HeardCaptions } from '@/lib/state/captions/captions-model';
import { createTranscriptModel, mergeTurns } from '@/lib/state/captions/transcript-model';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { listAgreedBy, listConsents, logConsent } from '@/lib/storage/captions/consents';
import { deleteTranscript, observeDeletion, removeRest } from '@/lib/storage/captions/delete-transcript';
import { closeCutReading, holdReading } from '@/lib/storage/captions/readings';
import { changeTranscriptChoices, findTranscriptChoices } from '@/lib/storage/captions/transcript-choices';
import { listTurns, observeTurns, saveTurns } from '@/lib/storage/captions/turns';
import { getDatabase } from '@/lib/storage/database/database';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { fc } from '../../../setup/properties.ts';
import { anInterview } from '../../interviews.ts';

const turn = (id: string, at: number, text: string, more: Partial<FollowedTurn> = {}): FollowedTurn => ({
  id,
  at,
  until: at + 5,
  speaker: 'Grace',
  text,
  isOpen: false,
  ...more,
});

function aCall(runs = true) {
  let tell: ((heard: HeardCaptions) => void) | null = null;
  const line: CaptionLine = {
    start: async (listener) => {
      tell = listener;
      return runs;
    },
    stop: () => {
      tell = null;
    },
  };
  return { line, tell: (heard: HeardCaptions) => tell?.(heard), isRead: () => tell !== null };
}

let ids = 0;
/** Every page that was opened; each stops with its test. */
const opened: ReturnType<typeof createCaptionsModel>[] = [];

async function open(runs = true, save = saveTurns, onSaved = (error: unknown) => expect(error).toBeNull()) {
  const call = aCall(runs);
  const currentInterview = signal<InterviewOverview | null>(await findOverview('i'));
  const attempt = (work: () => Promise<unknown>) =>
    work().then(
      () => true,
      () => false,
    );
  const transcript = createTranscriptModel({
    currentInterview,
    interviewer: () => 'Ada',
    listTurns,
    observeTurns,
    closeCutReading,
    listAgreedBy,
    findChoices: findTranscriptChoices,
    changeChoices: changeTranscriptChoices,
    attempt,
  });
  const captions = createCaptionsModel({
    now: () => 1000 + ids,
    newId: () => `id ${++ids}`,
    currentInterview,
    ...transcript,
    line: call.line,
    saveTurns: save,
    logConsent,
    holdReading,
    deleteTranscript,
    removeRest,
    observeDeletion,
    attempt,
    onSaved,
  });
  opened.push(captions);
  return { call, currentInterview, transcript, captions };
}
const consent = { by: ' Ada ', wording: 'May I?' };

afterEach(async () => {
  for (const { stop } of opened.splice(0)) await stop({ isDeleting: false, by: '' });
});
beforeEach(async () => {
  ids = 0;
  await emptyDatabase();
  await startInterview(anInterview());
  await startInterview(anInterview({ id: 'other' }));
});

test("captions are read only after the candidate's consent is logged with its wording", async () => {
  const { call, captions } = await open();
  expect(await captions.start(consent)).toBe(false);
  captions.ask();
  expect(captions.status.value).toBe('asking');
  expect(call.isRead()).toBe(false);
  captions.cancel();
  expect(captions.status.value).toBe('off');
  expect(await listConsents('i')).toEqual([]);
  captions.ask();
  expect(await captions.start(consent)).toBe(true);
  expect(captions.status.value).toBe('starting');
  expect(await listConsents('i')).toMatchObject([{ act: 'agreed', by: 'Ada', wording: 'May I?' }]);
});

test('if consent cannot be logged, nothing is read', async () => {
  const { call, captions } = await open();
  await getDatabase().consents.add({ id: 'id 1', interviewId: 'x', at: 1, act: 'agreed', by: '', wording: '' });
  captions.ask();
  expect(await captions.start(consent)).toBe(false);
  expect([captions.status.value, call.isRead()]).toEqual(['asking', false]);
});

test('turns are stored and shown as they arrive, and finished ones are reported with their speaker’s role', async () => {
  const { call, captions, transcript } = await open();
  const finished: unknown[] = [];
  const stop = new AbortController();
  captions.onFinished(({ text }, role) => finished.push([text, role]), stop.signal);
  captions.ask();
  await captions.start(consent);
  call.tell({ status: 'reading' });
  expect(captions.status.value).toBe('reading');
  call.tell({ turns: [turn('a', 10, 'how do', { speaker: 'You', isOpen: true })] });
  call.tell({ turns: [turn('a', 10, 'How do you test?', { speaker: 'You' }), turn('b', 20, 'With a fail', { isOpen: true })] });
  call.tell({ turns: [turn('b', 20, 'With a failing test.')] });
  expect(transcript.turns.value.map(({ text }) => text)).toEqual(['How do you test?', 'With a failing test.']);
  expect(finished).toEqual([
    ['How do you test?', 'interviewer'],
    ['With a failing test.', 'candidate'],
  ]);
  await expect.poll(async () => (await listTurns('i')).map(({ text }) => text)).toEqual(['How do you test?', 'With a failing test.']);
  stop.abort();
  call.tell({ turns: [turn('c', 30, 'More.')] });
  expect(finished).toHaveLength(2);
});

test('captions that are off in the call, or lost, are reported', async () => {
  const { call, captions } = await open();
  captions.ask();
  await captions.start(consent);
  for (const status of ['no-captions', 'reading', 'lost'] as const) {
    call.tell({ status });
    expect(captions.status.value).toBe(status);
  }
  const other = await open(false);
  other.captions.ask();
  expect(await other.captions.start(consent)).toBe(false);
  expect(other.captions.status.value).toBe('lost');
});

test('stopping stores turns that are still arriving; stopping with deletion deletes them', async () => {
  const { call, captions, transcript } = await open();
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('a', 10, 'half a sent', { isOpen: true })] });
  expect(await captions.stop({ isDeleting: false, by: 'Ada' })).toBe(true);
  expect([captions.status.value, call.isRead()]).toEqual(['off', false]);
  expect((await listTurns('i')).map(({ text }) => text)).toEqual(['half a sent']);
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('b', 20, 'again', { isOpen: true })] });
  await captions.stop({ isDeleting: true, by: 'Ada' });
  expect(await listTurns('i')).toEqual([]);
  expect(transcript.turns.value).toEqual([]);
  expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed', 'stopped', 'agreed', 'stopped', 'deleted']);
});

test('reading ends with its interview', async () => {
  const { call, captions, currentInterview } = await open();
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('a', 10, 'said')] });
  currentInterview.value = await findOverview('other');
  await expect.poll(() => [captions.status.value, call.isRead()]).toEqual(['off', false]);
  await expect.poll(async () => (await listConsents('i')).map(({ act }) => act)).toEqual(['agreed', 'stopped']);
  expect(await listTurns('other')).toEqual([]);
});

test.each<[name: string, meanwhile: (opened: Awaited<ReturnType<typeof open>>, other: InterviewOverview | null) => unknown]>([
  [
    'another interview is on show',
    ({ currentInterview }, other) => {
      currentInterview.value = other;
    },
  ],
  ['it is asked no more', ({ captions }) => captions.cancel()],
])('nothing is read where, while the consent is stored, %s, and the next reading goes on', async (_name, meanwhile) => {
  const opened = await open();
  const { call, captions, currentInterview } = opened;
  const other = await findOverview('other');
  captions.ask();
  const started = captions.start(consent);
  meanwhile(opened, other);
  expect(await started).toBe(false);
  expect([captions.status.value, captions.readFor.value, call.isRead()]).toEqual(['off', null, false]);
  currentInterview.value = await findOverview('other');
  captions.ask();
  await captions.start(consent);
  currentInterview.value = await findOverview('other');
  expect([captions.readFor.value, call.isRead()]).toEqual(['other', true]);
});

test('nothing is read if reading was stopped, or another interview opened, before the page was asked', async () => {
  for (const isLeft of [true, false]) {
    const { call, captions, currentInterview } = await open();
    const other = await findOverview('other');
    captions.ask();
    const stop = captions.status.subscribe((status) => {
      if (status !== 'starting') return;
      if (isLeft) currentInterview.value = other;
      else void captions.stop({ isDeleting: false, by: 'Ada' });
    });
    expect(await captions.start(consent)).toBe(false);
    stop();
    expect([captions.status.value, call.isRead()]).toEqual(['off', false]);
  }
});

test('consent is logged once, however often it is pressed', async () => {
  const { captions } = await open();
  captions.ask();
  await Promise.all([captions.start(consent), captions.start(consent)]);
  expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed']);
});

test('the role of a speaker and the choice to keep the transcript are stored', async () => {
  const { captions, transcript } = await open();
  captions.ask();
  await captions.start(consent);
  await transcript.chooseRole('', 'candidate');
  await transcript.chooseStay(true);
  expect(transcript.roleOfSpeaker('')).toBe('candidate');
  expect(await findTranscriptChoices('i')).toEqual({ interviewId: 'i', speakers: { '': 'candidate' }, staysAfterFinish: true });
});

test('turns merged in any order are listed in spoken order, each once', async () => {
  const some = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), at: fc.integer({ min: 0, max: 4 }) }), { maxLength: 30 });
  await fc.assert(
    fc.property(some, (heard) => {
      const all = heard.map(({ id, at }, index) => ({ id, at, until: at, interviewId: 'i', speaker: '', text: String(index) }));
      const merged = all.reduce<ReturnType<typeof mergeTurns>>((known, next) => mergeTurns(known, [next]), []);
      const latest = [...new Map(all.map((each) => [each.id, each])).values()];
      expect(merged).toEqual(latest.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
    }),
  );
});

test('turns still arriving when reading stopped do not appear after the deletion', async () => {
  const { call, captions } = await open();
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('a', 10, 'said', { isOpen: true })] });
  const stopped = captions.stop({ isDeleting: false, by: 'Ada' });
  await Promise.all([stopped, captions.remove('i', 'Ada')]);
  expect(await listTurns('i')).toEqual([]);
  expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed', 'stopped', 'deleted']);
});

test("the person who logs the consent is this interview's interviewer, on other pages too, whatever name the settings have", async () => {
  const { captions, transcript } = await open();
  captions.ask();
  await captions.start({ by: 'Ivo Interviewer', wording: 'May I?' });
  expect(transcript.roleOfSpeaker('Ivo Interviewer')).toBe('interviewer');
  const other = await open();
  expect(other.transcript.roleOfSpeaker('Ivo Interviewer')).toBe('unknown');
  await other.transcript.openTranscript('i');
  expect(other.transcript.roleOfSpeaker('Ivo Interviewer')).toBe('interviewer');
});

/** A disk that can be full. */
function aDisk() {
  const disk = { isFull: true };
  const save = (...asked: Parameters<typeof saveTurns>) => (disk.isFull ? Promise.reject(new Error('no room')) : saveTurns(...asked));
  return { disk, save };
}

test('turns that do not fit on the disk are stored once there is space, even after the next interview is read', async () => {
  const { disk, save } = aDisk();
  const told: unknown[] = [];
  const { call, captions, currentInterview } = await open(true, save, (error) => told.push(error));
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('a', 10, 'said first')] });
  await expect.poll(() => told.length).toBe(1);
  currentInterview.value = await findOverview('other');
  await expect.poll(() => captions.status.value).toBe('off');
  captions.ask();
  await captions.start(consent);
  disk.isFull = false;
  call.tell({ turns: [turn('b', 20, 'said next')] });
  await expect.poll(() => told.at(-1)).toBeNull();
  expect([(await listTurns('i')).map(({ text }) => text), (await listTurns('other')).map(({ text }) => text)]).toEqual([
    ['said first'],
    ['said next'],
  ]);
});

test('turns that did not fit on the disk do not reappear after the deletion', async () => {
  const { disk, save } = aDisk();
  const told: unknown[] = [];
  const { call, captions } = await open(true, save, (error) => told.push(error));
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('a', 10, 'said')] });
  await expect.poll(() => told.length).toBe(1);
  expect(await captions.stop({ isDeleting: true, by: 'Ada' })).toBe(true);
  expect(told.at(-1)).toBeNull();
  disk.isFull = false;
  captions.ask();
  await captions.start(consent);
  call.tell({ turns: [turn('b', 20, 'said again')] });
  await expect.poll(async () => (await listTurns('i')).map(({ text }) => text)).toEqual(['said again']);
});

test('deleting the transcript on another page ends reading, and nothing reappears', async () => {
  const { call, captions, transcript } = await open();
  const other = await open();
  captions.ask();
  await captions.start(consent);
  await other.transcript.openTranscript('i');
  const stop = new AbortController();
  other.transcript.followTurns('i', stop.signal);
  call.tell({ turns: [turn('a', 10, 'said', { isOpen: true })] });
  await expect.poll(() => other.transcript.turns.value.map(({ text }) => text)).toEqual(['said']);
  const removed = other.captions.remove('i', 'Bo');
  call.tell({ turns: [turn('a', 10, 'said, and corrected')] });
  expect(await removed).toBe(true);
  await expect.poll(() => [captions.status.value, call.isRead()]).toEqual(['off', false]);
  await expect.poll(() => [transcript.turns.value, other.transcript.turns.value]).toEqual([[], []]);
  await expect
    .poll(async () => (await listConsents('i')).map(({ act, by }) => [act, by]))
    .toEqual([
      ['agreed', 'Ada'],
      ['deleted', 'Bo'],
      ['stopped', ''],
    ]);
  captions.ask();
  expect(await captions.start(consent)).toBe(true);
  call.tell({ turns: [turn('b', 2000, 'said again')] });
  await expect.poll(async () => (await listTurns('i')).map(({ text }) => text)).toEqual(['said again']);
  await expect.poll(() => other.transcript.turns.value.map(({ text }) => text)).toEqual(['said again']);
  expect(captions.readFor.value).toBe('i');
  stop.abort();
});

test('an interrupted reading is logged as ended at its last turn when the transcript is opened again', async () => {
  await logConsent({ id: 'agreed', interviewId: 'i', at: 5, act: 'agreed', by: 'Ada', wording: 'May I?' });
  await saveTurns('i', [turn('a', 10, 'said'), turn('b', 20, 'said last')]);
  const { transcript, captions } = await open();
  await transcript.openTranscript('i');
  await expect
    .poll(async () => (await listConsents('i')).map(({ act, at, by }) => [act, at, by]))
    .toEqual([
      ['agreed', 5, 'Ada'],
      ['stopped', 25, ''],
    ]);
  captions.ask();
  await captions.start(consent);
  await closeCutReading('i');
  expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed', 'stopped', 'agreed']);
  await captions.stop({ isDeleting: false, by: 'Ada' });
  await closeCutReading('i');
  expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed', 'stopped', 'agreed', 'stopped']);
});

test('a consent that was cancelled while being stored is closed at once', async () => {
  const { captions } = await open();
  captions.ask();
  const started = captions.start(consent);
  captions.cancel();
  expect(await started).toBe(false);
  expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed', 'stopped']);
});

test('a page that only watches keeps the objects of turns that did not change, so that its search computes nothing again', async () => {
  const { transcript } = await open();
  await saveTurns('i', [turn('a', 10, 'said'), turn('b', 20, 'said next')]);
  await transcript.openTranscript('i');
  const stop = new AbortController();
  transcript.followTurns('i', stop.signal);
  const [before] = transcript.turns.value;
  await saveTurns('i', [turn('b', 20, 'said next, and corrected'), turn('c', 30, 'said last')]);
  await expect.poll(() => transcript.turns.value.map(({ text }) => text)).toEqual(['said', 'said next, and corrected', 'said last']);
  expect(transcript.turns.value[0]).toBe(before);
  stop.abort();
});
