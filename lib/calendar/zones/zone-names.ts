import { WINDOWS_TO_IANA_MAP } from 'windows-iana';

/** The short zone names in the IANA database. Browsers know more, from early Java, and those mislead: “BST” is Bangladesh, “AST” Alaska. */
const short = new Set('UTC GMT UCT CET EET MET WET EST MST HST PRC ROC ROK'.split(' '));

/** Whether the browser knows a zone by this IANA name, or an offset such as “+02:00”. */
function isKnown(timeZone: string): boolean {
  if (/^[a-z]{3}$/i.test(timeZone) && !short.has(timeZone.toUpperCase())) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The IANA name in a text, also after a vendor’s prefix (“/mozilla.org/20050126_1/Europe/Berlin”) or with spaces (“America/New York”). */
function ianaName(name: string): string | null {
  const parts = name
    .replaceAll('\\', '')
    .split('/')
    .map((part) => part.trim().replaceAll(/\s+/g, '_'))
    .filter((part) => part !== '');
  const endings = parts.map((_part, from) => parts.slice(from).join('/'));
  return endings.find(isKnown) ?? null;
}

/** The IANA zones of a Windows zone, in a territory or in all. The package's own function brings a table of aliases, nine KiB, which browsers know. */
const listZones = (windowsZone: string, within?: string): readonly string[] =>
  WINDOWS_TO_IANA_MAP.filter(({ windowsName: name, territory }) => name === windowsZone && (within ?? territory) === territory).flatMap(
    ({ iana }) => iana,
  );

/** The IANA zone of a Windows zone name. Outlook numbers names that it writes twice (“GMT Standard Time 1”), and daylight time has a name too. */
function windowsName(name: string): string | null {
  const standard = name.replace(/ \d+$/, '').replace(/ (?:Daylight|Summer) Time$/, ' Standard Time');
  return listZones(standard, '001').find(isKnown) ?? listZones(standard).find(isKnown) ?? null;
}

const regions = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'];

/** The zone of the first city in a list as Windows shows it: “(UTC+01:00) Amsterdam, Berlin, Bern”. */
function listedCity(name: string): string | null {
  const [, shown] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/.exec(name) ?? [];
  if (shown === undefined) return null;
  const countries = shown.replace(/ Time \([^)]*\)$/, ' Standard Time');
  const cities = shown.split(/,\s*/).map((city) => city.replaceAll(/\s+/g, '_'));
  const zones = cities.flatMap((city) => regions.map((region) => `${region}/${city}`));
  return windowsName(countries) ?? zones.find(isKnown) ?? null;
}

/** The offset in a name such as “UTC+2” or “GMT-0530”. */
function offsetName(name: string): string | null {
  const [, sign, hours = '', minutes = '00'] = /^\(?(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?\)?$/i.exec(name) ?? [];
  const offset = sign === undefined ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return offset !== null && isKnown(offset) ? offset : null;
}

const known = new Map<string, string | null>();
const mostKnown = 1000;

/**
 * The IANA zone, or the offset, for a calendar’s zone name: an IANA name, a Windows name, one with a vendor’s prefix, or an entry of Windows' list.
 * Null where it is none of these.
 */
export function findZoneName(written: string): string | null {
  const name = written.trim().replace(/^["']|["']$/g, '');
  const found = known.get(name);
  if (found !== undefined) return found;
  const zone = name === '' ? null : (offsetName(name) ?? ianaName(name) ?? windowsName(name) ?? listedCity(name));
  if (known.size < mostKnown) known.set(name, zone);
  return zone;
}
