import type { Candidate } from '../adapter';

// Facts of 2026-11, from the public source of extensions, meeting bots and Zoom's own web SDK; none was seen in a live call.

/** The frame in which newer pages run the client. Confidence: good. */
export const client = 'iframe#webclient';
/** Present while the client moves to a breakout room. Confidence: good. */
export const moving: readonly Candidate[] = ['.loading-layer--bo-room'];
/** Present only in a call. Confidence: good (the class), fair (the English label). */
export const joined: readonly Candidate[] = ['#wc-footer .footer__leave-btn-container button', 'button[aria-label="Leave"]'];
/** Present after a call: the title of the dialog that says so. Other dialogs bear it too, so it counts only where neither Leave nor a lobby is. Confidence: fair. */
export const ended: readonly Candidate[] = ['.zm-modal-body-title'];
/** The name field and the join button of the newer and of the classic client. Confidence: good. */
export const lobby: readonly Candidate[] = ['#input-for-name, button.preview-join-button', '#inputname, #joinBtn'];
/** The sharer's own control bar, which stands empty and hidden otherwise. Confidence: good (Zoom's web SDK), fair (the English label). */
export const presenting: readonly Candidate[] = [
  '.sharer-controlbar-container:not(.sharer-controlbar-container--hidden):not(:empty)',
  'button[aria-label="Stop Share"]',
];
/** The box with a rolling window of lines, then the panel with the whole transcript. Confidence: good. */
export const captions: readonly Candidate[] = ['.live-transcription-subtitle__box', '[class^="lt-full-transcript"]'];
/** The name under a participant's picture. Confidence: good. */
export const people: readonly Candidate[] = ['.video-avatar__avatar-footer'];
/** What is as wide as the window, also by a width that the client writes itself. Confidence: good (the names), fair (that they yield). */
export const stretched = '#zmmtg-root,.meeting-app,.meeting-client,.meeting-client-inner,.main-layout,#wc-content,#wc-container-left,#wc-footer';
/** The pictures of participants: the client draws them all on canvases, or in elements of its own. Confidence: good. */
export const pictures = 'video,canvas,video-player';
