// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PreparedForm } from '@/components/workspace/interviews/PreparedForm';
import { nothingKnown } from '@/lib/state/prepared/prepared-actions';
import { fireEvent, render, screen } from '../../render.ts';

test('a form that is replaced while it saves is closed once it is saved', async () => {
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

test.each([
  ['Candidate', '', 'Who is interviewed?'],
  ['Candidate’s e-mail', 'grace at example', 'Type an e-mail address, such as grace@example.com.'],
  ['Candidate’s links', 'https://example.com/ada\nmy page', '“my page” is no web address. Type one a line, such as https://example.com.'],
  ['Candidate’s links', 'javascript:alert(1)', '“javascript:alert(1)” is no web address. Type one a line, such as https://example.com.'],
  ['Call link', 'tomorrow', 'That is not a link. It looks like https://meet.google.com/abc-defg-hij.'],
])('an invalid %s shows an error at the field, and nothing is stored', async (label, value, message) => {
  const keep = vi.fn(async () => true);
  const initial = { ...nothingKnown, candidate: 'Ada Lovelace' };
  render(<PreparedForm title="Prepare an interview" initial={initial} event={null} rubrics={[]} onKeep={keep} onClose={() => undefined} />);
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }));
  const said = await screen.findByText(message);
  expect(field.getAttribute('aria-describedby')).toBe(said.id);
  expect([field.getAttribute('aria-invalid'), document.activeElement === field]).toEqual(['true', true]);
  expect(keep).not.toHaveBeenCalled();
});

test('the brief and the links are stored as they are shown beside the call', async () => {
  const keep = vi.fn(async () => true);
  const initial = { ...nothingKnown, candidate: 'Ada Lovelace' };
  render(<PreparedForm title="Prepare an interview" initial={initial} event={null} rubrics={[]} onKeep={keep} onClose={() => undefined} />);
  fireEvent.input(screen.getByLabelText('Brief'), { target: { value: ' Ask about March. ' } });
  fireEvent.input(screen.getByLabelText('Candidate’s links'), { target: { value: 'example.com/ada\n\n https://code.example.org/ada/ ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }));
  await expect
    .poll(() => keep.mock.calls)
    .toEqual([[expect.objectContaining({ brief: 'Ask about March.', links: ['https://example.com/ada', 'https://code.example.org/ada/'] })]]);
});
