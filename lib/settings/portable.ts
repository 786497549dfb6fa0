import { browser } from '@/lib/browser/browser';
import { settings } from './settings';

/**
 * Settings of this device alone: the database's id, the schedule of copies, reminders, the lock, and the source of suggestions, so that somebody
 * else's backup never sends a turn anywhere.
 */
const ofDevice: readonly string[] = [
  settings.knownDatabase.key,
  settings.copies.key,
  settings.reminders.key,
  settings.lock.key,
  settings.suggestions.key,
];
const portable = Object.values(settings).filter(({ key, area }) => area === 'local' && !ofDevice.includes(key));

/** The settings for a backup, by key, as stored; no secrets. */
export async function readPortable(): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.fromEntries(portable.flatMap(({ key }) => (key in all ? [[key, all[key]]] : [])));
}

/** Applies the settings of a backup: where nothing is set here, or all of them. Unreadable ones change nothing. */
export async function restorePortable(values: Readonly<Record<string, unknown>>, overwrites: boolean): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  const taken = portable.filter(({ key, isReadable }) => key in values && isReadable(values[key]) && (overwrites || !(key in all)));
  await browser.storage.local.set(Object.fromEntries(taken.map(({ key }) => [key, values[key]])));
}
