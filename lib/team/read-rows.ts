import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import type { InboxRow } from '@/lib/core/team/inbox-row';
import type { StoreProblem } from '@/lib/core/team/reading';
import type { AskStore } from './ask-store';
import { askedAfter, type Cursor, findUnseen, moveCursor } from './cursor';
import type { FollowedTable } from './followed-tables';
import { readNumbered } from './read-numbered';

/** Whole rows are asked for in smaller pages: each may have some 100 kB. */
const wholePageSize = 50;

const numberedRow = z.looseObject({ updated_seq: z.int() });
type NumberedRow = z.infer<typeof numberedRow>;

const textIn = (row: NumberedRow, column: string): string => String(row[column] ?? '');

const toInboxRow = ({ name, key, about }: FollowedTable, row: NumberedRow): InboxRow => ({
  table: name,
  key: key.map((column) => textIn(row, column)).join(' '),
  number: row.updated_seq,
  candidate: about === 'candidate' && typeof row.candidate === 'string' ? row.candidate : null,
  row,
});

/** The key of a row that a device had not seen, who wrote it and what it is about, each as the table says; '' where it does not say. */
export type UnseenRow = { readonly number: number; readonly by: string; readonly about: string };

/** What a read found: what this device had not seen, those rows, the cursor for the next read, and whether everything that may be seen was asked for. */
export type FoundRows = {
  readonly rows: readonly InboxRow[];
  readonly unseen: readonly UnseenRow[];
  readonly cursor: Cursor;
  readonly isWhole: boolean;
};

/** The whole rows of a table that a filter is true for, with what no schema has read yet. */
async function readWhole(ask: AskStore, table: FollowedTable, filter: string): Promise<Result<readonly InboxRow[], StoreProblem>> {
  const columns = new Set([...table.key, ...(table.about === null ? [] : [table.about]), 'updated_seq', ...table.more]);
  const answer = await ask({ method: 'GET', path: `/${table.name}?select=${[...columns].join(',')}&${filter}&order=updated_seq` });
  if (!answer.ok) return answer;
  const rows = z.array(numberedRow).safeParse(answer.value);
  return rows.success ? success(rows.data.map((row) => toInboxRow(table, row))) : failure('unreadable');
}

/** Reads what this member may see and this device has not seen. On a failure the cursor stays, and the next read asks for the same again. */
export async function readNewRows(ask: AskStore, table: FollowedTable, cursor: Cursor): Promise<Result<FoundRows, StoreProblem>> {
  const after = askedAfter(cursor);
  const columns = [...new Set([...table.key, table.by, table.about].filter((column) => column !== null)), 'updated_seq'].join(',');
  const found = await readNumbered(ask, { name: table.name, columns, row: numberedRow }, after);
  if (!found.ok) return found;
  const keyed = found.value.map((row) => ({ key: toInboxRow(table, row).key, number: row.updated_seq }));
  const fresh = new Set(findUnseen(cursor, keyed).map(({ number }) => number));
  const unseen = found.value.filter(({ updated_seq: number }) => fresh.has(number));
  const rows: InboxRow[] = [];
  for (let at = 0; at < unseen.length; at += wholePageSize) {
    const numbers = unseen.slice(at, at + wholePageSize).map(({ updated_seq: number }) => number);
    const page = await readWhole(ask, table, `updated_seq=in.(${numbers.join(',')})`);
    if (!page.ok) return page;
    rows.push(...page.value);
  }
  const told = unseen.map((row) => ({
    number: row.updated_seq,
    by: table.by === null ? '' : textIn(row, table.by),
    about: table.about === null ? '' : textIn(row, table.about),
  }));
  return success({ rows, unseen: told, cursor: moveCursor(cursor, keyed), isWhole: after === 0 });
}

/**
 * Reads all rows of a table about something, by its id, that this member may see: after they have finished their own, as others' became visible far
 * below the cursor.
 */
export const readRowsAbout = (ask: AskStore, table: FollowedTable, about: string): Promise<Result<readonly InboxRow[], StoreProblem>> =>
  readWhole(ask, table, `${table.about}=eq.${about}&updated_seq=gt.0`);
