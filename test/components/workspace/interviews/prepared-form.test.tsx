// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PreparedForm } from '@/components/workspace/interviews/PreparedForm';
import { nothingKnown } from '@/lib/state/prepared/prepared-acts';
import { fireEvent, render, screen } from '../../render.ts';

test('a form that something else takes the place of while it is saved is closed once it is', async () => {
  const kept = Promise.withResolvers<boolean>();
  const closed = vi.fn();
  const initial = { ...nothingKnown, candidate: 'Ada Lovelace' };
  const { unmount } = render(
    <PreparedForm title="Prepare an interview" initial={initial} event={null} rubrics={[]} onKeep={() => kept.promise} onClose={closed} />,
  );
  fireEvent.submit(screen.getByRole('button', { name: 'Save', hidden: true }).closest('form') ?? document.body);
  unmount();
  expect(closed).not.toHaveBeenCalled();
  kept.resolve(true);
  await expect.poll(() => closed.mock.calls).toEqual([[null]]);
});
