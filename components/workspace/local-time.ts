/** A wall time in milliseconds as a field for date and time takes it, in local time to the minute; '' for null. */
export const localTime = (at: number | null): string =>
  at === null ? '' : new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
