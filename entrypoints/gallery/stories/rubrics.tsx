import { Workspace } from '@/components/workspace/Workspace';
import { addDimension, changeAnchor, changeDimension, removeDimension, setMinimum } from '@/lib/core/edit-rubric';
import { backendEngineerJunior } from '@/lib/rubrics/backend-engineer-junior';
import { getDatabase } from '@/lib/storage/database';
import { saveRubric } from '@/lib/storage/rubric-commands';
import { saveRubricDraft } from '@/lib/storage/rubrics';
import { clearDatabase } from '../seed';
import type { Story } from '../story';

const day = 86_400_000;
const own = { ...backendEngineerJunior, id: 'own', title: 'Backend Engineer at Acme' };
const second = changeDimension(
  setMinimum(changeAnchor(own, 0, 'four', 'Builds a feature alone and seldom has to take a statement back.'), 'learning-ownership', 3),
  1,
  { weight: 25 },
);
const written = changeAnchor(changeAnchor(addDimension(removeDimension(second, 3)), 0, 'five', 'A brilliant engineer.'), 1, 'three', '');

/** Stores a rubric of the user's own in two versions. */
async function seedOwn(): Promise<void> {
  await clearDatabase();
  await saveRubric(own, { origin: 'copied', expected: 0 }, Date.now() - 9 * day);
  await saveRubric(second, { origin: 'edited', expected: 1 }, Date.now() - 2 * day);
}

const at = (name: string, address: string, before: () => Promise<void>, act?: Story['act']): Story => ({
  group: 'Rubrics',
  name,
  page: 'workspace',
  show: async () => {
    await before();
    history.replaceState(null, '', `#${address}`);
    return <Workspace />;
  },
  ...(act !== undefined && { act }),
});

async function until(selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Expected ${selector}, found none.`);
}

async function seedDraft(): Promise<void> {
  await seedOwn();
  await saveRubricDraft({ id: 'own', base: 2, rubric: written, origin: 'edited', changedAt: Date.now() });
}

async function seedNewer(): Promise<void> {
  await seedDraft();
  await getDatabase().rubricDrafts.update('own', { base: 1 });
}

/** The library of rubrics, the editor, and versions. */
export const rubricStories: readonly Story[] = [
  at('built in', 'rubrics', clearDatabase),
  at('one of the user’s own', 'rubrics/own', seedOwn),
  at('editing', 'rubrics/own/edit', seedOwn),
  at('editing, with faults', 'rubrics/own/edit', seedDraft, async () => {
    (await until('.save-bar .primary')).click();
    (await until('.words summary')).click();
    await until('.advice [role="alert"]');
  }),
  at('editing over a newer version', 'rubrics/own/edit', seedNewer),
  at('versions', 'rubrics/own/history', seedOwn),
];
