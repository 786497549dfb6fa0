// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { Composer } from '@/components/panel/composer/Composer';
import { prefetchCapture, Toolbar } from '@/components/panel/lazy-capture';
import type { Interview } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callModel, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

let interview: Interview;

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await prefetchCapture();
});
beforeEach(async () => {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
  const begun = interviewModel.currentInterview.peek()?.interview;
  if (begun === undefined) throw new Error('Expected an interview on show.');
  interview = begun;
  render(
    <>
      <Composer interview={interview} onLeave={() => undefined} />
      <Toolbar interview={interview} />
    </>,
  );
});

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const button = (name: string) => screen.getByRole('button', { name });

test('each stance is a chip with its sign and its word; pressing it selects it, pressing it again clears it', async () => {
  const chips = ['Strength', 'Concern', 'Follow up'].map(button);
  expect(chips.map(({ textContent }) => textContent)).toEqual(['+Strength', '−Concern', '?Follow up']);
  fireEvent.click(button('Concern'));
  await waitFor(() => expect(button('Concern').getAttribute('aria-pressed')).toBe('true'));
  expect(document.activeElement).toBe(field());
  fireEvent.click(button('Concern'));
  await waitFor(() => expect(button('Concern').getAttribute('aria-pressed')).toBe('false'));
});

test('Save is always visible, is enabled once there is text, and saves the note', async () => {
  expect(button('Save note').textContent).toBe('Save ↵');
  expect(button('Save note').getAttribute('aria-disabled')).toBe('true');
  fireEvent.input(field(), { target: { value: 'named the library' } });
  await waitFor(() => expect(button('Save note').getAttribute('aria-disabled')).toBe('false'));
  fireEvent.click(button('Save note'));
  await waitFor(() => expect(timelineModel.timeline.peek().newest?.text).toBe('named the library'));
  await waitFor(() => expect(button('Save note').getAttribute('aria-disabled')).toBe('true'));
});

test("the dimension a note will be filed under is shown beside its time, and is in no button's name", async () => {
  const [dimension] = rubric.dimensions;
  interviewModel.focusDimension(dimension?.id ?? '');
  await waitFor(() => expect(document.getElementById('stamp')?.textContent).toBe('Technical Knowledge'));
  expect(screen.queryAllByRole('button', { name: /Technical/ })).toEqual([]);
  expect(button('File under a dimension').title).toBe('File under a dimension  #');
});
