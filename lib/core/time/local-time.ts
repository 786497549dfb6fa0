/** The zone that the machine is set to, by its IANA name. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function partsIn(time: string, zone: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZoneName: 'longOffset', timeZone: zone });
  return Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
}

/** The day of an ISO time in a zone, as 2026-11-23. */
export function localDay(time: string, zone: string): string {
  const { year, month, day } = partsIn(time, zone);
  return `${year}-${month}-${day}`;
}

/** An ISO time in a zone, with both named, as 2026-11-23 19:42 GMT+01:00 (Europe/Berlin). */
export function localMoment(time: string, zone: string): string {
  const { hour, minute, timeZoneName } = partsIn(time, zone);
  return `${localDay(time, zone)} ${hour}:${minute} ${timeZoneName} (${zone})`;
}
