// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { Settings } from '@/components/workspace/Settings';
import { settings } from '@/lib/settings/settings';
import { listUnreadable } from '@/lib/storage/unreadable';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { render, screen } from '../../render.ts';

const reading = 'Reading your settings…';
/** What a settings page loads each time it is opened: the models of a page know nothing yet. */
const local = makeStorageArea();
let commands: () => Promise<readonly object[]>;

beforeEach(() => {
  commands = async () => [{ name: 'toggle-panel', shortcut: 'Alt+Shift+P', description: 'Open the panel' }];
  stubBrowser({
    runtime: { ...makeRuntime(), getManifest: () => ({ version: '1.2.3' }) },
    storage: { local, session: makeStorageArea() },
    commands: { getAll: () => commands() },
  });
});

// What the page asked of the database last is answered before its document is taken away.
afterAll(async () => {
  await vi.dynamicImportSettled();
  await listUnreadable();
});

test('nothing is shown until every setting is read, and an unreadable one does not hide the others', async () => {
  await settings.retention.update((before) => ({ ...before, days: 365 }));
  await settings.copies.update((before) => ({ ...before, everyDays: 7, isEncrypted: true }));
  const keys = Promise.withResolvers<readonly object[]>();
  commands = () => keys.promise;
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { unmount } = render(<Settings />);
  expect(screen.getByText(reading)).toBeTruthy();
  // Everything but the keys has been read by now.
  await expect.poll(async () => (await settings.retention.get()).days).toBe(365);
  expect(screen.queryByRole('form', { name: 'Retention' })).toBeNull();
  keys.reject(new Error('no keys'));
  const retention = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Keep interviews after their last activity' });
  expect(screen.queryByText(reading)).toBeNull();
  expect([retention.value, retention.disabled]).toEqual(['365', false]);
  expect(screen.getByRole('button', { name: 'Switch off' })).toBeTruthy();
  expect(screen.getByText(/A copy goes to the folder .*, encrypted,/)).toBeTruthy();
  expect(reported.mock.calls).toEqual([[new Error('no keys')]]);
  vi.unstubAllGlobals();
  unmount();
  commands = async () => [];
  render(<Settings />);
  expect(screen.queryByText(reading)).toBeNull();
});
