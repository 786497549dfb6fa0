// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Lock } from '@/components/workspace/settings/privacy/Lock';
import { settings } from '@/lib/settings/settings';
import { createLockModel, type LockModel } from '@/lib/state/lock/lock-model';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

let model: LockModel;

beforeEach(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  model = createLockModel({ now: () => 1000, after: () => () => undefined });
  await model.choose(5, false);
  await model.choosePassphrase('correct horse');
  await model.follow(() => false, new AbortController().signal);
  render(<Lock model={model} />);
});

const type = (label: string, words: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: words } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const hasPassphrase = async () => (await settings.lock.get()).check !== null;
const refused = async () => expect((await screen.findByText(/That is not the passphrase/)).getAttribute('role')).toBe('alert');

test('removing the passphrase requires it', async () => {
  for (const words of ['', 'battery staple']) {
    type('Current passphrase', words);
    press('Remove passphrase');
    await refused();
    expect(await hasPassphrase()).toBe(true);
  }
  type('Current passphrase', 'correct horse');
  press('Remove passphrase');
  await expect.poll(hasPassphrase).toBe(false);
  expect(await screen.findByText(/Unlocking takes one press/)).toBeTruthy();
  expect(screen.queryByLabelText('Current passphrase')).toBeNull();
});

test('changing the passphrase requires the old one, and a refusal keeps what was typed', async () => {
  type('New passphrase', 'second');
  type('New passphrase again', 'second');
  press('Change passphrase');
  await refused();
  expect(await model.unlock('correct horse')).toBe('open');
  expect(screen.getByLabelText('New passphrase')).toHaveProperty('value', 'second');
  type('Current passphrase', 'correct horse');
  press('Change passphrase');
  await expect.poll(() => model.unlock('second')).toBe('open');
  await expect.poll(() => screen.getByLabelText('Current passphrase')).toHaveProperty('value', '');
});

test('switching the lock off requires its passphrase', async () => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Lock after' }), { target: { value: 'never' } });
  press('Save lock');
  await refused();
  expect((await settings.lock.get()).afterMinutes).toBe(5);
  const [field] = screen.getAllByLabelText('Current passphrase');
  if (field !== undefined) fireEvent.input(field, { target: { value: 'correct horse' } });
  press('Save lock');
  await expect.poll(async () => (await settings.lock.get()).afterMinutes).toBeNull();
});

test('an invalid number of minutes shows an error beside its field, focuses it, and is not stored', async () => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Lock after' }), { target: { value: 'own' } });
  type('Minutes', '0');
  press('Save lock');
  expect((await screen.findByText(/whole number of minutes/)).getAttribute('role')).toBe('alert');
  expect(document.activeElement).toBe(screen.getByLabelText('Minutes'));
  expect((await settings.lock.get()).afterMinutes).toBe(5);
});
