import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { because } from '@/lib/core/reasons';
import { addDimension, changeDimension } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { createEditor, openEditor } from '@/lib/state/rubrics/rubric-editor';
import { joinLibrary } from '@/lib/state/rubrics/rubric-library';
import { deleteRubric, saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { findRubricDraft, listOwnRubrics, listRubricDrafts, listVersions } from '@/lib/storage/rubrics/rubrics';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const rubric: Rubric = { ...backendEngineerJunior, id: 'own' };
const titled = (title: string) => (before: Rubric) => ({ ...before, title });

async function edit(id = 'own') {
  const editor = await openEditor(id);
  if (editor === null) throw new Error(`Expected an editor of ${id}, found none.`);
  return editor;
}

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  await emptyDatabase();
  await saveRubric(rubric, { origin: 'copied', expected: 0 }, 10);
});

test('every change is stored as a draft at once, and a later editor starts with it', async () => {
  const first = await edit();
  first.change('title', titled('Changed'));
  await expect.poll(() => first.state.value.kept).toBe('kept');
  const second = await edit();
  expect(second.state.value.history.present.title).toBe('Changed');
  second.undo();
  expect(second.state.value.history.present.title).toBe('Backend Engineer, Junior');
  await expect.poll(() => findRubricDraft('own')).toBeNull();
});

test('a change is shown as stored once it is, even while others follow', async () => {
  const editor = await edit();
  const seen: { readonly kept: string; readonly title: string; readonly stored: string | undefined }[] = [];
  const look = async () => {
    const { kept, history } = editor.state.value;
    if (kept === 'kept') seen.push({ kept, title: history.present.title, stored: (await findRubricDraft('own'))?.rubric.title });
  };
  const stop = editor.state.subscribe(() => void look());
  editor.change('title', titled('First'));
  expect(editor.state.value.kept).toBe('writing');
  await expect.poll(() => editor.state.value.kept).toBe('kept');
  editor.change('title', titled('Second'));
  editor.change('title', titled('Third'));
  expect(editor.state.value.kept).toBe('writing');
  await expect.poll(() => editor.state.value.kept).toBe('kept');
  stop();
  await expect
    .poll(() => seen.map(({ title, stored }) => [title, stored]))
    .toEqual([
      ['First', 'First'],
      ['Third', 'Third'],
    ]);
});

test('saving makes a new version, gives new dimensions their ids, and removes the draft', async () => {
  const editor = await edit();
  editor.change(null, addDimension);
  editor.change(null, (before) => changeDimension(before, 7, { name: 'Pair Work', cues: [{ text: ' ', contexts: [] }] }));
  expect(await editor.save()).toEqual({ outcome: 'saved', version: 2 });
  const [latest] = await listVersions('own');
  expect(latest?.rubric.dimensions.at(-1)).toMatchObject({ id: 'pair-work', cues: [] });
  expect(editor.state.value).toMatchObject({ base: 2, kept: 'nothing' });
  editor.undo();
  expect(editor.state.value.history.present.dimensions.at(-1)?.id).toBe('dimension-1');
  expect(await editor.save()).toMatchObject({ outcome: 'saved', version: 3 });
});

test('errors are listed and nothing is saved', async () => {
  const editor = await edit();
  editor.change(null, titled(''));
  expect(await editor.save()).toEqual({ outcome: 'faults', faults: [{ path: ['title'], reason: because('empty', {}) }] });
  expect(editor.check()).toHaveLength(1);
  expect(await listVersions('own')).toHaveLength(1);
  expect((await findRubricDraft('own'))?.rubric.title).toBe('');
});

test('a version saved meanwhile is overwritten only on confirmation', async () => {
  const editor = await edit();
  editor.change(null, titled('Mine'));
  await saveRubric({ ...rubric, title: 'Theirs' }, { origin: 'accepted', expected: 1 }, 20);
  expect(await editor.save()).toEqual({ outcome: 'newer' });
  expect((await listOwnRubrics())[0]?.rubric.title).toBe('Theirs');
  expect(await editor.save(true)).toEqual({ outcome: 'saved', version: 3 });
});

test('discarded changes can be restored', async () => {
  const editor = await edit();
  editor.change(null, titled('Mine'));
  const back = await editor.discard();
  expect(editor.state.value.history.present.title).toBe('Backend Engineer, Junior');
  expect(await findRubricDraft('own')).toBeNull();
  await back();
  expect((await findRubricDraft('own'))?.rubric.title).toBe('Mine');
});

test('an unchanged copy leaves no draft; a changed one is a draft until it is saved', async () => {
  const copy = createEditor({ id: 'copy', saved: { ...rubric, id: 'copy' }, base: 0, draft: null, origin: 'copied' });
  expect(await listRubricDrafts()).toEqual([]);
  copy.change(null, titled('Copy'));
  await expect.poll(listRubricDrafts).toMatchObject([{ id: 'copy', base: 0 }]);
  const again = await edit('copy');
  expect(await again.save()).toEqual({ outcome: 'saved', version: 1 });
  expect((await listVersions('copy'))[0]?.origin).toBe('copied');
});

test('a deleted rubric has no editor', async () => {
  expect(await openEditor('never')).toBeNull();
  await deleteRubric('own', 20);
  expect(await openEditor('own')).toBeNull();
});

test('the library lists drafts that were never saved, then own rubrics, then those built in', () => {
  const own = { id: 'own', rubric, savedAt: 10, archivedAt: 5, deletedAt: null };
  const draft = (id: string) => ({ id, base: 0, rubric: { ...rubric, id }, origin: 'written', changedAt: 1 }) as const;
  const library = joinLibrary({ rubrics: [own], drafts: [draft('own'), draft('new')] }, [backendEngineerJunior]);
  expect(library.map(({ rubric: { id }, kind, archived, unsaved, savedAt }) => [id, kind, archived, unsaved, savedAt])).toEqual([
    ['new', 'own', false, true, null],
    ['own', 'own', true, true, 10],
    ['backend-engineer-junior', 'built-in', false, false, null],
  ]);
});
