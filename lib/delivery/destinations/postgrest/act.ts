import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { Answered, Request } from '@/lib/network/send';
import { type ActorAccess, makeActor, missingSecretVerdict, overHttp } from '../../actor';
import { isElsewhere, noTables, problemOf } from '../../tables/answer';
import { authorizeTable, keyMissing, limit, timeout } from './request';
import { type PostgrestSettings, postgrestSettings } from './settings';

async function prepare({ method, path, headers, body }: PlannedRequest, access: ActorAccess<PostgrestSettings>): Promise<Result<Request, Verdict>> {
  const auth = authorizeTable(access.secrets);
  if (auth === null) return failure(missingSecretVerdict(keyMissing));
  return success({ method, url: `${access.settings.url}${path}`, headers: { ...headers, ...auth }, body, timeout, limit });
}

/** What the table does not take: values (class 22), constraints (23), names (42, PGRST2xx). 42501 is a missing permission. */
const isAboutTable = (code: string) => /^(22|23|42|PGRST2)/.test(code) && code !== '42501';

function read(answer: Answered, planned: PlannedRequest, now: number): Verdict {
  const verdict = judgeStatus(answer.status, planned.repeatable, parseRetryAfter(answer.retryAfter, now));
  if (isElsewhere(answer)) return { class: 'access', why: noTables };
  const problem = verdict.class === 'done' || verdict.class === 'retry' ? null : problemOf(answer);
  if (problem === null) return verdict;
  const answered = because('database-answered', { status: answer.status, said: problem.message.slice(0, 300) });
  if (isAboutTable(problem.code)) return { class: 'target', why: [answered, because('change-table', {})] };
  return verdict.class === 'access' ? { class: 'access', why: [answered, because('check-key', {})] } : verdict;
}

/** A table behind PostgREST, the acting half. */
export const actor = makeActor<PostgrestSettings>({
  settings: postgrestSettings,
  send: overHttp({ prepare, read }),
  reconcile: null,
});
