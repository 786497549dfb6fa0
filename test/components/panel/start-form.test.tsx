// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StartForm } from '@/components/panel/start/StartForm';
import { loads } from '@/components/ui/feedback/lazy';
import { preparedSchema } from '@/lib/core/prepared/prepared';
import { callModel } from '@/lib/state/page/panel/interview';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../render.ts';

beforeEach(() => {
  const permissions = { contains: async () => true };
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, permissions });
});

// What is loaded with the form is there before the page goes.
afterEach(() => expect.poll(() => loads.areUnderWay()).toBe(false));

test('a rubric that was chosen before what was prepared is read stays chosen', async () => {
  const prepared = preparedSchema.parse({
    id: 'prepared-1',
    candidate: 'Grace Hopper',
    rubric: 'backend-engineer-mid',
    context: 'live-call',
    startsAt: null,
    event: null,
    applicationId: null,
    role: null,
    link: null,
    email: null,
  });
  await savePrepared(prepared);
  location.hash = 'new&prepared=prepared-1';
  render(<StartForm />);
  const rubric = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rubric' });
  fireEvent.change(rubric, { target: { value: 'product-manager-mid' } });
  const candidate = screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate' });
  await expect.poll(() => candidate.value).toBe('Grace Hopper');
  expect(rubric.value).toBe('product-manager-mid');
});

test('Start without a name says at the field what is missing, until there is one', async () => {
  location.hash = '';
  render(<StartForm />);
  const field = screen.getByRole('textbox', { name: 'Candidate' });
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Start interview' }));
  const message = await screen.findByRole('alert');
  expect(message.textContent).toBe("Type the candidate's name.");
  expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', message.id]);
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: 'Grace' } });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('from its first letter on a name is being typed', async () => {
  location.hash = '';
  render(<StartForm />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate' });
  field.value = 'G';
  // The testing library's way would have late effects run at once.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  expect(callModel.isTyping.peek()).toBe(true);
});
