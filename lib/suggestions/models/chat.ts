import * as z from 'zod/mini';
import { exchangeBounds, type ModelQuestion, type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { parseJson } from '@/lib/core/text/parse-json';
import { answerShape } from './answer-shape';

/** An endpoint with OpenAI's chat completions: its address as typed, the model's name there, and a key or ''. */
export type ChatEndpoint = { readonly base: string; readonly model: string; readonly apiKey: string };

const path = '/chat/completions';

/** The address for questions; the endpoint's address may end in a slash, or contain the whole path. */
export function chatAddress(base: string): string {
  const trimmed = base.trim().replace(/\/+$/, '');
  return trimmed.endsWith(path) ? trimmed : `${trimmed}${path}`;
}

/** The request to an endpoint, with only those fields that every such server accepts. */
export function planChat({ base, model, apiKey }: ChatEndpoint, { instructions, turn, dimensions }: ModelQuestion) {
  const messages = [
    { role: 'system', content: instructions },
    { role: 'user', content: turn },
  ];
  const shape = { name: 'suggestion', strict: true, schema: answerShape(dimensions) };
  return {
    url: chatAddress(base),
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(apiKey !== '' && { authorization: `Bearer ${apiKey}` }) },
    body: JSON.stringify({ model, messages, stream: false, response_format: { type: 'json_schema', json_schema: shape } }),
  };
}

const completionSchema = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.optional(z.nullable(z.string())),
      message: z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }),
    }),
  ),
});

/** Reads the body of a successful answer: the model's text, or that it declined. */
function readCompletion(body: string, status: number): ModelReply {
  const [choice] = completionSchema.safeParse(parseJson(body)).data?.choices ?? [];
  if (choice === undefined) return noModelAnswer('unreadable', status);
  const { content, refusal } = choice.message;
  if ((refusal ?? '') !== '' || choice.finish_reason === 'content_filter') return noModelAnswer('declined', status);
  if (typeof content !== 'string' || content.length > exchangeBounds.answer) return noModelAnswer('unreadable', status);
  return choice.finish_reason === 'length' ? noModelAnswer('broken-off', status) : { ok: true, value: content };
}

/** Reads an endpoint's HTTP answer; a `status` of 0 is a redirect that the browser hides, a `body` of null an incomplete one. */
export function readChat(status: number, body: string | null): ModelReply {
  if (status === 0 || (status >= 300 && status < 400)) return noModelAnswer('redirected', status);
  if ([401, 402, 403, 407].includes(status)) return noModelAnswer('key-refused', status);
  if (status === 404) return noModelAnswer('not-found', status);
  if (status === 429 || status === 503) return noModelAnswer('busy', status);
  if (status < 200 || status >= 300) return noModelAnswer('failed', status);
  return body === null ? noModelAnswer('broken-off', status) : readCompletion(body, status);
}
