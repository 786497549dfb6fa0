import * as z from 'zod/mini';

/** What a Greenhouse destination keeps outside its secret: the client's id, and the user on whose behalf it writes. */
export const greenhouseSettings = z.readonly(
  z.object({ clientId: z.string().check(z.minLength(1)), userId: z.string().check(z.regex(/^\d{1,20}$/)) }),
);
/** What a Greenhouse destination keeps outside its secret. */
export type GreenhouseSettings = z.infer<typeof greenhouseSettings>;

/** Where Greenhouse's interface is, and where its tokens come from. */
export const greenhouseOrigins = { harvest: 'https://harvest.greenhouse.io', auth: 'https://auth.greenhouse.io' };
/** Where Greenhouse's interface is, and where its tokens come from. */
export type GreenhouseOrigins = typeof greenhouseOrigins;
