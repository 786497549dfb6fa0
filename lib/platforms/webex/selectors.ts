import type { Candidate, Phases } from '../adapter';

// Facts of 2026-11, from the public source of meeting bots and an assistant's extension; none was seen in a live call.
// The microphone's and the camera's buttons stand before the call too, and Leave may, so they tell nothing.

/** The frames in which a site's own page runs the client; where it is of another origin, the guest stands in that frame itself. Confidence: good, fair (the older one). */
export const client = 'iframe#unified-webclient-iframe,iframe#thinIframe';
/** What shows each phase. */
export const phases: Phases = [
  // Present before a call, and while waiting to be let in. Confidence: good.
  [
    'lobby',
    ['[data-test="call_lobby_content"]', '[data-test*="lobby"]', '#join-button', '[data-test="join-button"]', '[data-test="Name (required)"]'],
  ],
  // Present only in a call: what stays while the controls are hidden, then the controls. Confidence: fair.
  [
    'in-call',
    [
      '[data-test="grid-layout"]',
      '[data-test$="-video-pane-container"]',
      '[data-test="raise-hand-button"]',
      '[data-test="participants-toggle-button"]',
      '[data-test="in-meeting-chat-toggle-button"]',
      '[data-test="leave-button"]',
    ],
  ],
];
/** Present while the user shares the screen. Confidence: weak. A preview of the captured screen tells it where there is one. */
export const presenting: readonly Candidate[] = [
  '[data-test="stop-share-button"]',
  'button[aria-label*="Stop sharing" i], mdc-button[aria-label*="Stop sharing" i]',
];
/** Lines of captions. Confidence: weak. */
export const captions: readonly Candidate[] = ['[class*="caption-item"]'];
/** The pictures, then the roster's rows, whose test ids begin with the name. Nothing known marks the user's own. Confidence: fair; good (the roster, while it is open). */
export const everyone: readonly string[] = ['[data-test$="-video-pane-container"]', '[data-test$="-participant-label"]'];
/** The field with a guest's own name, before the call. Confidence: fair. */
export const self = '[data-test="Name (required)"]';
