import * as z from 'zod/mini';
import type { Interviewer } from '@/lib/core/scorecard';

const interviewerSchema = z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) });

/** Who interviews on this device; null fields where nobody has said. */
export async function findInterviewer(): Promise<Interviewer> {
  const stored: unknown = (await chrome.storage.local.get('interviewer')).interviewer;
  const interviewer = interviewerSchema.safeParse(stored);
  return interviewer.success ? interviewer.data : { name: null, email: null };
}
