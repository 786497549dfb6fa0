import * as z from 'zod/mini';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { Answered, Request } from '@/lib/network/send';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { type ActorAccess, type AdapterContext, isPageInstead, makeActor, missingSecretVerdict, overHttp, pageInstead } from '../../actor';
import { type PostgrestSettings, postgrestSettings } from './settings';

const timeout = 20_000;
const limit = 65_536;
const problemSchema = z.object({ message: z.string(), code: z.nullish(z.string()) });

/** Supabase's newer keys (sb_…) are no JWT and go in `apikey` alone; its older ones go in both. */
function authorize({ apiKey = '', token = '' }: ActorAccess<PostgrestSettings>['secrets']): Readonly<Record<string, string>> | null {
  const bearer = token !== '' ? token : apiKey.startsWith('sb_') ? '' : apiKey;
  if (apiKey === '' && bearer === '') return null;
  return { ...(apiKey !== '' && { apikey: apiKey }), ...(bearer !== '' && { authorization: `Bearer ${bearer}` }) };
}

const keyMissing = [because('secret-missing', { secret: 'key' })];

async function prepare({ method, path, headers, body }: PlannedRequest, access: ActorAccess<PostgrestSettings>): Promise<Result<Request, Verdict>> {
  const auth = authorize(access.secrets);
  if (auth === null) return failure(missingSecretVerdict(keyMissing));
  return success({ method, url: `${access.settings.url}${path}`, headers: { ...headers, ...auth }, body, timeout, limit });
}

function problemOf({ body }: Answered): { readonly message: string; readonly code: string } | null {
  try {
    const read = problemSchema.safeParse(JSON.parse(body ?? ''));
    return read.success ? { message: read.data.message, code: read.data.code ?? '' } : null;
  } catch {
    return null;
  }
}

/** What the table does not take: values (class 22), constraints (23), names (42, PGRST2xx). 42501 is a missing permission. */
const isAboutTable = (code: string) => /^(22|23|42|PGRST2)/.test(code) && code !== '42501';

const noTables = [because('no-tables', {})];

/** PostgREST says in JSON, with a code of its own, that a table is missing; a 404 without one comes from something else. */
const isElsewhere = (answer: Answered) => answer.status === 404 && (problemOf(answer)?.code ?? '') === '';

function read(answer: Answered, planned: PlannedRequest, now: number): Verdict {
  const verdict = judgeStatus(answer.status, planned.repeatable, parseRetryAfter(answer.retryAfter, now));
  if (isElsewhere(answer)) return { class: 'access', why: noTables };
  const problem = verdict.class === 'done' || verdict.class === 'retry' ? null : problemOf(answer);
  if (problem === null) return verdict;
  const answered = because('database-answered', { status: answer.status, said: problem.message.slice(0, 300) });
  if (isAboutTable(problem.code)) return { class: 'target', why: [answered, because('change-table', {})] };
  return verdict.class === 'access' ? { class: 'access', why: [answered, because('check-key', {})] } : verdict;
}

async function test({ settings, secrets }: ActorAccess<PostgrestSettings>, { call }: AdapterContext): Promise<TestResult> {
  const auth = authorize(secrets);
  if (auth === null) return { ok: false, text: describeReasons(keyMissing) };
  const url = `${settings.url}/${settings.table}?select=${settings.conflict.join(',')}&limit=0`;
  const answer = await call({ method: 'GET', url, headers: auth, body: null, timeout, limit });
  if (answer.outcome === 'not-granted') return { ok: false, text: connectionTexts.notAllowed };
  if (answer.outcome !== 'answered') return { ok: false, text: connectionTexts.databaseUnreachable };
  if (isPageInstead(answer)) return { ok: false, text: pageInstead };
  if (answer.status >= 200 && answer.status < 300) return { ok: true, text: connectionTexts.tableWorks(settings.table) };
  if (isElsewhere(answer)) return { ok: false, text: describeReasons(noTables) };
  const problem = problemOf(answer);
  return { ok: false, text: `The database answered ${answer.status}${problem === null ? '.' : `: ${problem.message.slice(0, 300)}`}` };
}

/** A table behind PostgREST, the acting half. */
export const actor = makeActor<PostgrestSettings>({
  settings: postgrestSettings,
  send: overHttp({ prepare, read }),
  test,
  lookUps: {},
  reconcile: null,
});
