/** What is wrong with a calendar file; its name comes first. */
export const calendarErrors = {
  'too-large': 'is larger than 4 MB. Export only the days you need, or save the one invitation as a file.',
  'no-calendar': 'is not a calendar file, or it is damaged. Save the invitation from your calendar as an .ics file.',
  'no-events': 'has no upcoming events. Cancelled events are left out.',
  unreadable: 'could not be read. Is it still there?',
} as const;

/** Why a calendar file was not read, after its name; `limitMs` is how long it may take. */
export function describeCalendarFault(fault: 'too-slow' | 'stopped' | 'failed', limitMs: number): string {
  if (fault === 'stopped') return 'was not read: you stopped it. Nothing was changed.';
  if (fault === 'failed') return 'could not be read completely. Nothing was changed. Save the one invitation as a file, and try that.';
  return `was not read within ${limitMs / 1000} seconds, and reading was stopped. Nothing was changed. Export only the days you need, or save the one invitation as a file.`;
}

/** How many events are listed, lie in the past, come later than the list, and how many parts of the files are damaged. */
type LeftOut = { readonly listed: number; readonly past: number; readonly more: number; readonly damaged: number };

const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [count === 1 ? one : `${count.toLocaleString()} ${many}`]);

/** How many events of calendar files are not listed, and why. */
export function describeLeftOut({ listed: count, past, more, damaged }: LeftOut): string {
  const listed = more === 0 ? [] : [`The next ${count.toLocaleString()} are listed, ${more.toLocaleString()} later ones are not.`];
  const words = [...counted(past, 'One past event is not listed.', 'past events are not listed.'), ...listed];
  return [
    ...words,
    ...counted(damaged, 'One part of the file is damaged and was left out.', 'parts of the file are damaged and were left out.'),
  ].join(' ');
}
