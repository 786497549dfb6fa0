/*
 * Which recurrence rules are supported: those that calendars offer for meetings, on days that occur again and again. A rule without such a day (each
 * 31 February), or with a time of day, could make the search endless.
 */

type Parts = ReadonlyMap<string, string>;

const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS']);
const mostInterval = 99;

const listOf = (parts: Parts, key: string) => parts.get(key)?.split(',') ?? [];
const lacks = (parts: Parts, ...keys: readonly string[]) => keys.every((key) => !parts.has(key));

const isWeekday = (day: string) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day);
const isNthWeekday = (day: string) => /^[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day);
const isMonth = (month: string) => /^(?:[1-9]|1[0-2])$/.test(month);
const isMonthDay = (day: string) => /^[+-]?(?:[1-9]|[12]\d|3[01])$/.test(day);
const isPosition = (place: string) => /^[+-]?[1-4]$/.test(place);

/** Whether one of the days occurs in every month. */
const hasUsualDay = (days: readonly string[]) => days.length === 0 || days.some((day) => Math.abs(Number(day)) <= 28);

const isDaily = (parts: Parts) =>
  lacks(parts, 'BYMONTHDAY', 'BYSETPOS') &&
  (lacks(parts, 'BYDAY', 'BYMONTH') || Number(parts.get('INTERVAL') ?? 1) === 1) &&
  listOf(parts, 'BYDAY').every(isWeekday);

const isWeekly = (parts: Parts) => lacks(parts, 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS') && listOf(parts, 'BYDAY').every(isWeekday);

function isMonthly(parts: Parts): boolean {
  const days = listOf(parts, 'BYDAY');
  if (!lacks(parts, 'BYMONTH') || (!lacks(parts, 'BYDAY') && !lacks(parts, 'BYMONTHDAY'))) return false;
  if (!lacks(parts, 'BYSETPOS')) return days.length > 0 && days.every(isWeekday);
  return days.every(isNthWeekday) && hasUsualDay(listOf(parts, 'BYMONTHDAY'));
}

function isYearly(parts: Parts): boolean {
  if (!lacks(parts, 'BYSETPOS')) return false;
  if (lacks(parts, 'BYMONTH')) return lacks(parts, 'BYDAY', 'BYMONTHDAY');
  if (!lacks(parts, 'BYDAY')) return lacks(parts, 'BYMONTHDAY') && listOf(parts, 'BYDAY').every(isNthWeekday);
  return !lacks(parts, 'BYMONTHDAY') && hasUsualDay(listOf(parts, 'BYMONTHDAY'));
}

const kinds: Readonly<Record<string, (parts: Parts) => boolean>> = { DAILY: isDaily, WEEKLY: isWeekly, MONTHLY: isMonthly, YEARLY: isYearly };

/** Whether a recurrence rule (RFC 5545, 3.3.10) is supported. */
export function isFollowed(rule: string): boolean {
  const parts: Parts = new Map(rule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  if (![...parts.keys()].every((key) => known.has(key))) return false;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!(Number.isInteger(interval) && interval >= 1 && interval <= mostInterval)) return false;
  if (!listOf(parts, 'BYMONTH').every(isMonth) || !listOf(parts, 'BYMONTHDAY').every(isMonthDay)) return false;
  return listOf(parts, 'BYSETPOS').every(isPosition) && (kinds[parts.get('FREQ') ?? '']?.(parts) ?? false);
}
