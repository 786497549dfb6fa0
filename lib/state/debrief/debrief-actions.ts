import type { Debrief } from '@/lib/core/debrief/debrief';
import type { DebriefComment, DebriefEntry, Decision, Participant, Settlement } from '@/lib/core/debrief/entries';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { type Result, success } from '@/lib/core/result';
import { poke } from '@/lib/messaging/worker';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { settings } from '@/lib/settings/settings';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import {
  addDebriefEntry,
  addSettlement,
  changeDebrief,
  createDebrief,
  type DebriefRefusal,
  removeNewDebrief,
  takeBackSettlement,
} from '@/lib/storage/debrief/commands';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { listOwnRubrics } from '@/lib/storage/rubrics/rubrics';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefRefusals, decisionTexts, disagreementTexts } from '@/lib/text/debrief/page';
import type { DebriefView, EvidenceRow } from './debrief-view';
import { prepareFollowUp } from './follow-up';
import { listDebriefReceivers, settleNow } from './settle';

type Saved = Result<null, DebriefRefusal>;
type Undo = () => Promise<Saved>;
/** What came of a command, with its undo where it has one. */
type Done = Result<Undo | null, DebriefRefusal>;
type Common = Pick<DebriefEntry, 'id' | 'debriefId' | 'at' | 'by'>;

/** How a disagreement is settled, as a form gives it; `startsAt` is when the follow-up begins, in wall milliseconds, null where unknown. */
export type SettlingFields = Pick<Settlement, 'how' | 'reason'> & { readonly startsAt: number | null };

/** A decision as a form gives it. */
export type DecisionFields = Pick<Decision, 'decision' | 'reasons' | 'present'>;

async function commonOf(debriefId: string): Promise<Common> {
  const by: Participant = await settings.interviewer.get();
  return { id: newId(), debriefId, at: Date.now(), by: { name: by.name, email: by.email } };
}

const undoable = (saved: Saved, undo: Undo): Done => (saved.ok ? success(undo) : saved);

const withdraw = async (entry: DebriefEntry): Promise<Saved> =>
  addDebriefEntry({ ...(await commonOf(entry.debriefId)), kind: 'withdrawal', replaces: entry.id });

/** Whether debriefs are sent anywhere; true where that cannot be read. */
const isSentAnywhere = async (): Promise<boolean> => {
  try {
    return (await listDebriefReceivers()).length > 0;
  } catch {
    return true;
  }
};

async function listRubricIds(): Promise<ReadonlySet<string>> {
  return new Set([...(await listOwnRubrics()).map(({ id }) => id), ...builtInRubrics.map(({ id }) => id)]);
}

/** The follow-up interview of a disagreement; null where it is reconciled. */
async function makeFollowUp(view: DebriefView, row: EvidenceRow, { how, reason, startsAt }: SettlingFields): Promise<Prepared | null> {
  return how === 'follow-up' ? prepareFollowUp(view, row, { id: newId(), reason, startsAt, rubrics: await listRubricIds() }) : null;
}

/** Takes a settlement back: the one before it counts again, and the disagreement is open where there was none. */
async function takeBack(entry: Settlement, before: Settlement | null): Promise<Saved> {
  const common = await commonOf(entry.debriefId);
  const next: DebriefEntry =
    before === null ? { ...common, kind: 'withdrawal', replaces: entry.id } : { ...before, id: common.id, at: common.at, replaces: entry.id };
  return takeBackSettlement(next, entry);
}

/** The actions on debriefs; each shows its result in the toast, with an undo where there is one, and is false when nothing was changed. */
export function createDebriefActions(showToast: ShowToast) {
  const fail = (error: unknown): false => {
    reportError(error);
    showToast(notSaved(error));
    return false;
  };
  /** Runs a command and shows what came of it; of an undo that went well there is nothing to say. */
  const attempt = async (work: () => Promise<Done>, done: string | null): Promise<boolean> => {
    try {
      const saved = await work();
      if (!saved.ok) showToast(debriefRefusals[saved.reason]);
      else if (done !== null) showToast(done, saved.value === null ? null : undoing(saved.value));
      return saved.ok;
    } catch (error) {
      return fail(error);
    }
  };
  const undoing = (undo: Undo) => () => attempt(undo, null);
  const settle = async (id: string, done: string): Promise<boolean> => {
    const isSaved = await attempt(() => settleNow(id, Date.now()), done);
    if (isSaved) poke('due').catch(reportError);
    return isSaved;
  };
  return {
    /** Begins a debrief; its id, or null when it could not be saved. */
    createDebrief: async (fields: Pick<Debrief, 'candidate' | 'applicationId' | 'added'>): Promise<string | null> => {
      const debrief: Debrief = { ...fields, id: newId(), removed: [], createdAt: Date.now() };
      const create = async (): Promise<Done> => {
        await createDebrief(debrief);
        return success(() => removeNewDebrief(debrief.id));
      };
      return (await attempt(create, debriefListTexts.created(debrief.candidate))) ? debrief.id : null;
    },
    /** Deletes a debrief, with an undo in the toast. */
    deleteDebrief: async ({ id, candidate }: Debrief): Promise<boolean> => {
      try {
        const deleted = await deleteDebrief(id);
        if (deleted === null || deleted === 'held') {
          showToast(deleted === null ? debriefRefusals.gone : debriefListTexts.held);
          return false;
        }
        showToast(debriefListTexts.deleted(candidate), () => restoreDebrief(deleted).catch(fail));
        return true;
      } catch (error) {
        return fail(error);
      }
    },
    /** Adds a scorecard to a debrief by hand. */
    addScorecard: ({ id, candidate, added, removed }: Debrief, scorecardId: string): Promise<boolean> => {
      const others = (ids: readonly string[]) => ids.filter((one) => one !== scorecardId);
      const takeOut: Undo = () =>
        changeDebrief(id, (stored) => ({
          added: added.includes(scorecardId) ? stored.added : others(stored.added),
          removed: removed.includes(scorecardId) ? [...stored.removed, scorecardId] : stored.removed,
        }));
      const add = () => changeDebrief(id, (stored) => ({ added: [...others(stored.added), scorecardId], removed: others(stored.removed) }));
      return attempt(async () => undoable(await add(), takeOut), debriefListTexts.addedTo(1, candidate));
    },
    /** Saves evidence that is written in the debrief beside a rating. */
    comment: (debrief: Debrief, fields: Pick<DebriefComment, 'scorecardId' | 'dimension' | 'text'>): Promise<boolean> =>
      attempt(async () => {
        const entry: DebriefComment = { ...(await commonOf(debrief.id)), kind: 'comment', replaces: null, ...fields };
        return undoable(await addDebriefEntry(entry), () => withdraw(entry));
      }, disagreementTexts.saved),
    /** Withdraws written evidence; it stays in the debrief's history. */
    withdraw: (entry: DebriefComment): Promise<boolean> => attempt(() => withdraw(entry), disagreementTexts.withdrawn),
    /** Settles a disagreement, and prepares the follow-up interview where that is how. */
    settle: (view: DebriefView, row: EvidenceRow, fields: SettlingFields, before: Settlement | null): Promise<boolean> =>
      attempt(async () => {
        const prepared = await makeFollowUp(view, row, fields);
        const entry: Settlement = {
          ...(await commonOf(view.debrief.id)),
          ...{ kind: 'settlement', dimension: row.id, how: fields.how, reason: fields.reason },
          preparedId: prepared?.id ?? null,
          replaces: before?.id ?? null,
        };
        return undoable(await addSettlement(entry, prepared), () => takeBack(entry, before));
      }, disagreementTexts.saidSettled(row.name)),
    /** Records a decision, stores the debrief as settled, and sends it. True once the decision is recorded, also where the debrief was not settled. */
    decide: async ({ id }: Debrief, fields: DecisionFields, before: Decision | null): Promise<boolean> => {
      const record = async () => addDebriefEntry({ ...(await commonOf(id)), kind: 'decision', replaces: before?.id ?? null, ...fields });
      if (!(await attempt(record, decisionTexts.recorded))) return false;
      if (!(await settle(id, decisionTexts.recorded))) showToast((await isSentAnywhere()) ? decisionTexts.notSent : decisionTexts.recorded);
      return true;
    },
    /** Stores a debrief whose decision is recorded as settled, and sends it. */
    settleAgain: ({ id }: Debrief): Promise<boolean> => settle(id, decisionTexts.sent),
  };
}
