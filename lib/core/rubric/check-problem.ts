import * as z from 'zod/mini';
import { type ParamsOf, type ReasonOf, reasonSchemaOf } from '@/lib/core/reasons';

const none = z.readonly(z.object({}));

const shapes = {
  network: none,
  timeout: none,
  cut: none,
  offline: none,
  'not-granted': none,
  redirected: none,
  'sign-in': none,
  nothing: none,
  'nothing-changed': none,
  'too-large': none,
  status: z.readonly(z.object({ status: z.number() })),
  'foreign-type': z.readonly(z.object({ type: z.string() })),
};

/** Why a subscribed rubric could not be read at its address. */
export type CheckProblem = ReasonOf<ParamsOf<typeof shapes>>;

/** What is kept of why it could not be read; older versions kept the sentence itself. */
export const keptProblemSchema = z.union([z.string(), reasonSchemaOf(shapes)]);
/** What is kept of why it could not be read: a code, or the sentence that an older version kept. */
export type KeptProblem = z.infer<typeof keptProblemSchema>;
