// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { ClockSetter } from '@/components/panel/head/ClockSetter';
import { anInterview } from '../../../lib/interviews.ts';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

test('an invalid time shows an error at the field, which stays open until another is typed', async () => {
  const done = vi.fn();
  render(<ClockSetter interview={anInterview({})} onDone={done} />);
  const field = screen.getByRole('textbox', { name: 'Call time' });
  fireEvent.input(field, { target: { value: 'soon' } });
  fireEvent.submit(field.closest('form') ?? document.body);
  const message = await screen.findByRole('alert');
  expect(message.textContent).toBe('Minutes and seconds, such as 12:30');
  expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', message.id]);
  expect(done).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: '12:3' } });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
