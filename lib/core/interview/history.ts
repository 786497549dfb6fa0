/** What undo needs to know of a change: its position, whether it does, undoes or redoes something, and which change it refers to. */
export type HistoryEntry = {
  readonly seq: number;
  readonly kind: 'do' | 'undo' | 'redo';
  /** The seq of the change that it undoes or redoes; null for an original change. */
  readonly of: number | null;
  readonly command: string;
};

/** Changes that undo skips: the start of the interview, joining its call and stopping the clock are not edits. */
const fixed: ReadonlySet<string> = new Set([
  'startInterview',
  'startInLobby',
  'joinCall',
  'endInterview',
  'leaveCall',
  'resumeInterview',
  'finishScorecard',
]);

/** What was finished before an amendment began can be changed by the amendment, but not undone. */
const barrier = 'beginAmendment';

/** The change that undo would take back: the latest that is in effect. Null when there is none; undefined when `newestFirst` is too short to tell. */
export function findUndoable(newestFirst: Iterable<HistoryEntry>): number | null | undefined {
  const lastKinds = new Map<number, HistoryEntry['kind']>();
  for (const { seq, kind, of, command } of newestFirst) {
    if (command === barrier) return null;
    if (of !== null) {
      if (!lastKinds.has(of)) lastKinds.set(of, kind);
    } else if (!fixed.has(command) && lastKinds.get(seq) !== 'undo') return seq;
  }
  return undefined;
}

/** The change that redo would bring back: the last one undone since the latest new change. Null and undefined as for undo. */
export function findRedoable(newestFirst: Iterable<HistoryEntry>): number | null | undefined {
  const redone = new Set<number>();
  for (const { kind, of, command } of newestFirst) {
    if (of === null) {
      if (fixed.has(command)) continue;
      return null;
    }
    if (kind === 'redo') redone.add(of);
    else if (!redone.has(of)) return of;
  }
  return undefined;
}
