import type { FollowedTurn } from '@/lib/core/captions/turn';

/** Stores turns of an interview; false where it accepts none any more. */
export type SaveTurns = (interviewId: string, turns: readonly FollowedTurn[]) => Promise<boolean>;

type TurnWriterDependencies = {
  readonly save: SaveTurns;
  /** Told whether the last turns could be stored; with the error where they could not. */
  readonly onSaved: (error: unknown) => void;
};

/** How long an open turn waits for its next change, and how long after a failure it is tried again, in milliseconds. */
const openWaitMs = 500;
const retryMs = 2000;

/** Stores turns as they are spoken: finished ones at once, open ones within a second. Changes made during a write are stored with the next. */
export function createTurnWriter({ save, onSaved }: TurnWriterDependencies) {
  let interviewId: string | null = null;
  let waiting = new Map<string, FollowedTurn>();
  let writing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const [id, turns] = [interviewId, waiting];
    waiting = new Map();
    if (id === null || turns.size === 0) return;
    try {
      await save(id, [...turns.values()]);
      onSaved(null);
    } catch (error) {
      // There is a newer version of the turn by now.
      if (interviewId === id) waiting = new Map([...turns, ...waiting]);
      onSaved(error);
      plan(retryMs);
    }
  }

  function flush(): Promise<void> {
    writing ??= write().finally(() => {
      writing = null;
      if (waiting.size > 0) plan([...waiting.values()].some(({ isOpen }) => !isOpen) && timer === undefined ? 0 : openWaitMs);
    });
    return writing;
  }

  function plan(afterMs: number): void {
    if (afterMs === 0) void flush();
    else timer ??= setTimeout(() => void flush(), afterMs);
  }

  /** Queues turns of an interview for storing. */
  function take(id: string, turns: readonly FollowedTurn[]): void {
    if (turns.length === 0) return;
    if (interviewId !== id) waiting = new Map();
    interviewId = id;
    for (const turn of turns) waiting.set(turn.id, turn);
    if (writing === null) plan(turns.some(({ isOpen }) => !isOpen) ? 0 : openWaitMs);
  }

  /** Resolves once everything queued so far was stored, or could not be. */
  async function settle(): Promise<void> {
    if (writing !== null) await writing;
    await flush();
  }
  return { take, settle };
}
