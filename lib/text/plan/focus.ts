/** How many dimensions an interview was prepared to be about; '' where it is about all. */
export const sayFocus = (count: number): string => (count === 0 ? '' : count === 1 ? '1 dimension in focus' : `${count} dimensions in focus`);

/** How many dimensions are not in focus, as a name for what shows them. */
export const sayOthers = (count: number): string => (count === 1 ? '1 other dimension' : `${count} other dimensions`);

/** What marks the dimensions that are not in focus as not assessed, in one press, so that the scorecard can be finished. */
export const sayAside = (count: number): string =>
  count === 1 ? 'The dimension out of focus: mark it as Not assessed' : `The ${count} dimensions out of focus: mark them as Not assessed`;
