import type { SuggestedTurn } from '@/lib/storage/captions/suggested';

/** Stores what arrives during a write together with the next one, in order; of one turn the last counts. */
export function createSaver(write: (turns: readonly SuggestedTurn[]) => Promise<void>) {
  let pending = new Map<string, SuggestedTurn>();
  let isWriting = false;

  async function flush(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (pending.size > 0) {
      const turns = [...pending.values()];
      pending = new Map();
      // A suggestion that cannot be stored is reported; no words are lost with it.
      await write(turns).catch(reportError);
    }
    isWriting = false;
  }

  return {
    /** Stores the suggestion for a turn soon. */
    save: (turn: SuggestedTurn): void => {
      pending.set(turn.turnId, turn);
      flush().catch(reportError);
    },
  };
}
