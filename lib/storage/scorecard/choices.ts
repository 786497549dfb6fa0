import { type Choices, choicesSchema } from '@/lib/core/delivery/destination';
import { getDatabase } from '@/lib/storage/database/database';

/** The choices of where an interview's scorecard goes; null when there are none, or they cannot be read. */
export async function findChoices(interviewId: string): Promise<Choices | null> {
  const row: unknown = await getDatabase().choices.get(interviewId);
  return choicesSchema.safeParse(row).data ?? null;
}

/** Stores the choices of where an interview's scorecard goes. */
export async function saveChoices(interviewId: string, choices: Choices): Promise<void> {
  await getDatabase().choices.put({ ...choices, interviewId });
}
