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
import { addDebriefEntry, changeDebrief, createDebrief, type DebriefRefusal } from '@/lib/storage/debrief/commands';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { deletePrepared, savePrepared } from '@/lib/storage/prepared/prepared';
import { listOwnRubrics } from '@/lib/storage/rubrics/rubrics';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefRefusals, decisionTexts, disagreementTexts } from '@/lib/text/debrief/page';
import type { DebriefView, EvidenceRow } from './debrief-view';
import { prepareFollowUp } from './follow-up';
import { settleNow } from './settle';

type Saved = Result<null, DebriefRefusal>;
type Common = Pick<DebriefEntry, 'id' | 'debriefId' | 'at' | 'by'>;

/** How a disagreement is settled, as a form gives it; `startsAt` is when the follow-up begins, in wall milliseconds, null where unknown. */
export type SettlingFields = Pick<Settlement, 'how' | 'reason'> & { readonly startsAt: number | null };

/** A decision as a form gives it. */
export type DecisionFields = Pick<Decision, 'decision' | 'reasons' | 'present'>;

async function commonOf(debriefId: string): Promise<Common> {
  const by: Participant = await settings.interviewer.get();
  return { id: newId(), debriefId, at: Date.now(), by: { name: by.name, email: by.email } };
}

const withdraw = async (entry: DebriefEntry): Promise<Saved> =>
  addDebriefEntry({ ...(await commonOf(entry.debriefId)), kind: 'withdrawal', replaces: entry.id });

async function listRubricIds(): Promise<ReadonlySet<string>> {
  return new Set([...(await listOwnRubrics()).map(({ id }) => id), ...builtInRubrics.map(({ id }) => id)]);
}

/** Prepares the follow-up interview of a disagreement; null where it is reconciled. */
async function prepare(view: DebriefView, row: EvidenceRow, { how, reason, startsAt }: SettlingFields): Promise<Prepared | null> {
  if (how !== 'follow-up') return null;
  const prepared = prepareFollowUp(view, row, { id: newId(), reason, startsAt, rubrics: await listRubricIds() });
  await savePrepared(prepared);
  return prepared;
}

/** The actions on debriefs; each shows its result in the toast, with an undo where there is one, and is false when nothing was changed. */
export function createDebriefActions(showToast: ShowToast) {
  const attempt = async (work: () => Promise<Saved>, done: string, undo: (() => unknown) | null = null): Promise<boolean> => {
    try {
      const saved = await work();
      showToast(saved.ok ? done : debriefRefusals[saved.reason], saved.ok ? undo : null);
      return saved.ok;
    } catch (error) {
      reportError(error);
      showToast(notSaved(error));
      return false;
    }
  };
  const settle = async (id: string, done: string): Promise<boolean> => {
    const isSaved = await attempt(() => settleNow(id, Date.now()), done);
    if (isSaved) poke('due').catch(reportError);
    return isSaved;
  };
  return {
    /** Begins a debrief; its id, or null when it could not be saved. */
    createDebrief: async (fields: Pick<Debrief, 'candidate' | 'applicationId' | 'added'>): Promise<string | null> => {
      const debrief: Debrief = { ...fields, id: newId(), removed: [], createdAt: Date.now() };
      const create = async (): Promise<Saved> => {
        await createDebrief(debrief);
        return success(null);
      };
      return (await attempt(create, debriefListTexts.created(debrief.candidate), () => deleteDebrief(debrief.id))) ? debrief.id : null;
    },
    /** Deletes a debrief, with an undo in the toast. */
    deleteDebrief: async ({ id, candidate }: Debrief): Promise<boolean> => {
      const deleted = await deleteDebrief(id);
      if (deleted === null || deleted === 'held') {
        showToast(deleted === null ? debriefRefusals.gone : debriefListTexts.held);
        return false;
      }
      showToast(debriefListTexts.deleted(candidate), () => restoreDebrief(deleted));
      return true;
    },
    /** Adds a scorecard to a debrief by hand. */
    addScorecard: ({ id, candidate, added, removed }: Debrief, scorecardId: string): Promise<boolean> =>
      attempt(
        () =>
          changeDebrief(id, {
            added: [...added.filter((one) => one !== scorecardId), scorecardId],
            removed: removed.filter((one) => one !== scorecardId),
          }),
        debriefListTexts.addedTo(1, candidate),
        () => changeDebrief(id, { added, removed }),
      ),
    /** Saves evidence that is written in the debrief beside a rating. */
    comment: async (debrief: Debrief, fields: Pick<DebriefComment, 'scorecardId' | 'dimension' | 'text'>): Promise<boolean> => {
      const entry: DebriefComment = { ...(await commonOf(debrief.id)), kind: 'comment', replaces: null, ...fields };
      return attempt(
        () => addDebriefEntry(entry),
        disagreementTexts.saved,
        () => withdraw(entry),
      );
    },
    /** Withdraws written evidence; it stays in the debrief's history. */
    withdraw: (entry: DebriefComment): Promise<boolean> => attempt(() => withdraw(entry), disagreementTexts.withdrawn),
    /** Settles a disagreement, and prepares the follow-up interview where that is how. */
    settle: async (view: DebriefView, row: EvidenceRow, fields: SettlingFields, before: Settlement | null): Promise<boolean> => {
      const common = await commonOf(view.debrief.id);
      const made: { entry: Settlement | null; prepared: Prepared | null } = { entry: null, prepared: null };
      const work = async (): Promise<Saved> => {
        const prepared = await prepare(view, row, fields);
        made.prepared = prepared;
        made.entry = {
          ...common,
          ...{ kind: 'settlement', dimension: row.id, how: fields.how, reason: fields.reason },
          preparedId: prepared?.id ?? null,
          replaces: before?.id ?? null,
        };
        const saved = await addDebriefEntry(made.entry);
        if (!saved.ok && prepared !== null) await deletePrepared(prepared.id);
        return saved;
      };
      const undo = async () => {
        if (made.prepared !== null) await deletePrepared(made.prepared.id);
        if (made.entry !== null) await withdraw(made.entry);
      };
      return attempt(work, disagreementTexts.saidSettled(row.name), undo);
    },
    /** Records a decision, stores the debrief as settled, and sends it. True once the decision is recorded, also where the debrief was not settled. */
    decide: async (debrief: Debrief, fields: DecisionFields, before: Decision | null): Promise<boolean> => {
      const entry: Decision = { ...(await commonOf(debrief.id)), kind: 'decision', replaces: before?.id ?? null, ...fields };
      if (!(await attempt(() => addDebriefEntry(entry), decisionTexts.recorded))) return false;
      if (!(await settle(debrief.id, decisionTexts.recorded))) showToast(decisionTexts.notSent);
      return true;
    },
    /** Stores a debrief whose decision is recorded as settled, and sends it. */
    settleAgain: ({ id }: Debrief): Promise<boolean> => settle(id, decisionTexts.sent),
  };
}
