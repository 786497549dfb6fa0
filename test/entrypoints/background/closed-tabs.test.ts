import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { watchClosedTabs } from '@/entrypoints/background/closed-tabs';
import { settings } from '@/lib/settings/settings';
import { makeEvent, makeStorageArea, stubBrowser } from '../../setup/extension.ts';

let onRemoved: ReturnType<typeof makeEvent>;

beforeEach(() => {
  onRemoved = makeEvent();
  const area = makeStorageArea();
  stubBrowser({
    tabs: { onRemoved },
    storage: { local: area, session: area },
    permissions: { contains: async () => false },
    runtime: { getContexts: async () => [] },
  });
});

/** Closes a tab, and says how many listened. */
const close = (tab: number) => onRemoved.tell(tab).length;

test('closed tabs are observed only while a tab with a call is open', async () => {
  watchClosedTabs();
  await expect.poll(() => close(1)).toBe(0);
  await settings.lastCallTab.update(() => 7);
  expect(close(1)).toBe(1);
  expect(await settings.lastCallTab.get()).toBe(7);
  expect(close(7)).toBe(1);
  await expect.poll(() => close(1)).toBe(0);
  expect(await settings.lastCallTab.get()).toBeNull();
});

test('a worker that is started by the closing of a tab handles it', async () => {
  await settings.lastCallTab.update(() => 7);
  watchClosedTabs();
  expect(close(7)).toBe(1);
  await expect.poll(() => settings.lastCallTab.get()).toBeNull();
});
