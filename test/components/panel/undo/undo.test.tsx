// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DimensionCard } from '@/components/panel/interview/dimension/DimensionCard';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { Timeline } from '@/components/panel/notes/Timeline';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { callModel, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { notesModel, ratings } from '@/lib/state/page/panel/notes';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await prefetchCapture();
});
beforeEach(async () => {
  undoOffer.withdraw();
  await callModel.startInterview({ candidate: 'Grace', context: 'live-call', prepared: null }, async () => rubric);
});

const getRecord = () => {
  const overview = interviewModel.currentInterview.value;
  if (overview === null) throw new Error('Expected an interview.');
  return overview;
};

const firstDimension = () => {
  const [dimension] = rubric.dimensions;
  if (dimension === undefined) throw new Error('Expected a dimension.');
  return dimension;
};

const Card = () => <DimensionCard overview={getRecord()} dimension={firstDimension()} />;

let at = 0;
const add = (text: string, dimension: string | null = null) =>
  notesModel.addNote({ id: newId(), recordedAt: Date.now() + at++, text, dimension, stance: null, kind: 'note' });

async function showNotes(...texts: readonly string[]) {
  for (const text of texts) await add(text);
  render(<Timeline interview={getRecord().interview} />);
  return screen.getByRole('list');
}

const wordsIn = (list: HTMLElement) => Array.from(list.children, ({ textContent }) => textContent?.replace(/^\d\d:\d\d /, ''));
const undoOf = (what: RegExp) => screen.queryByRole('button', { name: what });
const deletion = /^Undo deletion of note/;

async function deleteNoteOf(list: HTMLElement, text: string): Promise<void> {
  const row = within(list)
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent?.includes(text));
  if (row === undefined) throw new Error(`Expected the note ${text}.`);
  fireEvent.click(await within(row).findByRole('button', { name: /^Delete note/ }));
  await screen.findByRole('button', { name: deletion });
}

test('a deleted note is brought back from where it stood', async () => {
  const list = await showNotes('first', 'second', 'third');
  await deleteNoteOf(list, 'second');
  expect(wordsIn(list)).toEqual([expect.stringContaining('first'), 'Note deleted. Undo', expect.stringContaining('third')]);
  fireEvent.click(screen.getByRole('button', { name: deletion }));
  await waitFor(() => expect(timelineModel.timeline.value.notes.map(({ text }) => text)).toEqual(['first', 'second', 'third']));
  expect(undoOf(deletion)).toBeNull();
});

test('the only note and the last one are brought back too', async () => {
  const list = await showNotes('alone');
  await deleteNoteOf(list, 'alone');
  expect(wordsIn(list)).toEqual(['Note deleted. Undo']);
});

test('the next act takes the offer away', async () => {
  const list = await showNotes('first', 'second');
  await deleteNoteOf(list, 'first');
  await add('third');
  await waitFor(() => expect(undoOf(deletion)).toBeNull());
});

test('a note that was filed elsewhere is filed back from its row, and its list keeps the focus', async () => {
  await showNotes('drew the queue');
  const list = await screen.findByRole('combobox', { name: /^File note/ });
  list.focus();
  fireEvent.change(list, { target: { value: firstDimension().id } });
  const undo = await screen.findByRole('button', { name: /^Undo filing of note/ });
  expect(document.activeElement).toBe(list);
  fireEvent.click(undo);
  await waitFor(() => expect(timelineModel.timeline.value.notes[0]?.dimension).toBeNull());
  expect(await screen.findByRole('button', { name: /^Delete note/ })).not.toBeNull();
});

test('a rating is taken back from its dimension, and to the rating before', async () => {
  await ratings.rateDimension(firstDimension().id, 2);
  render(<Card />);
  fireEvent.click(screen.getByRole('radio', { name: '4' }));
  fireEvent.click(await screen.findByRole('button', { name: `Undo rating of ${firstDimension().name}` }));
  await waitFor(() => expect(getRecord().ratings.map(({ value }) => value)).toEqual([2]));
});

test('a tick is taken back from its dimension', async () => {
  render(<Card />);
  const [cue] = await screen.findAllByTitle('Seen');
  if (cue === undefined) throw new Error('Expected a cue.');
  fireEvent.click(cue);
  fireEvent.click(await screen.findByRole('button', { name: `Undo ticking in ${firstDimension().name}` }));
  await waitFor(() => expect(getRecord().ticks).toEqual([]));
});
