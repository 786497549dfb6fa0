import type { TestResult } from '@/lib/core/delivery/target-schema';
import { isRedirect } from '@/lib/core/delivery/verdict';
import type { Answered } from '@/lib/network/send';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { type ActorAccess, type AdapterContext, type AttemptContext, isPageInstead } from '../../actor';
import { makeAsker } from '../../asking/asker';
import { prepare } from './act';
import { type WebhookSettings, webhookSettings } from './settings';

function sayAnswer(answer: Answered): TestResult {
  const { status } = answer;
  if (isPageInstead(answer)) return { ok: false, text: connectionTexts.pageInstead };
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

/** A signed webhook, the asking half. */
export const asker = makeAsker<WebhookSettings>({ settings: webhookSettings, test, lookUps: {} });
