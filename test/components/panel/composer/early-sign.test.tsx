// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Composer } from '@/components/panel/composer/Composer';
import { composerKeys } from '@/components/panel/lazy-capture';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

async function begin() {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
  const interview = interviewModel.currentInterview.peek()?.interview;
  if (interview === undefined) throw new Error('Expected an interview on show.');
  render(<Composer interview={interview} onLeave={() => undefined} />);
  expect(composerKeys.now).toBeUndefined();
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
}

test('a sign that is typed before the keys are loaded sets the stance then, and the words after it stay', async () => {
  const field = await begin();
  const type = (value: string) => fireEvent.input(field, { target: { value }, data: value.at(-1), inputType: 'insertText' });
  type('+');
  type('+ ');
  type('+ f');
  expect(draftModel.draft.peek()).toMatchObject({ text: '+ f', stance: null });
  await waitFor(() => expect(draftModel.draft.peek()).toMatchObject({ text: 'f', stance: 'for' }));
});
