/** Present only in a call. Candidates in order: platforms.md. */
export const joined = ['[data-self-name]', '[data-participant-id]'];
/** Present after a call. */
export const ended = ['[data-call-ended="true"]', 'button[jsname="EszDse"]'];
/** A participant's tile. */
export const tile = '[data-participant-id]';
/** The name in a tile. */
export const tileName = 'span.notranslate';
