// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { Failed, Part } from '@/components/ui/feedback/Part';
import { fireEvent, render, screen } from '../../render.ts';

const reported: unknown[] = [];
const broken = signal(false);
beforeEach(() => {
  reported.length = 0;
  broken.value = false;
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
});

const error = new Error('cannot be shown');
function Fragile() {
  if (broken.value) throw error;
  return <p>whole</p>;
}
const show = () =>
  render(
    <main>
      <p>around</p>
      <Part>
        <Fragile />
      </Part>
      <Part>
        <p>beside</p>
      </Part>
    </main>,
  );

test('a part that throws on an update shows one error in its place, and its neighbours stay', async () => {
  show();
  broken.value = true;
  expect((await screen.findByRole('alert')).textContent).toContain('This part could not be shown. Nothing was lost.');
  expect([screen.getByText('around'), screen.getByText('beside')]).toHaveLength(2);
  expect(screen.queryByText('whole')).toBeNull();
  expect(reported).toEqual([error]);
});

test('“Try again” shows the part if it renders by then, or else the error again', async () => {
  broken.value = true;
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(reported).toEqual([error, error]);
  broken.value = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('whole');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an error is shown with “Try again”', () => {
  const again = vi.fn();
  render(<Failed words="It could not be loaded." onAgain={again} />);
  expect(screen.getByRole('alert').textContent).toBe('It could not be loaded. Try again');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledOnce();
});
