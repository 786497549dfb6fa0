import { signal } from '@preact/signals';
import type { Interviewer } from '@/lib/core/scorecard';
import { findInterviewer, saveInterviewer } from '@/lib/settings/interviewer';

/** Who interviews on this device; null until that has been read. */
export const interviewer = signal<Interviewer | null>(null);

/** Reads who interviews on this device. */
export async function loadInterviewer(): Promise<void> {
  interviewer.value = await findInterviewer();
}

const known = (text: string) => (text.trim() === '' ? null : text.trim());

/** Keeps who interviews; every later scorecard says so. */
export async function signAs(name: string, email: string): Promise<void> {
  const signed = { name: known(name), email: known(email) };
  await saveInterviewer(signed);
  interviewer.value = signed;
}
