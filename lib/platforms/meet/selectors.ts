import type { Candidate } from '../adapter';

// Facts of 2026-11, from the public source of extensions and meeting bots; none was seen in a live call. Classes change at each redesign.

/** Present after a call. Confidence: fair (the attribute), weak (the obfuscated name). */
export const ended: readonly Candidate[] = ['[data-call-ended="true"]', 'button[jsname="EszDse"]'];
/**
 * Present only in a call. The captions icon comes with admission; Leave, the microphone and the toolbar stand in the lobby too, so none of
 * them is here. Confidence: good.
 */
export const joined: readonly Candidate[] = [
  ['.google-symbols', 'closed_caption_off', 'closed_caption'],
  '[data-participant-id]',
  '[data-self-name]',
];
/** The button that joins. Confidence: weak; an address of a call where nothing else is seen is taken for its lobby all the same. */
export const lobby: readonly Candidate[] = ['button[jsname="Qx7uuf"]'];
/**
 * Present while the user shares the screen. The icons are Material's names for ending it (fair); the attribute is used by several extensions
 * (fair); the labels are English only (good there).
 */
export const presenting: readonly Candidate[] = [
  ['.google-symbols', 'cancel_presentation', 'computer_cancel', 'stop_screen_share'],
  '[data-is-presenting="true"]',
  'button[aria-label*="Stop presenting" i], button[aria-label*="Stop sharing" i]',
];
/** The captions' region, whose label is localized; then its rows. Confidence: good (the role), weak (the class). */
export const captions: readonly Candidate[] = ['div[role="region"][tabindex="0"]', '.nMcdL'];
/** Names in tiles, then in the list of people. */
export const people: readonly Candidate[] = ['[data-participant-id] span.notranslate', '[role="list"] [role="listitem"][aria-label]'];
/** The user's own name. */
export const self: readonly Candidate[] = ['[data-self-name]'];
/** What is as wide as the window: the call's own parts. Confidence: weak (obfuscated names); the body's width does most. */
export const stretched = '.T4LgNb,.crqnQb';
/** The pictures of participants and of what is presented. Confidence: good. */
export const pictures = 'video,[data-participant-id]';
