import * as z from 'zod/mini';
import type { Interviewer } from '@/lib/core/scorecard';

const key = 'interviewer';
const interviewerSchema = z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) });

/** Who interviews on this device; null fields where nobody has said. */
export async function findInterviewer(): Promise<Interviewer> {
  const stored: unknown = (await chrome.storage.local.get(key))[key];
  const interviewer = interviewerSchema.safeParse(stored);
  return interviewer.success ? interviewer.data : { name: null, email: null };
}

/** Keeps who interviews on this device. */
export async function saveInterviewer(interviewer: Interviewer): Promise<void> {
  await chrome.storage.local.set({ [key]: interviewer });
}
