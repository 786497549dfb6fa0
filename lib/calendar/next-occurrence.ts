import ICAL from 'ical.js';
import { type CalendarTime, type Component, isUtc, type Property, parameterOf, timeOf, timesOf } from './ical';
import { type Clock, type Moment, readMoment, wallOf } from './read-times';
import { isFollowed } from './series-rule';

const day = 86_400_000;
/** The greatest UTC offset of any zone, in milliseconds. */
const furthest = 2 * day;
const lastYear = 2100;

type Rule = InstanceType<typeof ICAL.Recur>;
type Series = { readonly clock: Clock; readonly from: number; readonly taken: ReadonlySet<number>; readonly steps: OccurrenceSteps };

/** Whether an event repeats. */
export const repeats = (event: Component): boolean => event.hasProperty('rrule') || event.hasProperty('rdate');

const momentsIn = (property: Property, clock: Clock): readonly Moment[] =>
  timesOf(property).flatMap((time) => clock.momentOf(time, parameterOf(property, 'tzid')) ?? []);

const listed = (event: Component, name: string, clock: Clock) => event.getAllProperties(name).flatMap((property) => momentsIn(property, clock));

/** The last time that a rule allows. The parser compares it as if all times were in one zone, so it is removed from the rule. */
function collectUntil(rule: Rule, zone: string, clock: Clock): number {
  const { until } = rule;
  if (until === null) return Infinity;
  rule.until = null;
  const end = until.clone();
  if (end.isDate) Object.assign(end, { isDate: false, hour: 23, minute: 59, second: 59 });
  return isUtc(until) && !until.isDate ? wallOf(until) : (clock.momentOf(end, zone)?.at ?? -Infinity);
}

/**
 * A rule’s first time at or after `from` that is not excluded, or else its last; null when there is none, undefined when the rule cannot be followed
 * that far.
 */
function walk(rule: Rule, start: CalendarTime, zone: string, series: Series): Moment | null | undefined {
  const { clock, from, taken, steps } = series;
  const until = collectUntil(rule, zone, clock);
  const isEarly = (time: CalendarTime) => wallOf(time) < Math.min(from, until) - furthest;
  const iterator = rule.iterator(start);
  let last: CalendarTime | null = null;
  for (let time = iterator.next(); time !== null && time.year <= lastYear; time = iterator.next()) {
    steps.left -= 1;
    if (steps.left < 0) return undefined;
    const at = isEarly(time) ? -Infinity : (clock.momentOf(time, zone)?.at ?? -Infinity);
    if (at > until) break;
    if (taken.has(at)) continue;
    if (at >= from) return clock.momentOf(time, zone);
    // The iterator changes the returned time when it goes on, so a copy is kept.
    last = time.clone();
  }
  return last === null ? null : clock.momentOf(last, zone);
}

const byTime = (a: Moment, b: Moment) => a.at - b.at;

/** How many more occurrences may be looked at, so that a file with many long series is read in bounded time. */
export type OccurrenceSteps = { left: number };

/**
 * The next occurrence of a series from a wall time on; its last one when it is over. Overridden and excluded times do not count. Null when none is
 * left; undefined when its rule is not supported.
 */
export function findNextOccurrence(
  event: Component,
  clock: Clock,
  from: number,
  overridden: ReadonlySet<number>,
  steps: OccurrenceSteps,
): Moment | null | undefined {
  const property = event.getFirstProperty('dtstart');
  const [start, first] = [timeOf(property), readMoment(property, clock)];
  if (start === null || first === null) return null;
  const rules = event.getAllProperties('rrule').map((rule) => rule.getFirstValue());
  const followed = rules.filter((rule) => rule instanceof ICAL.Recur).filter((rule) => isFollowed(rule.toString()));
  if (followed.length < rules.length) return undefined;
  const taken = new Set([...overridden, ...listed(event, 'exdate', clock).map(({ at }) => at)]);
  const zone = parameterOf(property, 'tzid');
  const walked = followed.map((rule) => walk(rule.clone(), start, zone, { clock, from, taken, steps }));
  if (walked.includes(undefined)) return undefined;
  const times = [first, ...listed(event, 'rdate', clock), ...walked.flatMap((moment) => moment ?? [])]
    .filter(({ at }) => !taken.has(at))
    .toSorted(byTime);
  return times.find(({ at }) => at >= from) ?? times.at(-1) ?? null;
}
