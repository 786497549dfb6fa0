/** How far from its end a list may be scrolled and still count as at its end, in pixels. */
const endMargin = 40;

/** Whether a list is scrolled to its end, or is not in the page yet; asked while rendering, it says so of the rows before. */
export const isAtEnd = (list: HTMLElement | null): boolean => list === null || list.scrollHeight - list.scrollTop - list.clientHeight < endMargin;
