// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Review } from '@/components/panel/review/Review';
import type { Interview, Note, RatingValue } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { amendments, finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { rateDimension } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

/** The review of the interview on show, kept in step with it as the panel keeps it. */
function Shown() {
  const overview = interviewModel.currentInterview.value;
  return overview === null ? null : <Review overview={overview} />;
}

const minute = 60_000;

beforeEach(async () => {
  const runtime = { ...makeRuntime(), sendMessage: async () => true };
  stubBrowser({ runtime, storage: { local: makeStorageArea(), session: makeStorageArea() }, alarms: { create: async () => undefined } });
  await emptyDatabase();
});

const note = (dimension: string | null, text: string, stance: Note['stance'] = null, recordedAt = 2000): Note => ({
  id: `${dimension} ${text}`,
  interviewId: 'i',
  recordedAt,
  text,
  dimension,
  kind: 'note',
  stance,
});

/** Opens the review of an interview with a note and a rating for each dimension, of which `values` has the first ones. */
async function openReview(values: readonly (RatingValue | null)[], fields: Partial<Interview> = {}, notes: readonly Note[] = []) {
  await startInterview(anInterview({ endedAt: 61_000, ...fields }));
  for (const [index, { id }] of rubric.dimensions.entries()) {
    if (!notes.some(({ dimension }) => dimension === id)) await addNote(note(id, `what was seen of ${id} in their own words`), 3);
    const value = values[index] === undefined ? 4 : values[index];
    if (value !== null) await rateDimension({ interviewId: 'i', dimension: id, value, ratedAt: 4 });
  }
  for (const each of notes) await addNote(each, 3);
  await interviewModel.openInterview('i');
  interviewModel.setReviewing(true);
  render(<Shown />);
  await screen.findByRole('button', { name: 'Finish scorecard' });
}

const rowOf = (name: string) => screen.getByRole('button', { name, expanded: false });
const describedBy = (element: HTMLElement) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

test('each dimension is one row: its scale, the chosen anchor, its evidence by stance, and a tick or what is missing', async () => {
  await openReview([4, null], {}, [
    note('technical-knowledge', 'named the library first', 'for', 3000),
    note('technical-knowledge', 'took a statement back', 'against', 4000),
  ]);
  expect(screen.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-label'))).toEqual([
    ...rubric.dimensions.map(({ name }) => name),
    'Recommendation',
  ]);
  screen.getByText(rubric.dimensions[0]?.anchors.four ?? '');
  await waitFor(() => expect(describedBy(rowOf('Technical Knowledge'))).toContain('1 strength, 1 concern'));
  screen.getByText('Needs a rating, or Not assessed');
  expect(screen.getByText('6 of 7 complete')).toBeTruthy();
  expect(screen.queryByRole('list', { name: 'Evidence for Technical Knowledge' })).toBeNull();
});

test('a row expands in place, one at a time, with all anchors, its notes by stance, and a field for a new note', async () => {
  await openReview([4], {}, [
    note('technical-knowledge', 'took a statement back', 'against', 3000),
    note('technical-knowledge', 'named the library first', 'for', 4000),
  ]);
  fireEvent.click(rowOf('Technical Knowledge'));
  const list = await screen.findByRole('list', { name: 'Evidence for Technical Knowledge' });
  const words = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(words).toHaveLength(2);
  expect(words[0]).toContain('Strength: named the library first');
  expect(words[1]).toContain('Concern: took a statement back');
  const scale = screen.getByRole('radiogroup', { name: 'Technical Knowledge' });
  for (const text of Object.values(rubric.dimensions[0]?.anchors ?? {})) within(scale).getByText(text);
  screen.getByRole('textbox', { name: 'Evidence for Technical Knowledge' });
  fireEvent.click(rowOf('Learning & Ownership'));
  await screen.findByRole('list', { name: 'Evidence for Learning & Ownership' });
  expect(screen.queryByRole('list', { name: 'Evidence for Technical Knowledge' })).toBeNull();
});

test('a note can be moved to another dimension by its select box, and the focus goes to the row it left', async () => {
  await openReview([4], {}, [note('technical-knowledge', 'wrote the test first', 'for')]);
  fireEvent.click(rowOf('Technical Knowledge'));
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: /^File note .* under$/ });
  fireEvent.change(choice, { target: { value: 'code-quality-testing' } });
  await screen.findByText('Needs a note as evidence');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Technical Knowledge'));
  await waitFor(() => expect(describedBy(rowOf('Code Quality & Testing'))).toContain('1 strength'));
});

test('notes under no dimension have a row of their own, from which they can be moved', async () => {
  await openReview([], {}, [note(null, 'asked why the alert had been silent')]);
  fireEvent.click(await screen.findByRole('button', { name: 'No dimension' }));
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: /^File note .* under$/ });
  fireEvent.change(choice, { target: { value: 'learning-ownership' } });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'No dimension' })).toBeNull());
});

test('a rating without supporting evidence shows a question, and does not prevent finishing', async () => {
  await openReview([5, 2], { recommendation: 'yes' }, [
    note('technical-knowledge', 'very good'),
    note('code-quality-testing', 'tested first', 'for'),
  ]);
  await screen.findByText(/A 5 on one short note/);
  screen.getByText(/A 2, and every note is a strength/);
  expect(screen.queryByRole('list', { name: 'Missing before you can finish' })).toBeNull();
});

test('the number of missing items is shown beside Finish, leads to their list, and is replaced by the destinations', async () => {
  await openReview([null]);
  const finish = screen.getByRole('button', { name: 'Finish scorecard' });
  expect([finish.getAttribute('aria-disabled'), describedBy(finish)]).toEqual(['true', '2 left']);
  fireEvent.click(screen.getByRole('button', { name: '2 left' }));
  const list = screen.getByRole('list', { name: 'Missing before you can finish' });
  expect(document.activeElement).toBe(within(list).getAllByRole('button')[0]);
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Technical Knowledge' })).getByRole('radio', { name: '3' }));
  await screen.findByRole('button', { name: '1 left' });
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Recommendation' })).getByRole('radio', { name: 'Yes' }));
  await screen.findByText('Stays on this device');
  expect([finish.getAttribute('aria-disabled'), describedBy(finish)]).toEqual(['false', 'Stays on this device']);
});

test('the score and its calculation are shown last, once every dimension is complete', async () => {
  await openReview([null, 3, 'not-assessed']);
  expect(screen.queryByRole('heading', { name: 'Weighted score' })).toBeNull();
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Technical Knowledge' })).getByRole('radio', { name: '5' }));
  const heading = await screen.findByRole('heading', { name: 'Weighted score' });
  expect(screen.getAllByRole('heading').at(-1)).toBe(heading);
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['Technical Knowledge', '5 × 20', '100'],
    ['Code Quality & Testing', '3 × 20', '60'],
    ['Debugging & Troubleshooting', 'not assessed', '–'],
    ['API Design & Integration', '4 × 15', '60'],
    ['Collaboration & Communication', '4 × 12', '48'],
    ['System Design & Architecture', '4 × 8', '32'],
    ['Learning & Ownership', '4 × 10', '40'],
    ['Sum ÷ weight counted', '340 ÷ 85', '4.00'],
  ]);
});

test('a rubric of which nothing was assessed shows no score', async () => {
  await openReview(Array(7).fill('not-assessed'), { recommendation: 'no' });
  await screen.findByText('No dimension was assessed, so there is no score.');
  expect(screen.queryByRole('table')).toBeNull();
  expect(document.body.textContent).not.toContain('of 5');
});

test("one button puts the notes' text into the summary", async () => {
  await openReview([], { summary: 'Careful.' }, [note('technical-knowledge', 'named the library first', 'for')]);
  fireEvent.click(await screen.findByRole('button', { name: 'Insert from notes' }));
  fireEvent.click(await screen.findByRole('button', { name: /named the library first/ }));
  const summary = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Summary' });
  await waitFor(() => expect(summary.value).toBe('Careful. named the library first'));
  await waitFor(() => expect(interviewModel.currentInterview.peek()?.interview.summary).toBe('Careful. named the library first'));
});

test('an empty summary offers a draft made of the notes; a summary with text is left alone', async () => {
  await openReview([], {}, [note('technical-knowledge', 'named the library first', 'for')]);
  fireEvent.click(await screen.findByRole('button', { name: 'Draft from accepted notes' }));
  const summary = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Summary' });
  await waitFor(() => expect(summary.value).toContain('Technical Knowledge\n– Strength: named the library first\n\nCode Quality'));
  expect(document.activeElement).toBe(summary);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Draft from accepted notes' })).toBeNull());
  fireEvent.input(summary, { target: { value: 'My own words.' } });
  expect(screen.queryByRole('button', { name: 'Draft from accepted notes' })).toBeNull();
  fireEvent.blur(summary);
  await waitFor(() => expect(interviewModel.currentInterview.peek()?.interview.summary).toBe('My own words.'));
});

async function finishNow(): Promise<void> {
  await finishModel.planAnew('i', noChoices);
  await finishModel.finishScorecard('i', noChoices);
}

test('a finished scorecard shows when it was finished and how long after the call, has no empty field, and leads to the next interview', async () => {
  await savePrepared({
    id: 'next',
    candidate: 'Ada Lovelace',
    email: null,
    role: 'Data Engineer',
    rubric: null,
    context: 'live-call',
    startsAt: Date.now() + 38 * minute,
    link: null,
    applicationId: null,
    event: null,
  });
  await openReview(['not-assessed'], { recommendation: 'yes', endedAt: Date.now() - 11 * minute });
  await finishNow();
  await screen.findByText(/11 minutes after the call\. Now locked\./);
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('radiogroup')).toEqual([]);
  screen.getByText('n/a');
  expect(await screen.findByRole('link', { name: 'Open brief' })).toMatchObject({ hash: '#prepared=next' });
  expect(await screen.findByRole('button', { name: 'Print' })).toBeTruthy();
});

test('an amendment has a button of that name, and needs a reason', async () => {
  await openReview([], { recommendation: 'yes' });
  await finishNow();
  await amendments.beginAmendment('i');
  const finish = await screen.findByRole('button', { name: 'Finish amendment' });
  expect(finish.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(finish);
  const reason = within(screen.getByRole('list', { name: 'Missing before you can finish' })).getByRole('button', {
    name: 'The reason for the amendment',
  });
  expect(document.activeElement).toBe(reason);
  expect(screen.queryByText(/min left|minutes are over|Overdue/)).toBeNull();
});

test.each([
  [24.5, '25 min left', ''],
  [9.5, '10 min left', 'Ten minutes are left to finish this scorecard.'],
  [4.5, '5 min left', 'Five minutes are left to finish this scorecard.'],
  [-1, '30 minutes are over', 'The thirty minutes for this scorecard are over. Nothing is lost; finish it when you can.'],
  [-60 * 36, ' Overdue', 'The thirty minutes for this scorecard are over. Nothing is lost; finish it when you can.'],
])('%d minutes before the deadline the review says “%s”', async (minutes, shown, said) => {
  await openReview([], { endedAt: Date.now() - (30 - minutes) * minute });
  const status = screen.getAllByRole('status').find(({ parentElement }) => parentElement?.textContent?.includes(shown));
  expect(status?.textContent).toBe(said);
});
