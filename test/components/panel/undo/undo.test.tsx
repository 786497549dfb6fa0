// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Composer } from '@/components/panel/composer/Composer';
import { Head } from '@/components/panel/head/Head';
import { DimensionCard } from '@/components/panel/interview/dimension/DimensionCard';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { Timeline } from '@/components/panel/notes/Timeline';
import { Review } from '@/components/panel/review/Review';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { announcer } from '@/lib/state/page/announcer';
import { callModel, clock, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
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

test('a deleted note can be restored from its place in the list', async () => {
  const list = await showNotes('first', 'second', 'third');
  await deleteNoteOf(list, 'second');
  expect(wordsIn(list)).toEqual([expect.stringContaining('first'), 'Note deleted. Undo', expect.stringContaining('third')]);
  fireEvent.click(screen.getByRole('button', { name: deletion }));
  await waitFor(() => expect(timelineModel.timeline.value.notes.map(({ text }) => text)).toEqual(['first', 'second', 'third']));
  expect(undoOf(deletion)).toBeNull();
});

test('the only note and the last one can be restored too', async () => {
  const list = await showNotes('alone');
  await deleteNoteOf(list, 'alone');
  expect(wordsIn(list)).toEqual(['Note deleted. Undo']);
});

test('the next action removes the undo button', async () => {
  const list = await showNotes('first', 'second');
  await deleteNoteOf(list, 'first');
  await add('third');
  await waitFor(() => expect(undoOf(deletion)).toBeNull());
});

test('a moved note can be moved back from its row, and its select box keeps the focus', async () => {
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

test('undo in the dimension restores the rating before', async () => {
  await ratings.rateDimension(firstDimension().id, 2);
  render(<Card />);
  fireEvent.click(screen.getByRole('radio', { name: '4' }));
  fireEvent.click(await screen.findByRole('button', { name: `Undo rating of ${firstDimension().name}` }));
  await waitFor(() => expect(getRecord().ratings.map(({ value }) => value)).toEqual([2]));
});

test('undo in the dimension removes a tick', async () => {
  render(<Card />);
  const [cue] = await screen.findAllByTitle('Seen');
  if (cue === undefined) throw new Error('Expected a cue.');
  fireEvent.click(cue);
  fireEvent.click(await screen.findByRole('button', { name: `Undo ticking in ${firstDimension().name}` }));
  await waitFor(() => expect(getRecord().ticks).toEqual([]));
});

test('undo in the dimension unmarks an asked question', async () => {
  render(<Card />);
  const [question] = await screen.findAllByTitle('Starts its time box');
  if (question === undefined) throw new Error('Expected a question.');
  question.focus();
  fireEvent.click(question);
  const undo = await screen.findByRole('button', { name: `Undo question in ${firstDimension().name}` });
  expect(document.activeElement).toBe(question);
  fireEvent.click(undo);
  await waitFor(() => expect(getRecord().ticks).toEqual([]));
});

test('undo in the row restores an edited note; an unchanged note offers no undo', async () => {
  await showNotes('drew the queue');
  const edit = async (words: string) => {
    fireEvent.click(await screen.findByRole('button', { name: /^Edit note/ }));
    const field = await screen.findByRole('textbox', { name: /^Words of note/ });
    fireEvent.input(field, { target: { value: words } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  await edit('drew the queue');
  await screen.findByRole('button', { name: /^Edit note/ });
  expect(undoOf(/^Undo/)).toBeNull();
  await edit('drew two queues');
  fireEvent.click(await screen.findByRole('button', { name: /^Undo edit of note/ }));
  await waitFor(() => expect(timelineModel.timeline.value.notes.map(({ text }) => text)).toEqual(['drew the queue']));
});

test('a note that was just saved can be taken back beside the field, until the next is typed', async () => {
  render(<Composer interview={getRecord().interview} onLeave={() => undefined} />);
  const field = screen.getByRole('textbox', { name: 'Note' });
  const save = (text: string) => {
    fireEvent.input(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  save('named the library first');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo the note' }));
  await waitFor(() => expect(timelineModel.timeline.value.notes).toEqual([]));
  expect(undoOf(/^Undo the note/)).toBeNull();
  save('asked for the load');
  await screen.findByRole('button', { name: 'Undo the note' });
  fireEvent.input(field, { target: { value: 'a' } });
  await waitFor(() => expect(undoOf(/^Undo the note/)).toBeNull());
});

describe('in the review', () => {
  const Shown = () => <Review overview={getRecord()} />;
  const endOffer = 'Undo the end of the interview';

  async function review() {
    interviewModel.setReviewing(true);
    render(<Shown />);
    await screen.findByRole('button', { name: 'Finish scorecard' });
  }

  test('undoing the end of the interview leads back to the notes', async () => {
    await clock.endAndReview();
    await review();
    const undo = await screen.findByRole('button', { name: endOffer });
    expect(announcer.liveMessage.value).toBe('The interview has ended. Undo continues it.');
    fireEvent.click(undo);
    await waitFor(() => expect(getRecord().interview.endedAt).toBeNull());
    expect(interviewModel.reviewing.value).toBe(false);
  });

  test('an end of more than half a minute ago offers no undo', async () => {
    await interviewModel.changeShown('endInterview', { endedAt: Date.now() - 30_001 });
    await review();
    expect(undoOf(/^Undo the end/)).toBeNull();
    screen.getByText(/^0 of 7 complete$/);
  });

  test('undo restores the recommendation before; choosing the same one again offers no undo', async () => {
    await review();
    const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
    choose('Yes');
    await screen.findByRole('button', { name: 'Undo the recommendation' });
    choose('No');
    await waitFor(() => expect(getRecord().interview.recommendation).toBe('no'));
    await waitFor(() => expect(undoOffer.offered.value?.edit).toMatchObject({ after: { recommendation: 'no' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo the recommendation' }));
    await waitFor(() => expect(getRecord().interview.recommendation).toBe('yes'));
    choose('Yes');
    await screen.findByRole('radio', { name: 'Yes', checked: true });
    expect(undoOf(/^Undo the recommendation/)).toBeNull();
  });

  test('undo of the summary is offered beside its label once it is stored', async () => {
    await review();
    const field = screen.getByRole('textbox', { name: 'Summary' });
    field.focus();
    fireEvent.input(field, { target: { value: 'A careful debugger.' } });
    const undo = await screen.findByRole('button', { name: 'Undo the summary' });
    await waitFor(() => expect(getRecord().interview.summary).toBe('A careful debugger.'));
    expect(document.activeElement).toBe(field);
    fireEvent.click(undo);
    await waitFor(() => expect(field).toHaveProperty('value', ''));
  });

  test('added evidence and a rating can be undone in their dimension', async () => {
    await review();
    const { name } = firstDimension();
    fireEvent.click(screen.getByRole('button', { name, expanded: false }));
    const field = await screen.findByRole('textbox', { name: `Evidence for ${name}` });
    fireEvent.input(field, { target: { value: 'named the library first' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: `Undo note added to ${name}` }));
    await waitFor(() => expect(timelineModel.timeline.value.notes).toEqual([]));
    fireEvent.click(within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: '3' }));
    fireEvent.click(await screen.findByRole('button', { name: `Undo rating of ${name}` }));
    await waitFor(() => expect(getRecord().ratings).toEqual([]));
  });

  test('a deleted note can be restored in its dimension', async () => {
    const { id, name } = firstDimension();
    await add('named the library first', id);
    await review();
    fireEvent.click(screen.getByRole('button', { name, expanded: false }));
    fireEvent.click(await screen.findByRole('button', { name: /^Delete note/ }));
    fireEvent.click(await screen.findByRole('button', { name: `Undo deletion of a note in ${name}` }));
    await waitFor(() => expect(timelineModel.timeline.value.notes).toHaveLength(1));
  });

  test('moving a note without dimension can be undone from both rows', async () => {
    await add('asked about the alert');
    await review();
    fireEvent.click(await screen.findByRole('button', { name: 'No dimension', expanded: false }));
    fireEvent.change(await screen.findByRole('combobox', { name: /^File note/ }), { target: { value: firstDimension().id } });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo filing of a note' }));
    await waitFor(() => expect(timelineModel.timeline.value.notes[0]?.dimension).toBeNull());
  });

  test('text given to an empty mark can be undone in the list of empty marks, even if it was the only one', async () => {
    await notesModel.addNote({ id: newId(), recordedAt: Date.now(), text: '', dimension: null, stance: null, kind: 'mark' });
    await review();
    fireEvent.click(await screen.findByRole('button', { name: /^Fill in/ }));
    const field = await screen.findByRole('textbox', { name: /^Words of note/ });
    fireEvent.input(field, { target: { value: 'drew the queue' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: /^Undo words of mark/ }));
    await screen.findByRole('button', { name: /^Fill in/ });
  });
});

describe('in the head', () => {
  const Shown = () => <Head overview={getRecord()} onClose={() => undefined} />;

  async function correct(opener: string, field: string, value: string) {
    fireEvent.click(screen.getByTitle(opener));
    const input = await screen.findByRole('textbox', { name: field });
    input.focus();
    fireEvent.input(input, { target: { value } });
    if (input instanceof HTMLInputElement && input.form !== null) fireEvent.submit(input.form);
    fireEvent.blur(input);
  }

  test('a corrected name can be undone; the same name offers no undo', async () => {
    render(<Shown />);
    await correct('Correct the name: Grace', 'Candidate’s name', 'Grace');
    expect(undoOf(/^Undo/)).toBeNull();
    await correct('Correct the name: Grace', 'Candidate’s name', 'Grace Hopper');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo the name' }));
    await waitFor(() => expect(getRecord().interview.candidate).toBe('Grace'));
  });

  test('a set clock can be undone', async () => {
    render(<Shown />);
    const { startedAt } = getRecord().interview;
    await correct('Set the clock', 'Call time', '12:30');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo the clock' }));
    await waitFor(() => expect(getRecord().interview.startedAt).toBe(startedAt));
  });

  test('a changed level of the rubric can be undone', async () => {
    render(<Shown />);
    const level = await screen.findByRole('combobox', { name: 'Level' });
    await screen.findByRole('option', { name: 'Backend Engineer, Mid' });
    fireEvent.change(level, { target: { value: 'backend-engineer-mid' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo the rubric' }));
    await waitFor(() => expect(getRecord().interview.rubric.id).toBe(rubric.id));
  });
});
