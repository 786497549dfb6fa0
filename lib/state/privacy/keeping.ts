import { keptUntil } from '@/lib/core/privacy/retention';
import { settings } from '@/lib/settings/settings';
import { broadcastChange, observeChanges } from '@/lib/storage/database/broadcast';
import { listActivity } from '@/lib/storage/erasure/due';
import { setHold } from '@/lib/storage/interview/holds';

/** How long an interview is kept: until a wall time in milliseconds, null for good; and whether it is on legal hold. */
export type Keeping = { readonly until: number | null; readonly isHeld: boolean };

/** How long some interviews are kept, by their ids. */
export type Keepings = ReadonlyMap<string, Keeping>;

async function loadKeepings(ids: readonly string[]): Promise<Keepings> {
  const [{ days }, rows] = await Promise.all([settings.retention.get(), listActivity(ids)]);
  return new Map(rows.map(({ id, activeAt, isHeld }) => [id, { until: keptUntil(days, activeAt), isHeld }]));
}

/** Reads how long some interviews are kept, now and at each change, until the signal aborts. Returns a function that reads it again. */
export function followKeepings(ids: readonly string[], listener: (found: Keepings) => void, signal: AbortSignal): () => void {
  const read = () => void loadKeepings(ids).then((found) => signal.aborted || listener(found), reportError);
  observeChanges((id) => ids.includes(id) && read(), signal);
  settings.retention.observe(read, signal);
  read();
  return read;
}

/** Sets or removes a legal hold; on disk when it resolves. */
export async function holdInterview(id: string, isHeld: boolean): Promise<void> {
  await setHold(id, isHeld, Date.now());
  broadcastChange(id);
}
