import { type ReadonlySignal, signal } from '@preact/signals';
import type { Preferences } from '@/lib/settings/settings';

/** The user's choices for this browser, as far as the pages show them. */
export type PreferencesModel = {
  /** Whether keys without Ctrl or Alt do something outside of fields; not before it is known that the user wants them to. */
  readonly singleKeys: ReadonlySignal<boolean>;
  /** Whether the user wants such keys, once that is known: for a key that was pressed before. */
  readonly untilSingleKeysKnown: Promise<boolean>;
  /** The ids of the rubrics that the chooser shows first. */
  readonly favourites: ReadonlySignal<readonly string[]>;
  /** Switches single-character keys on or off. */
  readonly setSingleKeys: (on: boolean) => Promise<void>;
  /** Makes a rubric a favourite, or no longer one. */
  readonly toggleFavourite: (id: string) => Promise<void>;
  /** Reads the choices and follows them until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
};

function toggle(favourites: readonly string[], id: string): readonly string[] {
  const kept = favourites.filter((favourite) => favourite !== id);
  return kept.length < favourites.length ? kept : [...kept, id];
}

/** The stored choices; loaded with the first that is read or changed: the first sight of an interview does without. */
const stored = async () => (await import('@/lib/settings/settings')).settings.preferences;

/** Choices that are not read yet. */
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
