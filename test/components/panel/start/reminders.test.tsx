// @vitest-environment happy-dom
import { createRef } from 'preact';
import { expect, test, vi } from 'vitest';
import { Reminders } from '@/components/panel/start/Reminders';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

test('the first interview asks for the notification permission after showing why, later ones do not', async () => {
  const requested: unknown[] = [];
  const request = async (wanted: unknown) => requested.push(wanted) > 0;
  const local = makeStorageArea();
  stubBrowser({ storage: { local }, permissions: { contains: async () => false, request } });
  const form = createRef<HTMLFormElement>();
  const page = () => (
    <>
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <input aria-label="Candidate" />
        <button type="submit">Start interview</button>
      </form>
      <Reminders form={form} />
    </>
  );
  const { unmount } = render(page());
  await screen.findByText(/the browser asks once whether Plumbline may show notifications/);
  expect(requested).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Start interview' }));
  expect(requested).toEqual([{ permissions: ['notifications'] }]);
  await waitFor(() => expect(local.kept.get('reminders')).toMatchObject({ asked: true }));
  unmount();
  const reads = vi.spyOn(local, 'get');
  render(page());
  await waitFor(() => expect(reads).toHaveBeenCalled());
  await reads.mock.results[0]?.value;
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByText(/notifications/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Start interview' }));
  expect(requested).toHaveLength(1);
});
