import * as z from 'zod/mini';

/** What a Lever destination keeps outside its key: the e-mail of the user in whose name it writes. */
export const leverSettings = z.readonly(z.object({ email: z.string() }));
/** What a Lever destination keeps outside its key. */
export type LeverSettings = z.infer<typeof leverSettings>;

/** Where Lever's interface is. */
export const leverOrigin = 'https://api.lever.co';
