// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { RubricChooser } from '@/components/panel/rubrics/RubricChooser';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../../lib/interviews.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
});

test('text and Enter typed before the rubrics are read select the rubric that the text finds', async () => {
  const chosen = vi.fn();
  render(<RubricChooser chosen="backend-engineer-mid" onChoose={chosen} onClose={() => undefined} />);
  const field = screen.getByRole('searchbox', { name: 'Find a rubric', hidden: true });
  fireEvent.input(field, { target: { value: 'product manager mid' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(chosen).not.toHaveBeenCalled();
  await expect.poll(() => chosen.mock.calls).toEqual([['product-manager-mid']]);
});

test('the last used rubric is marked, a star makes a favourite, and the preview shows the anchors', async () => {
  await startInterview(anInterview());
  render(<RubricChooser chosen="backend-engineer-mid" onChoose={() => undefined} onClose={() => undefined} />);
  await screen.findByText('last used');
  const star = screen.getByRole('button', { name: 'Favourite: Product Manager, Mid', hidden: true });
  fireEvent.click(star);
  await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('listitem', { hidden: true })[0]?.textContent).toContain('Product Manager, Mid');
  expect([...document.querySelectorAll('dialog details')].every((details) => details.hasAttribute('open'))).toBe(true);
});
