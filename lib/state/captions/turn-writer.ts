import type { FollowedTurn } from '@/lib/core/captions/turn';

/** Stores turns of an interview; false where it accepts none any more. */
export type SaveTurns = (interviewId: string, turns: readonly FollowedTurn[]) => Promise<boolean>;

type TurnWriterDependencies = {
  readonly save: SaveTurns;
  /** Told whether all that was tried last could be stored; with the error where it could not. */
  readonly onSaved: (error: unknown) => void;
};

/** How long an open turn waits for its next change, and how long after a failure it is tried again, in milliseconds. */
const openWaitMs = 500;
const retryMs = 2000;

/**
 * Stores turns as they are spoken: finished ones at once, open ones within a second. Changes made during a write are stored with the next. What cannot
 * be stored is kept and tried again, even when another interview is read by then.
 */
export function createTurnWriter({ save, onSaved }: TurnWriterDependencies) {
  /** What is to be stored: of each interview its turns by their ids. */
  const waiting = new Map<string, ReadonlyMap<string, FollowedTurn>>();
  let writing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Stores turns of one interview; the error where they could not be and wait again. */
  async function writeTurns(interviewId: string, turns: ReadonlyMap<string, FollowedTurn>): Promise<unknown> {
    try {
      await save(interviewId, [...turns.values()]);
      return null;
    } catch (error) {
      // There may be a newer version of a turn by now.
      waiting.set(interviewId, new Map([...turns, ...(waiting.get(interviewId) ?? [])]));
      return error;
    }
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const all = [...waiting];
    waiting.clear();
    let failure: unknown = null;
    for (const [interviewId, turns] of all) failure = (await writeTurns(interviewId, turns)) ?? failure;
    if (all.length > 0) onSaved(failure);
    if (failure !== null) plan(retryMs);
  }

  const hasFinished = () => [...waiting.values()].some((turns) => [...turns.values()].some(({ isOpen }) => !isOpen));

  function flush(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null;
      if (waiting.size > 0) plan(hasFinished() && timer === undefined ? 0 : openWaitMs);
    });
    return writing;
  }

  function plan(afterMs: number): void {
    if (afterMs === 0) void flush();
    else timer ??= setTimeout(() => void flush(), afterMs);
  }

  /** Queues turns of an interview for storing. */
  function take(interviewId: string, turns: readonly FollowedTurn[]): void {
    if (turns.length === 0) return;
    waiting.set(interviewId, new Map([...(waiting.get(interviewId) ?? []), ...turns.map((turn) => [turn.id, turn] as const)]));
    if (writing === null) plan(turns.some(({ isOpen }) => !isOpen) ? 0 : openWaitMs);
  }

  /** Resolves once everything queued so far was stored, or could not be. */
  async function settle(): Promise<void> {
    if (writing !== null) await writing;
    await flush();
  }

  /** Returns the turns of an interview that wait, which are not stored any more; none of them is on its way when it resolves. */
  async function withdraw(interviewId: string): Promise<readonly FollowedTurn[]> {
    while (writing !== null) await writing;
    const turns = [...(waiting.get(interviewId)?.values() ?? [])];
    if (waiting.delete(interviewId) && waiting.size === 0) onSaved(null);
    return turns;
  }
  return { take, settle, withdraw };
}
