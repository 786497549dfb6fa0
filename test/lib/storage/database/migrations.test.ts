import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import { findReach } from '@/lib/storage/interview/history';
import { findSummary } from '@/lib/storage/interview/interviews';
import { listDrafts } from '@/lib/storage/words/find-drafts';

const interview = {
  id: 'i',
  scorecardId: 's',
  candidate: 'Grace',
  rubric,
  context: 'live-call',
  platform: 'meet',
  call: null,
  startedAt: 1000,
  endedAt: null,
  finishedAt: null,
  revision: 0,
  summary: '',
  recommendation: 'yes',
};
const note = { id: 'a', interviewId: 'i', recordedAt: 2000, text: 'words', dimension: 'technical-knowledge', kind: 'note', stance: null };

test('the steps are numbered upwards', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(new Set(versions).size).toBe(versions.length);
});

test('a database of the first step is brought up with everything in it', async () => {
  const old = new Dexie('plumbline');
  old.version(1).stores({ ...migrations[0]?.stores });
  await old.table('interviews').add(interview);
  await old.table('notes').add(note);
  await old.table('drafts').add({ interviewId: 'i', noteId: 'b', text: 'half', recordedAt: 3000, dimension: null });
  const change = {
    interviewId: 'i',
    at: 5,
    command: 'recommend',
    table: 'interviews',
    before: { ...interview, recommendation: null },
    after: interview,
  };
  await old.table('changes').add({ ...change, undoes: null });
  await old.table('destinations').add({ id: 'd', kind: 'webhook', url: 'https://hooks.example/in', enabled: true, createdAt: 1 });
  await old.table('outbox').add({
    ...{ id: 'sc_1', scorecardId: 'sc', revision: 1, interviewId: 'i', destinationId: 'd', createdAt: 5, body: '{"a":1}' },
    ...{ state: 'needs-you', nextAttemptAt: null, reason: 'Refused (401).', attempts: [{ at: 6, outcome: 'refused', status: 401 }] },
  });
  old.close();
  expect(await findSummary('i')).toMatchObject({ noteCount: 1, evidence: { 'technical-knowledge': 1 } });
  expect(await findReach('i')).toEqual({ undo: true, redo: false });
  expect(await listDrafts('i')).toMatchObject([{ text: 'half', stance: null, pinned: false, panel: null }]);
  expect(await listDestinations()).toMatchObject([{ id: 'd', settings: { url: 'https://hooks.example/in' }, pause: null }]);
  expect(await getDatabase().outbox.get('sc_1')).toMatchObject({
    state: 'needs-you',
    need: 'access',
    requests: [{ body: '{"a":1}', repeatable: true }],
  });
  expect((await undoLast('i', 9)).ok).toBe(true);
  expect((await findSummary('i'))?.interview.recommendation).toBeNull();
});
