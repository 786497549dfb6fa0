import { failure, type Result, success } from '@/lib/core/result';
import type { StoreProblem } from '@/lib/core/team/reading';
import type { AskStore } from './ask-store';
import { askedAfter, type Cursor, findUnseen, moveCursor } from './cursor';
import { type NumberedTable, readNumbered } from './read-numbered';
import { type ScorecardKeyRow, type StoreScorecard, scorecardKey, scorecardKeyRow, scorecardRow } from './scorecard-rows';

/** Whole scorecards are asked for in smaller pages: each may have some 100 kB. */
const wholePageSize = 50;
const keyColumns = 'interviewer,scorecard_id,revision,candidate,updated_seq';
const wholeColumns = `${keyColumns},finished_at,body`;
const keys: NumberedTable<ScorecardKeyRow> = { name: 'scorecards', columns: keyColumns, row: scorecardKeyRow };

/** Scorecards that could be read, and how many could not. */
export type WholeScorecards = { readonly rows: readonly StoreScorecard[]; readonly unreadable: number };

/**
 * What a read found: the keys of what this device had not seen, their rows, the cursor for the next read, and whether everything that this member may
 * see was asked for.
 */
export type ReadScorecards = WholeScorecards & {
  readonly unseen: readonly ScorecardKeyRow[];
  readonly cursor: Cursor;
  readonly isWhole: boolean;
};

/** One row that cannot be read does not keep the others away. */
async function readWhole(ask: AskStore, filter: string): Promise<Result<WholeScorecards, StoreProblem>> {
  const answer = await ask({ method: 'GET', path: `/scorecards?select=${wholeColumns}&${filter}&order=updated_seq` });
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.value)) return failure('unreadable');
  const read = answer.value.map((row: unknown) => scorecardRow.safeParse(row));
  const rows = read.flatMap((one) => (one.success ? [one.data] : []));
  return success({ rows, unreadable: read.length - rows.length });
}

/** Reads what this member may see and this device has not seen. On a failure the cursor stays, and the next read asks for the same again. */
export async function readNewScorecards(ask: AskStore, cursor: Cursor): Promise<Result<ReadScorecards, StoreProblem>> {
  const after = askedAfter(cursor);
  const found = await readNumbered(ask, keys, after);
  if (!found.ok) return found;
  const numbered = found.value.map((row) => ({ key: scorecardKey(row), number: row.updated_seq, row }));
  const fresh = new Set(findUnseen(cursor, numbered).map(({ number }) => number));
  const unseen = numbered.filter(({ number }) => fresh.has(number)).map(({ row }) => row);
  const rows: StoreScorecard[] = [];
  let unreadable = 0;
  for (let at = 0; at < unseen.length; at += wholePageSize) {
    const numbers = unseen.slice(at, at + wholePageSize).map(({ updated_seq: number }) => number);
    const page = await readWhole(ask, `updated_seq=in.(${numbers.join(',')})`);
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    unreadable += page.value.unreadable;
  }
  const seen = numbered.map(({ key, number }) => ({ key, number }));
  return success({ rows, unreadable, unseen, cursor: moveCursor(cursor, seen), isWhole: after === 0 });
}

/**
 * Reads all scorecards of a candidate that this member may see: when a debrief opens, and after they have finished their own, as others' became
 * visible far below the cursor.
 */
export const readCandidateScorecards = (ask: AskStore, candidate: string): Promise<Result<WholeScorecards, StoreProblem>> =>
  readWhole(ask, `candidate=eq.${candidate}&updated_seq=gt.0`);
