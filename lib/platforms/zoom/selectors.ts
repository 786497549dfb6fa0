import type { Candidate, Phases } from '../adapter';

// Facts of 2026-11, from Zoom's own web SDK, which is the web client's code, and the public source of extensions and meeting bots.

/** The frame in which newer pages run the client. Confidence: good. */
export const client = 'iframe#webclient';
/** What shows each phase. */
export const phases: Phases = [
  // Present while the client moves to a breakout room. Confidence: good.
  ['moving', ['.loading-layer--bo-room']],
  // Present while one waits to be let in, or is on hold; it may stand within the meeting's own parts. Confidence: good.
  ['lobby', ['.waiting-room-container', '.wr-information']],
  // Present only in a call; the label says Leave, End or Leave Room, in the user's language. Confidence: good.
  ['in-call', ['#wc-footer .footer__leave-btn-container button', '#audioOptionMenu', '[footer-section="right"] button']],
  // The name field and the join button of the newer and of the classic client. Confidence: good.
  ['lobby', ['.preview-root', '#input-for-name', 'button.preview-join-button', '#inputname', '#joinBtn']],
  // Present after a call: the title of the dialog that says so. Other dialogs bear it too, so it counts only where nothing else is seen.
  // Confidence: fair.
  ['left', ['.zm-modal-body-title']],
];
/** The sharer's own control bar, which stays hidden in the page when sharing has ended. Confidence: good. */
export const presenting: readonly Candidate[] = [
  '.sharer-controlbar-container:not(.sharer-controlbar-container--hidden, :empty)',
  'button.sharer-button--stop:not(.sharer-controlbar-container--hidden *)',
];
/** The words of captions, of which two may stand at once; their box stays when it is empty. Then the panel with the whole transcript. Confidence: good. */
export const captions: readonly Candidate[] = [
  '#live-transcription-subtitle .live-transcription-subtitle__item',
  '#live-transcription-subtitle .live-transcription-subtitle__yellowitem',
  '.full-transcription .lt-full-transcript__item',
];
/** The names under all pictures: nothing marks the user's own. Confidence: good. */
export const everyone: readonly string[] = ['.video-avatar__avatar-footer', '[class*="video-avatar__avatar-footer--"]'];
/** The field with a guest's own name, before the call. Confidence: good. */
export const self = '#input-for-name,#inputname';
/** The pictures of participants: the client draws them all on canvases, or in elements of its own. Confidence: good. */
export const pictures = 'video,canvas,video-player';
