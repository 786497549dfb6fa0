import * as z from 'zod/mini';
import type { Interviewer } from '@/lib/core/scorecard/scorecard';
import { defineStored, readFields } from './stored';

const known = z._default(z.nullable(z.string()), null);
const schema = z.object({ name: known, email: known });

/** Reads who interviews as it is stored. */
export const readInterviewer = (raw: unknown) => readFields(schema, raw);

const stored = defineStored<Interviewer>('interviewer', readInterviewer);

/** Who interviews on this device; null fields where nobody has said. */
export const findInterviewer = stored.find;

/** Keeps who interviews on this device. */
export const saveInterviewer = (interviewer: Interviewer): Promise<void> => stored.update(() => interviewer);
