// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render as draw } from 'preact';
import { expect, test } from 'vitest';
import { composerKeys, NoteFinder, Toolbar } from '@/components/panel/lazy-capture';
import { NoteFinder as Finder } from '@/components/panel/notes/NoteFinder';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { callModel, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

async function begin(...texts: readonly string[]) {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
  for (const text of texts) await notesModel.addNote({ id: newId(), recordedAt: Date.now(), text, dimension: null, stance: null, kind: 'note' });
  const interview = interviewModel.currentInterview.peek()?.interview;
  if (interview === undefined) throw new Error('Expected an interview on show.');
  return interview;
}

test("the note's shortcuts work as soon as its tools are shown, and what they open gets the focus", async () => {
  const interview = await begin();
  await Toolbar.preload();
  expect(composerKeys.now).toBeDefined();
  render(<NoteFinder interview={interview} />);
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Words in notes' }));
});

test('text typed as soon as the search field appears is searched for', async () => {
  const interview = await begin('names the résumé', 'draws three boxes');
  const place = document.body.appendChild(document.createElement('div'));
  draw(<Finder interview={interview} />, place);
  fireEvent.input(screen.getByRole('searchbox', { name: 'Words in notes' }), { target: { value: 'resume' } });
  await waitFor(() => expect(timelineModel.found.peek()?.map(({ text }) => text)).toEqual(['names the résumé']));
  draw(null, place);
});
