import type { Candidate, Phases } from '../adapter';

// Facts of 2026-11, from the public source of extensions and meeting bots, some of it seen in live calls (platforms.md). Classes change at each
// redesign. The self preview bears data-participant-id before the call too, and Leave stands while one waits: neither tells a call.

/** What shows each phase. */
export const phases: Phases = [
  // Present after a call: the button that joins again, the one that leads home. Confidence: good.
  ['left', ['button[jsname="W6suGc"]', '[jsname="WIVZEd"] button']],
  // Around the button that joins, for a guest and for a host. Confidence: good.
  ['lobby', ['[jsname="Qx7uuf"]', '[jsname="z0F4cd"]']],
  // Present only in a call: the captions' button, which comes with admission, and a tile that is not the user's own. Confidence: good; fair (the
  // tile).
  [
    'in-call',
    [
      '[jsname="r8qRAd"]',
      '[jsname="RrG0hf"]',
      ['.google-symbols', 'closed_caption', 'closed_caption_off', 'closed_caption_disabled'],
      '[data-participant-id][data-tile-media-id]:not(:has([jsname="Ac69Jc"]))',
    ],
  ],
  // Present after a call, and perhaps elsewhere, so they count only where nothing else is seen: a heading without a microphone, the words of a
  // removal, older names. Confidence: fair.
  ['left', ['body:not(:has([data-is-muted])) [jsname="r4nke"]', '.roSPhc', '[jsname="oI7Fj"]', '[data-call-ended="true"]']],
];
/**
 * Present while the user shares the screen. The icons are Material's names for ending it (fair); the attribute is used by several extensions
 * (fair); the labels are English only (good there).
 */
export const presenting: readonly Candidate[] = [
  ['.google-symbols', 'cancel_presentation', 'computer_cancel', 'stop_screen_share'],
  '[data-is-presenting="true"]',
  'button[aria-label*="Stop presenting" i], button[aria-label*="Stop sharing" i]',
];
/** A row of captions: their region stands whether they are on or off. Then the button that is pressed. Confidence: good, weak (the class), fair. */
export const captions: readonly Candidate[] = [
  '[role="region"][tabindex="0"] > :has(img):has(span)',
  '.nMcdL',
  '[jsname="r8qRAd"][aria-pressed="true"]',
];
const own = ':is([jsname="nsKqzb"],[jsname="Ac69Jc"])';
/** The names in tiles that are not the user's own, where that one bears its buttons. Confidence: good. */
export const others: readonly string[] = [`body:has([data-tile-media-id] ${own}) [data-tile-media-id]:not(:has(${own})) span.notranslate`];
/** The names in all tiles: with the camera off the user's own may have no button. Confidence: good. */
export const everyone: readonly string[] = ['[data-tile-media-id] span.notranslate'];
/** What is as wide as the window: the call's own parts. Confidence: weak (obfuscated names); the body's width does most. */
export const fullWidthSelectors = '.T4LgNb,.crqnQb';
/** The pictures of participants and of what is presented. Confidence: good. */
export const pictures = 'video,[data-tile-media-id]';
