import type { Row } from './rows';
import { canonical } from './same';

/** The rows of one interview or rubric, by table. */
export type CopyGroup = ReadonlyMap<string, readonly Row[]>;

/** A digest of a group of rows, the same for the same rows: however often a backup is restored, a copy is made once. */
export function digestRows(group: CopyGroup): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of canonical([...group])) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** Names a copy so that it differs from the original, within the bounds of a name. */
export type NameCopy = (name: string) => string;

const idFields: readonly string[] = ['id', 'scorecardId', 'noteId', 'turnId'];

/** Every id that the rows themselves have. */
function listIds(group: CopyGroup): ReadonlySet<string> {
  const rows = [...group.values()].flat();
  return new Set(rows.flatMap((row) => idFields.map((field) => row[field]).filter((id) => typeof id === 'string')));
}

/** Fields that hold one id or several. */
const references: readonly string[] = ['id', 'interviewId', 'scorecardId', 'noteId', 'turnId', 'of', 'evidence'];

/** A value in which every id of the rows is replaced; texts stay as they are. */
function renameIn(value: unknown, rename: (id: string) => string, isReference = false): unknown {
  if (typeof value === 'string') return isReference ? rename(value) : value;
  if (Array.isArray(value)) return value.map((item) => renameIn(item, rename, isReference));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, key === 'rubric' ? held : renameIn(held, rename, references.includes(key))]),
  );
}

/** The body of a scorecard is a text that contains ids. */
function renameInBody(row: Row, rename: (id: string) => string): Row {
  try {
    return { ...row, body: JSON.stringify(renameIn(JSON.parse(String(row.body)), rename)) };
  } catch {
    return row;
  }
}

/** A copy of an interview under a new id, with everything in it, and with a name that differs from the original. */
export function copyInterview(group: CopyGroup, nameCopy: NameCopy): CopyGroup {
  const mark = digestRows(group);
  const ids = listIds(group);
  const rename = (text: string) => (ids.has(text) ? `${text}~${mark}` : text);
  const copyRow = (table: string, row: Row): Row => {
    const copied = Object(renameIn(row, rename));
    if (table === 'interviews') return { ...copied, candidate: nameCopy(String(row.candidate)) };
    return table === 'scorecards' ? renameInBody(copied, rename) : copied;
  };
  return new Map([...group].map(([table, rows]) => [table, rows.map((row) => copyRow(table, row))]));
}
