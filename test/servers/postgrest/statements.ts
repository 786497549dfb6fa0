import { quoted } from '../../public/team-store/database.ts';

/** A name in SQL. */
export const named = (name: string) => `"${name.replaceAll('"', '""')}"`;

const comparisons: Readonly<Record<string, string>> = { eq: '=', neq: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=', cs: '@>', ilike: 'ilike' };
const reserved = ['select', 'order', 'limit', 'offset', 'on_conflict', 'columns'];

/** A request that PostgREST would not understand; its message is the answer's. */
export class Unreadable extends Error {}

/** The texts of a list in brackets, with or without quotation marks. */
function readList(text: string): readonly string[] {
  return [...text.replace(/^\((.*)\)$/s, '$1').matchAll(/"((?:[^"\\]|\\.)*)"|[^,]+/g)].map(
    ([whole, inner]) => inner?.replaceAll(/\\(.)/g, '$1') ?? whole,
  );
}

function readFilter(column: string, text: string): string {
  const [, not, operator = '', value = ''] = /^(not\.)?([a-z]+)\.(.*)$/s.exec(text) ?? [];
  const comparison = comparisons[operator];
  const negate = (condition: string) => (not === undefined ? condition : `not (${condition})`);
  // In an address, * stands for SQL's %.
  const compared = operator === 'ilike' ? value.replaceAll('*', '%') : value;
  if (comparison !== undefined) return negate(`${named(column)} ${comparison} ${quoted(compared)}`);
  if (operator === 'in') return negate(`${named(column)} in (${readList(value).map(quoted).join(', ')})`);
  if (operator === 'is' && /^(null|true|false)$/.test(value)) return negate(`${named(column)} is ${value}`);
  throw new Unreadable(`"failed to parse filter (${text})"`);
}

/** The conditions of a request's filters, as a clause; empty without any. */
function readConditions(search: URLSearchParams): string {
  const filters = [...search].filter(([name]) => !reserved.includes(name)).map(([column, text]) => readFilter(column, text));
  return filters.length === 0 ? '' : ` where ${filters.join(' and ')}`;
}

function readOrder(search: URLSearchParams): string {
  const terms = (search.get('order') ?? '').split(',').filter((term) => term !== '');
  const read = terms.map((term) => {
    const [column = '', direction = 'asc'] = term.split('.');
    if (direction !== 'asc' && direction !== 'desc') throw new Unreadable(`"failed to parse order (${term})"`);
    return `${named(column)} ${direction}`;
  });
  return read.length === 0 ? '' : ` order by ${read.join(', ')}`;
}

function readCount(search: URLSearchParams, name: 'limit' | 'offset'): string {
  const text = search.get(name);
  if (text !== null && !/^\d+$/.test(text)) throw new Unreadable(`"failed to parse ${name} (${text})"`);
  return text === null ? '' : ` ${name} ${text}`;
}

const readColumns = (search: URLSearchParams) =>
  (search.get('select') ?? '*')
    .split(',')
    .map((column) => (column === '*' ? '*' : named(column)))
    .join(', ');

/** The rows of a statement as one JSON text. */
const asJson = (statement: string) =>
  `with answer as (${statement}) select coalesce(json_agg(answer), '[]')::text as body, count(*)::integer as found from answer`;

/** Statement for GET. */
export const readRows = (table: string, search: URLSearchParams): string =>
  asJson(
    `select ${readColumns(search)} from ${table}${readConditions(search)}${readOrder(search)}${readCount(search, 'limit')}${readCount(search, 'offset')}`,
  );

/** Statement for an exact count. */
export const countRows = (table: string, search: URLSearchParams): string =>
  `select count(*)::integer as total from ${table}${readConditions(search)}`;

type Preference = { readonly resolution: string | null; readonly returns: boolean };

/** What the header `Prefer` asks for. */
export function readPreference(prefer: string): Preference & { readonly count: string | null } {
  const find = (name: string) => new RegExp(`(?:^|[,\\s])${name}=([a-z-]+)`).exec(prefer)?.[1] ?? null;
  return { resolution: find('resolution'), returns: find('return') === 'representation', count: find('count') };
}

function readConflict(search: URLSearchParams, { resolution }: Preference, columns: readonly string[]): string {
  const target = (search.get('on_conflict') ?? '').split(',').filter((column) => column !== '');
  const at = target.length === 0 ? '' : ` (${target.map(named).join(', ')})`;
  if (resolution === 'ignore-duplicates') return ` on conflict${at} do nothing`;
  if (resolution !== 'merge-duplicates' || target.length === 0) return '';
  return ` on conflict${at} do update set ${columns.map((column) => `${named(column)} = excluded.${named(column)}`).join(', ')}`;
}

const returning = (statement: string, search: URLSearchParams, { returns }: Preference) =>
  returns ? asJson(`${statement} returning ${readColumns(search)}`) : statement;

/** Statement for POST: every object has the same keys, or the request is refused. */
export function addRows(table: string, search: URLSearchParams, body: string, preference: Preference): string {
  const given: unknown = JSON.parse(body);
  const rows = (Array.isArray(given) ? given : [given]) as readonly object[];
  const columns = Object.keys(rows[0] ?? {});
  if (rows.some((row) => Object.keys(row).toSorted().join() !== columns.toSorted().join())) throw new Unreadable('All object keys must match');
  const list = columns.map(named).join(', ');
  const from = `select ${list} from json_populate_recordset(null::${table}, ${quoted(JSON.stringify(rows))})`;
  return returning(`insert into ${table} (${list}) ${from}${readConflict(search, preference, columns)}`, search, preference);
}

/** Statement for PATCH. */
export function changeRows(table: string, search: URLSearchParams, body: string, preference: Preference): string {
  const columns = Object.keys(JSON.parse(body) as object);
  const set = columns.map((column) => `${named(column)} = given.${named(column)}`).join(', ');
  const where = readConditions(search).replaceAll(/(where|and) "/g, `$1 ${table}."`);
  return returning(`update ${table} set ${set} from json_populate_record(null::${table}, ${quoted(body)}) as given${where}`, search, preference);
}

/** Statement for DELETE. */
export const removeRows = (table: string, search: URLSearchParams, preference: Preference): string =>
  returning(`delete from ${table}${readConditions(search)}`, search, preference);

/** Statement for a call of a function with named arguments. */
export function callFunction(name: string, body: string): string {
  const given = Object.entries(JSON.parse(body === '' ? '{}' : body) as Record<string, unknown>);
  return `select to_json(${name}(${given.map(([argument, value]) => `${named(argument)} => ${quoted(String(value))}`).join(', ')}))::text as body`;
}
