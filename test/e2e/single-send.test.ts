import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { aRow, planned } from '../lib/delivery/rows.ts';
import { startHttp2, startPlain, type Treat } from '../servers/dropping.ts';
import { saying } from '../setup/saying.ts';
import { launchBrowser } from './harness/browser.ts';
import { putRows } from './harness/seed.ts';
import { addWebhook } from './harness/story.ts';

const secret = `whsec_${Buffer.alloc(32, 6).toString('base64')}`;
const host = 'meet.google.com';

/** What a body asks for: an answer, a dropped connection, or an answer only where it came with its length. */
const treat: Treat = ({ body, hasLength }) => {
  if (body.includes('drop')) return 'drop';
  return body.includes('length') && !hasLength ? 411 : 204;
};

let secure: Awaited<ReturnType<typeof startHttp2>>;
let plain: Awaited<ReturnType<typeof startPlain>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let workspace: Page;

beforeAll(async () => {
  secure = await startHttp2(host, treat);
  plain = await startPlain(treat);
  browser = await launchBrowser({ callPort: secure.port });
  workspace = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.context.close();
  secure?.close();
  plain?.close();
});

const readAll = (table: string): Promise<readonly { readonly id: string; readonly name?: string }[]> =>
  workspace.evaluate(
    (name) =>
      new Promise((resolve) => {
        const open = indexedDB.open('plumbline');
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );

let made = 0;

/** Delivers a body that must not be written twice, and gives the delivery once it is not being sent any more. */
async function deliver(destinationId: string, body: string): Promise<OutboxRow> {
  made += 1;
  const row = aRow({ scorecardId: `single-${made}`, destinationId, requests: [planned(JSON.stringify(body), false)] });
  await putRows(workspace, { outbox: [row] });
  void workspace.evaluate('chrome.runtime.sendMessage({ type: "poke", priority: "asked" })').catch(() => undefined);
  const find = async () => ((await readAll('outbox')) as readonly OutboxRow[]).find(({ id }) => id === row.id);
  await expect.poll(async () => (await find())?.state).toMatch(/delivered|unknown|needs/);
  return (await find()) ?? row;
}

async function setUp(url: string): Promise<string> {
  await addWebhook(workspace, browser.origin, url, secret);
  const found = (await readAll('destinations')).find(({ name }) => name === url);
  if (found === undefined) throw new Error(`Expected a destination ${url}, found none.`);
  return found.id;
}

const mayBeTwice = /whether only once: a browser can repeat a request by itself/;

test('over HTTP/2 one attempt is one request, also when a reused connection is dropped after the body was read', async () => {
  const to = await setUp(`https://${host}/in`);
  const requestsOf = ({ id }: OutboxRow) => secure.arrived.filter((one) => one.id === id).map(({ hasLength }) => hasLength);
  const first = await deliver(to, 'first');
  expect([first.state, requestsOf(first)]).toEqual(['delivered', [true]]);
  const dropped = await deliver(to, 'drop');
  expect(requestsOf(dropped)).toEqual([false]);
  // On a busy machine the browser may stop the worker meanwhile: then the attempt was interrupted, and what is said is the same.
  expect(dropped).toMatchObject({
    state: 'outcome-unknown',
    reason: saying(mayBeTwice),
    attempts: [{ outcome: expect.stringMatching(/^(network|interrupted)$/) }],
  });
  const fresh = await deliver(to, 'drop on a fresh connection');
  expect([fresh.state, requestsOf(fresh)]).toEqual(['outcome-unknown', [true]]);
});

test('over HTTP/2 a body that is refused for want of its length is sent with it', async () => {
  const to = (await readAll('destinations')).find(({ name }) => name === `https://${host}/in`)?.id ?? '';
  await deliver(to, 'first');
  const row = await deliver(to, 'length');
  expect(secure.arrived.filter(({ id }) => id === row.id).map(({ hasLength }) => hasLength)).toEqual([false, true]);
  expect(row).toMatchObject({ state: 'delivered', attempts: [{ status: 204 }] });
});

test('over HTTP/1.1 a reused connection can make one attempt two requests, and the delivery says so', async () => {
  const to = await setUp(`http://127.0.0.1:${plain.port}/in`);
  const requestsOf = ({ id }: OutboxRow) => plain.arrived.filter((one) => one.id === id).length;
  const fresh = await deliver(to, 'drop');
  expect([fresh.state, requestsOf(fresh)]).toEqual(['outcome-unknown', 1]);
  expect((await deliver(to, 'first')).state).toBe('delivered');
  const dropped = await deliver(to, 'drop');
  expect(requestsOf(dropped)).toBeGreaterThan(1);
  expect(dropped).toMatchObject({ state: 'outcome-unknown', reason: saying(mayBeTwice), attempts: [{ outcome: 'network' }] });
});
