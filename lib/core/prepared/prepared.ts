import * as z from 'zod/mini';
import { preparationSchema } from '@/lib/core/interview/interview';
import { contexts } from '@/lib/core/rubric/context';

const id = z.string().check(z.minLength(1), z.maxLength(500));

/** An interview that is prepared ahead of its call. */
export const preparedSchema = z.readonly(
  z.object({
    id,
    candidate: z.string().check(z.minLength(1), z.maxLength(500)),
    /** The rubric's id; null for the last used one. */
    rubric: z.nullable(id),
    context: z.enum(contexts),
    /** When it is to begin, in wall-clock milliseconds; null where that is not known. */
    startsAt: z.nullable(z.number().check(z.gte(0))),
    /** The calendar's id of the event it came from; null for one that was typed in. */
    event: z.nullable(id),
    ...preparationSchema.def.innerType.shape,
  }),
);
/** An interview that is prepared ahead of its call. */
export type Prepared = z.infer<typeof preparedSchema>;
