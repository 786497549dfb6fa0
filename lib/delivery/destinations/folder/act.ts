import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { because } from '@/lib/core/reasons';
import { type ActorAccess, type AdapterContext, type AttemptResult, makeActor } from '../../actor';
import { type FolderSettings, folderSettings } from './settings';

async function send(
  { path, headers, body }: PlannedRequest,
  _access: ActorAccess<FolderSettings>,
  _moment: unknown,
  { save }: AdapterContext,
): Promise<AttemptResult> {
  const saved = await save({ path, type: headers['content-type'] ?? 'text/plain', text: body });
  const { outcome } = saved;
  if (outcome === 'saved') return { outcome, status: null, excerpt: saved.place, verdict: { class: 'done' } };
  if (outcome === 'not-granted') return { outcome, status: null, excerpt: '', verdict: { class: 'access', why: [because('may-not-save', {})] } };
  const notSaved = because('not-saved', { path, error: saved.error });
  const log = { outcome, status: null, excerpt: saved.error };
  if (saved.passing) return { ...log, verdict: { class: 'retry', why: [notSaved], retryAfter: null } };
  return { ...log, verdict: { class: 'permanent', why: [notSaved, because('change-folder', {})], gone: false } };
}

/** A file in the browser's downloads folder, the acting half. */
export const actor = makeActor<FolderSettings>({ settings: folderSettings, send, reconcile: null });
