import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { findDestinationForm, findMapping, loadForms, saveMapping, tryMapping } from '@/lib/state/delivery/mapping';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { finish, mapTo } from '../../delivery/destinations/attempt.ts';
import { aDestination } from '../../delivery/rows.ts';

const destination = aDestination('', { kind: 'smartrecruiters', name: 'SmartRecruiters', settings: { email: 'barbara@company.com' } });
const target = { label: 'Grace', ids: { candidate: 'c', job: 'j', reviewer: 'u' }, by: null };
const read = async () => (await findDestination('d')) ?? destination;

beforeEach(() => saveDestination(destination));

test('a saved mapping is found again, and that of an earlier version is the start for the next', async () => {
  const form = await findDestinationForm(destination, rubric);
  if (form === null) throw new Error('Expected a form, found none.');
  const mapping = mapTo(form);
  expect(findMapping(destination, rubric, form.id)).toBeNull();
  await saveMapping('d', mapping);
  expect(findMapping(await read(), rubric, form.id)).toEqual(mapping);
  expect(findMapping(await read(), { ...rubric, version: 9 }, form.id)).toEqual(mapping);
  expect(findMapping(await read(), rubric, 'another')).toBeNull();
});

test('a mapping can be tried before it is saved', async () => {
  const form = await findDestinationForm(destination, rubric);
  if (form === null) throw new Error('Expected a form, found none.');
  const plan = await tryMapping(finish([4]), destination, target, mapTo(form));
  expect(plan.requests.map(({ path }) => path)).toEqual(['/reviews']);
  expect((await read()).mappings).toEqual({});
});

test('a form that follows from the settings is offered without a request', async () => {
  const forms = await loadForms(destination, rubric);
  expect(forms.ok && forms.value.map(({ title }) => title)).toEqual(['SmartRecruiters review']);
});

test('a form that only the system knows has to be requested', async () => {
  expect(await findDestinationForm({ ...destination, kind: 'ashby', settings: { email: '' } }, rubric)).toBeNull();
});
