import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookUp } from '@/lib/delivery/look-up';
import { readMessage } from '@/lib/messaging/contract';
import { fromOwnPage } from '@/lib/messaging/table/worker';
import { sendRequest } from '@/lib/network/send';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { loadForms, searchTargets } from '@/lib/state/delivery/mapping';
import { saveDestination } from '@/lib/storage/delivery/destinations';
import { startLever } from '../../servers/lever.ts';
import { stubBrowser } from '../../setup/extension.ts';
import { aDestination, aWorld } from '../delivery/rows.ts';

const destination = aDestination('', { kind: 'lever', name: 'Lever', settings: { email: 'barbara@company.com' } });
let lever: Awaited<ReturnType<typeof startLever>>;

/** The worker's end of the message, with Lever's own origin answered by the server on this machine. */
async function answer(message: unknown): Promise<unknown> {
  const request = readMessage(fromOwnPage, message);
  if (request?.type !== 'look-up') throw new Error(`Expected a look-up, found ${request?.type}.`);
  const dependencies = aWorld({
    send: (given) => sendRequest({ ...given, url: given.url.replace('https://api.lever.co', lever.url) }),
    findSecrets: async () => ({ apiKey: lever.tenant.key }),
  });
  return JSON.parse(JSON.stringify(await lookUp(request.destinationId, request, dependencies)));
}

beforeEach(async () => {
  lever = await startLever();
  await saveDestination(destination);
  stubBrowser({ runtime: { sendMessage: answer } });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await lever.close();
});

test('the forms that only the system knows are read through the worker', async () => {
  const forms = await loadForms(destination, rubric);
  expect(forms.ok && forms.value.map(({ title }) => title)).toEqual(['Technical interview', 'Culture', 'Phone screen']);
});

test('targets are read through the worker, and a refusal comes in words', async () => {
  const query = { call: null, email: null, name: 'Ada Lovelace' };
  const found = await searchTargets('d', query);
  expect(found.ok && found.value.map(({ ids }) => ids.opportunity)).toEqual(['o-ada', 'o-ada-2']);
  lever.tenant.users.splice(0);
  expect(await searchTargets('d', query)).toMatchObject({ ok: false, reason: expect.stringContaining('no user with the e-mail') });
});
