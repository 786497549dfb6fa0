import * as z from 'zod/mini';

/** What a team's store needs outside its secrets: PostgREST's address, without a slash at its end. */
export const teamStoreSettings = z.readonly(z.object({ url: z.string().check(z.minLength(1)) }));
/** What a team's store needs outside its secrets. */
export type TeamStoreSettings = z.infer<typeof teamStoreSettings>;

/** The schema that the store's tables are in, as PostgREST is asked for it. */
export const storeSchema = 'plumbline';

const restPath = /\/rest\/v1$/;

/** The address where Supabase's sign-in answers for a store; null for a store that is not served as Supabase does it: a token is pasted there. */
export const signInAddressOf = ({ url }: TeamStoreSettings): string | null => (restPath.test(url) ? url.replace(restPath, '') : null);
