import { browser } from '@/lib/browser/browser';
import { forgetFramed } from '@/lib/settings/framed-panels';
import { settings } from '@/lib/settings/settings';
import { remindOfClosed } from './reminders';

async function handleClosed(tab: number): Promise<void> {
  await remindOfClosed(tab);
  await forgetFramed(tab);
  await settings.lastCallTab.update((last) => (last === tab ? null : last));
}

/**
 * Hears of closed tabs while a call's tab is known. The browser starts the worker for an event that it last listened to, so while no call is open no
 * closed tab may be listened to; the panel cannot tell instead, because a message of a page that goes away does not start a worker.
 */
export function watchClosedTabs(): void {
  const { onRemoved } = browser.tabs;
  const hear = (tab: number) => void handleClosed(tab).catch(reportError);
  const listen = (tab: number | null) => (tab === null ? onRemoved.removeListener(hear) : onRemoved.addListener(hear));
  // What started the worker is told to those alone that listen from its first turn on.
  onRemoved.addListener(hear);
  settings.lastCallTab.observe(listen);
  settings.lastCallTab.get().then(listen).catch(reportError);
}
