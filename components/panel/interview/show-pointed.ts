/** Scrolls to the text that a lookup found. */
export const showPointed = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
