import { blankRubric } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import * as commands from '@/lib/storage/rubrics/rubric-commands';
import { saveRubricDraft } from '@/lib/storage/rubrics/rubrics';
import { rubricTexts } from '@/lib/text/rubrics/actions';
import { createEditor, type Editor } from './rubric-editor';

export { listVersions } from '@/lib/storage/rubrics/rubrics';

const notDone = rubricTexts.notSaved;

/** The actions on whole rubrics; each shows its result with an undo. */
export function createRubricActions(showToast: ShowToast) {
  const act = async (work: Promise<{ readonly ok: boolean }>, text: string, undo: (() => Promise<unknown>) | null): Promise<void> => {
    try {
      const { ok } = await work;
      showToast(ok ? text : rubricTexts.noLongerHere, ok ? undo : null);
    } catch (error) {
      reportError(error);
      showToast(notDone);
    }
  };
  return {
    /** Archives a rubric. */
    archive: ({ id, title }: Rubric) =>
      act(commands.archiveRubric(id, Date.now()), rubricTexts.archived(title), () => commands.unarchiveRubric(id, Date.now())),
    /** Takes a rubric out of the archive. */
    unarchive: ({ id, title }: Rubric) => act(commands.unarchiveRubric(id, Date.now()), rubricTexts.offeredAgain(title), null),
    /** Deletes one of the user's own rubrics. Interviews keep the version that they began with. */
    remove: ({ id, title }: Rubric) =>
      act(commands.deleteRubric(id, Date.now()), rubricTexts.deleted(title), () => commands.undeleteRubric(id, Date.now())),
    /** Makes an earlier version the latest again; `last` is the current version. */
    restore: (rubric: Rubric, last: number) =>
      act(
        commands.saveRubric({ ...rubric, version: 1 }, { origin: 'restored', expected: last }, Date.now()),
        rubricTexts.restored(rubric.version, last + 1),
        null,
      ),
  };
}

/** Opens a copy in the editor: nothing is stored until the first change. */
export function copyInEditor(rubric: Rubric): Editor {
  const id = newId();
  const saved = { ...rubric, id, title: `${rubric.title} (copy)`.slice(0, 200), version: 1 };
  return createEditor({ id, saved, base: 0, draft: null, origin: 'copied' });
}

/** Stores a rubric without text as a draft, and returns its id. */
export async function createRubricDraft(): Promise<string> {
  const id = newId();
  await saveRubricDraft({ id, base: 0, rubric: blankRubric(id), origin: 'written', changedAt: Date.now() });
  return id;
}
