// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DimensionList } from '@/components/panel/interview/dimension/DimensionList';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import type { RatingValue } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { preferencesModel } from '@/lib/state/page/preferences';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

const [first] = rubric.dimensions;
if (first === undefined) throw new Error('Expected a dimension.');

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  // What the card shows besides is loaded when it is first shown: not after this file is done.
  await prefetchCapture();
  await preferencesModel.follow(AbortSignal.timeout(60_000));
});
beforeEach(async () => {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
});

function Shown() {
  const overview = interviewModel.currentInterview.value;
  return overview === null ? null : <DimensionList overview={overview} />;
}

const scale = () => screen.getByRole('radiogroup', { name: first.name });
const rowOf = (words: string) => screen.getByText(words).closest<HTMLElement>('[data-part="anchor"]') ?? document.body;
const rated = (value: RatingValue) =>
  waitFor(() => expect(interviewModel.currentInterview.peek()?.ratings).toMatchObject([{ dimension: first.id, value }]));

test('each anchor is one row with its number and its words, and “Not assessed” is the last', () => {
  render(<Shown />);
  expect(
    within(scale())
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('aria-label')),
  ).toEqual(['1', '2', '3', '4', '5', 'Not assessed']);
  for (const [words, levels] of [
    [first.anchors.low, ['1', '2']],
    [first.anchors.three, ['3']],
    [first.anchors.four, ['4']],
    [first.anchors.five, ['5']],
  ] as const)
    for (const [index, radio] of within(rowOf(words)).getAllByRole('radio').entries()) {
      expect(radio.getAttribute('aria-label')).toBe(levels[index]);
      expect(document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent).toBe(words);
    }
  expect(screen.queryByRole('list', { name: 'Anchors' })).toBeNull();
});

test('two scores with the same anchor text are two choices', async () => {
  render(<Shown />);
  const [one, two] = within(rowOf(first.anchors.low)).getAllByRole('radio');
  fireEvent.click(two ?? document.body);
  await rated(2);
  await waitFor(() => expect([one, two].map((radio) => radio?.getAttribute('aria-checked'))).toEqual(['false', 'true']));
  expect(rowOf(first.anchors.low).dataset.chosen).toBe('');
  expect(scale().dataset.saved).toBe('true');
});

test('a digit on any row selects that score and moves the focus to it; arrow keys move between rows', async () => {
  render(<Shown />);
  const radios = within(scale()).getAllByRole('radio');
  radios[0]?.focus();
  fireEvent.keyDown(radios[0] ?? document.body, { key: '4' });
  await rated(4);
  expect(document.activeElement).toBe(radios[3]);
  fireEvent.keyDown(radios[3] ?? document.body, { key: 'ArrowUp' });
  await rated(3);
  expect(document.activeElement).toBe(radios[2]);
});

test('a dimension that is not in focus shows its rating in words', async () => {
  render(<Shown />);
  fireEvent.click(within(scale()).getByRole('radio', { name: 'Not assessed' }));
  await rated('not-assessed');
  const other = rubric.dimensions[1]?.id ?? '';
  interviewModel.setFocused(other);
  const row = await screen.findByRole('button', { name: first.name, expanded: false });
  const described = (row.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(described.join(' ')).toContain('Not assessed');
});
