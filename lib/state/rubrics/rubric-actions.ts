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

/** What is done with whole rubrics; each act says what came of it, and how it is taken back. */
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
    /** Puts a rubric away. */
    archive: ({ id, title }: Rubric) =>
      act(commands.archiveRubric(id, Date.now()), rubricTexts.archived(title), () => commands.unarchiveRubric(id, Date.now())),
    /** Offers a rubric again that was put away. */
    unarchive: ({ id, title }: Rubric) => act(commands.unarchiveRubric(id, Date.now()), rubricTexts.offeredAgain(title), null),
    /** Deletes a rubric of the user's own. Interviews keep the version that they began with. */
    remove: ({ id, title }: Rubric) =>
      act(commands.deleteRubric(id, Date.now()), rubricTexts.deleted(title), () => commands.undeleteRubric(id, Date.now())),
    /** Makes an earlier version the latest again; `last` is the version that stands. */
    restore: (rubric: Rubric, last: number) =>
      act(
        commands.saveRubric({ ...rubric, version: 1 }, { origin: 'restored', expected: last }, Date.now()),
        rubricTexts.restored(rubric.version, last + 1),
        null,
      ),
  };
}

/** The editor of a copy: nothing is kept of it until the first change. */
export function copyInEditor(rubric: Rubric): Editor {
  const id = newId();
  const saved = { ...rubric, id, title: `${rubric.title} (copy)`.slice(0, 200), version: 1 };
  return createEditor({ id, saved, base: 0, draft: null, origin: 'copied' });
}

/** Keeps a rubric without words as a draft, and gives its id. */
export async function createRubricDraft(): Promise<string> {
  const id = newId();
  await saveRubricDraft({ id, base: 0, rubric: blankRubric(id), origin: 'written', changedAt: Date.now() });
  return id;
}
