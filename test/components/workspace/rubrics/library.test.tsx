// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render as draw } from 'preact';
import { expect, test } from 'vitest';
import { Library } from '@/components/workspace/rubrics/Library';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, screen } from '../../render.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

test('a rubric begun right after another was opened stays open', async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
  const place = document.body.appendChild(document.createElement('div'));
  const show = (open: string | null) => draw(<Library library={[]} subscriptions={[]} recent={[]} open={open} />, place);
  show(null);
  await pause();
  show('another');
  fireEvent.click(screen.getByRole('button', { name: 'Subscribe to a team rubric' }));
  await screen.findByRole('form', { name: 'Subscribe to a team rubric' });
  await pause();
  expect(screen.queryByRole('form', { name: 'Subscribe to a team rubric' })).not.toBeNull();
  draw(null, place);
});
