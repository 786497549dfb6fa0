import * as z from 'zod/mini';

/** What a scorecard is written to in a hiring system: ids by the adapter's names for them, and words for the user. */
export const targetSchema = z.readonly(
  z.object({
    label: z.string(),
    ids: z.readonly(z.record(z.string(), z.string())),
    /** How it was identified: by the call's link, an e-mail address or a whole name; null when a person chose it or has to. */
    by: z._default(z.nullable(z.enum(['call', 'email', 'name'])), null),
  }),
);
/** What a scorecard is written to in a hiring system. */
export type Target = z.infer<typeof targetSchema>;

/** What a connection test found, in words: what works, or which permission is missing. */
export const testResultSchema = z.readonly(z.object({ ok: z.boolean(), text: z.string() }));
/** What a connection test found. */
export type TestResult = z.infer<typeof testResultSchema>;
