import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readMessage } from '@/lib/messaging/contract';
import { aboutSending } from '@/lib/messaging/table/sending';
import { sendRequest } from '@/lib/network/send';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { saveSecrets } from '@/lib/settings/secrets';
import { loadForms, searchTargets } from '@/lib/state/delivery/mapping';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { startLever } from '../../servers/lever.ts';
import { makeLine, makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { aDestination } from '../delivery/rows.ts';

const destination = aDestination('', { kind: 'lever', name: 'Lever', settings: { email: 'barbara@company.com' } });
let lever: Awaited<ReturnType<typeof startLever>>;

/** The worker's end of the message, with Lever's own origin answered by the server on this machine. */
async function answer(message: unknown): Promise<unknown> {
  const asked = readMessage(aboutSending, message);
  if (asked === null) throw new Error('Expected a request to send, found another message.');
  return sendRequest({ ...asked.request, url: asked.request.url.replace('https://api.lever.co', lever.url) });
}

beforeEach(async () => {
  lever = await startLever();
  await saveDestination(destination);
  const local = makeStorageArea();
  stubBrowser({ runtime: { ...makeRuntime(), connect: () => makeLine(answer) }, storage: { local }, permissions: { contains: async () => true } });
  await saveSecrets('d', { apiKey: lever.tenant.key });
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
