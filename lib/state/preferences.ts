import { signal } from '@preact/signals';
import { findPreferences, observePreferences, type Preferences, savePreferences } from '@/lib/settings/preferences';
import { singleKeys } from './session';

/** The ids of the rubrics that the chooser shows first. */
export const favourites = signal<readonly string[]>([]);

const show = (preferences: Preferences) => {
  singleKeys.value = preferences.singleKeys;
  favourites.value = preferences.favourites;
};

/** Reads the user's choices and follows them until the signal aborts. */
export async function followPreferences(stop: AbortSignal): Promise<void> {
  observePreferences(show, stop);
  show(await findPreferences());
}

/** Switches single-character keys on or off. */
export const setSingleKeys = async (on: boolean): Promise<void> => savePreferences({ ...(await findPreferences()), singleKeys: on });

/** Makes a rubric a favourite, or no longer one. */
export async function toggleFavourite(id: string): Promise<void> {
  const before = await findPreferences();
  const kept = before.favourites.filter((favourite) => favourite !== id);
  const after = kept.length < before.favourites.length ? kept : [...kept, id];
  favourites.value = after;
  await savePreferences({ ...before, favourites: after });
}
