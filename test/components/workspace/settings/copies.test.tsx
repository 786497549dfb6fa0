// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Copies } from '@/components/workspace/settings/backup/Copies';
import { settings } from '@/lib/settings/settings';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

let stop: AbortController;
/** What the user answers when the browser asks for a permission or for access to the folder. */
let isAllowed: boolean;
let access: PermissionState;

const folder = {
  name: 'Backups',
  queryPermission: async () => access,
  requestPermission: async () => {
    access = isAllowed ? 'granted' : 'denied';
    return access;
  },
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choosePlace = (value: 'picked' | 'downloads') => fireEvent.change(screen.getByRole('combobox', { name: 'Where to' }), { target: { value } });
const letPick = (pick: () => Promise<unknown>) => vi.stubGlobal('showDirectoryPicker', pick);

async function show(stored: Partial<Awaited<ReturnType<typeof settings.copies.get>>> = {}) {
  await settings.copies.update((before) => ({ ...before, ...stored }));
  await backupModel.follow(stop.signal);
  render(<Copies />);
}

beforeEach(() => {
  const permissions = { request: async () => isAllowed, contains: async () => isAllowed, getAll: async () => ({}), remove: async () => true };
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() }, permissions });
  stop = new AbortController();
  isAllowed = true;
  access = 'granted';
  letPick(async () => folder);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

test('a browser that can write into no folder is offered none', async () => {
  vi.unstubAllGlobals();
  await show();
  expect(screen.queryByRole('combobox', { name: 'Where to' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Switch on automatic copies' })).toBeTruthy();
});

test('copies into a folder are not switched on before one is chosen', async () => {
  await show();
  choosePlace('picked');
  expect(screen.getByText('No folder is chosen yet.')).toBeTruthy();
  press('Switch on automatic copies');
  expect((await screen.findByText('Choose a folder first.')).closest('[role="alert"]')).toBeTruthy();
  expect((await settings.copies.get()).everyDays).toBeNull();
});

test('a picker that is closed changes nothing, and a folder that the browser refuses is reported', async () => {
  await show();
  choosePlace('picked');
  const said = () => screen.queryByRole('alert')?.textContent;
  const saidBefore = said();
  const closed = Promise.reject(new DOMException('', 'AbortError'));
  letPick(() => closed);
  press('Choose folder…');
  await Promise.allSettled([closed]);
  expect(screen.getByText('No folder is chosen yet.')).toBeTruthy();
  expect(said()).toBe(saidBefore);
  letPick(async () => Promise.reject(new DOMException('', 'SecurityError')));
  press('Choose folder…');
  await screen.findByText(/was not allowed to write into this folder/);
});

test('the page says where copies go, what is not promised of them, and that earlier ones keep what was erased', async () => {
  await show({ everyDays: 7, folder: 'Backups' });
  expect(screen.getByText(/A copy goes to the folder “Backups” every 7 days, not encrypted,.*Plumbline deletes no copy/)).toBeTruthy();
  expect(screen.getByText(/an empty or incomplete file may stay/)).toBeTruthy();
  choosePlace('downloads');
  expect(screen.queryByText(/an empty or incomplete file may stay/)).toBeNull();
});

test('a folder that the browser asks about again is allowed by one button, and the due copy is tried then', async () => {
  await show({ everyDays: 7, folder: 'Backups', problem: 'folder-asks' });
  access = 'prompt';
  press('Choose folder…');
  const group = await screen.findByRole('group', { name: 'Access to the folder' });
  expect(group.textContent).toContain('Backups');
  isAllowed = false;
  press('Allow the folder again');
  await screen.findByText(/was not allowed to write into this folder/);
  expect((await settings.copies.get()).problem).toBe('folder-asks');
  isAllowed = true;
  press('Allow the folder again');
  await expect.poll(async () => (await settings.copies.get()).problem).toBeNull();
  await expect.poll(() => screen.queryByRole('group', { name: 'Access to the folder' })).toBeNull();
  expect(screen.queryByText(/was not allowed to write/)).toBeNull();
});
