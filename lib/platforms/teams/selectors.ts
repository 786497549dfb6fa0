import type { Candidate, Phases } from '../adapter';

// Facts of 2026-11, from the public source of extensions, meeting bots and other clients, some of it seen in live calls (platforms.md).
// `data-tid` outlived the rewrites of 2024 and 2025 where classes did not. `[role=alert]` is any message, not a removal.

/** What shows each phase. */
export const phases: Phases = [
  // Present after a call or where one was refused (the screen, its title, its buttons), and where its encryption ended it. Confidence: good.
  ['left', ['[data-tid^="calling-retry"]', '#calling-retry-screen-title', '[data-tid="calling-e2ee-end-screen"]']],
  // Present before a call. Confidence: good; weak (waiting to be let in: only guessed).
  ['lobby', ['[data-tid="calling-prejoin-screen"]', '[data-tid="prejoin-join-button"]', '[data-tid$="lobby-screen"]']],
  // Present only in a call; the last one elsewhere in the client while a call goes on. Confidence: good.
  ['in-call', ['#hangup-button', '[data-tid^="hangup-"]', '[data-tid="call-duration"]', '[data-tid^="call-monitor"]']],
  // What other tools take for the end of a call; it counts only where nothing else is seen. Confidence: weak.
  ['left', ['[data-tid="rejoin-button"]', '[data-tid="call-rating-flex-container"]', '[data-tid="call-end-screen"]']],
];
/** Present while the user shares the screen. Confidence: good (the test id), fair (ids), good in English only (labels). */
export const presenting: readonly Candidate[] = [
  '[data-tid="stop-sharing-button"]',
  'button[id*="stop-sharing"]',
  'button[aria-label*="Stop sharing" i], button[title*="Stop sharing" i]',
];
/** The captions' wrapper, then a line of them. Confidence: good; the guest's view has no wrapper's list. */
export const captions: readonly Candidate[] = ['[data-tid="closed-caption-renderer-wrapper"]', '[data-tid="closed-caption-text"]'];
/** The names in tiles, which only the others have; a shared screen is a tile of another kind. Confidence: good; fair (the kind). */
export const others: readonly string[] = ['[data-tid="participant-info-nametag"]:not([data-stream-type*="shar" i] *)'];
/** The roster's rows, whose test id ends with the name, the user's own mostly first. Confidence: good, while the roster is open. */
export const everyone: readonly string[] = ['[data-tid^="participantsInCall-"]', '[data-tid^="attendeesInMeeting-"]'];
/** The user's own picture, whose label holds the name in a phrase. Confidence: good. */
export const me = '[data-tid="me-control-avatar"]';
/** The field with a guest's own name, before the call. Confidence: good. */
export const self = '[data-tid="prejoin-display-name-input"]';
/** What is as wide as the window. Confidence: weak; the body's width does most. */
export const fullWidthSelectors = '#app,[data-tid="app-layout-area--main"]';
/** The pictures of participants and of what is presented. Confidence: good. */
export const pictures = 'video,canvas';
