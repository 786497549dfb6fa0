import { type TextEdit, textEditSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Keeps the words of a text that is being changed, without waiting for the disk. */
export async function saveTextEdit(edit: TextEdit): Promise<void> {
  await getDatabase('relaxed').textEdits.put(edit);
}

/** Forgets words that were being changed. */
export async function deleteTextEdit(id: string): Promise<void> {
  await getDatabase('relaxed').textEdits.delete(id);
}

/** The words of an interview that are being changed, in every panel. */
export async function listTextEdits(interviewId: string): Promise<readonly TextEdit[]> {
  const rows: unknown[] = await getDatabase().textEdits.where('interviewId').equals(interviewId).toArray();
  return readable(textEditSchema, rows);
}

/** Gives words that were being changed to a panel; null when another has taken them. */
export function claimTextEdit(found: TextEdit, panel: string): Promise<TextEdit | null> {
  const database = getDatabase('relaxed');
  return database.transaction('rw', database.textEdits, async () => {
    const read = textEditSchema.safeParse(await database.textEdits.get(found.id));
    if (!read.success || read.data.panel !== found.panel) return null;
    const taken = { ...read.data, panel };
    await database.textEdits.put(taken);
    return taken;
  });
}
