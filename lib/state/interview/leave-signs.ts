import { findLeaveSigns, saveLeaveSign } from '@/lib/settings/leave-signs';
import type { Environment } from '@/lib/state/app/environment';
import type { Presence } from '@/lib/state/presence/presence';
import { leaveCall } from '@/lib/storage/interview/edit-commands';

type LeaveSignsDependencies = Pick<Presence, 'isGone'> & Pick<Environment, 'now'>;

/** Ends interviews whose calls were left while their panels were closed. */
export function createLeaveSigns({ isGone, now }: LeaveSignsDependencies) {
  /** Ends the interviews whose tab was closed before leaving the call was confirmed, at the time of the first sign. */
  async function applyLeaveSigns(): Promise<void> {
    for (const [id, { leftAt, panel }] of Object.entries(findLeaveSigns())) {
      if (!(await isGone(panel))) continue;
      await leaveCall(id, leftAt, now());
      saveLeaveSign(id, null);
    }
  }
  return { applyLeaveSigns };
}
