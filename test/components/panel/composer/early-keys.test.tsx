// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Composer } from '@/components/panel/composer/Composer';
import { composerKeys } from '@/components/panel/lazy-capture';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

async function begin() {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
  const interview = interviewModel.currentInterview.peek()?.interview;
  if (interview === undefined) throw new Error('Expected an interview on show.');
  await notesModel.addNote({ id: newId(), recordedAt: Date.now(), text: 'names it', dimension: null, stance: null, kind: 'note' });
  render(<Composer interview={interview} onLeave={() => undefined} />);
  expect(composerKeys.now).toBeUndefined();
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
}

test('Arrow up that is pressed before the keys are loaded edits the newest note then', async () => {
  const field = await begin();
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  await waitFor(() => expect(notesModel.editing.peek()?.text).toBe('names it'));
});
