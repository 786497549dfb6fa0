import { expect, test } from 'vitest';
import { testDestinationConnection } from '@/lib/state/delivery/destinations';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';

test('a connection test that cannot start shows a message', async () => {
  const sendMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage }, storage: { local: makeStorageArea() } });
  expect(await testDestinationConnection('d-1')).toEqual({ ok: false, text: 'The test could not be run. Reload this page and try again.' });
});
