import { browser } from '@/lib/browser/browser';
import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { type ModelQuestion, type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { sendRequest } from '@/lib/network/send';
import { findModelKey } from '@/lib/settings/model-key';
import { settings } from '@/lib/settings/settings';
import { planChat, readChat } from '@/lib/suggestions/models/chat';

/** How long an endpoint has for its whole answer, and how many bytes of it are read. */
const timeout = 10_000;
const limit = 64 * 1024;

const lost = { network: 'unreachable', timeout: 'timeout', offline: 'offline', 'not-granted': 'not-allowed', withheld: 'not-set-up' } as const;

/** Asks the endpoint that the user has set up, and no other: settings, permission and key are read again for each question. */
export async function askEndpoint(question: ModelQuestion, send = sendRequest): Promise<ModelReply> {
  const { source, base, model } = await settings.suggestions.get();
  const endpoint = parseEndpoint(base, URL.parse);
  if (source !== 'endpoint' || !endpoint.ok) return noModelAnswer('not-set-up');
  const { origin } = endpoint.value;
  if (!(await browser.permissions.contains({ origins: [origin] }))) return noModelAnswer('not-allowed');
  const request = planChat({ base, model, apiKey: await findModelKey(base) }, question);
  const answer = await send({ ...request, method: 'POST', timeout, limit });
  return answer.outcome === 'answered' ? readChat(answer.status, answer.body) : noModelAnswer(lost[answer.outcome]);
}
