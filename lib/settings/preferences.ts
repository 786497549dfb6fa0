import * as z from 'zod/mini';
import { firstPlacement, placementSchema } from '@/lib/core/panel/surface';
import { defineStored, readFields } from './stored';

const schema = z.object({
  singleKeys: z._default(z.boolean(), true),
  /** Ids of the rubrics that the chooser shows first. */
  favourites: z._default(z.readonly(z.array(z.string())), []),
  /** Where the panel stands beside a call. */
  placement: z._default(placementSchema, firstPlacement),
});
/** What a user has chosen for this browser. */
export type Preferences = Readonly<z.infer<typeof schema>>;

/** Reads stored preferences. */
export const readPreferences = (raw: unknown) => readFields(schema, raw);

const stored = defineStored<Preferences>('preferences', readPreferences);

/** The user's choices; what was never chosen, or cannot be read, is as the extension ships. */
export const findPreferences = stored.find;

/** Changes the user's choices; two that change them at once lose nothing. */
export const updatePreferences = stored.update;

/** Calls `listener` with the user's choices at each change until the signal aborts. */
export const observePreferences = stored.observe;
