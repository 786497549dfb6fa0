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

/** What a body asks for: an answer, or a dropped connection. */
const treat: Treat = ({ body }) => (body.includes('drop') ? 'drop' : 204);

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

const ways = {
  'HTTP/1.1': { address: () => `http://127.0.0.1:${plain.port}/in`, server: () => plain },
  'HTTP/2': { address: () => `https://${host}/in`, server: () => secure },
};

test.each(Object.entries(ways))('over %s the browser may repeat a request on a reused connection, and the delivery says so', async (_, way) => {
  const to = await setUp(way.address());
  const requestsOf = ({ id }: OutboxRow) => way.server().arrived.filter((one) => one.id === id);
  const fresh = await deliver(to, 'drop');
  expect([fresh.state, requestsOf(fresh).length]).toEqual(['outcome-unknown', 1]);
  expect((await deliver(to, 'first')).state).toBe('delivered');
  const dropped = await deliver(to, 'drop');
  expect(requestsOf(dropped).length).toBeGreaterThan(1);
  expect(dropped).toMatchObject({ state: 'outcome-unknown', reason: saying(mayBeTwice), attempts: [{ outcome: 'network' }] });
});

test('a body is always sent with its length, never as a stream', () => {
  const arrived = Object.values(ways).flatMap(({ server }) => server().arrived);
  expect(arrived.length).toBeGreaterThan(6);
  expect(arrived.filter(({ hasLength }) => !hasLength)).toEqual([]);
});
