import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newPassphraseKey } from '@/lib/backup/seal';
import { saveSecrets } from '@/lib/settings/secrets';
import { settings } from '@/lib/settings/settings';
import { readBackupExtras } from '@/lib/state/backup/read-backup-extras';
import { compareBackup, dropCompared, restoreCompared } from '@/lib/state/backup/restore-file';
import { writeBackup } from '@/lib/state/backup/write-backup';
import { findCopyKey, saveCopyKey } from '@/lib/storage/backup/copies/copy-key';
import { getDatabase } from '@/lib/storage/database/database';
import { findDatabaseId } from '@/lib/storage/database/identity';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { aDestination } from '../../delivery/rows.ts';
import { anInterview } from '../../interviews.ts';
import { forget } from '../../storage/backup/world.ts';

let local: ReturnType<typeof makeStorageArea>;
const secret = 'whsec_a secret that is nobody’s business';
const watch = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const asFile = async (key: Parameters<typeof writeBackup>[0] = null) => {
  const { file, name } = await writeBackup(key, await readBackupExtras(), watch());
  return new File([file], name);
};
const unpacked = async (file: Blob) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const rest = file.slice(bytes.indexOf(10) + 1).stream();
  return new Response(rest.pipeThrough(new DecompressionStream('gzip'))).text();
};

beforeEach(async () => {
  await forget();
  local = makeStorageArea();
  stubBrowser({ storage: { local }, runtime: { getManifest: () => ({ version: '0.1.0' }) } });
  await startInterview(anInterview());
  await addNote({ id: 'n', interviewId: 'i', recordedAt: 2000, text: 'words', dimension: null, kind: 'note', stance: null }, 3);
  await saveDestination(aDestination('https://hooks.example.com/in'));
  await saveSecrets('d', { signingSecret: secret });
  await settings.interviewer.update(() => ({ name: 'Ada', email: null }));
});

async function restore(file: File, mode: 'merge' | 'replace' = 'merge', passphrase = '') {
  const ready = await compareBackup(file, passphrase, watch());
  if (!ready.ok) throw new Error(ready.reason);
  await restoreCompared(ready.value, mode, watch());
  await dropCompared(ready.value);
}

test('a backup contains no secret, and lists the destinations whose secrets are missing', async () => {
  const file = await asFile();
  const text = await unpacked(file);
  expect(text).not.toContain(secret);
  expect(text).toContain('"leftOut":[{"id":"d","name":');
  expect(file.name).toMatch(/^plumbline-backup-\d{4}-\d\d-\d\d-\d{4}\.plumbline$/);
});

test('after clearing site data everything is restored, and the destination waits for its secret', async () => {
  const file = await asFile(await newPassphraseKey('horse'));
  await forget();
  local.kept.delete('interviewer');
  await restore(file, 'merge', 'horse');
  expect(await getDatabase().notes.count()).toBe(1);
  expect(await getDatabase().destinations.get('d')).toMatchObject({ pause: { need: 'access' } });
  expect(local.kept.has('secret:d')).toBe(false);
  expect(await settings.interviewer.get()).toEqual({ name: 'Ada', email: null });
  expect((await settings.knownDatabase.get())?.id).toBe(await findDatabaseId());
});

test('a destination that is here as in the backup keeps its secret', async () => {
  await restore(await asFile());
  expect(local.kept.has('secret:d')).toBe(true);
});

test("merging a backup keeps this device's settings, replacing overwrites them", async () => {
  const file = await asFile();
  await settings.interviewer.update(() => ({ name: 'Grace', email: null }));
  await restore(file, 'merge');
  expect(await settings.interviewer.get()).toMatchObject({ name: 'Grace' });
  await restore(file, 'replace');
  expect(await settings.interviewer.get()).toMatchObject({ name: 'Ada' });
});

test('only one page at a time reads a backup', async () => {
  const file = await asFile();
  const first = await compareBackup(file, '', watch());
  expect(await compareBackup(file, '', watch())).toEqual({ ok: false, reason: 'elsewhere' });
  if (first.ok) await dropCompared(first.value);
  const again = await compareBackup(file, '', watch());
  expect(again.ok).toBe(true);
  if (again.ok) await dropCompared(again.value);
});

test('a backup that cannot be read lets the next one be tried', async () => {
  expect(await compareBackup(new File(['x'], 'x'), '', watch())).toEqual({ ok: false, reason: 'foreign' });
  expect(await compareBackup(await asFile(await newPassphraseKey('horse')), 'cow', watch())).toEqual({ ok: false, reason: 'passphrase-wrong' });
  await restore(await asFile());
});

test('making a backup can be aborted', async () => {
  const stop = new AbortController();
  const made = writeBackup(null, await readBackupExtras(), { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
});

test('a copy encrypted with the stored key opens with the passphrase; the key is deleted with the site data', async () => {
  await saveCopyKey(await newPassphraseKey('horse'));
  const file = await asFile(await findCopyKey());
  await restore(file, 'merge', 'horse');
  await forget();
  expect(await findCopyKey()).toBeNull();
});
