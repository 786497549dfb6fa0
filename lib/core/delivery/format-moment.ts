const toMinutes = { hour: '2-digit', minute: '2-digit' } as const;
const clock = { ...toMinutes, second: '2-digit' } as const;
const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** A wall time in the reader's language: the time alone for today, otherwise with the day, and with the year where it is another year. */
export function formatMoment(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return then.toLocaleTimeString(undefined, clock);
  const year = then.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' as const };
  return then.toLocaleString(undefined, { ...day, ...year, ...toMinutes });
}
