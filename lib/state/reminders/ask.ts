import { type Browser, browser } from '@/lib/browser/browser';
import { settings } from '@/lib/settings/settings';

const wanted: Browser.permissions.Permissions = { permissions: ['notifications'] };

/** Whether the user has not been asked yet to allow reminders; that happens once. */
export async function shouldAskForReminders(): Promise<boolean> {
  const { asked } = await settings.reminders.get();
  return !asked && !(await browser.permissions.contains(wanted));
}

/** Asks the user to allow reminders, once only. Call it in a user gesture. */
export async function askForReminders(): Promise<void> {
  const answer = browser.permissions.request(wanted);
  await settings.reminders.update((before) => ({ ...before, asked: true }));
  await answer;
}
