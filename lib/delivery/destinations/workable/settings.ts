import * as z from 'zod/mini';

/** The scales a Workable rating can have. */
export const scales = ['thumbs', 'stars', 'numbers'] as const;

/** What a Workable destination keeps outside its token: the account, the member it writes for, and the rating's scale. */
export const workableSettings = z.readonly(
  z.object({ subdomain: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,61}$/)), email: z.string(), scale: z.enum(scales) }),
);
/** What a Workable destination keeps outside its token. */
export type WorkableSettings = z.infer<typeof workableSettings>;

/** Where an account's interface is. */
export const workableOrigin = (subdomain: string): string => `https://${subdomain}.workable.com`;
