import type { SuggestedTurn } from '@/lib/storage/captions/suggested';

/** Stores what comes while an earlier write is under way together with the next one, in its order; of one turn the last counts. */
export function createSaver(write: (turns: readonly SuggestedTurn[]) => Promise<void>) {
  let pending = new Map<string, SuggestedTurn>();
  let isWriting = false;

  async function flush(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (pending.size > 0) {
      const turns = [...pending.values()];
      pending = new Map();
      // A suggestion that cannot be stored is reported, and no word of anybody's is lost with it.
      await write(turns).catch(reportError);
    }
    isWriting = false;
  }

  return {
    /** Stores what a turn is suggested as, soon. */
    save: (turn: SuggestedTurn): void => {
      pending.set(turn.turnId, turn);
      flush().catch(reportError);
    },
  };
}
