import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { getDatabase } from '@/lib/storage/database/database';
import { type OwnRubrics, observeOwnRubrics } from '@/lib/storage/observe';
import { archiveRubric, deletedRubricKeptMs, deleteRubric, saveRubric, unarchiveRubric, undeleteRubric } from '@/lib/storage/rubrics/rubric-commands';
import { deleteRubricDraft, findOwnRubric, findRubricDraft, listOwnRubrics, listVersions, saveRubricDraft } from '@/lib/storage/rubrics/rubrics';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const rubric = { ...backendEngineerJunior, id: 'own' };
const titled = (title: string) => ({ ...rubric, title });
const edited = (expected: number | null) => ({ origin: 'edited', expected }) as const;
const draft = { id: 'own', base: 1, rubric: { ...rubric, title: '', dimensions: [] }, origin: 'edited', changedAt: 5 } as const;
const changes = async () => (await getDatabase().rubricChanges.toArray()).map(({ command }) => command);

beforeEach(async () => {
  await emptyDatabase();
  await saveRubric(rubric, { origin: 'copied', expected: 0 }, 10);
});

test('every save is a new version, and earlier ones do not change', async () => {
  await saveRubric(titled('Second'), edited(1), 20);
  await saveRubric(titled('Third'), edited(2), 30);
  const versions = await listVersions('own');
  expect(versions.map(({ version, origin, savedAt }) => [version, origin, savedAt])).toEqual([
    [3, 'edited', 30],
    [2, 'edited', 20],
    [1, 'copied', 10],
  ]);
  expect(versions.map((version) => version.rubric.title)).toEqual(['Third', 'Second', 'Backend Engineer, Junior']);
  expect((await findOwnRubric('own'))?.rubric).toEqual({ ...titled('Third'), version: 3 });
  expect(await changes()).toEqual(['copiedRubric', 'editedRubric', 'editedRubric']);
});

test('a version based on an older one than the latest is refused, and nothing changes', async () => {
  await saveRubric(titled('Second'), edited(1), 20);
  expect(await saveRubric(titled('Late'), edited(1), 30)).toEqual({ ok: false, reason: 'newer' });
  expect((await listVersions('own')).map(({ version }) => version)).toEqual([2, 1]);
  expect(await saveRubric(titled('Late'), edited(null), 30)).toMatchObject({ ok: true, value: { rubric: { version: 3, title: 'Late' } } });
});

test('an imported rubric keeps a higher version number, and never lowers the stored one', async () => {
  await saveRubric({ ...rubric, version: 7 }, { origin: 'imported', expected: 1 }, 20);
  await saveRubric({ ...rubric, version: 3 }, { origin: 'imported', expected: 7 }, 30);
  expect((await listVersions('own')).map(({ version }) => version)).toEqual([8, 7, 1]);
});

test('unsaved changes are stored even if incomplete, and removed by saving', async () => {
  await saveRubricDraft(draft);
  expect(await findRubricDraft('own')).toEqual(draft);
  await saveRubric(titled('Second'), edited(1), 20);
  expect(await findRubricDraft('own')).toBeNull();
  await saveRubricDraft(draft);
  await deleteRubricDraft('own');
  expect(await findRubricDraft('own')).toBeNull();
});

test('archiving and deleting can be undone', async () => {
  await archiveRubric('own', 20);
  expect((await listOwnRubrics()).map(({ archivedAt }) => archivedAt)).toEqual([20]);
  await unarchiveRubric('own', 30);
  await deleteRubric('own', 40);
  expect(await listOwnRubrics()).toEqual([]);
  await undeleteRubric('own', 50);
  expect((await listOwnRubrics()).map(({ id, archivedAt }) => [id, archivedAt])).toEqual([['own', null]]);
  expect(await listVersions('own')).toHaveLength(1);
});

test('a deleted rubric is removed completely a month later', async () => {
  await saveRubric({ ...rubric, id: 'other' }, { origin: 'written', expected: 0 }, 11);
  await deleteRubric('own', 20);
  await deleteRubric('other', 20 + deletedRubricKeptMs);
  expect(await findOwnRubric('own')).not.toBeNull();
  await undeleteRubric('other', 30 + deletedRubricKeptMs);
  await deleteRubric('other', 21 + deletedRubricKeptMs);
  expect(await findOwnRubric('own')).toBeNull();
  expect(await listVersions('own')).toEqual([]);
  expect(await getDatabase().rubricChanges.where('rubricId').equals('own').count()).toBe(0);
});

test('a deleted rubric that is imported again continues from its last version', async () => {
  await deleteRubric('own', 20);
  await saveRubric(titled('Again'), { origin: 'imported', expected: null }, 30);
  expect(await listOwnRubrics()).toMatchObject([{ rubric: { version: 2, title: 'Again' }, deletedAt: null }]);
});

test('a command on what is gone is refused', async () => {
  expect(await archiveRubric('never', 20)).toEqual({ ok: false, reason: 'gone' });
  expect(await deleteRubric('never', 20)).toEqual({ ok: false, reason: 'gone' });
});

test('observers are told of saves, drafts and deletions', async () => {
  const failed = vi.fn();
  vi.stubGlobal('reportError', failed);
  const heard: OwnRubrics[] = [];
  const stop = new AbortController();
  observeOwnRubrics((found) => heard.push(found), stop.signal);
  await expect.poll(() => heard.at(-1)?.rubrics.length).toBe(1);
  await saveRubricDraft(draft);
  await expect.poll(() => heard.at(-1)?.drafts.length).toBe(1);
  await deleteRubric('own', 20);
  await expect.poll(() => heard.at(-1)).toEqual({ rubrics: [], drafts: [] });
  stop.abort();
  expect(failed).not.toHaveBeenCalled();
});
