import type { Candidate } from '../adapter';

// Facts of 2026-11, from the public source of extensions, meeting bots and a Teams client for Linux; none was seen in a live call.
// `data-tid` outlived the rewrites of 2024 and 2025 where classes did not. `[role=alert]` is any message, not a removal.

/** Present only in a call. Confidence: good. */
export const joined: readonly Candidate[] = ['#hangup-button', '[data-tid="hangup-main-btn"]'];
/** Present before a call. Confidence: good. */
export const lobby: readonly Candidate[] = ['[data-tid="prejoin-join-button"]'];
/** Present after a call. Confidence: good (rejoin), weak (the rating). */
export const ended: readonly Candidate[] = ['[data-tid="rejoin-button"]', '[data-tid="call-rating-flex-container"]'];
/** Present while the user shares the screen. Confidence: good (the test id), fair (ids), good in English only (labels). */
export const presenting: readonly Candidate[] = [
  '[data-tid="stop-sharing-button"]',
  'button[id*="stop-sharing"]',
  'button[aria-label*="Stop sharing" i], button[title*="Stop sharing" i]',
];
/** The captions' wrapper, then a line of them. Confidence: good; the guest's view has no wrapper's list. */
export const captions: readonly Candidate[] = ['[data-tid="closed-caption-renderer-wrapper"]', '[data-tid="closed-caption-text"]'];
/** The roster's rows, whose test id ends with the name. Confidence: good, while the roster is open. */
export const people: readonly Candidate[] = ['[data-tid^="participantsInCall-"]'];
/** What is as wide as the window. Confidence: weak; the body's width does most. */
export const stretched = '#app,[data-tid="app-layout-area--main"]';
/** The pictures of participants and of what is presented. Confidence: good. */
export const pictures = 'video,canvas';
