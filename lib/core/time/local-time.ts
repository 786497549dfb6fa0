/** The zone that the machine is set to, by its IANA name. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const numeric = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a zone, cached: making one takes longer than using it a hundred times. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZoneName: 'longOffset', timeZone: zone });
  formats.set(zone, format);
  return format;
}

function partsIn(time: string, zone: string): Parts {
  return Object.fromEntries(
    formatIn(zone)
      .formatToParts(new Date(time))
      .map(({ type, value }) => [type, value]),
  );
}

type Parts = Readonly<Record<string, string>>;

const dayIn = ({ year, month, day }: Parts): string => `${year}-${month}-${day}`;
const minuteIn = (parts: Parts): string => `${dayIn(parts)} ${parts.hour}:${parts.minute}`;
const zoneIn = ({ timeZoneName }: Parts, zone: string): string => `${timeZoneName} (${zone})`;

/** The day of an ISO time in a zone, as 2026-11-23. */
export const localDay = (time: string, zone: string): string => dayIn(partsIn(time, zone));

/** An ISO time in a zone, with both named, as 2026-11-23 19:42 GMT+01:00 (Europe/Berlin). */
export function localMoment(time: string, zone: string): string {
  const parts = partsIn(time, zone);
  return `${minuteIn(parts)} ${zoneIn(parts, zone)}`;
}

/** An ISO time in a zone, to the minute and without the zone, as 2026-11-23 19:42. */
export const localMinute = (time: string, zone: string): string => minuteIn(partsIn(time, zone));

/** A zone at an ISO time with its offset, as GMT+01:00 (Europe/Berlin). */
export const zoneAt = (time: string, zone: string): string => zoneIn(partsIn(time, zone), zone);

/** The date whose UTC digits equal the local time in the zone at an ISO time, to the second: what spreadsheets store. */
export function localDigits(time: string, zone: string): Date {
  const { year, month, day, hour, minute, second } = partsIn(time, zone);
  return new Date(`${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
}
