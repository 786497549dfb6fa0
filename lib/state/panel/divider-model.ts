import { signal } from '@preact/signals';
import { findNotesShare, saveNotesShare } from '@/lib/settings/divider';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The divider between rubric and notes, where it was left on this device. */
export function createDividerModel() {
  /** The notes' share of the room for both; null where the notes take what they need, up to a limit. */
  const notesShare = signal(findNotesShare());

  /** Moves the divider; it is kept with `saveShare`. */
  const moveDivider = (share: number | null): void => {
    notesShare.value = share;
  };

  /** Keeps where the divider is. */
  const saveShare = (): void => saveNotesShare(notesShare.peek());
  return { notesShare: asReadonly(notesShare), moveDivider, saveShare };
}
