import * as z from 'zod/mini';
import { answersFileOf, answersFileSchema, answersOf, invitationSchema, invitationTo } from '@/lib/core/calibration/file';
import type { Calibration, RaterAnswers } from '@/lib/core/calibration/session';

/** A session or somebody's answers for the team's store, and the table that the row belongs to. */
export type CalibrationToShare = { readonly table: 'calibration_sessions' | 'calibration_answers'; readonly row: object };

/** The row that a device writes for a session: it holds what a file that invites to it does. */
export const rowOfSession = (calibration: Calibration): CalibrationToShare => ({
  table: 'calibration_sessions',
  row: { id: calibration.id, body: invitationTo(calibration) },
});

/** The row that a device writes for one's own finished answers: it holds what a file of them does. */
export const rowOfAnswers = (calibration: Calibration, own: RaterAnswers): CalibrationToShare => ({
  table: 'calibration_answers',
  row: { session: calibration.id, body: answersFileOf(calibration, [own]) },
});

/** A session as the store gives it. */
export const storeSessionSchema = z.object({ id: z.string(), author: z.string(), body: invitationSchema });
/** A session as the store gives it. */
export type StoreSession = z.infer<typeof storeSessionSchema>;
/** Somebody's answers as the store gives them. */
export const storeAnswersSchema = z.object({ rater: z.string(), session: z.string(), body: answersFileSchema });
/** Somebody's answers as the store gives them. */
export type StoreAnswers = z.infer<typeof storeAnswersSchema>;

/** The answers of a row, by the address that the store has checked; null where they are not those of one person in the row's session. */
export function answersOfRow({ rater, session, body }: StoreAnswers): RaterAnswers | null {
  const [one] = body.answers;
  if (one === undefined || body.answers.length !== 1 || body.id !== session) return null;
  const answers = answersOf(one);
  return { ...answers, rater: { ...answers.rater, email: rater } };
}
