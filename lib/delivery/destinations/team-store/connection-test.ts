import * as z from 'zod/mini';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { failure, type Result, success } from '@/lib/core/result';
import { storeSchema, type TeamStoreSettings } from '@/lib/core/team/settings';
import { parseJson } from '@/lib/core/text/parse-json';
import type { Answered } from '@/lib/network/send';
import { identify, storeProblemOf } from '@/lib/team/ask-store';
import { judgeRefusedToken, readToken } from '@/lib/team/token';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { teamConnectionTexts as texts } from '@/lib/text/team/connection';
import { describeStoreProblem, teamRoles } from '@/lib/text/team/problems';
import { type ActorAccess, type AdapterContext, type AttemptContext, isPageInstead } from '../../actor';
import { isElsewhere, noTables, problemOf } from '../../tables/answer';
import { sqlFiles } from './sql-files';

const timeout = 20_000;
const limit = 65_536;

const fault = (text: string): TestResult => ({ ok: false, text });

type Question = { readonly method: 'GET' | 'POST'; readonly path: string; readonly prefer?: string; readonly body?: unknown };
type Ask = (question: Question) => Promise<Result<Answered, TestResult>>;

/** Asks the store; only what answers as one is given back. */
function askWith({ settings, secrets }: ActorAccess<TeamStoreSettings>, { call }: AdapterContext): Ask {
  const who = identify({ apikey: secrets.apiKey ?? '', token: secrets.token ?? '' });
  return async ({ method, path, prefer, body }) => {
    const profile = { [method === 'GET' ? 'accept-profile' : 'content-profile']: storeSchema };
    const headers = { ...who, ...profile, ...(prefer && { prefer }), ...(method === 'POST' && { 'content-type': 'application/json' }) };
    const outcome = await call({
      method,
      url: `${settings.url}${path}`,
      headers,
      body: method === 'POST' ? JSON.stringify(body) : null,
      timeout,
      limit,
    });
    if (outcome.outcome === 'not-granted') return failure(fault(connectionTexts.notAllowed));
    if (outcome.outcome !== 'answered') return failure(fault(connectionTexts.databaseUnreachable));
    if (isPageInstead(outcome)) return failure(fault(connectionTexts.pageInstead));
    return isElsewhere(outcome) ? failure(fault(describeReasons(noTables))) : success(outcome);
  };
}

/** What an answer that is no success means, with the token's own words where it is not valid now. */
function explain(answer: Answered, token: string, at: number): TestResult {
  const problem = storeProblemOf(answer.status, parseJson(answer.body ?? ''));
  const claims = readToken(token);
  if (problem === 'token-expired' && claims !== null)
    return fault({ expired: texts.expired, 'not-yet-valid': texts.notYetValid, clock: texts.clock }[judgeRefusedToken(claims, at)]);
  return fault(describeStoreProblem(problem));
}

const isGood = ({ status }: Answered) => status >= 200 && status < 300;

/** Without a sign-in the store shows nothing: whether it is one at all, and the key, show all the same. */
function readWithoutToken(answer: Answered): TestResult {
  const problem = storeProblemOf(answer.status, parseJson(answer.body ?? ''));
  const isShut = problem === 'token-refused' || problem === 'refused';
  return isGood(answer) || isShut ? fault(texts.signIn) : fault(describeStoreProblem(problem));
}

/** PostgreSQL's codes: a policy refuses, a check of the table does, and a column is not there. */
const codes = { policy: '42501', check: '23514', column: '42703' };

const appliedSchema = z.array(z.object({ number: z.int(), edition: z.int() }));

/** Which files of the SQL are to be run before the store is what this version expects; null where it is. */
async function checkFiles(ask: Ask, token: string, at: number): Promise<TestResult | null> {
  const answer = await ask({ method: 'GET', path: '/migrations?select=number,edition' });
  if (!answer.ok) return answer.reason;
  // A store without editions was made by a version before them: each of its files has changed since.
  const isBefore = problemOf(answer.value)?.code === codes.column;
  if (!isGood(answer.value) && !isBefore) return explain(answer.value, token, at);
  const applied = isBefore ? [] : (appliedSchema.safeParse(parseJson(answer.value.body ?? '')).data ?? []);
  const editionOf = (place: number) => applied.find(({ number }) => number === place + 1)?.edition ?? (isBefore ? 0 : null);
  const missing = sqlFiles.filter((_, place) => editionOf(place) === null);
  if (missing.length > 0) return fault(texts.missingFiles(missing.map(({ name }) => name)));
  const older = sqlFiles.filter(({ edition }, place) => (editionOf(place) ?? 0) < edition);
  return older.length === 0 ? null : fault(texts.olderFiles(older.map(({ name }) => name)));
}

const nobody = '00000000-0000-7000-8000-000000000000';
const sample = { scorecard_id: nobody, revision: 1, candidate: nobody, finished_at: '2026-01-01T00:00:00.000Z', body: {} };

/**
 * Tries to add a scorecard without content, as it is sent. Policies are asked first and the table's checks then refuse it, so nothing is written. With
 * a conflict target the policy for reading is asked too, without one only that for adding.
 */
async function probeWrite(ask: Ask, works: string): Promise<TestResult> {
  const upsert = await ask({
    method: 'POST',
    path: '/scorecards?on_conflict=interviewer,scorecard_id,revision',
    prefer: 'resolution=ignore-duplicates,return=minimal,tx=rollback',
    body: sample,
  });
  if (!upsert.ok) return upsert.reason;
  if (isGood(upsert.value)) return fault(texts.keptSample);
  const code = problemOf(upsert.value)?.code;
  if (code === codes.check) return { ok: true, text: works };
  if (code !== codes.policy) return explain(upsert.value, '', 0);
  const insert = await ask({ method: 'POST', path: '/scorecards', prefer: 'return=minimal,tx=rollback', body: sample });
  if (!insert.ok) return insert.reason;
  return fault(problemOf(insert.value)?.code === codes.check ? texts.noSelect : texts.noInsert);
}

/** Says whether the store is one, who is signed in there, and whether it takes a scorecard; nothing is written. */
export async function testTeamStore(access: ActorAccess<TeamStoreSettings>, context: AdapterContext, { at }: AttemptContext): Promise<TestResult> {
  const ask = askWith(access, context);
  const { token = '' } = access.secrets;
  const member = await ask({ method: 'POST', path: '/rpc/member_role', body: {} });
  if (!member.ok) return member.reason;
  if (token === '') return readWithoutToken(member.value);
  if (!isGood(member.value)) return explain(member.value, token, at);
  const email = readToken(token)?.email ?? null;
  if (email === null) return fault(texts.noAddress);
  const role = parseJson(member.value.body ?? '');
  if (typeof role !== 'string') return fault(texts.noMember(email));
  const files = await checkFiles(ask, token, at);
  if (files !== null) return files;
  return role === 'reader' ? { ok: true, text: texts.reads(email) } : probeWrite(ask, texts.works(email, teamRoles[role] ?? role));
}
