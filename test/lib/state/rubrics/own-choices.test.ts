import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { addDimension, changeDimension } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { followOwnChoices, loadLevels, loadRubrics } from '@/lib/state/rubrics/own-choices';
import { createRubricChoices } from '@/lib/state/rubrics/rubric-choices';
import { archiveRubric, saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const own: Rubric = { ...backendEngineerJunior, id: 'own', title: 'Ours' };
const save = (rubric: Rubric) => saveRubric(rubric, { origin: 'copied', expected: null }, 10);
const ids = (rubrics: readonly { readonly id: string }[]) => rubrics.map(({ id }) => id);

beforeEach(async () => {
  vi.stubGlobal('reportError', vi.fn());
  await emptyDatabase();
  await save(own);
});

test('custom rubrics come before built-in ones, in their current version, unless archived', async () => {
  const stop = new AbortController();
  const model = createRubricChoices();
  const { rubricChoices } = model;
  followOwnChoices(model, stop.signal);
  await expect.poll(() => rubricChoices.value.length).toBe(builtInRubrics.length + 1);
  const [first] = rubricChoices.value;
  expect(first).toMatchObject({ id: 'own', title: 'Ours', level: 'junior' });
  await save({ ...own, title: 'Ours, new' });
  expect((await first?.load())?.title).toBe('Ours, new');
  expect((await loadRubrics())[0]?.title).toBe('Ours, new');
  await archiveRubric('own', 20);
  await expect.poll(() => ids(rubricChoices.value)).toEqual(ids(builtInRubrics));
  expect(ids(await loadRubrics())).not.toContain('own');
  stop.abort();
});

test('an interview can change to each rubric of its role with the same dimensions, including its own version', async () => {
  await save({ ...changeDimension(addDimension(own), 7, { name: 'More' }), id: 'larger' });
  await save({ ...own, id: 'foreign', role: 'Cook' });
  const started = { ...own, version: 1 };
  await save({ ...own, title: 'Ours, new' });
  const levels = await loadLevels(started);
  expect(ids(levels)).toEqual(['own', ...['junior', 'mid', 'senior', 'staff'].map((level) => `backend-engineer-${level}`)]);
  expect(levels[0]).toBe(started);
  expect(ids(await loadLevels(backendEngineerJunior))).toEqual(ids(levels));
  expect(ids(await loadLevels({ ...own, id: 'gone', role: 'Cook' }))).toEqual(['gone', 'foreign']);
});
