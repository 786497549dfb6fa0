import { findLeaveSigns, keepLeaveSign } from '@/lib/settings/leave-signs';
import { isGone } from '@/lib/state/presence/presence';
import { leaveCall } from '@/lib/storage/interview/edit-commands';

/** Ends the interviews whose panels went with their tab before it was certain that the call had been left: at the first sign of it. */
export async function applyLeaveSigns(): Promise<void> {
  for (const [id, { leftAt, panel }] of Object.entries(findLeaveSigns())) {
    if (!(await isGone(panel))) continue;
    await leaveCall(id, leftAt, Date.now());
    keepLeaveSign(id, null);
  }
}
