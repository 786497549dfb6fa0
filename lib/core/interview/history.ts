/** What history needs to know of a change: its place, whether it does, undoes or redoes, and which change it is about. */
export type HistoryEntry = {
  readonly seq: number;
  readonly kind: 'do' | 'undo' | 'redo';
  /** The seq of the change that is undone or redone; null for a change of its own. */
  readonly of: number | null;
  readonly command: string;
};

/** Changes that undo passes by: the interview's own beginning, the joining of its call and the clock's stop are not edits. */
const fixed: ReadonlySet<string> = new Set([
  'startInterview',
  'startInLobby',
  'joinCall',
  'endInterview',
  'leaveCall',
  'resumeInterview',
  'finishScorecard',
]);

/** What was finished before an amendment began is changed by the amendment, not taken back. */
const barrier = 'beginAmendment';

/** The latest change that stands, and so the one that undo takes back; null when there is none, undefined when `newestFirst` ends before one can tell. */
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

/** The change that redo brings back: the last one undone since anything new was done; null and undefined as above. */
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
