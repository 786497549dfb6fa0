import type { DebriefEntry, Participant, Settlement } from '@/lib/core/debrief/entries';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { Result } from '@/lib/core/result';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { settings } from '@/lib/settings/settings';
import { newId } from '@/lib/state/app/ids';
import { addDebriefEntry, type DebriefRefusal, takeBackSettlement } from '@/lib/storage/debrief/commands';
import { listOwnRubrics } from '@/lib/storage/rubrics/rubrics';
import type { DebriefView, EvidenceRow } from './debrief-view';
import { prepareFollowUp } from './follow-up';

type Saved = Result<null, DebriefRefusal>;
type Common = Pick<DebriefEntry, 'id' | 'debriefId' | 'at' | 'by'>;

/** How a disagreement is settled, as a form gives it; `startsAt` is when the follow-up begins, in wall milliseconds, null where unknown. */
export type SettlingFields = Pick<Settlement, 'how' | 'reason'> & { readonly startsAt: number | null };

/** What every entry has that is written now, by whoever uses this device. */
export async function commonOf(debriefId: string): Promise<Common> {
  const by: Participant = await settings.interviewer.get();
  return { id: newId(), debriefId, at: Date.now(), by: { name: by.name, email: by.email } };
}

/** Withdraws an entry; it stays in the debrief's history. */
export const withdraw = async (entry: DebriefEntry): Promise<Saved> =>
  addDebriefEntry({ ...(await commonOf(entry.debriefId)), kind: 'withdrawal', replaces: entry.id });

async function listRubricIds(): Promise<ReadonlySet<string>> {
  return new Set([...(await listOwnRubrics()).map(({ id }) => id), ...builtInRubrics.map(({ id }) => id)]);
}

/** The follow-up interview of a disagreement; null where it is reconciled. */
export async function makeFollowUp(view: DebriefView, row: EvidenceRow, { how, reason, startsAt }: SettlingFields): Promise<Prepared | null> {
  return how === 'follow-up' ? prepareFollowUp(view, row, { id: newId(), reason, startsAt, rubrics: await listRubricIds() }) : null;
}

/** Takes a settlement back: the one before it counts again, and the disagreement is open where there was none. */
export async function takeBack(entry: Settlement, before: Settlement | null): Promise<Saved> {
  const common = await commonOf(entry.debriefId);
  const next: DebriefEntry =
    before === null ? { ...common, kind: 'withdrawal', replaces: entry.id } : { ...before, id: common.id, at: common.at, replaces: entry.id };
  return takeBackSettlement(next, entry);
}
