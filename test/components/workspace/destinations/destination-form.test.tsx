// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DestinationForm } from '@/components/workspace/destinations/DestinationForm';
import type { Destination } from '@/lib/core/delivery/destination';
import { listKinds } from '@/lib/state/delivery/destinations';
import { getDatabase } from '@/lib/storage/database/database';
import { findDestination, listDestinations } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { aDestination } from '../../../lib/delivery/rows.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const kinds = await listKinds();
let local = makeStorageArea();
let asked: unknown[] = [];
let isAllowed = true;
let done: (string | null)[] = [];

beforeEach(async () => {
  local = makeStorageArea();
  asked = [];
  isAllowed = true;
  done = [];
  const request = async ({ origins }: { readonly origins: readonly string[] }) => {
    asked.push(origins);
    return isAllowed;
  };
  stubBrowser({
    runtime: { ...makeRuntime(), sendMessage: async () => true },
    storage: { local },
    permissions: { request, remove: async () => true, contains: async () => true },
  });
  await getDatabase().destinations.clear();
});

const show = (before: Destination | null = null) => render(<DestinationForm kinds={kinds} before={before} onDone={(saved) => done.push(saved)} />);
const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save destination' }));

describe('a new webhook', () => {
  test('is saved once the browser allows its origin, its secret stored apart', async () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Webhook' }));
    type('Endpoint URL', 'https://hooks.example/in');
    type('Signing secret', secretOf(9));
    save();
    await expect.poll(() => done).toHaveLength(1);
    expect(asked).toEqual([['https://hooks.example/*']]);
    const [saved] = await listDestinations();
    expect(saved).toMatchObject({ id: done[0], kind: 'webhook', settings: { url: 'https://hooks.example/in' } });
    expect(JSON.stringify(saved)).not.toContain('whsec_');
    expect(local.kept.get(`secret:${done[0]}`)).toEqual({ signingSecret: secretOf(9) });
  });

  test('that the browser does not allow is not saved, and shows why', async () => {
    isAllowed = false;
    show();
    type('Endpoint URL', 'https://hooks.example/in');
    type('Signing secret', secretOf(9));
    save();
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was saved.');
    expect([done, await listDestinations(), [...local.kept]]).toEqual([[], [], []]);
  });

  test.each([
    ['Endpoint URL', 'http://hooks.example/in', secretOf(9), 'unencrypted'],
    ['Endpoint URL', 'hooks', secretOf(9), 'not a complete address'],
    ['Signing secret', 'https://hooks.example/in', 'short', 'whsec_'],
  ])('with a wrong %s shows an error at the field, requests no permission and saves nothing', async (name, url, secret, words) => {
    show();
    type('Endpoint URL', url);
    type('Signing secret', secret);
    save();
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => document.activeElement).toBe(field(name));
    expect(field('Endpoint URL').value).toBe(url);
    expect([done, asked, await listDestinations()]).toEqual([[], [], []]);
  });

  test('is discarded by Cancel', () => {
    show();
    type('Endpoint URL', 'https://hooks.example/in');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(done).toEqual([null]);
  });
});

test('every kind can be chosen, and brings its own fields', () => {
  show();
  expect(screen.getAllByRole('radio')).toHaveLength(kinds.length);
  for (const { label, about, fields } of kinds) {
    fireEvent.click(screen.getByRole('radio', { name: label }));
    expect(screen.getByText(about)).toBeDefined();
    for (const { name } of fields) expect([label, name, document.getElementById(`field-${name}`) !== null]).toEqual([label, name, true]);
  }
});

describe('a destination that is changed', () => {
  const before = aDestination('https://hooks.example/in');
  beforeEach(async () => {
    await saveDestination(before);
    await chrome.storage.local.set({ 'secret:d': { signingSecret: secretOf(9) } });
  });

  test('shows its settings without its secret, which an empty field keeps', async () => {
    show(before);
    await expect.poll(() => screen.queryByRole('textbox', { name: 'Endpoint URL' })).not.toBeNull();
    expect([field('Endpoint URL').value, field('Signing secret').value]).toEqual(['https://hooks.example/in', '']);
    expect(field('Signing secret').placeholder).toBe('Kept. Type to replace it.');
    expect(screen.queryByRole('radio')).toBeNull();
    type('Endpoint URL', 'https://hooks.example/other');
    save();
    await expect.poll(() => done).toEqual(['d']);
    expect(await findDestination('d')).toMatchObject({ settings: { url: 'https://hooks.example/other' }, pause: null });
    expect(local.kept.get('secret:d')).toEqual({ signingSecret: secretOf(9) });
  });

  test('signs with both its former and its new secret', async () => {
    show(before);
    await expect.poll(() => screen.queryByRole('textbox', { name: 'Signing secret' })).not.toBeNull();
    type('Signing secret', secretOf(1));
    save();
    await expect.poll(() => done).toEqual(['d']);
    expect(local.kept.get('secret:d')).toEqual({ signingSecret: secretOf(1), 'signingSecret:old': secretOf(9) });
  });
});

describe('a destination has a name', () => {
  const url = 'https://hooks.example/in';
  const add = async (name: string | null) => {
    const { unmount } = show();
    type('Endpoint URL', url);
    type('Signing secret', secretOf(9));
    if (name !== null) type('Name', name);
    save();
    return unmount;
  };
  const names = async () => (await listDestinations()).map(({ name }) => name);

  test('from the user, or else from its address, numbered if two would be alike', async () => {
    for (const [at, name] of [null, null, 'Hiring archive'].entries()) {
      const unmount = await add(name);
      await expect.poll(() => done).toHaveLength(at + 1);
      unmount();
    }
    expect(await names()).toEqual([url, `${url} (2)`, 'Hiring archive']);
  });

  test('that must be unique: otherwise the field shows an error and nothing is saved', async () => {
    await saveDestination({ ...aDestination(url), name: 'Hiring archive' });
    await add(' hiring ARCHIVE ');
    expect((await screen.findByRole('alert')).textContent).toContain('Another destination already has this name.');
    await expect.poll(() => document.activeElement).toBe(field('Name'));
    expect([done, await names()]).toEqual([[], ['Hiring archive']]);
  });

  test('that can be changed, or cleared to use that of its address', async () => {
    await saveDestination({ ...aDestination(url), name: 'Hiring archive' });
    await chrome.storage.local.set({ 'secret:d': { signingSecret: secretOf(9) } });
    for (const [name, next, at] of [
      ['Hiring archive', 'Old intake', 1],
      ['Old intake', '', 2],
      ['', '', 3],
    ] as const) {
      const { unmount } = show(await findDestination('d'));
      await expect.poll(() => screen.queryByRole('textbox', { name: 'Name' })).not.toBeNull();
      expect(field('Name').value).toBe(name);
      type('Name', next);
      if (at === 3) type('Endpoint URL', 'https://hooks.example/other');
      save();
      await expect.poll(() => done).toHaveLength(at);
      unmount();
      expect(await names()).toEqual([next || (at === 3 ? 'https://hooks.example/other' : url)]);
    }
  });
});
