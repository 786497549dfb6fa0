// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Received } from '@/components/workspace/debriefs/files/Received';
import type { ReceivedState } from '@/lib/state/debrief/receive-files';
import { receivedTexts } from '@/lib/text/debrief/list';
import { render, screen } from '../../render.ts';

const reading: ReceivedState = { is: 'reading', done: 0, total: 1 };
const read: ReceivedState = { is: 'read', outcomes: [], note: null };

function Page({ state }: { readonly state: ReceivedState }) {
  return (
    <>
      <textarea aria-label="Evidence" />
      <button type="button">Add</button>
      <Received state={state} onStop={() => undefined} onDismiss={() => undefined} onJoin={null} isJoined={() => false} />
    </>
  );
}

test('what came of the files takes the focus from a button, and not from a field in use', () => {
  const { rerender } = render(<Page state={reading} />);
  screen.getByRole('textbox').focus();
  rerender(<Page state={read} />);
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  rerender(<Page state={reading} />);
  screen.getByRole('button', { name: 'Add' }).focus();
  rerender(<Page state={read} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: receivedTexts.title }));
});
