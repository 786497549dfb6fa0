import { createPreferencesModel } from '@/lib/state/app/preferences';

/** The user's choices, as this page knows them. */
export const preferencesModel = createPreferencesModel();
