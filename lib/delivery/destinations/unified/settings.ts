import * as z from 'zod/mini';

/** What a Unified.to destination keeps outside its key: the region, the connection to a hiring system, and who interviews, if known. */
export const unifiedSettings = z.readonly(
  z.object({ region: z.enum(['us', 'eu', 'au']), connection: z.string().check(z.minLength(1)), interviewer: z.nullable(z.string()) }),
);
/** What a Unified.to destination keeps outside its key. */
export type UnifiedSettings = z.infer<typeof unifiedSettings>;

const origins: Readonly<Record<UnifiedSettings['region'], string>> = {
  us: 'https://api.unified.to',
  eu: 'https://api-eu.unified.to',
  au: 'https://api-au.unified.to',
};

/** Where a region's interface is. */
export const unifiedOrigin = (region: UnifiedSettings['region']): string => origins[region];
