// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StartForm } from '@/components/panel/start/StartForm';
import { loads } from '@/components/ui/feedback/lazy';
import { Appearance, DefaultRubric } from '@/components/workspace/settings/Appearance';
import { settings } from '@/lib/settings/settings';
import { applySavedLook } from '@/lib/settings/start-hint';
import { createLookModel } from '@/lib/state/look/look';
import { lookModel } from '@/lib/state/page/look';
import { callModel } from '@/lib/state/page/panel/interview';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

const root = document.documentElement;
let stop = new AbortController();

beforeEach(() => {
  const permissions = { contains: async () => true };
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, permissions });
  localStorage.clear();
  root.removeAttribute('style');
  stop = new AbortController();
});

afterEach(async () => {
  stop.abort();
  // What is loaded with the form is there before the page goes.
  await expect.poll(() => loads.areUnderWay()).toBe(false);
});

const choose = (name: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

test('theme and text size apply at once, and in the next page before settings are read', async () => {
  await lookModel.follow('own', stop.signal);
  render(<Appearance />);
  choose('Theme', 'dark');
  await expect.poll(() => root.style.colorScheme).toBe('dark');
  choose('Text size', 'large');
  await expect.poll(() => root.style.fontSize).toBe('112.5%');
  expect(await settings.preferences.get()).toMatchObject({ theme: 'dark', textSize: 'large' });
  for (const kind of ['own', 'framed'] as const) {
    root.removeAttribute('style');
    applySavedLook(kind);
    expect([root.style.colorScheme, root.style.fontSize]).toEqual(['dark', '112.5%']);
  }
  choose('Theme', 'system');
  await expect.poll(() => root.style.colorScheme).toBe('');
});

test('with the theme “as the call” a framed page follows the call, also in the next page at once, and other pages follow the system', async () => {
  await settings.preferences.update((before) => ({ ...before, theme: 'call' }));
  const framed = createLookModel();
  await framed.follow('framed', stop.signal);
  expect(root.style.colorScheme).toBe('');
  framed.setCallTheme('dark');
  expect(root.style.colorScheme).toBe('dark');
  await createLookModel().follow('own', stop.signal);
  expect(root.style.colorScheme).toBe('');
  applySavedLook('framed');
  expect(root.style.colorScheme).toBe('dark');
});

test("changing the panel's side keeps the rest of its layout", async () => {
  const { placement: before } = await settings.preferences.get();
  await lookModel.follow('own', stop.signal);
  render(<Appearance />);
  choose('Side of the panel', 'left');
  await expect.poll(async () => (await settings.preferences.get()).placement).toEqual({ ...before, side: 'left' });
});

test('the start form selects the default rubric, or the last used one if there is none', async () => {
  await lookModel.follow('own', stop.signal);
  render(<DefaultRubric />);
  choose('Default rubric', 'product-manager-mid');
  await expect.poll(async () => (await settings.preferences.get()).defaultRubric).toBe('product-manager-mid');
  location.hash = '';
  await callModel.resume();
  render(<StartForm />);
  const rubric = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rubric' });
  expect(rubric.value).toBe('product-manager-mid');
  choose('Default rubric', '');
  await expect.poll(async () => (await settings.preferences.get()).defaultRubric).toBeNull();
  await callModel.resume();
  await expect.poll(() => rubric.value).not.toBe('product-manager-mid');
});

test('a choice that cannot be stored is shown as it was before', async () => {
  await lookModel.follow('own', stop.signal);
  render(<Appearance />);
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const failing = vi.spyOn(settings.preferences, 'update').mockRejectedValue(new Error('FILE_ERROR_NO_SPACE'));
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Text size' });
  const before = list.value;
  choose('Text size', before === 'largest' ? 'large' : 'largest');
  await expect.poll(() => reported.mock.calls.length).toBe(1);
  expect(list.value).toBe(before);
  failing.mockRestore();
  vi.unstubAllGlobals();
});
