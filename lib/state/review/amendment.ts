import { attempt } from '@/lib/state/app/attempt';
import { problems } from '@/lib/state/app/load-problems';
import { problem } from '@/lib/state/app/unsaved';
import { refreshShown, reviewing } from '@/lib/state/interview/session';
import type { Refusal } from '@/lib/storage/database/command';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import * as storage from '@/lib/storage/scorecard/amendments';

/** Opens a finished interview for an amendment: a new revision of its scorecard, with a reason. */
export async function beginAmendment(id: string): Promise<void> {
  let refusal: Refusal | null = null;
  await attempt(async () => {
    const outcome = await storage.beginAmendment(id, Date.now());
    refusal = outcome.ok ? null : outcome.reason;
    await refreshShown();
  });
  if (refusal !== null) problem.value = (await problems()).refusals[refusal];
}

/** The reason of the amendment under way as it was last typed; null when none is under way. */
export const findReason = async (id: string): Promise<string | null> => (await storage.findAmendment(id))?.reason ?? null;

/** Keeps the reason of the amendment while it is typed, in place of the one that was seen; false when it is another by now, or could not be kept, which is said. */
export async function keepReason(id: string, reason: string, seen: string | null = null): Promise<boolean> {
  let kept = false;
  await attempt(async () => {
    kept = await storage.keepReason(id, reason, seen);
    await refreshShown();
  }, 'reason');
  return kept;
}

/** Takes back everything that was changed since the amendment began, and locks the scorecard as it had been finished. */
export async function discardAmendment(id: string): Promise<void> {
  await attempt(async () => {
    while ((await undoLast(id, Date.now())).ok);
    await storage.endAmendment(id, Date.now());
    reviewing.value = true;
    await refreshShown();
  });
}
