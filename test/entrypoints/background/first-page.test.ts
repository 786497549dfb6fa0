import { beforeEach, expect, test } from 'vitest';
import { openFirstPage } from '@/entrypoints/background/first-page';
import { makeRuntime, stubBrowser } from '../../setup/extension.ts';

const opened: string[] = [];

function stub(hosts: readonly string[]): void {
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(new URL(url).pathname) };
  stubBrowser({ runtime: { ...makeRuntime(), getManifest: () => ({ host_permissions: hosts }) }, tabs });
}

const release = ['https://meet.google.com/*'];
const details = (reason: string) => ({ reason }) as Parameters<typeof openFirstPage>[0];

beforeEach(() => {
  opened.length = 0;
  stub(release);
});

test('the first page opens once Plumbline has been installed', async () => {
  await openFirstPage(details('install'));
  expect(opened).toEqual(['/welcome.html']);
});

test.each(['update', 'chrome_update', 'shared_module_update'])('it does not open after: %s', async (reason) => {
  await openFirstPage(details(reason));
  expect(opened).toEqual([]);
});

test('it does not open in a build for tests', async () => {
  stub([...release, 'http://127.0.0.1/*']);
  await openFirstPage(details('install'));
  expect(opened).toEqual([]);
});
