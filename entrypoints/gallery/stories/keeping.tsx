import sectionStyles from '@/components/ui/styles/section.module.css';
import { CopyPlace, FolderAccess } from '@/components/workspace/settings/backup/CopyPlace';
import { Work } from '@/components/workspace/settings/backup/Work';
import { Outcome } from '@/components/workspace/settings/privacy/Outcome';
import { Workspace } from '@/components/workspace/Workspace';
import { newPassphraseKey } from '@/lib/backup/seal';
import type { Destination } from '@/lib/core/delivery/destination';
import { settings } from '@/lib/settings/settings';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { readBackupExtras } from '@/lib/state/backup/read-backup-extras';
import { writeBackup } from '@/lib/state/backup/write-backup';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { retentionModel } from '@/lib/state/page/workspace/privacy';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { setHold } from '@/lib/storage/interview/holds';
import { restoreErrorTexts } from '@/lib/text/backup/backup';
import { clearDatabase, seedComplete, seedInterview, seedPrepared, seedTalk } from '../seed';
import { seedDestination } from '../seed-deliveries';
import type { Story } from '../story';
import { shown } from '../until';

const story = (name: string, show: Story['show'], act?: Story['act']): Story => ({
  group: 'Keeping',
  name,
  page: 'workspace',
  show,
  ...(act && { act }),
});

const watch = { signal: new AbortController().signal, onProgress: () => undefined };
const day = 86_400_000;

async function settingsPage() {
  await settings.copies.update((before) => ({
    ...before,
    everyDays: null,
    isEncrypted: false,
    copiedAt: null,
    backedUpAt: null,
    folder: null,
    problem: null,
  }));
  await settings.retention.update(() => ({ days: null }));
  history.replaceState(null, '', '#settings');
  return <Workspace />;
}

/** A backup of two interviews, and the database as it is some time later. */
async function readBackup(passphrase: string) {
  await clearDatabase();
  await seedDestination();
  await seedTalk({ candidate: 'Grace Candidate' });
  await seedComplete({ id: 'two', scorecardId: 'two', candidate: 'Ada Lovelace' });
  const { file, name } = await writeBackup(passphrase === '' ? null : await newPassphraseKey(passphrase), await readBackupExtras(), watch);
  await clearDatabase();
  await seedTalk({ candidate: 'Grace Candidate' });
  await backupModel.choose(new File([file], name));
}

const scrollTo = (selector: string) => async () => (await shown(selector)).scrollIntoView({ block: 'center' });
const held = (value: { readonly done: number; readonly total: number } | null, problem: string | null = null) => ({
  progress: { value },
  errorMessage: { value: problem },
  stop: () => undefined,
});

/** What is found of a candidate, all of one application chosen. */
async function findCandidate() {
  await clearDatabase();
  await findStored();
}

const store: Destination = {
  ...{
    id: 'team',
    kind: 'team-store',
    name: 'hiring.supabase.co',
    settings: { url: 'https://hiring.supabase.co/rest/v1' },
    mappings: {},
    rubrics: null,
  },
  ...{ pause: null, restUntil: null, askedUntil: null, acceptedAt: null, failures: 0, createdAt: 0 },
};

/** Stores a candidate's interviews, and finds and chooses them. */
async function findStored() {
  await seedTalk({ candidate: 'Ada Lovelace' });
  await seedComplete({ id: 'two', scorecardId: 'two', candidate: 'Ada Lovelace' });
  await seedPrepared({ candidate: 'Ada Lovelace' });
  const field = await shown('#candidate-name');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = 'ada';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  (await shown('ul[aria-label="Stored under this name"] input')).click();
}

/** Backups, and what is kept for how long. */
export const keepingStories: readonly Story[] = [
  story('a backup that can be restored', settingsPage, async () => {
    await readBackup('');
    await scrollTo('section[aria-label="Restore a backup"]')();
  }),
  story('a backup that asks for its passphrase', settingsPage, async () => {
    await readBackup('horse');
    await scrollTo('#restore-passphrase')();
  }),
  story('work on a backup, and how it ends', () => (
    <main class={sectionStyles.section} data-part="section">
      <h1>Work</h1>
      <Work progress={{ part: 'restoring', done: 3, total: 7 }} message={null} problem={null} onStop={() => undefined} />
      <Work progress={null} message="plumbline-backup-2026-11-28-0410.plumbline is in your downloads." problem={null} onStop={() => undefined} />
      <Work progress={null} message={null} problem={restoreErrorTexts.broken} onStop={() => undefined} />
    </main>
  )),
  story('automatic copies, the last not made', settingsPage, async () => {
    await settings.copies.update((before) => ({
      ...before,
      everyDays: 7,
      isEncrypted: true,
      copiedAt: Date.parse('2026-11-20T09:00:00Z'),
      problem: 'no-key',
    }));
    await scrollTo('form[aria-label="Automatic copies"]')();
  }),
  ...(['folder-asks', 'folder-gone', 'folder-full', 'folder-failed', 'no-folder'] as const).map((problem) =>
    story(`automatic copies into a folder: ${problem}`, settingsPage, async () => {
      await settings.copies.update((before) => ({ ...before, everyDays: 7, folder: 'Backups', problem }));
      await scrollTo('form[aria-label="Automatic copies"]')();
    }),
  ),
  story('a folder for copies: not chosen, chosen, and the browser asks again', () => (
    <main class={sectionStyles.section} data-part="section">
      <h1>Folder</h1>
      {[null, 'Backups'].map((folder) => (
        <section key={folder} aria-label={folder ?? 'None'}>
          <CopyPlace id={`copies-${folder}`} goesToFolder={true} folder={folder} onChange={() => undefined} onPick={() => undefined} />
        </section>
      ))}
      <FolderAccess folder="Backups" onAllow={() => undefined} />
    </main>
  )),
  story('a new passphrase, typed twice', settingsPage, async () => {
    const box = await shown('form[aria-label="Back up"] input[type="checkbox"]');
    box.click();
    await scrollTo('#backup-passphrase-second')();
  }),
  story('interviews that are due', settingsPage, async () => {
    await clearDatabase();
    const names = ['Barbara Liskov', 'A candidate whose name is much longer than anybody would have thought possible', 'Katherine Johnson'];
    for (const [index, candidate] of names.entries()) {
      const startedAt = Date.parse('2024-03-01T09:00:00Z') + index * day;
      await seedInterview({ id: candidate, scorecardId: candidate, candidate, startedAt, endedAt: startedAt, finishedAt: startedAt });
    }
    await setHold('Barbara Liskov', true, Date.now());
    await retentionModel.keepFor(365);
    await scrollTo('#due')();
  }),
  story('erasing asks once more', settingsPage, async () => {
    await findCandidate();
    (await shown('#candidate-data ~ [data-part="acts"] button:last-child')).click();
    await shown('dialog[open]');
  }),
  story('erasing in the team’s store too asks once more', settingsPage, async () => {
    await teamReadingSetting.update(() => ({ storeId: store.id, readAt: 1, problem: null, email: 'ada@team.test', role: 'owner' }));
    await clearDatabase();
    await saveDestination(store);
    await findStored();
    (await shown('input[data-part="in-store"]')).click();
    (await shown('#candidate-data ~ [data-part="acts"] button:last-child')).click();
    await shown('dialog[open]');
  }),
  story('what is stored of a candidate', settingsPage, async () => {
    await findCandidate();
    await scrollTo('#candidate-data')();
  }),
  story('an erasure, and how it ends', () => (
    <main class={sectionStyles.section} data-part="section">
      <h1>Erasure</h1>
      <Outcome work={held({ done: 2, total: 5 })} receipt={null} label="Erasing" />
      <Outcome
        work={held(null)}
        receipt={{
          format: 'plumbline-erasure/1',
          id: '7f1f1f0e-0000-4000-8000-000000000000',
          erasedAt: '2026-11-28T04:30:00.000Z',
          rows: { notes: 41 },
        }}
        label="Erasing"
      />
      <Outcome work={held(null, 'Stopped. Nothing was erased.')} receipt={null} label="Erasing" />
    </main>
  )),
];
