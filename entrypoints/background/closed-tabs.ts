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
 * Listens for closed tabs while a call's tab is known. The browser starts the worker for every event that it last listened to, so it listens only
 * while a call is open. The panel cannot report its closing itself, because a message from a closing page does not start a worker.
 */
export function watchClosedTabs(): void {
  const { onRemoved } = browser.tabs;
  const hear = (tab: number) => void handleClosed(tab).catch(reportError);
  const listen = (tab: number | null) => (tab === null ? onRemoved.removeListener(hear) : onRemoved.addListener(hear));
  // The event that started the worker reaches only listeners that are added in its first turn.
  onRemoved.addListener(hear);
  settings.lastCallTab.observe(listen);
  settings.lastCallTab.get().then(listen).catch(reportError);
}
