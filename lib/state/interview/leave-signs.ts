import { findLeaveSigns, saveLeaveSign } from '@/lib/settings/leave-signs';
import type { Environment } from '@/lib/state/app/environment';
import type { Presence } from '@/lib/state/presence/presence';
import { leaveCall } from '@/lib/storage/interview/edit-commands';

type LeaveSignsDependencies = Pick<Presence, 'isGone'> & Pick<Environment, 'now'>;

/** Ends what was left while its panel went. */
export function createLeaveSigns({ isGone, now }: LeaveSignsDependencies) {
  /** Ends the interviews whose panels went with their tab before it was certain that the call had been left: at the first sign of it. */
  async function applyLeaveSigns(): Promise<void> {
    for (const [id, { leftAt, panel }] of Object.entries(findLeaveSigns())) {
      if (!(await isGone(panel))) continue;
      await leaveCall(id, leftAt, now());
      saveLeaveSign(id, null);
    }
  }
  return { applyLeaveSigns };
}
