import { type Browser, browser } from '@/lib/browser/browser';
import { settings } from '@/lib/settings/settings';

const wanted: Browser.permissions.Permissions = { permissions: ['notifications'] };

/** Whether the browser is still to be asked whether reminders may be shown: it is asked once. */
export async function shouldAskForReminders(): Promise<boolean> {
  const { asked } = await settings.reminders.get();
  return !asked && !(await browser.permissions.contains(wanted));
}

/** Asks the browser whether reminders may be shown, whatever the answer never again. Call it in a gesture. */
export async function askForReminders(): Promise<void> {
  const answer = browser.permissions.request(wanted);
  await settings.reminders.update((before) => ({ ...before, asked: true }));
  await answer;
}
