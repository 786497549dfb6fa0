import { browser } from '@/lib/browser/browser';
import { settings } from './settings';

/**
 * What belongs to this device alone: which database it has, when it makes copies of it, of what it has reminded, how it is locked, and where suggestions
 * come from: a backup that somebody else made sends no turn anywhere.
 */
const ofDevice: readonly string[] = [
  settings.knownDatabase.key,
  settings.copies.key,
  settings.reminders.key,
  settings.lock.key,
  settings.suggestions.key,
];
const portable = Object.values(settings).filter(({ key, area }) => area === 'local' && !ofDevice.includes(key));

/** The settings that go into a backup, as they are stored, by their keys; no secret is among them. */
export async function readPortable(): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.fromEntries(portable.flatMap(({ key }) => (key in all ? [[key, all[key]]] : [])));
}

/** Takes settings over from a backup: where nothing is set here, or everywhere. What cannot be read is left as it is here. */
export async function restorePortable(values: Readonly<Record<string, unknown>>, overwrites: boolean): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  const taken = portable.filter(({ key, isReadable }) => key in values && isReadable(values[key]) && (overwrites || !(key in all)));
  await browser.storage.local.set(Object.fromEntries(taken.map(({ key }) => [key, values[key]])));
}
