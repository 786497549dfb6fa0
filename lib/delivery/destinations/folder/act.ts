import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { type Access, makeActor, type Reach, type Sent } from '../../actor';
import { type FolderSettings, folderSettings } from './settings';

const notAllowed = 'The browser may no longer save files for Plumbline. Resume the destination to allow it again; nothing was written.';

async function send({ path, headers, body }: PlannedRequest, _access: Access<FolderSettings>, _moment: unknown, { save }: Reach): Promise<Sent> {
  const saved = await save({ path, type: headers['content-type'] ?? 'text/plain', text: body });
  const { outcome } = saved;
  if (outcome === 'saved') return { outcome, status: null, excerpt: saved.place, verdict: { class: 'done' } };
  if (outcome === 'not-granted') return { outcome, status: null, excerpt: '', verdict: { class: 'access', words: notAllowed } };
  const words = `The browser could not save ${path} (${saved.error}).`;
  const log = { outcome, status: null, excerpt: saved.error };
  if (saved.passing) return { ...log, verdict: { class: 'retry', words, retryAfter: null } };
  return { ...log, verdict: { class: 'permanent', words: `${words} Change the folder, then retry.`, gone: false } };
}

async function test({ settings: { folder } }: Access<FolderSettings>, { allows }: Reach) {
  if (!(await allows('downloads')) || !(await allows('offscreen')))
    return { ok: false, text: 'The browser may not save files for Plumbline. Change the destination, save it, and allow it.' };
  return {
    ok: true,
    text: `It works: files go to ${folder === '' ? 'your downloads' : `${folder} in your downloads`}. Nothing was written for this test.`,
  };
}

/** A file in the browser's downloads folder, the acting half. */
export const actor = makeActor<FolderSettings>({ settings: folderSettings, send, test, lookUps: {}, reconcile: null });
