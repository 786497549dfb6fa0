import { findPreferences, observePreferences, type Preferences, savePreferences } from '@/lib/settings/preferences';
import { singleKeys } from './session';

const show = (preferences: Preferences) => {
  singleKeys.value = preferences.singleKeys;
};

/** Reads the user's choices and follows them until the signal aborts. */
export async function followPreferences(stop: AbortSignal): Promise<void> {
  observePreferences(show, stop);
  show(await findPreferences());
}

/** Switches single-character keys on or off. */
export const setSingleKeys = (on: boolean) => savePreferences({ singleKeys: on });
