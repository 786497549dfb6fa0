import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveSecrets } from '@/lib/settings/secrets';
import { testDestinationConnection } from '@/lib/state/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { aDestination } from '../../delivery/rows.ts';

test('a connection test that cannot start shows a message', async () => {
  const connect = () => {
    throw new Error('Extension context invalidated.');
  };
  const permissions = { contains: async () => true };
  stubBrowser({ runtime: { ...makeRuntime(), connect }, storage: { local: makeStorageArea() }, permissions });
  await saveDestination(aDestination('', { kind: 'unified', settings: { region: 'us', connection: 'c', interviewer: null } }));
  await saveSecrets('d', { apiKey: 'key of the account' });
  expect(await testDestinationConnection('d')).toEqual({ ok: false, text: 'The test could not be run. Reload this page and try again.' });
});
