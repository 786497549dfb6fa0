import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import type { AskStore, StoreProblem } from './ask-store';
import { askedAfter, type Cursor, findUnseen, moveCursor, type NumberedRow } from './cursor';
import { type StoreScorecard, scorecardKey, scorecardKeyRow, scorecardRow } from './scorecard-rows';

const pageSize = 500;
/** Whole scorecards are asked for in smaller pages: each may have some 100 kB. */
const wholePageSize = 50;
const keyColumns = 'interviewer,scorecard_id,revision,candidate,updated_seq';
const wholeColumns = `${keyColumns},finished_at,body`;

/** What a read found: the rows that could be read, how many could not, and the cursor for the next. */
export type ReadScorecards = { readonly rows: readonly StoreScorecard[]; readonly unreadable: number; readonly cursor: Cursor };

/** All pages of rows with a number above `after`, in the order of their numbers. */
async function readKeys(ask: AskStore, after: number): Promise<Result<readonly NumberedRow[], StoreProblem>> {
  const found: NumberedRow[] = [];
  for (let from = after; ; ) {
    const answer = await ask({ method: 'GET', path: `/scorecards?select=${keyColumns}&updated_seq=gt.${from}&order=updated_seq&limit=${pageSize}` });
    if (!answer.ok) return answer;
    const page = z.array(scorecardKeyRow).safeParse(answer.value);
    if (!page.success) return failure('unreadable');
    found.push(...page.data.map((row) => ({ key: scorecardKey(row), number: row.updated_seq })));
    const last = page.data.at(-1);
    if (last === undefined || page.data.length < pageSize) return success(found);
    from = last.updated_seq;
  }
}

type Whole = Pick<ReadScorecards, 'rows' | 'unreadable'>;

/** One row that cannot be read does not keep the others away. */
async function readWhole(ask: AskStore, filter: string): Promise<Result<Whole, StoreProblem>> {
  const answer = await ask({ method: 'GET', path: `/scorecards?select=${wholeColumns}&${filter}&order=updated_seq` });
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.value)) return failure('unreadable');
  const read = answer.value.map((row: unknown) => scorecardRow.safeParse(row));
  const rows = read.flatMap((one) => (one.success ? [one.data] : []));
  return success({ rows, unreadable: read.length - rows.length });
}

/** Reads what this member may see and this device has not seen. On a failure the cursor stays, and the next read asks for the same again. */
export async function readNewScorecards(ask: AskStore, cursor: Cursor): Promise<Result<ReadScorecards, StoreProblem>> {
  const keys = await readKeys(ask, askedAfter(cursor));
  if (!keys.ok) return keys;
  const unseen = findUnseen(cursor, keys.value);
  const rows: StoreScorecard[] = [];
  let unreadable = 0;
  for (let at = 0; at < unseen.length; at += wholePageSize) {
    const numbers = unseen.slice(at, at + wholePageSize).map(({ number }) => number);
    const page = await readWhole(ask, `updated_seq=in.(${numbers.join(',')})`);
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    unreadable += page.value.unreadable;
  }
  return success({ rows, unreadable, cursor: moveCursor(cursor, keys.value) });
}

/**
 * Reads all scorecards of a candidate that this member may see: when a debrief opens, and after they have finished their own, as others' became
 * visible far below the cursor.
 */
export const readCandidateScorecards = (ask: AskStore, candidate: string): Promise<Result<Whole, StoreProblem>> =>
  readWhole(ask, `candidate=eq.${candidate}&updated_seq=gt.0`);
