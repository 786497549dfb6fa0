import type { Transaction } from 'dexie';
import * as z from 'zod/mini';

const oldDraft = z.looseObject({ interviewId: z.string() });
const oldEdit = z.looseObject({ noteId: z.string() });
const named = z.looseObject({ noteId: z.string() });
const worded = z.looseObject({ text: z.string() });

/** A draft keeps all its fields: one that is unreadable for some other reason is listed as such. */
async function moveDrafts(transaction: Transaction): Promise<void> {
  await transaction.table('drafts').each((row: unknown) => {
    const draft = oldDraft.parse(row);
    const noteId = named.safeParse(row).data?.noteId ?? draft.interviewId;
    return transaction.table('noteDrafts').put({ ...draft, noteId, panel: null });
  });
}

async function moveEdits(transaction: Transaction): Promise<void> {
  const rows: unknown[] = await transaction.table('noteEdits').toArray();
  for (const row of rows) {
    const { noteId, ...edit } = oldEdit.parse(row);
    const note = worded.safeParse(await transaction.table('notes').get(noteId));
    await transaction.table('textEdits').put({ ...edit, id: noteId, panel: null, of: noteId, base: note.data?.text ?? '' });
  }
}

/** Gives each draft and each unsaved edit a row of its own, which the next panel claims. */
export async function upgradeWords(transaction: Transaction): Promise<void> {
  await moveDrafts(transaction);
  await moveEdits(transaction);
}
