import * as z from 'zod/mini';
import { levels, rubricSchema } from '@/lib/core/rubric/rubric';

const headSchema = z.object({ id: z.string(), title: z.string(), role: z.string(), level: z.enum(levels) });

/** A request to the reader: a text, its format, and which rubric a CSV is about. */
export const rubricRequestSchema = z.object({
  format: z.enum(['json', 'markdown', 'csv']),
  text: z.string(),
  subject: z.union([z.object({ base: rubricSchema }), z.object({ base: z.literal(null), head: headSchema })]),
});

const faultSchema = z.readonly(z.object({ line: z.nullable(z.number()), place: z.string(), text: z.string() }));

/** The reader's answer: a rubric, or everything found wrong. */
export const rubricAnswerSchema = z.readonly(
  z.union([
    z.readonly(z.object({ ok: z.literal(true), value: rubricSchema })),
    z.readonly(z.object({ ok: z.literal(false), reason: z.readonly(z.array(faultSchema)) })),
  ]),
);
