import { signal } from '@preact/signals';
import { type Preferences, settings } from '@/lib/settings/settings';
import { singleKeys } from '@/lib/state/app/single-keys';

/** The ids of the rubrics that the chooser shows first. */
export const favourites = signal<readonly string[]>([]);

const show = (preferences: Preferences) => {
  singleKeys.value = preferences.singleKeys;
  favourites.value = preferences.favourites;
};

/** Reads the user's choices and follows them until the signal aborts. */
export async function followPreferences(stop: AbortSignal): Promise<void> {
  settings.preferences.observe(show, stop);
  show(await settings.preferences.get());
}

/** Switches single-character keys on or off. */
export const setSingleKeys = (on: boolean): Promise<void> => settings.preferences.update((before) => ({ ...before, singleKeys: on }));

function toggle(favourites: readonly string[], id: string): readonly string[] {
  const kept = favourites.filter((favourite) => favourite !== id);
  return kept.length < favourites.length ? kept : [...kept, id];
}

/** Makes a rubric a favourite, or no longer one. */
export async function toggleFavourite(id: string): Promise<void> {
  await settings.preferences.update((before) => {
    favourites.value = toggle(before.favourites, id);
    return { ...before, favourites: favourites.peek() };
  });
}
