import { type Debrief, putIn, restoreOne, takeOut } from '@/lib/core/debrief/debrief';
import type { DebriefDraft } from '@/lib/core/debrief/draft';
import type { DebriefComment, Decision, Settlement } from '@/lib/core/debrief/entries';
import { type Result, success } from '@/lib/core/result';
import { poke } from '@/lib/messaging/worker';
import { copyText } from '@/lib/state/app/copy-and-download';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import { addDebriefEntry, addSettlement, changeDebrief, createDebrief, type DebriefRefusal, removeNewDebrief } from '@/lib/storage/debrief/commands';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefRefusals, decisionTexts, disagreementTexts, draftTexts } from '@/lib/text/debrief/page';
import { membershipTexts } from '@/lib/text/debrief/scorecards';
import type { DebriefView, EvidenceRow, TakenOutScorecard } from './debrief-view';
import type { DebriefDrafts } from './drafts';
import { commonOf, makeFollowUp, type SettlingFields, takeBack, withdraw } from './records';
import { isSentAnywhere, settleNow } from './settle';

type Saved = Result<null, DebriefRefusal>;
type Undo = () => Promise<Saved>;
/** What came of a command, with its undo where it has one. */
type Done = Result<Undo | null, DebriefRefusal>;

/** What a record is made of besides its form's fields: the record that it takes the place of, and the unsaved text that it was, null for none. */
export type Made<Entry> = { readonly before: Entry | null; readonly draft: DebriefDraft | null };

/** How a debrief's scorecards change, and what is said of it. */
type Membership = { readonly changed: (stored: Debrief) => Scorecards; readonly done: string };
type Scorecards = Pick<Debrief, 'added' | 'removed'>;

/** A decision as a form gives it. */
export type DecisionFields = Pick<Decision, 'decision' | 'reasons' | 'present'>;

const undoable = (saved: Saved, undo: Undo): Done => (saved.ok ? success(undo) : saved);

/**
 * The actions on debriefs; each shows its result in the toast, with an undo where there is one, and is false when nothing was changed. The unsaved text
 * that a record is made from goes with the record, and comes back with its undo.
 */
export function createDebriefActions(showToast: ShowToast, drafts: Pick<DebriefDrafts, 'drop' | 'forget' | 'putBack'>) {
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
  /** Adds a record that was made from unsaved text, null for none. */
  const record = async (draft: DebriefDraft | null, add: () => Promise<Saved>, undo: Undo): Promise<Done> => {
    const saved = await add();
    if (!saved.ok) return saved;
    if (draft !== null) drafts.forget(draft);
    return success(async () => {
      const undone = await undo();
      if (undone.ok && draft !== null) drafts.putBack(draft);
      return undone;
    });
  };
  /** Changes whether a debrief has some scorecards; undo leaves the others as they are then. */
  const change = (before: Debrief, ids: readonly string[], { changed, done }: Membership): Promise<boolean> =>
    attempt(async () => {
      const undo = () => changeDebrief(before.id, (stored) => ids.reduce<Scorecards>((now, id) => restoreOne(now, before, id), stored));
      return undoable(await changeDebrief(before.id, changed), undo);
    }, done);
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
        if (deleted === null || deleted === 'held' || deleted === 'closed') {
          showToast(deleted === 'held' ? debriefListTexts.held : debriefRefusals[deleted ?? 'gone']);
          return false;
        }
        const wasShared = (deleted.rows.get('teamRows') ?? []).length > 0;
        showToast(debriefListTexts[wasShared ? 'deletedHere' : 'deleted'](candidate), () => restoreDebrief(deleted).catch(fail));
        return true;
      } catch (error) {
        return fail(error);
      }
    },
    /** Adds scorecards to a debrief by hand. */
    addScorecards: (debrief: Debrief, ids: readonly string[]): Promise<boolean> =>
      change(debrief, ids, {
        changed: (stored) => ids.reduce<Scorecards>((now, id) => putIn(now, id, false), stored),
        done: debriefListTexts.addedTo(ids.length, debrief.candidate),
      }),
    /** Takes a scorecard out of a debrief; it counts nowhere in it until it is put back. */
    takeOut: (debrief: Debrief, { scorecardId, name }: Pick<TakenOutScorecard, 'scorecardId' | 'name'>): Promise<boolean> =>
      change(debrief, [scorecardId], { changed: (stored) => takeOut(stored, scorecardId), done: membershipTexts.isOut(name) }),
    /** Puts a scorecard back that was taken out. */
    putBack: (debrief: Debrief, { scorecardId, name, isOfApplication }: TakenOutScorecard): Promise<boolean> =>
      change(debrief, [scorecardId], { changed: (stored) => putIn(stored, scorecardId, isOfApplication), done: membershipTexts.isBack(name) }),
    /** Saves evidence that is written in the debrief beside a rating. */
    comment: (debrief: Debrief, fields: Pick<DebriefComment, 'scorecardId' | 'dimension' | 'text'>, draft: DebriefDraft | null): Promise<boolean> =>
      attempt(async () => {
        const entry: DebriefComment = { ...(await commonOf(debrief.id)), kind: 'comment', replaces: null, ...fields };
        return record(
          draft,
          () => addDebriefEntry(entry, draft),
          () => withdraw(entry),
        );
      }, disagreementTexts.saved),
    /** Withdraws written evidence; it stays in the debrief's history. */
    withdraw: (entry: DebriefComment): Promise<boolean> => attempt(() => withdraw(entry), disagreementTexts.withdrawn),
    /** Settles a disagreement, and prepares the follow-up interview where that is how. */
    settle: (view: DebriefView, row: EvidenceRow, fields: SettlingFields, { before, draft }: Made<Settlement>): Promise<boolean> =>
      attempt(async () => {
        const prepared = await makeFollowUp(view, row, fields);
        const entry: Settlement = {
          ...(await commonOf(view.debrief.id)),
          ...{ kind: 'settlement', dimension: row.id, how: fields.how, reason: fields.reason },
          preparedId: prepared?.id ?? null,
          replaces: before?.id ?? null,
        };
        return record(
          draft,
          () => addSettlement(entry, { prepared, draft }),
          () => takeBack(entry, before),
        );
      }, disagreementTexts.saidSettled(row.name)),
    /** Records a decision, stores the debrief as settled, and sends it. True once the decision is recorded, also where the debrief was not settled. */
    decide: async ({ id }: Debrief, fields: DecisionFields, { before, draft }: Made<Decision>): Promise<boolean> => {
      const add = async () => addDebriefEntry({ ...(await commonOf(id)), kind: 'decision', replaces: before?.id ?? null, ...fields }, draft);
      if (!(await attempt(add, decisionTexts.recorded))) return false;
      if (draft !== null) drafts.forget(draft);
      if (!(await settle(id, decisionTexts.recorded))) showToast((await isSentAnywhere()) ? decisionTexts.notSent : decisionTexts.recorded);
      return true;
    },
    /** Discards unsaved text, with an undo in the toast. */
    discard: (discarded: readonly DebriefDraft[]): void => {
      for (const { id } of discarded) drafts.drop(id);
      showToast(draftTexts.discarded, () => discarded.forEach(drafts.putBack));
    },
    /** Copies text to the clipboard. */
    copy: async (text: string): Promise<void> => showToast((await copyText(text)) ? draftTexts.copied : draftTexts.notCopied),
    /** Stores a debrief whose decision is recorded as settled, and sends it. */
    settleAgain: ({ id }: Debrief): Promise<boolean> => settle(id, decisionTexts.sent),
  };
}
