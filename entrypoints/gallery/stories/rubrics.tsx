import { Workspace } from '@/components/workspace/Workspace';
import { because } from '@/lib/core/reasons';
import { addDimension, changeAnchor, changeDimension, removeDimension, setMinimum } from '@/lib/core/rubric/edit-rubric';
import { beginSubscription, type Subscription } from '@/lib/core/rubric/subscription';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { writeRubricCsv } from '@/lib/rubrics/files/csv';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { getDatabase } from '@/lib/storage/database/database';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { saveRubricDraft } from '@/lib/storage/rubrics/rubrics';
import { saveSubscription } from '@/lib/storage/rubrics/subscription-commands';
import { clearDatabase } from '../seed';
import type { Story } from '../story';
import { shown } from '../until';

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

const followed = {
  ...beginSubscription('s', 'https://rubrics.example.com/hiring/backend.md', 1),
  rubricId: 'own',
  remoteId: 'own',
  answeredAt: Date.now() - 3_600_000,
};

async function seedFollowed(fields: Partial<Subscription>): Promise<void> {
  await seedOwn();
  await saveSubscription({ ...followed, ...fields });
}

const update = writeRubricMarkdown(changeDimension(changeAnchor(second, 2, 'five', 'Left an alert that fired in time.'), 4, { weight: 15 }));

async function seedDraft(): Promise<void> {
  await seedOwn();
  await saveRubricDraft({ id: 'own', base: 2, rubric: written, origin: 'edited', changedAt: Date.now() });
}

async function seedNewer(): Promise<void> {
  await seedDraft();
  await getDatabase().rubricDrafts.update('own', { base: 1 });
}

/** Hands a file to the library as if it had been chosen. */
async function choose(name: string, text: string): Promise<void> {
  const picker = await shown('input[type="file"]');
  if (!(picker instanceof HTMLInputElement)) throw new Error('Expected a field for files.');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  picker.files = files.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  await shown('[data-part="library-detail"][aria-label^="Import"]');
}

/** The library of rubrics, the editor, and versions. */
export const rubricStories: readonly Story[] = [
  at('built in', 'rubrics', clearDatabase),
  at('one of the user’s own', 'rubrics/own', seedOwn),
  at('editing', 'rubrics/own/edit', seedOwn),
  at('editing, with faults', 'rubrics/own/edit', seedDraft, async () => {
    (await shown('[data-part="save-bar"] button:last-of-type')).click();
    (await shown('[data-part="words"] summary')).click();
    await shown('[data-part="advice"] [role="alert"]');
  }),
  at('editing over a newer version', 'rubrics/own/edit', seedNewer),
  at('import with differences', 'rubrics', seedOwn, () =>
    choose('ours.md', writeRubricMarkdown(changeAnchor(second, 2, 'five', 'Left an alert that fired in time.'))),
  ),
  at('import of a table', 'rubrics', seedOwn, () => choose('Backend Engineer at Acme v2.csv', writeRubricCsv(second).replace('0', '1'))),
  at('import refused', 'rubrics', seedOwn, () =>
    choose('ours.md', '# Ours\n\n- Role: Backend\n- Level: Boss\n\n## Care\n\n- 3: x\n\n## Craft (20)\n\n- nothing\n'),
  ),
  at('following', 'rubrics', seedOwn, async () => {
    await shown('[data-part="library-side"] button');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Subscribe to a team rubric')?.click();
    await shown('input[type="url"]');
  }),
  at('followed, with an update', 'rubrics/s/followed', () =>
    seedFollowed({ offer: { text: update, digest: 'x', path: '/hiring/backend.md', receivedAt: Date.now() } }),
  ),
  at('followed, but not to be had', 'rubrics/s/followed', () =>
    seedFollowed({
      problem: because('nothing', {}),
      offer: { text: '# Moved', digest: 'x', path: '/hiring/backend.md', receivedAt: Date.now() },
    }),
  ),
  at('versions', 'rubrics/own/history', seedOwn),
];
