import * as z from 'zod/mini';
import type { Rubric } from '@/lib/core/rubric/rubric';

/** A version of a rubric for the team's store. */
export type RubricToShare = { readonly table: 'rubrics'; readonly row: object };

/** What names a version of a rubric among what is shared. */
export const versionKey = ({ id, version }: Pick<Rubric, 'id' | 'version'>): string => `${id} ${version}`;

/** The row that a device writes for a version of a rubric. */
export const rowOfRubric = (rubric: Rubric): RubricToShare => ({ table: 'rubrics', row: { id: rubric.id, version: rubric.version, body: rubric } });

/** A version of a rubric as the store gives it; the rubric itself is read by the rules of files. */
export const storeRubricSchema = z.object({ id: z.string(), version: z.int(), author: z.string(), body: z.unknown() });
