import * as z from 'zod/mini';
import { platforms } from '@/lib/core/interview/platforms';
import { defineStored, readFields } from './stored';

const schema = z.object({
  /** Platforms that the user has switched off. */
  off: z._default(z.readonly(z.array(z.enum(platforms))), []),
  /** Match patterns of hosts that the user has added. */
  added: z._default(z.readonly(z.array(z.string())), []),
});
/** At which sites the guest stands. */
export type SiteChoices = Readonly<z.infer<typeof schema>>;

/** Reads a stored choice of sites. */
export const readSiteChoices = (raw: unknown) => readFields(schema, raw);

const stored = defineStored<SiteChoices>('sites', readSiteChoices);

/** The user's choice of sites; what was never chosen, or cannot be read, is as the extension ships. */
export const findSiteChoices = stored.find;

/** Changes the user's choice of sites; two that change it at once lose nothing. */
export const updateSiteChoices = stored.update;

/** Calls `listener` with the user's choice of sites at each change until the signal aborts. */
export const observeSiteChoices = stored.observe;
