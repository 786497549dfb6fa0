import type { CalendarEvent } from '@/lib/core/prepared/prepare-event';
import type { CalendarContents } from './answer';

/** The series that an event's id belongs to; its own id where it is not part of one. */
const seriesOf = (id: string): string => id.replace(/ \d{4}-\d\d-\d\dT[\d:.]+Z$/, '');

const latest = <Item extends { readonly id: string; readonly sequence: number }>(items: readonly Item[]): readonly Item[] => {
  const byId = new Map<string, Item>();
  for (const item of items) if (item.sequence >= (byId.get(item.id)?.sequence ?? 0)) byId.set(item.id, item);
  return [...byId.values()];
};

/** Merges several calendars: the latest version of each event counts; of two equally late, the cancellation. */
export function joinCalendars(all: readonly CalendarContents[]): CalendarContents {
  const cancelled = new Map(latest(all.flatMap((one) => one.cancelled)).map((event) => [event.id, event]));
  const events = latest(all.flatMap((one) => one.events));
  const isTakenBack = ({ id, sequence }: CalendarEvent) => sequence <= ((cancelled.get(id) ?? cancelled.get(seriesOf(id)))?.sequence ?? -1);
  const left = events.filter((event) => !isTakenBack(event));
  for (const { id } of left) cancelled.delete(id);
  return { events: left, cancelled: [...cancelled.values()], damaged: all.reduce((sum, { damaged }) => sum + damaged, 0) };
}
