import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveHandedView } from '@/lib/settings/handed-view';
import { saveLeaveSign } from '@/lib/settings/leave-signs';
import { eraseCandidate, writeCandidateData } from '@/lib/state/privacy/candidate-data';
import { getDatabase } from '@/lib/storage/database/database';
import { listMatches } from '@/lib/storage/erasure/matches';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { anInterview } from '../../interviews.ts';
import { forget } from '../../storage/backup/world.ts';

const watch = { signal: new AbortController().signal, onStep: () => undefined };
let kept: Map<string, string>;
const brief = { brief: 'Ask about March.', links: ['https://example.com/grace'] };
const known = { email: null, role: null, applicationId: 'app-1', link: null, ...brief };
const prepared = { id: 'p', candidate: 'Grace Hopper', rubric: null, context: 'live-call', startsAt: 5000, event: null, ...known } as const;
const note = (id: string, interviewId: string) =>
  ({ id, interviewId, recordedAt: 2000, text: `of ${interviewId}`, dimension: null, kind: 'note', stance: null }) as const;

beforeEach(async () => {
  await forget();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  await startInterview(anInterview({ id: 'gone', scorecardId: 'sg', candidate: 'Grace Hopper', preparation: known }));
  await startInterview(anInterview({ id: 'other', scorecardId: 'so', candidate: 'Graça Hopper' }));
  await addNote(note('n1', 'gone'), 3);
  await addNote(note('n2', 'other'), 3);
  await savePrepared(prepared);
});
afterEach(() => vi.useRealTimers());

test('candidates are found by part of a name, ignoring accents, with their application', async () => {
  expect(await listMatches('hopper gra')).toMatchObject([
    { kind: 'prepared', id: 'p', applicationId: 'app-1', at: 5000 },
    { kind: 'interview', id: expect.any(String) },
    { kind: 'interview', id: expect.any(String) },
  ]);
  expect((await listMatches('grace')).map(({ id }) => id)).toEqual(['p', 'gone']);
  expect(await listMatches('nobody')).toEqual([]);
});

test('everything about a candidate is one file with every row', async () => {
  const file = JSON.parse(await writeCandidateData({ interviews: ['gone'], prepared: ['p'] }, watch));
  expect(file).toMatchObject({
    format: 'plumbline-candidate/1',
    tables: { notes: [{ id: 'n1' }], prepared: [{ id: 'p', ...brief }], interviews: [{ id: 'gone', preparation: brief }] },
  });
  expect(file.leftOut).toContain('holds no scorecards of other interviewers');
  expect(JSON.stringify(file.tables)).not.toContain('of other');
});

test('erasing also removes data in the settings, and what another panel writes afterwards', async () => {
  saveLeaveSign('gone', { leftAt: 1, panel: 'x' });
  saveLeaveSign('other', { leftAt: 1, panel: 'x' });
  const place = { start: 0, end: 0 };
  saveHandedView({
    at: 1,
    panel: 'x',
    interview: 'gone',
    reviewing: false,
    dimension: null,
    overlay: null,
    caret: place,
    scrolled: { main: 0, notes: 0, firstNote: null },
  });
  const receipt = await eraseCandidate({ interviews: ['gone'], prepared: ['p'] }, watch);
  expect(receipt).toMatchObject({ rows: { interviews: 1, notes: 1, prepared: 1 } });
  expect(JSON.stringify(receipt)).not.toMatch(/Grace|gone|app-1|March|example/);
  expect([...kept.values()].join()).not.toContain('gone');
  expect([...kept.values()].join()).toContain('other');
  await getDatabase().noteDrafts.put({
    interviewId: 'gone',
    noteId: 'late',
    panel: null,
    text: 'late',
    recordedAt: 1,
    dimension: null,
    pinned: false,
    stance: null,
  });
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await expect.poll(() => getDatabase().noteDrafts.count()).toBe(0);
});
