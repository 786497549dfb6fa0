/** Goes to the first thing that is missing for the finish, in the list of it. */
export function focusMissing(): void {
  document.querySelector<HTMLElement>('[aria-labelledby="missing"] button')?.focus();
}
