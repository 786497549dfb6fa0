import * as z from 'zod/mini';

/** What an Ashby destination keeps outside its key: the interviewer's e-mail there; empty writes in the key's name. */
export const ashbySettings = z.readonly(z.object({ email: z.string() }));
/** What an Ashby destination keeps outside its key. */
export type AshbySettings = z.infer<typeof ashbySettings>;

/** Where Ashby's interface is. */
export const ashbyOrigin = 'https://api.ashbyhq.com';
