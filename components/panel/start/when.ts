const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

const dayOf = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** A start time in words, with a relative day when it is near `now`. Both in wall-clock milliseconds. */
export function whenWords(at: number, now: number): string {
  const days = Math.round((dayOf(at) - dayOf(now)) / 86_400_000);
  return `${Math.abs(days) < 2 ? relative.format(days, 'day') : day.format(at)} ${time.format(at)}`;
}
