import { expect, test } from 'vitest';
import { listBuilt, readBuilt } from './built.ts';

const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
const manifest = (build: 'chrome-mv3' | 'chrome-mv3-e2e'): Record<string, unknown> => JSON.parse(readBuilt(build, 'manifest.json'));

test('the tested build differs from the release only by the loopback permissions', () => {
  const release = manifest('chrome-mv3');
  const tested = manifest('chrome-mv3-e2e');
  expect(release.host_permissions).not.toEqual(tested.host_permissions);
  expect({ ...release, host_permissions: [...(release.host_permissions as string[]), ...loopback] }).toEqual(tested);
});

test('the release asks for nothing beyond what the README explains', () => {
  const { permissions } = manifest('chrome-mv3');
  expect(permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting']);
});

test('the content script holds no schema library, no storage and no network', () => {
  const [script = ''] = listBuilt('chrome-mv3').filter((file) => file.startsWith('content-scripts/'));
  const text = readBuilt('chrome-mv3', script);
  expect(text.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/_zod|indexedDB|\bfetch\(|XMLHttpRequest|chrome\.storage/);
});
