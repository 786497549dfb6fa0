import type { Candidate } from '../adapter';

// Facts of 2026-11, from Jitsi's own source and its browser tests; self-hosted versions differ by years, so older names follow.

/** Tells a page of Jitsi on any host. Confidence: good. */
export const app = 'script[src*="lib-jitsi-meet"]';
/** Present before a call, and while asking to be let in; the conference's own elements may stand behind it. Confidence: good. */
export const lobby: readonly Candidate[] = [
  '[data-testid="prejoin.joinMeeting"]',
  '#premeeting-name-input',
  '[data-testid="lobby.knockButton"]',
  '.lobby-screen',
];
/** Present only in a call; overlays that say "disconnected" pass by themselves. Confidence: good (the class), in English only (the label). */
export const joined: readonly Candidate[] = ['.hangup-button', '[aria-label="Leave the meeting"]'];
/** The user's own shared screen as a thumbnail, then the button that ends it. Confidence: good, in English only (the label). */
export const presenting: readonly Candidate[] = ['#localScreenshare_container', '[aria-label="Stop sharing your screen"]'];
/** Only older versions name the captions' box; newer ones generate its class. Confidence: fair. */
export const captions: readonly Candidate[] = ['.transcription-subtitles'];
/** The names on the others' thumbnails. Confidence: good. */
export const people: readonly Candidate[] = ['#remoteVideos [id^="participant_"][id$="_name"]'];
