// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StartForm } from '@/components/panel/start/StartForm';
import { loads } from '@/components/ui/feedback/lazy';
import { preparedSchema } from '@/lib/core/prepared/prepared';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../render.ts';

beforeEach(() => {
  const permissions = { contains: async () => true };
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, permissions });
});

// What is loaded with the form is there before the page goes.
afterEach(() => expect.poll(() => loads.areUnderWay()).toBe(false));

test('a rubric chosen before the prepared interviews are read stays selected', async () => {
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

test('the brief of a prepared interview is shown as text, and its links open in another tab', async () => {
  const known = { applicationId: null, role: null, link: null, email: null };
  const about = { rubric: null, context: 'live-call', startsAt: null, event: null };
  const brief = { brief: 'Ask about <b>March</b>.', links: ['https://example.com/ada', 'javascript:alert(1)'] };
  await savePrepared(preparedSchema.parse({ id: 'prepared-2', candidate: 'Ada Lovelace', ...known, ...about, ...brief }));
  location.hash = 'prepared=prepared-2';
  render(<StartForm />);
  await screen.findByText('Ask about <b>March</b>.');
  const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: /example|alert/ });
  expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([['https://example.com/ada', 'noopener noreferrer', '_blank']]);
  fireEvent.click(screen.getByRole('button', { name: 'Start interview' }));
  // What was prepared is no longer in the list then: its brief goes on with the interview.
  await waitFor(() => expect(interviewModel.currentInterview.value?.interview.preparation).toMatchObject(brief));
  interviewModel.leaveInterview();
});

test('Start without a name shows an error at the field until one is typed', async () => {
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

test('the form counts a name as being typed from its first letter', async () => {
  location.hash = '';
  render(<StartForm />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate' });
  field.value = 'G';
  // The testing library's way would have late effects run at once.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  expect(callModel.isTyping.peek()).toBe(true);
});

/** Puts the first picture into the page, as it is there before any script of the panel. */
function drawFirst(pressed: 'start' | 'browse' | null): HTMLInputElement {
  const first = document.createElement('div');
  first.id = 'first';
  first.innerHTML = `<form><input id="candidate"><select id="rubric"><option value="backend-engineer-junior"><option value="product-manager-mid"></select>
    <fieldset><input type="radio" name="context" value="take-home"></fieldset></form>`;
  document.body.append(first);
  globalThis.plumblineFirst = {
    isAlone: false,
    admitted: Promise.resolve(true),
    port: new Promise(() => undefined),
    untilReplaceable: async () => undefined,
    pressed,
    end: () => undefined,
  };
  const field = first.querySelector<HTMLInputElement>('#candidate');
  if (field === null) throw new Error('Expected a field.');
  return field;
}

test('text and choices entered in the static form stay, with the text selection', () => {
  const before = drawFirst(null);
  before.value = 'Grace';
  before.setSelectionRange(2, 3);
  const select = document.querySelector<HTMLSelectElement>('#first select');
  if (select !== null) select.value = 'product-manager-mid';
  select?.setAttribute('data-touched', '');
  document.querySelector('#first fieldset')?.setAttribute('data-touched', '');
  document.querySelector<HTMLInputElement>('#first [value="take-home"]')?.click();
  render(<StartForm />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate' });
  expect(document.querySelector('#first')).toBeNull();
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['Grace', 2, 3]);
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rubric' }).value).toBe('product-manager-mid');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Take-home' }).checked).toBe(true);
});

test('Start pressed in the static form counts', async () => {
  drawFirst('start');
  render(<StartForm />);
  await screen.findByRole('alert');
});

test('Browse pressed in the static form opens the chooser', async () => {
  drawFirst('browse');
  render(<StartForm />);
  await screen.findByRole('dialog', { hidden: true });
});
