// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { RubricChooser } from '@/components/panel/rubrics/RubricChooser';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
});

test('words and Enter that come before the rubrics are read choose what the words find', async () => {
  const chosen = vi.fn();
  render(<RubricChooser chosen="backend-engineer-mid" onChoose={chosen} onClose={() => undefined} />);
  const field = screen.getByRole('searchbox', { name: 'Find a rubric', hidden: true });
  fireEvent.input(field, { target: { value: 'product manager mid' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(chosen).not.toHaveBeenCalled();
  await expect.poll(() => chosen.mock.calls).toEqual([['product-manager-mid']]);
});
