import { type ReadonlySignal, signal } from '@preact/signals';
import type { Preferences } from '@/lib/settings/settings';

/** The user's choices for this browser, as far as the pages show them. */
export type PreferencesModel = {
  /** Whether single-key shortcuts are on; false until that is known. */
  readonly singleKeys: ReadonlySignal<boolean>;
  /** Whether single-key shortcuts are on, once that is known: for a key that was pressed earlier. */
  readonly untilSingleKeysKnown: Promise<boolean>;
  /** The ids of the rubrics that the chooser shows first. */
  readonly favourites: ReadonlySignal<readonly string[]>;
  /** Switches single-key shortcuts on or off. */
  readonly setSingleKeys: (on: boolean) => Promise<void>;
  /** Adds a rubric to the favourites, or removes it. */
  readonly toggleFavourite: (id: string) => Promise<void>;
  /** Reads the choices and follows them until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
};

function toggle(favourites: readonly string[], id: string): readonly string[] {
  const kept = favourites.filter((favourite) => favourite !== id);
  return kept.length < favourites.length ? kept : [...kept, id];
}

/** The stored choices; loaded when first read or changed, as the first render of an interview does not need them. */
const stored = async () => (await import('@/lib/settings/settings')).settings.preferences;

/** Preferences that are not read yet. */
export function createPreferencesModel(): PreferencesModel {
  const singleKeys = signal(false);
  const favourites = signal<readonly string[]>([]);
  const known = Promise.withResolvers<boolean>();
  const show = (preferences: Preferences) => {
    singleKeys.value = preferences.singleKeys;
    favourites.value = preferences.favourites;
    known.resolve(preferences.singleKeys);
  };
  return {
    singleKeys,
    untilSingleKeysKnown: known.promise,
    favourites,
    setSingleKeys: async (on) => (await stored()).update((before) => ({ ...before, singleKeys: on })),
    toggleFavourite: async (id) => {
      await (await stored()).update((before) => {
        favourites.value = toggle(before.favourites, id);
        return { ...before, favourites: favourites.peek() };
      });
    },
    follow: async (stop) => {
      const preferences = await stored();
      preferences.observe(show, stop);
      show(await preferences.get());
    },
  };
}
