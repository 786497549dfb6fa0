import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { StoreProblem } from '@/lib/core/team/reading';
import { type TeamStoreSettings, teamStoreSettings } from '@/lib/core/team/settings';
import { storedBody } from '@/lib/core/team/store-scorecard';
import { parseJson } from '@/lib/core/text/parse-json';
import type { Answered, Request } from '@/lib/network/send';
import { compareStored } from '@/lib/team/add-scorecard';
import { type AskStore, askStoreAs, identify, storeProblemOf } from '@/lib/team/ask-store';
import { type ActorAccess, type ActorParts, type CheckedSend, makeActor, missingSecretVerdict, overHttp } from '../../actor';
import { problemOf } from '../../tables/answer';

const timeout = 20_000;
/** An answer is a list of revisions, or what PostgreSQL refuses. */
const limit = 65_536;

const signedOut = [because('team-signed-out', {})];

/** Who asks. */
const whoOf = ({ apiKey = '', token = '' }: ActorAccess<TeamStoreSettings>['secrets']) => ({ apikey: apiKey, token });

/** A function that asks the store by the checked network of an actor. */
export const askBy = ({ settings, secrets }: ActorAccess<TeamStoreSettings>, call: CheckedSend): AskStore =>
  askStoreAs({ url: settings.url, ...whoOf(secrets) }, call);

async function prepare({ method, path, headers, body }: PlannedRequest, access: ActorAccess<TeamStoreSettings>): Promise<Result<Request, Verdict>> {
  const who = whoOf(access.secrets);
  if (who.token === '') return failure(missingSecretVerdict(signedOut));
  return success({ method, url: `${access.settings.url}${path}`, headers: { ...headers, ...identify(who) }, body, timeout, limit });
}

/** PostgreSQL's code for a row whose key another has. */
const keyIsTaken = '23505';

const later: Verdict = { class: 'retry', why: [because('could-not-ask', {})], retryAfter: null };

/** The tables that every store has: where one is missing, nothing can be sent. */
const coreTables = /^\/(candidates|scorecards)\b/;

/**
 * What a problem of the store means for a delivery to a path; null where the answer's status says it. A sign-in that is renewed by itself is waited for.
 * A store that an earlier version has made takes scorecards all the same.
 */
function judgeProblem(problem: StoreProblem, path: string, isRenewed: boolean): Verdict | null {
  if (problem === 'token-expired') {
    const why = [because('team-token', {})];
    return isRenewed ? { class: 'retry', why, retryAfter: null } : { class: 'access', why };
  }
  if (problem === 'token-refused') return { class: 'access', why: signedOut };
  if (problem === 'key-refused') return { class: 'access', why: [because('check-key', {})] };
  if (problem === 'not-set-up') return { class: coreTables.test(path) ? 'access' : 'target', why: [because('team-tables', {})] };
  return problem === 'refused' || problem === 'conflict' ? { class: 'target', why: [because('team-refused', {})] } : null;
}

/** Why the policies refuse a row: they say so in the same words to a stranger, to a reader, and about a row of what was erased. */
async function explainRefusal(ask: AskStore): Promise<Verdict> {
  const role = await ask({ method: 'POST', path: '/rpc/member_role', body: {} });
  if (!role.ok) return later;
  if (role.value === null) return { class: 'access', why: [because('team-no-member', {})] };
  if (role.value === 'reader') return { class: 'access', why: [because('team-reads-only', {})] };
  return { class: 'target', why: [because('team-refused', {})] };
}

/** Whether the row that was there already says the same as the one that was sent. */
async function judgeStored(ask: AskStore, planned: PlannedRequest): Promise<Verdict> {
  const sent = storedBody.safeParse(parseJson(planned.body));
  if (!sent.success) return { class: 'done' };
  const compared = await compareStored(ask, sent.data.body);
  if (compared.ok) return { class: 'done' };
  return compared.reason === 'two-bodies' ? { class: 'target', why: [because('team-two-bodies', {})] } : later;
}

const post = overHttp<TeamStoreSettings>({
  prepare,
  read: ({ status, retryAfter }, { repeatable }, now) => judgeStatus(status, repeatable, parseRetryAfter(retryAfter, now)),
});

/** The verdict after what the answer itself says, and what the store says when asked about it; null where the status says it. */
async function judgeAnswer(answered: Answered, planned: PlannedRequest, isRenewed: boolean, ask: AskStore): Promise<Verdict | null> {
  const { status, body } = answered;
  const said = parseJson(body ?? '');
  if (status >= 200 && status < 300) return Array.isArray(said) && said.length === 0 ? judgeStored(ask, planned) : null;
  if (problemOf(answered)?.code === keyIsTaken) return { class: 'target', why: [because('team-two-bodies', {})] };
  const problem = storeProblemOf(status, said);
  return problem === 'refused' ? explainRefusal(ask) : judgeProblem(problem, planned.path, isRenewed);
}

const send: ActorParts<TeamStoreSettings>['send'] = async (planned, access, attemptContext, adapterContext, now) => {
  let last: Answered | null = null;
  const call: CheckedSend = async (request) => {
    const outcome = await adapterContext.call(request);
    if (outcome.outcome === 'answered') last = outcome;
    return outcome;
  };
  const sent = await post(planned, access, attemptContext, { ...adapterContext, call }, now);
  if (last === null || sent.outcome !== 'answered') return sent;
  const isRenewed = (access.secrets.refreshToken ?? '') !== '';
  const verdict = await judgeAnswer(last, planned, isRenewed, askBy(access, adapterContext.call));
  return verdict === null ? sent : { ...sent, verdict };
};

/** The team's store, the acting half. */
export const actor = makeActor<TeamStoreSettings>({
  settings: teamStoreSettings,
  send,
  reconcile: null,
});
