import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { parseSecret } from '@/lib/core/delivery/secret';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { isRedirect, judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { Answered, Request } from '@/lib/network/send';
import { connectionTexts } from '@/lib/text/delivery/connections';
import {
  type ActorAccess,
  type AdapterContext,
  type AttemptContext,
  isPageInstead,
  makeActor,
  missingSecretVerdict,
  overHttp,
  pageInstead,
} from '../../actor';
import { parseHeaders, type WebhookSettings, webhookSettings } from './settings';
import { signWebhook } from './sign';

const timeout = 20_000;
const limit = 65_536;

async function signAll({ secrets }: ActorAccess<WebhookSettings>, id: string, seconds: number, body: string): Promise<string | null> {
  const keys = [secrets.signingSecret, secrets['signingSecret:old']].map((text) => parseSecret(text ?? ''));
  if (keys[0]?.ok !== true) return null;
  const signatures = keys.map((key) => (key.ok ? signWebhook(key.value, id, seconds, body) : Promise.resolve('')));
  return (await Promise.all(signatures)).join(' ').trim();
}

async function prepare(
  planned: PlannedRequest,
  access: ActorAccess<WebhookSettings>,
  { deliveryId, at }: AttemptContext,
): Promise<Result<Request, Verdict>> {
  const seconds = Math.floor(at / 1000);
  const signature = await signAll(access, deliveryId, seconds, planned.body);
  if (signature === null) return failure(missingSecretVerdict([because('secret-missing', { secret: 'signing-secret' })]));
  const extra = parseHeaders(access.secrets.headers ?? '');
  const signed = { 'webhook-id': deliveryId, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
  const headers = { ...(extra.ok ? extra.value : {}), ...planned.headers, ...signed };
  return success({ method: planned.method, url: access.settings.url, headers, body: planned.body, timeout, limit });
}

/** At the user's own endpoint, a missing or redirecting address is wrong for every scorecard. */
function read(answer: Answered, planned: PlannedRequest, now: number): Verdict {
  const { status } = answer;
  const verdict = judgeStatus(status, planned.repeatable, parseRetryAfter(answer.retryAfter, now));
  if (verdict.class === 'access')
    return {
      class: 'access',
      why: [because('signature-refused', { status })],
    };
  if (status === 404) return { class: 'access', why: [because('endpoint-not-found', {})] };
  if ((isRedirect(status) || status === 304) && verdict.class === 'permanent') return { class: 'access', why: verdict.why };
  return verdict;
}

function sayAnswer(answer: Answered): TestResult {
  const { status } = answer;
  if (isPageInstead(answer)) return { ok: false, text: pageInstead };
  if (isRedirect(status)) return { ok: false, text: connectionTexts.redirects };
  const ok = status >= 200 && status < 300;
  const failed = connectionTexts.endpointFailed(status);
  return { ok, text: ok ? connectionTexts.endpointWorks(status) : failed };
}

async function test(access: ActorAccess<WebhookSettings>, { call }: AdapterContext, attemptContext: AttemptContext): Promise<TestResult> {
  const timestamp = new Date(attemptContext.at).toISOString();
  const body = JSON.stringify({ type: 'scorecard.test', timestamp, data: { schema: 'scorecard/1' } });
  const headers = { 'content-type': 'application/json' };
  const prepared = await prepare(
    { label: 'Test', method: access.settings.method, path: '', headers, body, repeatable: true, form: null },
    access,
    attemptContext,
  );
  if (!prepared.ok) return { ok: false, text: connectionTexts.secretMissing };
  const answer = await call(prepared.value);
  if (answer.outcome === 'timeout') return { ok: false, text: connectionTexts.endpointSilent };
  if (answer.outcome === 'not-granted') return { ok: false, text: connectionTexts.notAllowed };
  if (answer.outcome !== 'answered') return { ok: false, text: connectionTexts.endpointUnreachable };
  return sayAnswer(answer);
}

/** A signed webhook, the acting half. */
export const actor = makeActor<WebhookSettings>({
  settings: webhookSettings,
  send: overHttp({ prepare, read }),
  test,
  lookUps: {},
  reconcile: null,
});
