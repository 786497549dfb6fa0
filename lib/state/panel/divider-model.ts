import { signal } from '@preact/signals';
import { findNotesShare, saveNotesShare } from '@/lib/settings/divider';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The divider between rubric and notes, at its last position on this device. */
export function createDividerModel() {
  /** The notes' share of the common height; null where the notes take what they need, up to a limit. */
  const notesShare = signal(findNotesShare());

  /** Moves the divider; `saveShare` stores it. */
  const moveDivider = (share: number | null): void => {
    notesShare.value = share;
  };

  /** Stores the divider's position. */
  const saveShare = (): void => saveNotesShare(notesShare.peek());
  return { notesShare: asReadonly(notesShare), moveDivider, saveShare };
}
