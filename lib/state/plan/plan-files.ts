import { safeFileName } from '@/lib/core/file-name';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { type PlanFileFault, readPlanFile, writePlanFile } from '@/lib/core/plan/plan-file';
import { failure, type Result } from '@/lib/core/result';
import { download } from '@/lib/state/app/copy-and-download';

/** The largest file that is read as a plan, in bytes. */
const largestPlan = 2_000_000;

/** A file as the browser provides it. */
export type GivenPlanFile = Pick<File, 'name' | 'size' | 'text'>;

/** Reads a plan from a file. */
export async function openPlanFile(file: GivenPlanFile): Promise<Result<InterviewPlan, PlanFileFault | 'too-large' | 'unreadable'>> {
  if (file.size > largestPlan) return failure('too-large');
  try {
    return readPlanFile(await file.text());
  } catch (error) {
    reportError(error);
    return failure('unreadable');
  }
}

/** Saves a plan as a file in the browser's downloads, for other interviewers to open. */
export function savePlanFile(plan: InterviewPlan): void {
  const name = plan.candidate === null ? plan.role : `${plan.candidate.name} ${plan.role}`;
  download(`${safeFileName(`${name} plan`, 'plan')}.json`, 'application/json', writePlanFile(plan));
}
