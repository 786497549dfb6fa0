/** One component of a calendar, such as an event: its lines, from BEGIN to END. */
export type CalendarPart = readonly string[];

/** A calendar's own lines, zones and events, not parsed yet; a truncated one is not whole. */
export type SplitCalendar = {
  readonly head: readonly string[];
  readonly zones: readonly CalendarPart[];
  readonly events: readonly CalendarPart[];
  readonly isWhole: boolean;
};

type Open = {
  readonly head: string[];
  readonly zones: CalendarPart[];
  readonly events: CalendarPart[];
  readonly begun: string[];
  part: string[];
  isWhole: boolean;
};

const longestLine = 262_144;
const longestName = 16_384;
const property = /^[\w-]+[;:]/;
const begin = /^BEGIN:\s*(\S+)\s*$/i;
const end = /^END:\s*(\S+)\s*$/i;

/** Whether a property is worth reading: attachments and extremely long parameters are not. */
function isProperty(line: string): boolean {
  if (!property.test(line) || /^ATTACH[;:]/i.test(line)) return false;
  const colon = line.indexOf(':');
  return colon >= 0 && colon <= longestName;
}

function readEnd(open: Open, name: string): void {
  if (open.begun.at(-1) !== name) return;
  open.begun.pop();
  if (open.begun.length > 0) return;
  if (name === 'VEVENT') open.events.push([...open.part, 'END:VEVENT']);
  if (name === 'VTIMEZONE') open.zones.push([...open.part, 'END:VTIMEZONE']);
  open.part = [];
}

/** Whether a component at this depth is read: an event’s alarms are not, the observances of a zone are. */
const isRead = ({ begun }: Open) => begun.length === 1 || (begun[0] === 'VTIMEZONE' && begun.length === 2);

function readLine(open: Open, line: string): void {
  const [, begun] = begin.exec(line) ?? [];
  const [, ended] = end.exec(line) ?? [];
  if (begun !== undefined) open.begun.push(begun.toUpperCase());
  if (open.begun.length === 0) open.head.push(line);
  else if (isRead(open)) open.part.push(line.slice(0, longestLine));
  if (ended !== undefined) readEnd(open, ended.toUpperCase());
}

const fresh = (): Open => ({ head: [], zones: [], events: [], begun: [], part: [], isWhole: false });

/** The calendars in the lines of a file. A truncated one keeps its complete components. */
export function splitCalendars(lines: readonly string[]): readonly SplitCalendar[] {
  const calendars: Open[] = [];
  let open: Open | null = null;
  for (const line of lines) {
    if (/^BEGIN:\s*VCALENDAR\s*$/i.test(line)) {
      open = fresh();
      calendars.push(open);
    } else if (open !== null && /^END:\s*VCALENDAR\s*$/i.test(line)) {
      open.isWhole = open.begun.length === 0;
      open = null;
    } else if (open !== null && isProperty(line)) readLine(open, line);
  }
  return calendars;
}
