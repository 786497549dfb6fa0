import * as z from 'zod/mini';
import { bearer, type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const askedSchema = z.object({
  model: z.string(),
  stream: z.literal(false),
  messages: z.tuple([z.object({ role: z.literal('system'), content: z.string() }), z.object({ role: z.literal('user'), content: z.string() })]),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({ name: z.string(), strict: z.literal(true), schema: z.record(z.string(), z.unknown()) }),
  }),
});

/** What the endpoint was asked about: the model's name, what it was told, and the quoted turn. */
export type AskedOfChat = { readonly model: string; readonly instructions: string; readonly turn: unknown; readonly schema: unknown };

/** Reads a question; null for one that no server of this kind would take. */
function readAsked(call: Call): AskedOfChat | null {
  const asked = askedSchema.safeParse(call.body).data;
  if (asked === undefined || !hasJsonBody(call)) return null;
  const [system, user] = asked.messages;
  return { model: asked.model, instructions: system.content, turn: JSON.parse(user.content), schema: asked.response_format.json_schema.schema };
}

/** A choice as an endpoint gives it back. */
export type ChatChoice = { readonly content?: string | null; readonly refusal?: string; readonly finish?: string };

/**
 * Starts an endpoint on loopback that speaks OpenAI's chat completions under `/v1`, asks for `key` where it is not '', knows one model, and says what
 * `state.say` makes of a question. Its `faults` come first.
 */
export async function startChat(key = '') {
  const state: { say: (asked: AskedOfChat) => ChatChoice } = { say: () => ({ content: '{}' }) };
  const asked: AskedOfChat[] = [];
  const respond = (call: Call): Reply => {
    if (call.method !== 'POST' || call.path !== '/v1/chat/completions') return { status: 404, json: { error: { message: 'no such path' } } };
    if (key !== '' && bearer(call) !== key) return { status: 401, json: { error: { message: 'wrong key' } } };
    const question = readAsked(call);
    if (question === null) return { status: 400, json: { error: { message: 'no such question' } } };
    if (question.model !== 'small') return { status: 404, json: { error: { message: `model ${question.model} not found` } } };
    asked.push(question);
    const { content = null, refusal = null, finish = 'stop' } = state.say(question);
    const choice = { index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal } };
    return { status: 200, json: { id: 'chat', object: 'chat.completion', model: 'small', choices: [choice] } };
  };
  const vendor = await startVendor(respond);
  return { ...vendor, base: `${vendor.url}/v1`, asked, state };
}
