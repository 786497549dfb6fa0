import * as z from 'zod/mini';

/** What a PostgREST table needs outside its keys. `conflict` names the columns whose values say that a row is the same scorecard's. */
export const postgrestSettings = z.readonly(
  z.object({
    url: z.string(),
    table: z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)),
    conflict: z.readonly(z.array(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/))).check(z.minLength(1))),
    expression: z.nullable(z.string().check(z.minLength(1), z.maxLength(20_000))),
  }),
);
/** What a PostgREST table needs outside its keys. */
export type PostgrestSettings = z.infer<typeof postgrestSettings>;
