// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Head } from '@/components/panel/head/Head';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callModel, clock, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

const candidate = 'Grace Candidate-With-A-Long-Name';
const leave = vi.fn();

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await prefetchCapture();
});
beforeEach(async () => {
  await callModel.startInterview({ candidate, context: 'phone', prepared: null }, async () => rubric);
});

function Shown() {
  const overview = interviewModel.currentInterview.value;
  return overview === null ? null : <Head overview={overview} onClose={leave} />;
}

test('pressing the name edits it, and a cut name is whole in its tooltip', async () => {
  render(<Shown />);
  await screen.findByRole('heading', { name: candidate });
  const correct = screen.getByRole('button', { name: 'Correct the name' });
  expect(correct.title).toContain(candidate);
  fireEvent.click(correct);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Candidate’s name' });
  expect(field.value).toBe(candidate);
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.blur(field);
  await screen.findByRole('button', { name: 'Correct the name' });
});

test("no button's accessible name contains the candidate's name", () => {
  render(<Shown />);
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names.filter((name) => name !== '')).toEqual([
    'Correct the name',
    expect.stringMatching(/^\d\d:\d\d$/),
    'End and review',
    'New interview',
    'Menu',
    'Next uncovered dimension',
  ]);
});

test("the rubric's short name is shown, its whole name is in the tooltip", () => {
  render(<Shown />);
  const level = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' });
  expect(level.title).toBe('Rubric: Backend Engineer, Junior, phone');
  expect(level.closest('[data-part="rubric"]')?.textContent).toContain('Backend Jr');
});

test('the button that ends the interview is beside the clock, and gone once the review is open', async () => {
  render(<Shown />);
  const end = screen.getByRole('button', { name: 'End and review' });
  expect(end.textContent).toBe('End');
  fireEvent.click(end);
  await waitFor(() => expect(interviewModel.reviewing.peek()).toBe(true));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'End and review' })).toBeNull());
  clock.backToInterview();
  await waitFor(() => expect(screen.getByRole('button', { name: 'End and review' }).textContent).toBe('Review'));
});

test('the menu leads to all interviews, settings, keys and help; Escape gives the focus back', async () => {
  render(<Shown />);
  const button = screen.getByRole('button', { name: 'Menu' });
  button.focus();
  fireEvent.click(button);
  const menu = screen.getByRole('menu', { name: 'Menu' });
  const hrefs = within(menu)
    .getAllByRole<HTMLAnchorElement>('menuitem')
    .map((item) => [item.querySelector('span')?.textContent, item.getAttribute('href')]);
  expect(hrefs).toEqual([
    ['All interviews', '/workspace.html#interviews'],
    ['Settings', '/workspace.html#settings'],
    ['Keys', null],
    ['Help', '/welcome.html'],
  ]);
  fireEvent.keyDown(menu, { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Keys' }));
  expect(viewModel.overlay.peek()).toBe('keys');
});
