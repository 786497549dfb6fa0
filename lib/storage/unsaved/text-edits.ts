import { type TextEdit, textEditSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Stores an unsaved edit of a text, without waiting for the disk. */
export async function saveTextEdit(edit: TextEdit): Promise<void> {
  await getDatabase('relaxed').textEdits.put(edit);
}

/** Deletes an unsaved edit. */
export async function deleteTextEdit(id: string): Promise<void> {
  await getDatabase('relaxed').textEdits.delete(id);
}

/** The unsaved edits of an interview, in every panel. */
export async function listTextEdits(interviewId: string): Promise<readonly TextEdit[]> {
  const rows: unknown[] = await getDatabase().textEdits.where('interviewId').equals(interviewId).toArray();
  return readable(textEditSchema, rows);
}

/** Gives an unsaved edit to a panel; null when another panel has claimed it. */
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
