import { useEffect, useRef, useState } from 'preact/hooks';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { toastModel } from '@/lib/state/page/toast';
import { type CalendarRead, readGivenCalendars } from '@/lib/state/prepared/calendar-file';

/** Files that are being read: their names, and what stops it. */
type Reading = { readonly names: readonly string[]; readonly stop: AbortController };

/** The calendar files that are being read, and how to read some: reading others stops the ones before. */
export function useReading() {
  const [reading, setReading] = useState<Reading | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const read = async (files: readonly File[]): Promise<CalendarRead> => {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    setReading({ names: files.map(({ name }) => name), stop });
    try {
      return await readGivenCalendars(files, Date.now(), stop.signal);
    } finally {
      setReading((shown) => (shown?.stop === stop ? null : shown));
    }
  };
  return { reading, read };
}

/** Shows what is wrong with a file, that it cancels an event that was not prepared, or which events it leaves out. */
export function showProblems({ error, cancelled, leftOut, events }: CalendarRead, gone: readonly Prepared[]): void {
  const [first] = cancelled;
  if (error !== null) toastModel.showToast(error);
  else if (first !== undefined && gone.length === 0 && events.length === 0)
    toastModel.showToast(`“${first.title.slice(0, 100) || 'The event'}” is cancelled. Nothing was prepared for it.`);
  else if (events.length === 1 && leftOut !== '') toastModel.showToast(leftOut);
}
