/** Scrolls what a lookup points at into sight. */
export const showPointed = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
