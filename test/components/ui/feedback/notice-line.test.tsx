// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { NoticeLine } from '@/components/ui/feedback/NoticeLine';
import { createToastModel } from '@/lib/state/app/toast';
import { fireEvent, render, screen, within } from '../../render.ts';

const { toast, showToast, undoToast, dismissToast } = createToastModel();
beforeEach(dismissToast);

const undo = () => void undoToast().catch(reportError);
function Line() {
  return <NoticeLine text={toast.value?.text ?? null} onUndo={toast.value?.undo == null ? null : undo} onDismiss={dismissToast} />;
}
const line = () => screen.getByRole('status');
const buttons = () =>
  within(line())
    .queryAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);

test('the status line is in the page from the start, so that screen readers announce its first message', () => {
  render(<Line />);
  expect([line().textContent, line().hasAttribute('data-empty'), buttons()]).toEqual(['', true, []]);
});

test('a message with an undo button goes away once undone', async () => {
  let taken = 0;
  render(<Line />);
  showToast('Deleted the note.', () => {
    taken += 1;
  });
  await screen.findByText('Deleted the note.');
  expect([line().hasAttribute('data-empty'), buttons()]).toEqual([false, ['Undo', 'Dismiss']]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(taken).toBe(1);
  await expect.poll(() => line().textContent).toBe('');
});

test('a message without undo has no such button, and can be dismissed', async () => {
  render(<Line />);
  showToast('Copied.');
  await screen.findByText('Copied.');
  expect(buttons()).toEqual(['Dismiss']);
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  await expect.poll(() => line().textContent).toBe('');
});
