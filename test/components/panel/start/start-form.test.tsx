// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { StartForm } from '@/components/panel/start/StartForm';
import { callModel } from '@/lib/state/page/panel/interview';
import { nothingKnown } from '@/lib/state/prepared/prepared-acts';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { makeRuntime, makeStorageArea } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: makeRuntime(), storage: { local: makeStorageArea() } });
});

test('a rubric that is chosen before it is known who is expected stays chosen', async () => {
  await savePrepared({ ...nothingKnown, id: 'p', candidate: 'Ada Lovelace', rubric: 'backend-engineer-senior' });
  location.hash = '#prepared=p';
  render(<StartForm />);
  const rubric = screen.getByRole('combobox', { name: 'Rubric' });
  fireEvent.change(rubric, { target: { value: 'data-engineer-mid' } });
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Candidate' })).toHaveProperty('value', 'Ada Lovelace'));
  expect(rubric).toHaveProperty('value', 'data-engineer-mid');
});

test('from its first letter on a name is being typed', async () => {
  location.hash = '';
  render(<StartForm />);
  fireEvent.input(screen.getByRole('textbox', { name: 'Candidate' }), { target: { value: 'G' } });
  for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  expect(callModel.isTyping.peek()).toBe(true);
});
