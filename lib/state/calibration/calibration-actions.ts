import { expertsOf } from '@/lib/core/calibration/own-sample';
import type { Calibration, DraftSampleRating, SessionSample } from '@/lib/core/calibration/session';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { settings } from '@/lib/settings/settings';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import { addCalibration, deleteCalibration, finishCalibration, restoreCalibration, saveSampleRating } from '@/lib/storage/calibration/commands';
import { listOwnSamples } from '@/lib/storage/calibration/own-samples';
import { getDatabase } from '@/lib/storage/database/database';
import { findTeamRow } from '@/lib/storage/team/rows';
import { calibrationRefusals, calibrationTexts } from '@/lib/text/calibration/list';

/** A session as its form gives it. */
export type SessionFields = { readonly month: string; readonly rubric: Rubric; readonly samples: readonly SessionSample[] };

async function beginSession({ month, rubric, samples }: SessionFields): Promise<string> {
  const { name, email } = await settings.interviewer.get();
  const id = newId();
  const experts = expertsOf(samples, await listOwnSamples());
  const calibration: Calibration = {
    ...{ id, month, rubric, samples, isOwner: true, createdAt: Date.now(), finishedAt: null },
    owner: { name, email },
    rater: { id: newId(), name, email },
    ...(experts.length === 0 ? {} : { experts }),
  };
  await addCalibration(calibration);
  return id;
}

/** What becomes of finished answers: of a shared session they are sent by themselves, except by who only reads in the team. */
async function describeFinish(id: string): Promise<string> {
  const [isShared, reading] = [(await findTeamRow(getDatabase(), 'calibration', id)) !== null, await teamReadingSetting.get()];
  return isShared && reading?.role !== 'reader' ? calibrationTexts.finishedShared : calibrationTexts.finished;
}

/** The actions on calibration sessions; each shows its result in the toast, with an undo where there is one. */
export function createCalibrationActions(showToast: ShowToast) {
  const fail = (error: unknown): false => {
    reportError(error);
    showToast(notSaved(error));
    return false;
  };
  const remove = async (id: string): Promise<boolean> => {
    try {
      const deleted = await deleteCalibration(id);
      const wasShared = (deleted.get('teamRows') ?? []).length > 0;
      showToast(wasShared ? calibrationTexts.deletedShared : calibrationTexts.deleted, () => restoreCalibration(deleted).catch(fail));
      return true;
    } catch (error) {
      return fail(error);
    }
  };
  return {
    /** Begins a session; its id, or null when it could not be saved. */
    begin: async (fields: SessionFields): Promise<string | null> => {
      try {
        const id = await beginSession(fields);
        showToast(calibrationTexts.begun, () => deleteCalibration(id).catch(fail));
        return id;
      } catch (error) {
        fail(error);
        return null;
      }
    },
    /** Saves a rating while it is being made; false when it was not saved, which is shown. */
    rate: async (rating: Omit<DraftSampleRating, 'ratedAt'>): Promise<boolean> => {
      try {
        const saved = await saveSampleRating({ ...rating, ratedAt: Date.now() });
        if (!saved.ok) showToast(calibrationRefusals[saved.reason]);
        return saved.ok;
      } catch (error) {
        return fail(error);
      }
    },
    /** Finishes one's own answers, and shows the comparison. */
    finish: async (id: string): Promise<boolean> => {
      try {
        const { name, email } = await settings.interviewer.get();
        const finished = await finishCalibration(id, Date.now(), { name, email });
        showToast(finished.ok ? await describeFinish(id) : calibrationRefusals[finished.reason]);
        return finished.ok;
      } catch (error) {
        return fail(error);
      }
    },
    /** Deletes a session with all of its ratings, with an undo in the toast. */
    remove: ({ id }: Calibration): Promise<boolean> => remove(id),
  };
}
