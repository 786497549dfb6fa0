import { signal } from '@preact/signals';
import { LockScreen } from '@/components/lock/LockScreen';
import { Lock } from '@/components/workspace/settings/privacy/Lock';
import type { LockSettings } from '@/lib/settings/settings';
import type { Story } from '../../story';
import { shown } from '../../until';

const check = { salt: 'a', iterations: 1, hash: 'b' };
const chosen: LockSettings = { afterMinutes: 15, inCalls: false, check: null, releaseAt: null };
const nothing = async () => undefined;
const refuse = async () => 'wrong' as const;

const lockScreen = (more: Partial<LockSettings>) => (
  <LockScreen
    model={{
      choice: signal({ ...chosen, ...more }),
      unlock: async () => 'wrong' as const,
      askForRelease: nothing,
      release: async () => false,
    }}
  />
);
const lockSettings = (more: Partial<LockSettings>) => (
  <main>
    <h1>Settings</h1>
    <h2>Privacy</h2>
    <Lock model={{ choice: signal({ ...chosen, ...more }), choose: refuse, choosePassphrase: refuse, lockNow: nothing }} />
  </main>
);
const story = (name: string, show: Story['show'], act?: Story['act']): Story => ({
  group: 'Lock',
  name,
  page: 'workspace',
  show,
  ...(act && { act }),
});

async function tryAny(): Promise<void> {
  (await shown('dialog form')).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await shown('[aria-invalid="true"]');
}

async function removeUnknown(): Promise<void> {
  (await shown('form[aria-label="Passphrase of the lock"] button:last-child')).click();
  await shown('#lock-current[aria-invalid="true"]');
}

async function switchOff(): Promise<void> {
  const choice = await shown('section[aria-label="Lock"] select');
  if (choice instanceof HTMLSelectElement) choice.value = 'never';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await shown('#lock-off-current');
}

/** The lock and its settings. */
export const lockStories: readonly Story[] = [
  story('without a passphrase', () => lockScreen({})),
  story('with a passphrase', () => lockScreen({ check })),
  story('with a wrong passphrase', () => lockScreen({ check }), tryAny),
  story('with a forgotten passphrase', () => lockScreen({ check, releaseAt: Date.now() + 3_000_000 })),
  story('an hour after it was forgotten', () => lockScreen({ check, releaseAt: 1 })),
  story('settings, off', () => lockSettings({ afterMinutes: null })),
  story('settings, with a passphrase and minutes of its own', () => lockSettings({ afterMinutes: 7, check })),
  story('settings, removing the passphrase without knowing it', () => lockSettings({ check }), removeUnknown),
  story('settings, switching it off asks for the passphrase', () => lockSettings({ check }), switchOff),
];
