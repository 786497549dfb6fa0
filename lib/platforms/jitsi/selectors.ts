import type { Candidate, Phases } from '../adapter';

// Facts of 2026-11, from Jitsi's own source and its browser tests; self-hosted versions differ by years, so older names follow.

/** Identifies a Jitsi page on any host. Confidence: good. */
export const app = 'script[src*="lib-jitsi-meet"]';
/** What shows each phase. */
export const phases: Phases = [
  // Present before a call, and while asking to be let in; the conference's own elements may stand behind it, and it has a toolbox of its own.
  // Confidence: good.
  [
    'lobby',
    ['.premeeting-screen', '[data-testid="prejoin.joinMeeting"]', '#premeeting-name-input', '[data-testid="lobby.knockButton"]', '.lobby-screen'],
  ],
  // Present only in a call; "disconnected" overlays disappear by themselves. The second replaces the first for a moderator who can end the meeting
  // for all; where a deployment has neither, the toolbox remains. Confidence: good (the classes), fair (the toolbox).
  ['in-call', ['.hangup-button', '.hangup-menu-button', '[aria-label="Leave the meeting"]', '#new-toolbox']],
];
/** The user's own shared screen as a thumbnail, then the button that ends it. Confidence: good, in English only (the label). */
export const presenting: readonly Candidate[] = ['#localScreenshare_container', '[aria-label="Stop sharing your screen"]'];
/** The overlay, whose class is generated and ends so, then the tab with the captions, then the overlay of older versions. Confidence: good, good, fair. */
export const captions: readonly Candidate[] = ['[class*="transcriptionSubtitles"]', '#cc-tab-panel', '.transcription-subtitles'];
/** The names on the others' thumbnails; the id of a shared screen is its owner's with a number after it. Confidence: good. */
export const others: readonly string[] = ['#remoteVideos [id^="participant_"][id$="_name"]:not([id*="-v"])'];
