/** What is due of calibrations: answers that are not finished, or the next session; null for nothing. */
export type DueCalibration =
  | { readonly is: 'unfinished'; readonly id: string; readonly month: string; readonly rated: number; readonly samples: number }
  | { readonly is: 'next'; readonly month: string };

/** What of a session decides whether something is due. */
export type CalibrationProgress = {
  readonly id: string;
  readonly month: string;
  readonly rated: number;
  readonly samples: number;
  readonly isFinished: boolean;
};

/** Decides what is due in a month: the earliest session that is not finished; else the next one, where all there are are of earlier months. */
export function findDueCalibration(sessions: readonly CalibrationProgress[], month: string): DueCalibration | null {
  const inOrder = sessions.toSorted((a, b) => a.month.localeCompare(b.month));
  const open = inOrder.find((session) => !session.isFinished);
  if (open !== undefined) return { is: 'unfinished', id: open.id, month: open.month, rated: open.rated, samples: open.samples };
  const last = inOrder.at(-1);
  return last !== undefined && last.month < month ? { is: 'next', month: last.month } : null;
}
