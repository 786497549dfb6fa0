/**
 * Marks this page as a closed panel, or as an open one. A frame that is hidden does not know it: unlike the page around it, the browser would let
 * a field in it take the keyboard, so nothing in a closed panel can have the focus or be pressed.
 */
export function setClosed(isClosed: boolean): void {
  document.documentElement.inert = isClosed;
}

/** Whether this page is a closed panel. */
export const isClosed = (): boolean => document.documentElement.inert;
