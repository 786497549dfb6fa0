import { type Choices, choicesSchema } from '@/lib/core/delivery/destination';
import { getDatabase } from '@/lib/storage/database/database';

/** What was decided about where an interview's scorecard goes; null when nothing was, or it cannot be read. */
export async function findChoices(interviewId: string): Promise<Choices | null> {
  const row: unknown = await getDatabase().choices.get(interviewId);
  return choicesSchema.safeParse(row).data ?? null;
}

/** Keeps what was decided about where an interview's scorecard goes. */
export async function saveChoices(interviewId: string, choices: Choices): Promise<void> {
  await getDatabase().choices.put({ ...choices, interviewId });
}
