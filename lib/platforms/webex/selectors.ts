import type { Candidate } from '../adapter';

// Facts of 2026-11, from the public source of meeting bots and an assistant's extension; none was seen in a live call.
// The microphone's and the camera's buttons stand before the call too, so they tell nothing.

/** The frame in which a site's own page runs the client; where it is of another origin, the guest stands in that frame itself. Confidence: good. */
export const client = 'iframe#unified-webclient-iframe';
/** Present only in a call. Confidence: fair. */
export const joined: readonly Candidate[] = [
  '[data-test="leave-button"]',
  '[data-test="participants-toggle-button"]',
  '[data-test="in-meeting-chat-toggle-button"]',
];
/** Present before a call, and while waiting to be let in. Confidence: good (joining), fair (waiting). */
export const lobby: readonly Candidate[] = ['[data-test="join-button"]', '[data-test="lobby-container"]'];
/** Present while the user shares the screen. Confidence: weak. A preview of the captured screen tells it where there is one. */
export const presenting: readonly Candidate[] = [
  '[data-test="stop-share-button"]',
  'button[aria-label*="Stop sharing" i], mdc-button[aria-label*="Stop sharing" i]',
];
/** Lines of captions. Confidence: weak. */
export const captions: readonly Candidate[] = ['[class*="caption-item"]'];
/** The roster's rows, whose test id begins with the name. Confidence: good, while the roster is open. */
export const people: readonly Candidate[] = ['[data-test$="-participant-label"]'];
