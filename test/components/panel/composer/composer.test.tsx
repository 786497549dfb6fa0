// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Composer } from '@/components/panel/composer/Composer';
import { viewModel } from '@/lib/state/page/panel/interview';
import { anInterview } from '../../../lib/interviews.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
});

test('a request for the list of shortcuts waits until its component is loaded', () => {
  render(<Composer interview={anInterview()} onLeave={() => undefined} />);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'F1' });
  expect(viewModel.overlay.peek()).toBe('keys');
});
