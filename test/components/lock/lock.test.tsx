// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLock } from '@/components/lock/mount';
import { settings } from '@/lib/settings/settings';
import { hideWhereLocked } from '@/lib/settings/start-hint';
import { createLockModel, type LockClock, type LockModel } from '@/lib/state/lock/lock-model';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { fireEvent, screen, waitFor } from '../render.ts';

const minuteMs = 60_000;
let stop: AbortController;
let now = 0;
const waiting = new Set<{ readonly at: number; readonly work: () => void }>();
const clock: LockClock = {
  now: () => now,
  after: (ms, work) => {
    const entry = { at: now + ms, work };
    waiting.add(entry);
    return () => void waiting.delete(entry);
  },
};

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  localStorage.clear();
  document.body.innerHTML = '<main><h1>Grace Hopper</h1><textarea aria-label="Note"></textarea></main>';
  document.title = 'Grace Hopper · Plumbline';
  now = Date.now();
  waiting.clear();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** A page with the lock; `inUse` says that a call goes on in it. */
async function open(inUse = () => false): Promise<LockModel> {
  const model = createLockModel(clock);
  followLock(model, inUse, stop.signal);
  await waitFor(() => expect(model.isLocked.value).not.toBeNull());
  return model;
}

/** Lets time go by: what waits for it is done. */
function pass(ms: number): void {
  now += ms;
  const due = [...waiting].filter(({ at }) => at <= now);
  for (const entry of due) {
    waiting.delete(entry);
    entry.work();
  }
}

const isHidden = () => document.adoptedStyleSheets.length > 0;
const unlock = () => fireEvent.click(screen.getByRole('button', { name: 'Unlock', hidden: true }));
const type = (words: string) => fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: words } });

test('two pages lock together after the idle time, show no name, keep half-typed words, and unlock together', async () => {
  await settings.lock.update((before) => ({ ...before, afterMinutes: 5 }));
  const other = createLockModel(clock);
  await other.follow(() => false, stop.signal);
  const model = await open();
  const note = screen.getByRole('textbox', { name: 'Note' });
  note.focus();
  fireEvent.input(note, { target: { value: 'half a tho' } });
  const stored = vi.fn();
  note.addEventListener('blur', () => stored(isHidden()));
  pass(4 * minuteMs);
  const lastKeyAt = now;
  fireEvent.keyDown(note, { key: 't' });
  pass(4 * minuteMs);
  await waitFor(async () => expect((await settings.lockState.get())?.activeAt).toBe(lastKeyAt));
  expect([model.isLocked.value, other.isLocked.value]).toEqual([false, false]);
  pass(1 * minuteMs);
  await waitFor(() => expect([model.isLocked.value, other.isLocked.value]).toEqual([true, true]));
  expect(stored.mock.calls).toEqual([[false]]);
  expect(isHidden()).toBe(true);
  expect(document.title).toBe('Locked · Plumbline');
  document.title = 'Ada Lovelace · Plumbline';
  await waitFor(() => expect(document.title).toBe('Locked · Plumbline'));
  expect(document.getElementById('lock')?.textContent).not.toMatch(/Grace|Ada/);
  expect(localStorage.getItem('plumbline:lock')).toBe('hidden');
  unlock();
  await waitFor(() => expect([model.isLocked.value, other.isLocked.value]).toEqual([false, false]));
  expect([isHidden(), document.title, localStorage.getItem('plumbline:lock')]).toEqual([false, 'Ada Lovelace · Plumbline', '']);
  expect(note).toHaveProperty('value', 'half a tho');
  expect(document.activeElement).toBe(note);
});

test('a call with a running interview counts as use, unless it is set otherwise', async () => {
  await settings.lock.update((before) => ({ ...before, afterMinutes: 5 }));
  const model = await open(() => true);
  pass(6 * minuteMs);
  await waitFor(async () => expect((await settings.lockState.get())?.activeAt).toBe(now));
  expect(model.isLocked.value).toBe(false);
  await model.choose(5, true);
  await waitFor(() => expect(model.choice.value?.inCalls).toBe(true));
  pass(6 * minuteMs);
  await waitFor(() => expect(model.isLocked.value).toBe(true));
});

test('while the lock is off nothing is hidden, and no lock state is stored', async () => {
  const model = await open();
  fireEvent.keyDown(document.body, { key: 'a' });
  now += 600 * minuteMs;
  await model.lockNow();
  expect([model.isLocked.value, isHidden()]).toEqual([false, false]);
});

test('a wrong passphrase changes nothing, the right one unlocks, and only a hash of it is stored', async () => {
  const model = await open();
  await model.choose(5, false);
  await model.choosePassphrase('correct horse');
  expect(JSON.stringify(await settings.lock.get())).not.toContain('correct');
  await model.lockNow();
  await screen.findByLabelText('Passphrase');
  type('battery staple');
  unlock();
  expect((await screen.findByText(/That is not the passphrase/)).getAttribute('role')).toBe('alert');
  expect([isHidden(), model.isLocked.value]).toEqual([true, true]);
  type('correct horse');
  unlock();
  await waitFor(() => expect(model.isLocked.value).toBe(false));
  expect(isHidden()).toBe(false);
  expect(localStorage.getItem('plumbline:lock')).toBe('hidden');
});

test('an hour after a forgotten passphrase is reported, everything opens without it, and nothing is lost', async () => {
  const model = await open();
  await model.choose(5, false);
  await model.choosePassphrase('long forgotten');
  await model.lockNow();
  fireEvent.click(await screen.findByRole('button', { name: 'Unlock without it in an hour', hidden: true }));
  await screen.findByText(/on you can unlock without the passphrase/);
  expect(await model.release()).toBe(false);
  now += 60 * minuteMs - 1;
  expect(await model.release()).toBe(false);
  now += 1;
  expect(await model.release()).toBe(true);
  await waitFor(() => expect(model.isLocked.value).toBe(false));
  expect(await settings.lock.get()).toEqual({ afterMinutes: 5, inCalls: false, check: null, releaseAt: null });
  expect(screen.getByRole('heading', { name: 'Grace Hopper' })).toBeTruthy();
});

test("unlocking with the passphrase cancels the hour's wait for a forgotten one", async () => {
  const model = await open();
  await model.choose(5, false);
  await model.choosePassphrase('known');
  await model.lockNow();
  await model.askForRelease();
  expect(await model.unlock('known')).toBe('open');
  now += 61 * minuteMs;
  expect(await model.release()).toBe(false);
  expect((await settings.lock.get()).check).not.toBeNull();
});

test("the first page after the browser's start is locked when a passphrase is set", async () => {
  const before = await open();
  await before.choose(15, false);
  await before.choosePassphrase('known');
  stop.abort();
  const local = Object.fromEntries([['lock', await settings.lock.get()]]);
  const area = makeStorageArea();
  await area.set(local);
  stubBrowser({ runtime: makeRuntime(), storage: { local: area, session: makeStorageArea() } });
  stop = new AbortController();
  hideWhereLocked();
  expect(document.documentElement.hidden).toBe(true);
  expect((await open()).isLocked.value).toBe(true);
  expect([isHidden(), document.documentElement.hidden]).toEqual([true, false]);
});
