import {
  type OwnRubric,
  ownRubricSchema,
  type RubricDraft,
  type RubricVersion,
  rubricDraftSchema,
  rubricVersionSchema,
} from '@/lib/core/rubric/own-rubric';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Every rubric of the user's own that is not deleted, by title. */
export async function listOwnRubrics(): Promise<readonly OwnRubric[]> {
  const rows = readable(ownRubricSchema, await getDatabase().rubrics.toArray());
  return rows.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => a.rubric.title.localeCompare(b.rubric.title));
}

/** The user's own rubric of an id, deleted or not; null when there is none. */
export async function findOwnRubric(id: string, database: Database = getDatabase()): Promise<OwnRubric | null> {
  const row: unknown = await database.rubrics.get(id);
  return row === undefined ? null : ownRubricSchema.parse(row);
}

/** The keys of every version of a rubric. */
export const versionsOf = (database: Database, id: string) => database.rubricVersions.where('[id+version]').between([id, 0], [id, Infinity]);

/** Every version of a rubric, the latest first. */
export async function listVersions(id: string): Promise<readonly RubricVersion[]> {
  return readable(rubricVersionSchema, await versionsOf(getDatabase(), id).reverse().toArray());
}

/** Every draft, whether its rubric was ever saved or not. */
export async function listRubricDrafts(): Promise<readonly RubricDraft[]> {
  return readable(rubricDraftSchema, await getDatabase().rubricDrafts.toArray());
}

/** The draft of a rubric; null when there is none. */
export async function findRubricDraft(id: string): Promise<RubricDraft | null> {
  const row: unknown = await getDatabase().rubricDrafts.get(id);
  return row === undefined ? null : rubricDraftSchema.parse(row);
}

/** Stores a draft without waiting for the disk: the system has it when this resolves. */
export async function saveRubricDraft(draft: RubricDraft): Promise<void> {
  await getDatabase('relaxed').rubricDrafts.put(draft);
}

/** Deletes a draft. */
export async function deleteRubricDraft(id: string): Promise<void> {
  await getDatabase('relaxed').rubricDrafts.delete(id);
}
