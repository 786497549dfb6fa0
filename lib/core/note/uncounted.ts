/** The number of notes where there are some that are not counted yet: more than any number, and one more is as many. */
export const uncounted = Number.POSITIVE_INFINITY;
