import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { ConsentEntry } from '@/lib/core/captions/transcript';
import { listConsents, logConsent } from '@/lib/storage/captions/consents';
import { closeCutReading, closeCutReadings, holdReading } from '@/lib/storage/captions/readings';
import { saveTurns } from '@/lib/storage/captions/turns';
import { getDatabase } from '@/lib/storage/database/database';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../interviews.ts';

const entry = (interviewId: string, act: ConsentEntry['act'], at: number): ConsentEntry => ({
  id: `${interviewId} ${act} ${at}`,
  interviewId,
  at,
  act,
  by: 'Ada',
  wording: '',
});
const acts = async (interviewId: string) => (await listConsents(interviewId)).map(({ act, at }) => `${act} ${at}`);

beforeEach(async () => {
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  await startInterview(anInterview());
});

test('the log entry of a reading is closed with the time of the last turn once no page reads any more', async () => {
  await logConsent(entry('i', 'agreed', 100));
  await saveTurns('i', [{ id: 't', at: 300, until: 400, speaker: 'Grace', text: 'said', isOpen: false }]);
  const release = await holdReading('i');
  await closeCutReading('i');
  expect(await acts('i')).toEqual(['agreed 100']);
  const closing = closeCutReading('i');
  release();
  await closing;
  expect(await acts('i')).toEqual(['agreed 100', 'stopped 400']);
});

test('a reading without turns ends with its consent; every log entry is closed once', async () => {
  for (const [interviewId, act, at] of [
    ['cut', 'agreed', 100],
    ['over', 'agreed', 100],
    ['over', 'stopped', 200],
    ['gone', 'agreed', 100],
    ['gone', 'deleted', 300],
    ['again', 'agreed', 100],
    ['again', 'stopped', 200],
    ['again', 'agreed', 300],
  ] as const)
    await logConsent(entry(interviewId, act, at));
  await closeCutReadings();
  await closeCutReadings();
  expect(await acts('cut')).toEqual(['agreed 100', 'stopped 100']);
  expect(await acts('over')).toEqual(['agreed 100', 'stopped 200']);
  expect(await acts('gone')).toEqual(['agreed 100', 'deleted 300']);
  expect(await acts('again')).toEqual(['agreed 100', 'stopped 200', 'agreed 300', 'stopped 300']);
});
