import type { Candidate, Phases } from '../adapter';

// Facts of 2026-11: nothing of Whereby's page is reliably known. The launcher stands at a room's address, the clock starts with Start, and a
// preview of the captured screen tells that it is shared. These few are guesses of other extensions.

/** What shows each phase. */
export const phases: Phases = [
  // Present only in a call, in English. Confidence: weak.
  ['in-call', ['button[aria-label="Leave" i]']],
];
/** Present while the user shares the screen, in English. Confidence: weak. */
export const presenting: readonly Candidate[] = ['button[aria-label="Stop sharing" i]'];
