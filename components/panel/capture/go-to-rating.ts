/** Focuses a rating of the review by the name of its group, and scrolls to it. */
export function goToRating(name: string): void {
  const radios = document.querySelector(`[role="radiogroup"][aria-label="${CSS.escape(name)}"]`);
  radios?.closest('[data-part="card"], [data-part="section"]')?.scrollIntoView({ block: 'start' });
  radios?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true, focusVisible: true });
}
