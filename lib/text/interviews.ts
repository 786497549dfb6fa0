/** What is said of a deleted interview. */
export const deletionTexts = {
  isBack: (candidate: string) => `The interview with ${candidate} is back.`,
  deleted: (candidate: string) => `The interview with ${candidate} was deleted from this device.`,
  deletedFor: (candidate: string, seconds: number) => `${deletionTexts.deleted(candidate)} You can take that back for ${seconds} seconds.`,
} as const;

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** What to say of interviews that are gone; `since` is the wall time in milliseconds since when they were kept. */
export const describeLostInterviews = (since: number): string =>
  `The interviews kept on this device since ${day.format(since)} are gone: the browser's site data was cleared, or its database was damaged. Plumbline deleted nothing. ` +
  'Scorecards that were delivered, copied or downloaded are where they went. A backup can be restored in Settings; without one, destinations and rubrics of your own have to be set up again.';
