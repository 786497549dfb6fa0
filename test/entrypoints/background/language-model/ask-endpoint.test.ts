import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askEndpoint } from '@/entrypoints/background/language-model/ask-endpoint';
import { noModelAnswer } from '@/lib/core/language-model/exchange';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { saveModelKey } from '@/lib/settings/model-key';
import { settings } from '@/lib/settings/settings';
import { askAbout } from '@/lib/suggestions/models/ask-about';
import { startChat } from '../../../servers/chat.ts';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { sendUntilHang } from '../../../setup/send-until-hang.ts';

const question = askAbout(backendEngineerJunior, { speaker: 'candidate', text: 'I bisected it.', asked: 'How?' });
let chat: Awaited<ReturnType<typeof startChat>>;
let elsewhere: Awaited<ReturnType<typeof startChat>>;
let granted: string[] = [];

beforeAll(async () => {
  [chat, elsewhere] = await Promise.all([startChat('key-4711'), startChat()]);
});
afterAll(() => Promise.all([chat.close(), elsewhere.close()]));
beforeEach(async () => {
  granted = ['http://127.0.0.1/*'];
  stubBrowser({
    storage: { local: makeStorageArea(), session: makeStorageArea() },
    permissions: { contains: async ({ origins }: { readonly origins: readonly string[] }) => origins.every((origin) => granted.includes(origin)) },
  });
  chat.calls.length = 0;
  chat.asked.length = 0;
  chat.state.say = () => ({ content: '{"dimension":null}' });
  await setUp({});
});

async function setUp(more: { readonly base?: string; readonly model?: string; readonly source?: 'device' | 'browser' | 'endpoint' }): Promise<void> {
  await settings.suggestions.update(() => ({ source: 'endpoint', base: chat.base, model: 'small', ...more }));
  await saveModelKey(chat.base, 'key-4711');
}
const ask = () => askEndpoint(question, sendUntilHang);
const fault = (status: number, headers: Record<string, string> = {}) => chat.faults.push({ on: '/', kind: 'status', status, headers });

test('an endpoint gets its key, the rubric and the quoted turn, and its answer is returned unparsed', async () => {
  expect(await ask()).toEqual({ ok: true, value: '{"dimension":null}' });
  const [asked] = chat.asked;
  expect(asked).toMatchObject({ model: 'small', turn: { question: 'How?', turn: 'I bisected it.' } });
  expect(asked?.instructions).toBe(question.instructions);
  expect(asked?.schema).toMatchObject({ properties: { dimension: { enum: [...question.dimensions, null] } }, additionalProperties: false });
  expect(chat.calls[0]?.headers).toMatchObject({ authorization: 'Bearer key-4711', 'content-type': 'application/json' });
  expect(chat.calls[0]?.headers.cookie).toBeUndefined();
});

test('an address may end in a slash, or hold the whole path', async () => {
  for (const base of [`${chat.base}/`, `${chat.base}/chat/completions`]) {
    await setUp({ base });
    expect(await ask()).toMatchObject({ ok: true });
  }
  expect(chat.calls.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v1/chat/completions']);
});

test('nothing is sent where another source is chosen, no address is set, it is not secure, or the browser does not permit it', async () => {
  for (const more of [{ source: 'device' }, { source: 'browser' }, { base: '' }, { base: 'http://models.example.com/v1' }] as const) {
    await setUp(more);
    expect(await ask()).toEqual(noModelAnswer('not-set-up'));
  }
  granted = [];
  await setUp({});
  expect(await ask()).toEqual(noModelAnswer('not-allowed'));
  expect(chat.calls).toEqual([]);
});

test('a key goes to no other origin than the one that it was entered for', async () => {
  await setUp({ base: elsewhere.base });
  expect(await ask()).toMatchObject({ ok: true });
  expect(elsewhere.calls.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test.each([
  [401, 'key-refused'],
  [403, 'key-refused'],
  [404, 'not-found'],
  [429, 'busy'],
  [400, 'failed'],
  [500, 'failed'],
  [503, 'busy'],
] as const)('an endpoint that answers %i says %s', async (status, why) => {
  fault(status);
  expect(await ask()).toEqual(noModelAnswer(why, status));
});

test('a redirect is not followed, and neither key nor turn go where it leads', async () => {
  const before = elsewhere.calls.length;
  fault(307, { location: `${elsewhere.base}/chat/completions` });
  expect(await ask()).toMatchObject({ ok: false, reason: { why: 'redirected' } });
  expect(elsewhere.calls).toHaveLength(before);
});

test('a timeout, a broken connection, an oversized body and an invalid completion are failures', async () => {
  chat.faults.push({ on: '/', kind: 'hang' });
  expect(await ask()).toEqual(noModelAnswer('timeout'));
  chat.faults.push({ on: '/', kind: 'cut' });
  expect(await ask()).toEqual(noModelAnswer('unreachable'));
  chat.faults.push({ on: '/', kind: 'bytes', text: `"${'a'.repeat(10_000_000)}"` });
  expect(await ask()).toEqual(noModelAnswer('broken-off', 200));
  for (const text of ['<h1>Sign in</h1>', '{}', '{"choices":[]}', '{"choices":[{"message":{"content":5}}]}']) {
    chat.faults.push({ on: '/', kind: 'bytes', text });
    expect(await ask()).toEqual(noModelAnswer('unreadable', 200));
  }
});

test('a refusal, a truncated, an empty and an overlong completion are failures', async () => {
  const says = async (choice: ReturnType<typeof chat.state.say>) => {
    chat.state.say = () => choice;
    return ask();
  };
  expect(await says({ refusal: 'I cannot help with that.' })).toEqual(noModelAnswer('declined', 200));
  expect(await says({ content: '{', finish: 'content_filter' })).toEqual(noModelAnswer('declined', 200));
  expect(await says({ content: '{"dimension":', finish: 'length' })).toEqual(noModelAnswer('broken-off', 200));
  expect(await says({ content: null })).toEqual(noModelAnswer('unreadable', 200));
  expect(await says({ content: 'a'.repeat(4001) })).toEqual(noModelAnswer('unreadable', 200));
});
