import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './harness/browser.ts';
import { chooseFor } from './harness/destination-menu.ts';
import { exportAs } from './harness/export.ts';
import { openReady } from './harness/seed.ts';

const body = Buffer.alloc(32, 11).toString('base64');
const next = Buffer.alloc(32, 12).toString('base64');
const session = { access_token: 'hush-access-token', refresh_token: 'hush-refresh-token', expires_in: 3600 };
const ofTeam = ['hush-team-key', session.access_token, session.refresh_token];
const parts = [body, next, 'hush-header-value', 'hush-api-key', Buffer.from('hush-api-key').toString('base64'), ...ofTeam];
let browser: Awaited<ReturnType<typeof launchBrowser>>;
const heard: string[] = [];
const arrived: IncomingHttpHeaders[] = [];
/** What the endpoint answers now: how often it is asked is up to the machine, for what is queued is tried again by itself after five seconds. */
const endpoint = { status: 500 };

/** An endpoint that repeats everything it was sent in its answer, as a careless or a hostile one might. */
const echo = createServer((request, response) => {
  arrived.push(request.headers);
  if (request.url?.startsWith('/auth/')) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(session));
  const text = JSON.stringify({ message: `${request.headers['x-key']} ${request.headers.apikey}`, code: 'PGRST301', seen: request.headers });
  response.writeHead(endpoint.status, { 'content-type': 'application/json' }).end(text);
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  const address = echo.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  browser = await launchBrowser({ callPort: 9 });
  browser.context.on('console', (message) => heard.push(message.text()));
  browser.worker.on('console', (message) => heard.push(message.text()));
});
afterAll(async () => {
  await browser?.context.close();
  echo.close();
});

/** Everything the extension keeps: every table of the database with its rows, and the session's storage. */
const dump = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const read = (store: string) =>
      new Promise<unknown>((resolve) => {
        const all = database.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => resolve(all.result);
      });
    const rows = await Promise.all([...database.objectStoreNames].map(async (store) => [store, await read(store)]));
    const extension = Reflect.get(globalThis, 'chrome') as { storage: { session: { get: () => Promise<unknown> } } };
    return JSON.stringify([rows, await extension.storage.session.get(), { ...localStorage }, { ...sessionStorage }]);
  });

/** A page of the extension that receives what the others send to the worker and to each other. */
async function spy(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.evaluate(() => {
    const tell = (message: unknown) => void Reflect.get(globalThis, 'hear')(JSON.stringify(message));
    Reflect.get(globalThis, 'chrome').runtime.onMessage.addListener(tell);
    for (const name of ['plumbline-changes', 'storagemutated', 'dexie-storagemutated'])
      new BroadcastChannel(name).onmessage = ({ data }) => tell([...Object.entries(data)].map(([key]) => key).concat(String(data)));
  });
  return page;
}

/** Connects a team's store at the endpoint and signs in by a code; every answer of the store repeats what it was asked with. */
async function signInToTeam(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings/team`);
  await page.getByRole('button', { name: 'Connect a store' }).click();
  await page.getByRole('textbox', { name: 'API address' }).fill(`${url}/rest/v1`);
  await page.getByRole('textbox', { name: 'API key' }).fill('hush-team-key');
  await page.getByRole('button', { name: 'Save destination' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@team.test');
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill('123456');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('does not know this sign-in').waitFor();
  const shown = await page.content();
  for (const part of ofTeam) expect(shown).not.toContain(part);
  await page.close();
}

test('after a full run no secret stands in the database, in a message, in a log, on a page or in a file', async () => {
  const listener = await spy();
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#destinations`);
  await page.getByRole('button', { name: 'Add destination' }).click();
  await page.getByRole('textbox', { name: 'Endpoint URL' }).fill(`${url}/in`);
  await page.getByRole('textbox', { name: 'Signing secret' }).fill(`whsec_${body}`);
  await page.getByText('More:').click();
  await page.getByRole('textbox', { name: 'Extra headers' }).fill('X-Key: hush-header-value');
  await page.getByRole('button', { name: 'Save destination' }).click();
  const row = page.getByRole('listitem').filter({ hasText: url });
  await row.getByRole('button', { name: 'Test connection' }).click();
  await row.getByText('The endpoint answered 500.').waitFor();
  const panel = await browser.context.newPage();
  await openReady(panel, browser.origin, 'Ada Candidate');
  endpoint.status = 503;
  await panel.getByRole('button', { name: 'Finish scorecard' }).click();
  await panel.getByText(/^\d+ attempts?$/).waitFor();
  await panel.getByRole('status', { name: 'Delivery' }).getByText('Queued').waitFor();
  endpoint.status = 422;
  await panel.getByRole('button', { name: 'Retry now' }).click();
  await panel.getByRole('status', { name: 'Delivery' }).getByText('Needs you').waitFor();
  await chooseFor(row, 'Change');
  await row.getByRole('textbox', { name: 'Signing secret' }).fill(`whsec_${next}`);
  await row.getByRole('button', { name: 'Save destination' }).click();
  await row.getByRole('button', { name: 'Stop using the former secret' }).waitFor();
  endpoint.status = 200;
  await panel.getByRole('button', { name: 'Retry now' }).click();
  await panel.getByRole('status', { name: 'Delivery' }).getByText('Delivered').waitFor();
  await page.getByRole('button', { name: 'Add destination' }).click();
  await page.getByRole('radio', { name: 'Supabase or PostgREST' }).check();
  await page.getByRole('textbox', { name: 'API address' }).fill(url);
  await page.getByRole('textbox', { name: 'API key' }).fill('hush-api-key');
  await page.getByRole('button', { name: 'Save destination' }).click();
  endpoint.status = 401;
  const table = page.getByRole('listitem').filter({ hasText: 'scorecards at' });
  await table.getByRole('button', { name: 'Test connection' }).click();
  await table.getByText('The database answered 401').waitFor();
  await signInToTeam();
  await chooseFor(row, 'Change');
  const [file] = await Promise.all([panel.waitForEvent('download'), exportAs(panel, 'JSON')]);
  const written = await (await file.createReadStream()).toArray();
  const kept = [await dump(listener), ...heard, await page.content(), await panel.content(), Buffer.concat(written).toString('utf8')];
  expect(arrived.some((headers) => headers['x-key'] === 'hush-header-value' && headers['webhook-signature'] !== undefined)).toBe(true);
  expect(arrived.some((headers) => headers.apikey === 'hush-api-key')).toBe(true);
  expect(arrived.some((headers) => headers.authorization === `Bearer ${session.access_token}`)).toBe(true);
  expect(heard.filter((text) => text.includes('poke')).length).toBeGreaterThan(0);
  expect(kept[0]).toContain('••••••••');
  for (const part of parts) expect(kept.filter((text) => text.includes(part))).toEqual([]);
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
  for (const part of parts) expect(fields.join(' ')).not.toContain(part);
});
