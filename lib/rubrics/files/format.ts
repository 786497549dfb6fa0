import * as z from 'zod/mini';
import { rubricSchema } from '@/lib/core/rubric/rubric';

/** The format name in a rubric's JSON. The number changes only when a field's meaning changes; readers ignore fields they do not know. */
export const formatName = 'rubric/1';

/** The file name of the JSON Schema for a rubric's JSON; editors look for it beside the rubric. */
export const rubricSchemaName = 'rubric-1.schema.json';

/** A rubric's JSON as a whole. */
export const rubricFileSchema = z.object({
  ...rubricSchema.def.innerType.shape,
  $schema: z.optional(z.string()),
  schema: z.literal(formatName),
});
