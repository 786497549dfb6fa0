import type { PlannedRequest } from '@/lib/core/delivery/destination';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { parseSecret } from '@/lib/core/delivery/secret';
import { isRedirect, judgeStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { Answered, Request } from '@/lib/network/send';
import { type ActorAccess, type AttemptContext, makeActor, missingSecretVerdict, overHttp } from '../../actor';
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

/** The request with its signature; the verdict where nothing can be signed. */
export async function prepare(
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

/** A signed webhook, the acting half. */
export const actor = makeActor<WebhookSettings>({
  settings: webhookSettings,
  send: overHttp({ prepare, read }),
  reconcile: null,
});
