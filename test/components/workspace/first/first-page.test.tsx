// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loads } from '@/components/ui/feedback/lazy';
import { FirstPage } from '@/components/workspace/first/FirstPage';
import { settings } from '@/lib/settings/settings';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { lookModel } from '@/lib/state/page/look';
import { toolbarPin } from '@/lib/state/page/workspace/toolbar-pin';
import { makeEvent, makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, within } from '../../render.ts';

let stop = new AbortController();
let isOnToolbar = false;
const onUserSettingsChanged = makeEvent();

beforeEach(async () => {
  isOnToolbar = false;
  const action = { getUserSettings: async () => ({ isOnToolbar }), onUserSettingsChanged };
  const permissions = { contains: async () => true };
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, permissions, action });
  localStorage.clear();
  stop = new AbortController();
  await Promise.all([lookModel.follow(null, stop.signal), toolbarPin.follow(stop.signal), interviewerModel.loadInterviewer()]);
});

afterEach(async () => {
  stop.abort();
  // Parts that load with the page are loaded before the test ends.
  await expect.poll(() => loads.areUnderWay()).toBe(false);
});

const step = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string) => fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('its steps ask for the interviewer, the role and the destination, and show what was set', async () => {
  render(<FirstPage />);
  await screen.findByRole('textbox', { name: 'Your name' });
  type('Your name', 'Ivo Interviewer');
  type('Your e-mail', 'ivo@acme.example');
  press('Continue');
  await screen.findByRole('combobox', { name: 'Role you interview for' });
  expect(document.activeElement?.textContent).toBe('What you interview for');
  expect(step('Who you are').getByText('Ivo Interviewer, ivo@acme.example')).toBeTruthy();
  expect(await settings.interviewer.get()).toEqual({ name: 'Ivo Interviewer', email: 'ivo@acme.example' });
  choose('Role you interview for', 'Product Manager');
  choose('Default rubric', 'product-manager-senior');
  press('Continue');
  await screen.findByRole('button', { name: 'Add destination' });
  expect((await settings.preferences.get()).defaultRubric).toBe('product-manager-senior');
  press('Skip');
  expect(step('Where scorecards go').getByText('Skipped')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'New interview' })).toBeNull();
  isOnToolbar = true;
  onUserSettingsChanged.tell({ isOnToolbar });
  await step('Keep Plumbline in the toolbar').findByText('Plumbline is pinned.');
  press('Continue');
  expect(screen.getByRole('link', { name: 'New interview' }).getAttribute('href')).toBe('/panel.html#new');
  expect(document.activeElement?.textContent).toBe('Ready');
});

test('an invalid value shows an error at its field, which is focused, and is not stored', async () => {
  render(<FirstPage />);
  const name = await screen.findByRole('textbox', { name: 'Your name' });
  press('Continue');
  expect(screen.getByText('Type your name, or skip this step.')).toBeTruthy();
  expect([document.activeElement === name, name.getAttribute('aria-invalid')]).toEqual([true, 'true']);
  type('Your name', 'Ivo');
  type('Your e-mail', 'ivo at acme');
  press('Continue');
  expect(screen.getByText(/^That is not an e-mail address/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your e-mail' }));
  expect(await settings.interviewer.get()).toEqual({ name: null, email: null });
});

test('an unreadable database shows an error, and the steps are shown once it can be read', async () => {
  vi.stubGlobal('reportError', (error: unknown) => window.dispatchEvent(new ErrorEvent('error', { error })));
  const failing = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  render(<FirstPage />);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be read or saved');
  expect(screen.getByText('This cannot be read now')).toBeTruthy();
  failing.mockRestore();
  await expect.poll(() => screen.queryByRole('textbox', { name: 'Your name' }), { timeout: 10_000 }).not.toBeNull();
  vi.unstubAllGlobals();
});

test('each step can be skipped and reopened', async () => {
  render(<FirstPage />);
  await screen.findByRole('textbox', { name: 'Your name' });
  for (let steps = 0; steps < 4; steps++) fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(screen.getAllByText('Skipped')).toHaveLength(4);
  press('Change: Who you are');
  expect(screen.getByRole('textbox', { name: 'Your name' })).toBeTruthy();
});
