// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Signature } from '@/components/panel/review/Signature';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { render, screen } from '../../render.ts';

test('Finish pressed before the stored name is read moves to the name field if there is none', async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
  render(<Signature locked={false} asks onSkip={() => undefined} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  const field = await screen.findByRole('textbox', { name: 'Your name' });
  expect(document.activeElement).toBe(field);
});
