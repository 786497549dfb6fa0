import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import { parseJson } from '@/lib/core/text/parse-json';
import { type InterviewPlan, interviewPlanSchema } from './plan';

const fileSchema = z.object({ schema: z.literal('plan/1'), plan: interviewPlanSchema });

/** Why a file is no plan: it is not JSON, or it is JSON of something else or of an incomplete plan. */
export type PlanFileFault = 'not-json' | 'not-a-plan';

/** A plan as the text of a file, which `readPlanFile` reads. */
export const writePlanFile = (plan: InterviewPlan): string => `${JSON.stringify({ schema: 'plan/1', plan }, null, 2)}\n`;

/** Reads a plan from the text of a file. */
export function readPlanFile(text: string): Result<InterviewPlan, PlanFileFault> {
  const content = parseJson(text);
  if (content === undefined) return failure('not-json');
  const read = fileSchema.safeParse(content);
  return read.success ? success(read.data.plan) : failure('not-a-plan');
}
