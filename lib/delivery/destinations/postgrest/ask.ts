import type { TestResult } from '@/lib/core/delivery/target-schema';
import { failure, type Result, success } from '@/lib/core/result';
import type { Answered, SendOutcome } from '@/lib/network/send';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { tableTexts } from '@/lib/text/delivery/table-access';
import { type ActorAccess, type AdapterContext, isPageInstead } from '../../actor';
import { makeAsker } from '../../asking/asker';
import { isElsewhere, noTables, problemOf } from '../../tables/answer';
import { authorizeTable, keyMissing, limit, timeout } from './request';
import { sampleRow, type TableRow } from './row';
import { type PostgrestSettings, postgrestSettings } from './settings';

/** A sentence that ends the test: what is wrong. */
const fault = (text: string): TestResult => ({ ok: false, text });

/** The database's answer; without one, what is wrong. */
function readReach(outcome: SendOutcome): Result<Answered, TestResult> {
  if (outcome.outcome === 'not-granted') return failure(fault(connectionTexts.notAllowed));
  if (outcome.outcome !== 'answered') return failure(fault(connectionTexts.databaseUnreachable));
  if (isPageInstead(outcome)) return failure(fault(connectionTexts.pageInstead));
  return isElsewhere(outcome) ? failure(fault(describeReasons(noTables))) : success(outcome);
}

function describeProblem(answer: Answered): string {
  return connectionTexts.databaseAnswered(answer.status, problemOf(answer)?.message.slice(0, 300) ?? null);
}

/** PostgreSQL's codes that the test tells apart: missing permission, the same key twice in one upsert, and in one insert. */
const codes = { forbidden: '42501', twiceInUpsert: '21000', twiceInInsert: '23505' };

type Ask = (method: 'GET' | 'POST', path: string, prefer?: string, rows?: readonly TableRow[]) => Promise<Result<Answered, TestResult>>;

function askWith(url: string, auth: Readonly<Record<string, string>>, { call }: AdapterContext): Ask {
  return async (method, path, prefer, rows) => {
    const headers = { ...auth, ...(rows && { 'content-type': 'application/json' }), ...(prefer && { prefer }) };
    return readReach(await call({ method, url: `${url}${path}`, headers, body: rows ? JSON.stringify(rows) : null, timeout, limit }));
  };
}

/**
 * Tries what a scorecard's request does, with the same row twice. Each statement must fail, whatever the table's policies are: in an upsert no row
 * may be met twice, and in an insert the unique index refuses the second; a statement that fails leaves nothing behind. The upsert goes first,
 * because it is refused where no such index exists.
 */
async function probeWrite(ask: Ask, { table, conflict }: PostgrestSettings, row: TableRow): Promise<TestResult> {
  const upsert = await ask('POST', `/${table}?on_conflict=${conflict.join(',')}`, 'resolution=merge-duplicates,return=minimal,tx=rollback', [
    row,
    row,
  ]);
  if (!upsert.ok) return upsert.reason;
  if (upsert.value.status < 300) return fault(tableTexts.keptSample(table));
  const code = problemOf(upsert.value)?.code;
  if (code === codes.twiceInUpsert) return { ok: true, text: tableTexts.works(table) };
  if (code !== codes.forbidden) return fault(`${describeProblem(upsert.value)} ${tableTexts.nothingWritten}`);
  const insert = await ask('POST', `/${table}`, 'return=minimal,tx=rollback', [row, row]);
  if (!insert.ok) return insert.reason;
  const insertCode = problemOf(insert.value)?.code;
  if (insertCode === codes.twiceInInsert) return fault(tableTexts.noUpsert(table));
  return fault(insertCode === codes.forbidden ? tableTexts.noInsert(table) : `${describeProblem(insert.value)} ${tableTexts.nothingWritten}`);
}

/** Says whether the table can be read and, where the row's columns are known, whether it takes a scorecard. Nothing is written. */
async function test({ settings, secrets }: ActorAccess<PostgrestSettings>, context: AdapterContext): Promise<TestResult> {
  const auth = authorizeTable(secrets);
  if (auth === null) return fault(describeReasons(keyMissing));
  const ask = askWith(settings.url, auth, context);
  const answer = await ask('GET', `/${settings.table}?select=${settings.conflict.join(',')}&limit=0`);
  if (!answer.ok) return answer.reason;
  if (problemOf(answer.value)?.code === codes.forbidden) return fault(tableTexts.noSelect(settings.table));
  if (answer.value.status < 200 || answer.value.status >= 300) return fault(describeProblem(answer.value));
  const row = settings.expression === null ? sampleRow(settings.conflict) : null;
  return row === null ? { ok: true, text: connectionTexts.tableWorks(settings.table) } : probeWrite(ask, settings, row);
}

/** A table behind PostgREST, the asking half. */
export const asker = makeAsker<PostgrestSettings>({ settings: postgrestSettings, test, lookUps: {} });
