// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { NoteFinder } from '@/components/panel/notes/NoteFinder';
import { Transcript } from '@/components/panel/transcript/Transcript';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { saveTurns } from '@/lib/storage/captions/turns';
import { getDatabase } from '@/lib/storage/database/database';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

beforeAll(() => stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } }));
beforeEach(async () => {
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
});

async function show(...texts: readonly string[]) {
  await callModel.startInterview({ candidate: 'Grace', context: 'live-call', prepared: null }, async () => rubric);
  const interview = interviewModel.currentInterview.peek()?.interview;
  if (interview === undefined) throw new Error('Expected an interview on show.');
  const at = interview.startedAt;
  const turns = texts.map((text, index) => ({ id: `t${index}`, at: at + index, until: at + index, speaker: 'Grace', text, isOpen: false }));
  await saveTurns(interview.id, turns);
  render(
    <>
      <NoteFinder interview={interview} />
      <Transcript key={interview.id} interview={interview} />
    </>,
  );
  await waitFor(() => expect(document.querySelectorAll('[data-turn]')).toHaveLength(texts.length));
}

const search = (text: string) => fireEvent.input(screen.getByRole('searchbox', { name: 'Words in notes' }), { target: { value: text } });
const rowOf = (id: string) => document.querySelector(`[data-turn="${id}"] button`);

test('the search of notes finds turns too; pressing one shows it in the transcript and focuses it', async () => {
  await show('I bisected the commits.', 'Then I slept.', 'The commits were fine.');
  search('commits');
  const found = await screen.findByRole('region', { name: 'In the transcript' });
  expect(within(found).getByRole('status').textContent).toBe('2 found');
  const listed = within(found).getAllByRole('button');
  expect(listed.map((button) => button.textContent)).toEqual(['00:00 Grace: I bisected the commits.', '00:00 Grace: The commits were fine.']);
  expect([...found.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['commits', 'commits']);
  for (const [at, id] of [
    [1, 't2'],
    [0, 't0'],
    [0, 't0'],
  ] as const) {
    screen.getByRole('searchbox', { name: 'Words in notes' }).focus();
    if (listed[at]) fireEvent.click(listed[at]);
    await waitFor(() => expect(document.activeElement).toBe(rowOf(id)));
  }
  search('nothing of this');
  await waitFor(() => expect(within(found).getByRole('status').textContent).toBe('No turn fits.'));
  search('');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'In the transcript' })).toBeNull());
});

test('a found turn is shown even if the transcript is collapsed or filtered by other words', async () => {
  await show('I bisected the commits.', 'Then I slept.');
  fireEvent.click(screen.getByRole('button', { name: 'Find in transcript' }));
  fireEvent.input(await screen.findByRole('searchbox', { name: 'Words in transcript' }), { target: { value: 'slept' } });
  await waitFor(() => expect(rowOf('t0')).toBeNull());
  search('commits');
  const press = async () => fireEvent.click(within(await screen.findByRole('region', { name: 'In the transcript' })).getByRole('button'));
  await press();
  await waitFor(() => expect(document.activeElement).toBe(rowOf('t0')));
  expect(rowOf('t0')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Fold the transcript' }));
  await waitFor(() => expect(rowOf('t0')).toBeNull());
  await press();
  await waitFor(() => expect(rowOf('t0')).not.toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(rowOf('t0')));
});

test('only the newest of many turns are listed, and the list says so', async () => {
  await show(...Array.from({ length: 60 }, (_, index) => `Turn number ${index}.`));
  search('number');
  const found = await screen.findByRole('region', { name: 'In the transcript' });
  expect(within(found).getByRole('status').textContent).toBe('60 found The newest 50 are listed.');
  expect(within(found).getAllByRole('button').at(-1)?.textContent).toContain('Turn number 59.');
});
