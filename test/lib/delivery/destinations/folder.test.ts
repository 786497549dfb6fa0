import { expect, test } from 'vitest';
import type { SaveOutcome } from '@/lib/delivery/actor';
import { actor } from '@/lib/delivery/destinations/folder/act';
import { asker } from '@/lib/delivery/destinations/folder/ask';
import { planner } from '@/lib/delivery/destinations/folder/plan';
import { saying } from '../../../setup/saying.ts';
import { adapterContext, finish, onlyRequest, planFor } from './attempt.ts';

const settings = { folder: 'Plumbline', format: 'markdown' };
const attemptContext = { deliveryId: 'd', at: 0 };
const plan = (more = {}) => planFor(planner, finish([4, 3]), { ...settings, ...more }, null, null);

test('a scorecard becomes a file in the folder with a unique name', async () => {
  const request = onlyRequest(await plan());
  expect(request.path).toBe('Plumbline/Grace Hopper, Backend Engineer, Junior, 1970-01-01 (00000001).md');
  expect(request.body).toContain('# Grace Hopper');
  expect(request).toMatchObject({ repeatable: true, headers: { 'content-type': 'text/markdown' } });
});

test('both formats are two files, and a later revision is another', async () => {
  const envelope = finish([4]);
  const later = { ...envelope, data: { ...envelope.data, revision: 2, amendment: { reason: 'typo', amendedAt: '2026-11-24T00:00:00.000Z' } } };
  const { requests } = await planFor(planner, later, { folder: '', format: 'both' }, null, null);
  expect(requests.map(({ path }) => path.slice(-34))).toEqual(
    ['-01-01, revision 2 (00000001).md', '-01, revision 2 (00000001).json'].map((end) => expect.stringContaining(end)),
  );
  expect(JSON.parse(requests[1]?.body ?? '')).toEqual(later);
});

test('a file name with forbidden characters or direction marks is made safe', async () => {
  const envelope = finish([4], { candidate: `../../etc: "x"\u202e${'é'.repeat(400)}` });
  const { path } = onlyRequest(await planFor(planner, envelope, settings, null, null));
  expect(path).not.toMatch(/\.\.|[:"\u202e]/);
  expect(new TextEncoder().encode(path.split('/').at(-1)).length).toBeLessThanOrEqual(255);
});

test.each([['/etc'], ['C:\\files'], ['~/x'], ['a/../b'], ['..']])('the folder %s is refused', (folder) => {
  expect(planner.readForm({ folder, format: 'json' })).toMatchObject({ ok: false, reason: { field: 'folder' } });
});
test.each([
  ['Hiring\\Scorecards', 'Hiring/Scorecards'],
  [' ', ''],
  ['a//b/', 'a/b'],
])('the folder %s is kept as %s', (folder, kept) => {
  expect(planner.readForm({ folder, format: 'json' })).toEqual({ ok: true, value: { folder: kept, format: 'json' } });
});

const outcomes: readonly (readonly [SaveOutcome, object])[] = [
  [{ outcome: 'saved', place: '/downloads/Plumbline/x.md' }, { class: 'done' }],
  [{ outcome: 'not-granted' }, { class: 'access' }],
  [
    { outcome: 'not-saved', error: 'FILE_NO_SPACE', passing: true },
    { class: 'retry', why: saying('FILE_NO_SPACE') },
  ],
  [
    { outcome: 'not-saved', error: 'Invalid filename', passing: false },
    { class: 'permanent', gone: false },
  ],
];
test.each(outcomes)('%j gives its verdict', async (saved, verdict) => {
  const files: unknown[] = [];
  const save = async (file: unknown) => {
    files.push(file);
    return saved;
  };
  const request = onlyRequest(await plan());
  const sent = await actor.send(request, { settings, secrets: {} }, attemptContext, { ...adapterContext, save }, () => 0);
  expect(sent.verdict).toMatchObject(verdict);
  expect(files).toEqual([{ path: request.path, type: 'text/markdown', text: request.body }]);
});

test('the test of the connection writes nothing and says whether files may be saved', async () => {
  expect(await asker.test({ settings, secrets: {} }, adapterContext, attemptContext)).toMatchObject({ ok: false });
  const allowed = await asker.test({ settings, secrets: {} }, { ...adapterContext, allows: async () => true }, attemptContext);
  expect(allowed).toEqual({ ok: true, text: 'It works: files go to Plumbline in your downloads. Nothing was written for this test.' });
});
